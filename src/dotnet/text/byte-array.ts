import { typedArray } from '../../runtime/types/types.ts';
import { SmallInteger } from '../../runtime/values/numbers.ts';
import type { Value } from '../../runtime/values/value.ts';

/** Byte values, one object for each, so that long arrays cost little. */
const bytes = Array.from({ length: 256 }, (_, value) => new SmallInteger('System.Byte', value));

/** A `byte[]` of JavaScript's bytes. */
export function byteArray(values: Iterable<number>): Value[] {
  return typedArray(
    Array.from(values, (value) => bytes[value]),
    'System.Byte',
  );
}

/** JavaScript's bytes of a `byte[]`. */
export function bytesOf(array: readonly Value[], start = 0, count = array.length - start): Uint8Array {
  const result = new Uint8Array(count);
  for (let at = 0; at < count; at++) result[at] = (array[start + at] as SmallInteger).value;
  return result;
}
