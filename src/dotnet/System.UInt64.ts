import { UInt64 } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.UInt64',
  short: 'ulong',
  accelerators: ['ulong', 'uint64'],
  min: 0n,
  max: 18_446_744_073_709_551_615n,
  typeCode: 12,
  called: 'a UInt64',
  make: (value) => new UInt64(value),
  read: (value: Value) => (value as UInt64).value,
});
