import { typeOf } from '../runtime/types/types.ts';
import { unwrap } from '../runtime/values/members.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';

/** Object.Equals: values of the same type that are equal by that type's own rule; everything else by identity. */
export function netEquals(a: Value, b: Value): boolean {
  const left = unwrap(a) ?? null;
  const right = unwrap(b) ?? null;
  if (left === right) return true;
  if (!(left instanceof NetObject) || !(right instanceof NetObject) || left.typeName !== right.typeName) return false;
  if (left instanceof Double || left instanceof Single) {
    const other = (right as Double).value;
    return left.value === other || (Number.isNaN(left.value) && Number.isNaN(other));
  }
  if (left instanceof SmallInteger || left instanceof Char || left instanceof UInt64 || left instanceof BigInteger) {
    return left.value === (right as typeof left).value;
  }
  if (left instanceof Decimal) return decimalKey(left) === decimalKey(right as Decimal);
  if ('equalityKey' in left) return typeOf(left) === typeOf(right) && left.equalityKey === (right as typeof left).equalityKey;
  return typeOf(left)?.definition.equals?.(left, right) ?? false;
}

/** A text that is the same for decimals of equal value. */
function decimalKey({ mantissa, scale }: Decimal): string {
  let digits = mantissa;
  let places = scale;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return `${digits}/${places}`;
}

/** What two values have in common when `netEquals` says they are equal: a key for sets and maps of JavaScript. */
export function netKey(wrapped: Value): unknown {
  const value = unwrap(wrapped) ?? null;
  if (!(value instanceof NetObject)) return value;
  if (value instanceof Decimal) return `\0${value.typeName}:${decimalKey(value)}`;
  if (
    value instanceof Double ||
    value instanceof Single ||
    value instanceof SmallInteger ||
    value instanceof Char ||
    value instanceof UInt64 ||
    value instanceof BigInteger
  ) {
    return `\0${value.typeName}:${value.value}`;
  }
  if ('equalityKey' in value) return `\0${value.typeName}:${value.equalityKey}`;
  return value;
}
