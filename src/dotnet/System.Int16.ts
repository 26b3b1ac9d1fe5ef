import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.Int16',
  short: 'short',
  accelerators: ['short', 'int16'],
  min: -32_768n,
  max: 32_767n,
  typeCode: 7,
  called: 'an Int16',
  make: (value) => new SmallInteger('System.Int16', Number(value)),
  read: (value: Value) => BigInt((value as SmallInteger).value),
});
