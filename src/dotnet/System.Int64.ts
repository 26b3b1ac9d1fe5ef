import type { Value } from '../runtime/values/value.ts';
import { integerType } from './numbers/integer-type.ts';

export default integerType({
  name: 'System.Int64',
  short: 'long',
  accelerators: ['long', 'int64'],
  min: -9_223_372_036_854_775_808n,
  max: 9_223_372_036_854_775_807n,
  typeCode: 11,
  called: 'an Int64',
  make: (value) => value,
  read: (value: Value) => value as bigint,
});
