import { EnumValue } from '../values/enum-value.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';

/** The type in which an arithmetic operation is carried out, in PowerShell's order of width. */
export type NumericKind = 'int' | 'uint' | 'long' | 'ulong' | 'decimal' | 'double' | 'bigint';

/** A number in its kind; integers up to Int32 are numbers, wider ones bigints. */
export type Number =
  | { kind: 'int' | 'uint' | 'double'; value: number }
  | { kind: 'long' | 'ulong' | 'bigint'; value: bigint }
  | { kind: 'decimal'; value: Decimal };

/** The number that a value is, without looking into texts; undefined for what is no number. */
export function numberOf(value: Value): Number | undefined {
  switch (typeof value) {
    case 'number':
      return { kind: 'int', value };
    case 'bigint':
      return { kind: 'long', value };
    case 'boolean':
      return { kind: 'int', value: value ? 1 : 0 };
    case 'undefined':
      return { kind: 'int', value: 0 };
  }
  if (value === null) return { kind: 'int', value: 0 };
  if (value instanceof Double || value instanceof Single) return { kind: 'double', value: value.value };
  if (value instanceof SmallInteger) return { kind: value.typeName === 'System.UInt32' ? 'uint' : 'int', value: value.value };
  if (value instanceof Decimal) return { kind: 'decimal', value };
  if (value instanceof UInt64) return { kind: 'ulong', value: value.value };
  if (value instanceof BigInteger) return { kind: 'bigint', value: value.value };
  if (value instanceof Char) return { kind: 'int', value: value.value.charCodeAt(0) };
  if (value instanceof EnumValue) return { kind: 'int', value: value.value };
  if (value instanceof SwitchValue) return { kind: 'int', value: value.isPresent ? 1 : 0 };
  return undefined;
}

/** Whether a value is a number of .NET (not a Boolean, character or text). */
export function isNumber(value: Value): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Single ||
    value instanceof SmallInteger ||
    value instanceof Decimal ||
    value instanceof UInt64 ||
    value instanceof BigInteger
  );
}

export const maxInt = 2147483647;
export const minInt = -2147483648;
export const maxLong = 9223372036854775807n;
export const minLong = -9223372036854775808n;
const maxUInt = 4294967295;
const maxULong = 18446744073709551615n;

/** The kind in which two numbers meet. */
export function commonKind(left: Number, right: Number): NumericKind {
  const kinds = [left.kind, right.kind];
  for (const kind of ['bigint', 'decimal', 'double'] as const) if (kinds.includes(kind)) return kind;
  if (kinds.includes('ulong')) return [left, right].some((each) => each.kind !== 'ulong' && each.value < 0) ? 'decimal' : 'ulong';
  if (kinds.includes('long')) return 'long';
  if (kinds.includes('uint')) return [left, right].some((each) => each.kind === 'int' && each.value < 0) ? 'long' : 'uint';
  return 'int';
}

/** A number as a JavaScript double. */
export function asDouble(number: Number): number {
  if (number.kind === 'decimal') return Number(`${number.value.mantissa}e-${number.value.scale}`);
  return Number(number.value);
}

/** A whole number as a bigint. */
export function asBigInt(number: Number): bigint {
  if (number.kind === 'decimal') return number.value.mantissa / 10n ** BigInt(number.value.scale);
  return typeof number.value === 'bigint' ? number.value : BigInt(Math.trunc(number.value));
}

/** The result of an Int32 operation: a double once it does not fit. */
export function intOrDouble(result: number): Value {
  return result >= minInt && result <= maxInt ? result : new Double(result);
}

/** The result of an integer operation of a wider kind: a double once it does not fit. */
export function integerOrDouble(kind: 'uint' | 'long' | 'ulong', result: bigint): Value {
  if (kind === 'uint') return result >= 0n && result <= BigInt(maxUInt) ? new SmallInteger('System.UInt32', Number(result)) : new Double(Number(result));
  if (kind === 'long') return result >= minLong && result <= maxLong ? result : new Double(Number(result));
  return result >= 0n && result <= maxULong ? new UInt64(result) : new Double(Number(result));
}

