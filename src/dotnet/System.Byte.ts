import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.Byte',
  short: 'byte',
  accelerators: ['byte'],
  min: 0n,
  max: 255n,
  typeCode: 6,
  called: 'an unsigned byte',
  make: (value) => new SmallInteger('System.Byte', Number(value)),
  read: (value: Value) => BigInt((value as SmallInteger).value),
});
