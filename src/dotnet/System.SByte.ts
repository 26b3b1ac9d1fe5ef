import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.SByte',
  short: 'sbyte',
  accelerators: ['sbyte'],
  min: -128n,
  max: 127n,
  typeCode: 5,
  called: 'a signed byte',
  make: (value) => new SmallInteger('System.SByte', Number(value)),
  read: (value: Value) => BigInt((value as SmallInteger).value),
});
