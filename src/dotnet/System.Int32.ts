import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.Int32',
  short: 'int',
  accelerators: ['int', 'int32'],
  min: -2_147_483_648n,
  max: 2_147_483_647n,
  typeCode: 9,
  called: 'an Int32',
  make: (value) => Number(value),
  read: (value: Value) => BigInt(value as number),
});
