import { Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** A number of any .NET type as one of JavaScript, for views that reckon with it; zero for what is none. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Double || value instanceof Single || value instanceof SmallInteger) return value.value;
  if (value instanceof UInt64) return Number(value.value);
  if (value instanceof Decimal) return Number(value.mantissa) / 10 ** value.scale;
  return 0;
}
