import { decimalOfDouble, decimalOfInteger, doubleOfDecimal, integerOfDecimal } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { NetException } from '../values/errors.ts';
import { BigInteger, Char, Decimal, Double, Single } from '../values/numbers.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { integerOf, integerTypes } from './numeric-types.ts';

const overflow = (called: string) => new NetException('System.OverflowException', `Value was either too large or too small for ${called}.`);
const invalidCast = (from: string, to: string) => new NetException('System.InvalidCastException', `Invalid cast from '${from}' to '${to}'.`);
const shortName = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/**
 * Convert.ChangeType from a number, Boolean, Char or date to a numeric type or Char: halves go to the even number, what does
 * not fit throws. Other sources are not convertible.
 */
export function changeType(value: Value, target: string): Value {
  const integerType = integerTypes.get(target);
  if (integerType) {
    const whole = wholeNumber(value, target);
    if (whole < integerType.min || whole > integerType.max) throw overflow(integerType.called);
    return integerType.make(whole);
  }
  switch (target) {
    case 'System.Double':
      return new Double(realNumber(value, target));
    case 'System.Single':
      return new Single(realNumber(value, target));
    case 'System.Decimal':
      return decimalNumber(value);
    case 'System.Numerics.BigInteger':
      return new BigInteger(truncated(value));
    case 'System.Char':
      return charOf(value);
    default:
      throw invalidCast(convertibleName(value), shortName(target));
  }
}

/** Rounds half to even, as Convert.ToInt32 rounds. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

function wholeNumber(value: Value, target: string): bigint {
  const integer = integerOf(value);
  if (integer !== undefined) return integer;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value instanceof Double || value instanceof Single) {
    const called = integerTypes.get(target)!.called;
    if (Number.isFinite(value.value)) return checkedWide(BigInt(roundHalfEven(value.value)), target);
    throw isWide(target) ? wideOverflow() : overflow(called);
  }
  if (value instanceof Decimal) return integerOfDecimal(value);
  if (value instanceof Char) return BigInt(value.value.charCodeAt(0));
  if (value instanceof EnumValue) return BigInt(value.value);
  if (value instanceof BigInteger) return value.value;
  if (target === 'System.Numerics.BigInteger') throw invalidCast(`System.${convertibleName(value)}`, target);
  throw invalidCast(convertibleName(value), shortName(target));
}

const isWide = (target: string) => target === 'System.Int64' || target === 'System.UInt64';
const wideOverflow = () => new NetException('System.OverflowException', 'Arithmetic operation resulted in an overflow.');

/** .NET leaves the check of doubles against 64-bit types to the processor, which words it otherwise. */
function checkedWide(value: bigint, target: string): bigint {
  const { min, max } = integerTypes.get(target)!;
  if (isWide(target) && (value < min || value > max)) throw wideOverflow();
  return value;
}

function realNumber(value: Value, target: string): number {
  if (typeof value === 'number') return value;
  const integer = integerOf(value);
  if (integer !== undefined) return Number(integer);
  if (value instanceof Double || value instanceof Single) return value.value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Decimal) return doubleOfDecimal(value);
  if (value instanceof Char) return value.value.charCodeAt(0);
  if (value instanceof EnumValue) return value.value;
  if (value instanceof BigInteger) return truncatedDouble(value.value);
  throw invalidCast(convertibleName(value), shortName(target));
}

/** BigInteger's cast to Double cuts bits off where it could round. */
export function truncatedDouble(value: bigint): number {
  const nearest = Number(value);
  if (!Number.isFinite(nearest)) return nearest;
  const excess = BigInt(nearest) - value;
  if (excess === 0n || excess < 0n === value > 0n) return nearest;
  // The next double towards zero: one unit of the last of its 53 bits less.
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(nearest))) - 52);
  const below = Math.abs(nearest) - unit;
  const exact = Math.abs(nearest) === 2 ** Math.round(Math.log2(Math.abs(nearest))) ? Math.abs(nearest) - unit / 2 : below;
  return nearest < 0 ? -exact : exact;
}

function decimalNumber(value: Value): Decimal {
  const integer = integerOf(value);
  if (integer !== undefined) return decimalOfInteger(integer);
  if (value instanceof Decimal) return value;
  if (value instanceof Double || value instanceof Single) {
    const decimal = decimalOfDouble(value.value, value instanceof Single ? 7 : 15);
    if (!decimal) throw overflow('a Decimal');
    return decimal;
  }
  if (typeof value === 'boolean') return decimalOfInteger(value ? 1 : 0);
  if (value instanceof Char) return decimalOfInteger(value.value.charCodeAt(0));
  if (value instanceof EnumValue) return decimalOfInteger(value.value);
  if (value instanceof BigInteger) {
    if (value.value > largestDecimal || value.value < -largestDecimal) throw overflow('a Decimal');
    return decimalOfInteger(value.value);
  }
  throw invalidCast(convertibleName(value), 'Decimal');
}

const largestDecimal = (1n << 96n) - 1n;

/** Casts to BigInteger cut the fraction off. */
function truncated(value: Value): bigint {
  if (value instanceof Double || value instanceof Single) {
    if (!Number.isFinite(value.value)) {
      throw new NetException(
        'System.OverflowException',
        Number.isNaN(value.value) ? 'The value is not a number.' : 'BigInteger cannot represent infinity.',
      );
    }
    return BigInt(Math.trunc(value.value));
  }
  if (value instanceof Decimal) return value.mantissa / 10n ** BigInt(value.scale);
  return wholeNumber(value, 'System.Numerics.BigInteger');
}

function charOf(value: Value): Char {
  if (value instanceof Char) return value;
  const integer = integerOf(value) ?? (value instanceof EnumValue ? BigInt(value.value) : value instanceof BigInteger ? value.value : undefined);
  if (integer === undefined) throw invalidCast(convertibleName(value), 'Char');
  if (integer < 0n || integer > 65535n) throw overflow('a character');
  return new Char(String.fromCharCode(Number(integer)));
}

/** How .NET's invalid-cast messages call the source. */
function convertibleName(value: Value): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Int32';
  if (typeof value === 'bigint') return 'Int64';
  if (value instanceof DateTime) return 'DateTime';
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return shortName(value.typeName);
  return 'Object';
}
