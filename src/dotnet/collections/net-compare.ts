import { compareStrings } from '../../runtime/text/compare-strings.ts';
import { hierarchyOf, typeOf } from '../../runtime/types/types.ts';
import { compareDecimal } from '../../runtime/values/decimal-arithmetic.ts';
import { EnumValue } from '../../runtime/values/enum-value.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../../runtime/values/numbers.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../../runtime/values/temporal.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument, invalidOperation } from '../argument-exceptions.ts';

const order = (left: number | bigint, right: number | bigint) => (left < right ? -1 : left > right ? 1 : 0);

/** Comparer.Default: IComparable of the first value; `$null` comes first. Values of different types cannot be compared. */
export function netCompare(a: Value, b: Value): number {
  const left = unwrap(a) ?? null;
  const right = unwrap(b) ?? null;
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  const type = typeOf(left)!;
  if (typeOf(right) !== type) throw argument(`Object must be of type ${type.name}.`);
  if (typeof left === 'string') return Math.sign(compareStrings(left, right as string, false));
  if (typeof left === 'number' || typeof left === 'bigint') return order(left, right as number);
  if (typeof left === 'boolean') return Number(left) - Number(right);
  if (left instanceof Double || left instanceof Single || left instanceof SmallInteger || left instanceof EnumValue)
    return order(left.value, (right as Double).value);
  if (left instanceof UInt64 || left instanceof BigInteger) return order(left.value, (right as UInt64).value);
  if (left instanceof Decimal) return compareDecimal(left, right as Decimal);
  if (left instanceof Char) return order(left.value.charCodeAt(0), (right as Char).value.charCodeAt(0));
  if (left instanceof DateTime || left instanceof TimeSpan) return order(left.ticks, (right as DateTime).ticks);
  if (left instanceof DateTimeOffset) return order(left.equalityKey, (right as DateTimeOffset).equalityKey);
  for (const { definition } of hierarchyOf(type)) {
    const result = definition.compare?.(left, right);
    if (result !== undefined) return result;
  }
  throw argument('At least one object must implement IComparable.');
}

/** How .NET's sort methods report a comparison that failed. */
export const failedComparison = () => invalidOperation('Failed to compare two elements in the array.');
