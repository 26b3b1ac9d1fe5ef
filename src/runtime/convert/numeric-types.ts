import { BigInteger, Decimal, Double, Single, SmallInteger, type SmallIntegerTypeName, UInt64 } from '../values/numbers.ts';
import type { NetObject, Value } from '../values/value.ts';

export interface IntegerType {
  name: string;
  min: bigint;
  max: bigint;
  /** How .NET's overflow message calls it. */
  called: string;
  make(value: bigint): Value;
}

const small = (name: SmallIntegerTypeName, min: bigint, max: bigint, called: string): IntegerType => ({
  name,
  min,
  max,
  called,
  make: (value) => new SmallInteger(name, Number(value)),
});

/** The integer types of fixed width by full name. */
export const integerTypes: ReadonlyMap<string, IntegerType> = new Map(
  [
    small('System.Byte', 0n, 255n, 'an unsigned byte'),
    small('System.SByte', -128n, 127n, 'a signed byte'),
    small('System.Int16', -32768n, 32767n, 'an Int16'),
    small('System.UInt16', 0n, 65535n, 'a UInt16'),
    { name: 'System.Int32', min: -(2n ** 31n), max: 2n ** 31n - 1n, called: 'an Int32', make: Number } satisfies IntegerType,
    small('System.UInt32', 0n, 2n ** 32n - 1n, 'a UInt32'),
    { name: 'System.Int64', min: -(2n ** 63n), max: 2n ** 63n - 1n, called: 'an Int64', make: (value: bigint) => value } satisfies IntegerType,
    { name: 'System.UInt64', min: 0n, max: 2n ** 64n - 1n, called: 'a UInt64', make: (value: bigint) => new UInt64(value) } satisfies IntegerType,
  ].map((type) => [type.name, type]),
);

/** All types that PowerShell counts as numbers (LanguagePrimitives' numeric types). */
export const numericTypeNames: ReadonlySet<string> = new Set([
  ...integerTypes.keys(),
  'System.Single',
  'System.Double',
  'System.Decimal',
  'System.Numerics.BigInteger',
]);

/** Whether the value is of a numeric type: not a Boolean, a Char or an enum. */
export function isNumeric(value: Value): boolean {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return true;
    case 'object':
      return value !== null && !Array.isArray(value) && isNumericObject(value);
    default:
      return false;
  }
}

function isNumericObject(value: NetObject): boolean {
  return (
    value instanceof Double ||
    value instanceof SmallInteger ||
    value instanceof Decimal ||
    value instanceof UInt64 ||
    value instanceof Single ||
    value instanceof BigInteger
  );
}

/** The value of an integer of any width; undefined for other values. */
export function integerOf(value: Value): bigint | undefined {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value === 'bigint') return value;
  if (value instanceof SmallInteger) return BigInt(value.value);
  if (value instanceof UInt64) return value.value;
  return undefined;
}
