import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.UInt32',
  short: 'uint',
  accelerators: ['uint', 'uint32'],
  min: 0n,
  max: 4_294_967_295n,
  typeCode: 10,
  called: 'a UInt32',
  make: (value) => new SmallInteger('System.UInt32', Number(value)),
  read: (value: Value) => BigInt((value as SmallInteger).value),
});
