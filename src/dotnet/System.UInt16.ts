import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.UInt16',
  short: 'ushort',
  accelerators: ['ushort', 'uint16'],
  min: 0n,
  max: 65_535n,
  typeCode: 8,
  called: 'a UInt16',
  make: (value) => new SmallInteger('System.UInt16', Number(value)),
  read: (value: Value) => BigInt((value as SmallInteger).value),
});
