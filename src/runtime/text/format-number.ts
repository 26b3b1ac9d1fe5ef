import { NetException } from '../values/errors.ts';
import { type BigInteger, type Decimal, type Double, type Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type Culture, type NumberFormat, sessionCulture } from './culture.ts';
import { formatCustomNumber } from './custom-number-format.ts';
import {
  type Digits,
  digitsOfDecimal,
  digitsOfInteger,
  fixedDigits,
  type NumberKind,
  numberKind,
  roundDigits,
  shortestDigits,
  significantDigits,
} from './digits.ts';

const badFormat = () => new NetException('System.FormatException', 'Format specifier was invalid.');

/**
 * IFormattable.ToString of the numeric types: standard formats (`N2`, `X8`, `P`, …) and custom ones (`0.00`, `#,##0`).
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings
 *
 * With `isFramework` as .NET Framework does it, on which Windows PowerShell runs: from 15 digits of a double, 7 of a single.
 * https://learn.microsoft.com/dotnet/core/compatibility/core-libraries/3.0/floating-point-formatting
 */
export function formatNumber(value: Value, format = '', culture: Culture = sessionCulture, isFramework = false): string {
  const kind = numberKind(value);
  if (kind === undefined) throw new Error('formatNumber takes numbers only');
  const { number } = culture;
  if (kind === 'double' || kind === 'single') {
    const real = (value as Double | Single).value;
    if (!Number.isFinite(real)) return Number.isNaN(real) ? number.nanSymbol : real > 0 ? number.positiveInfinity : number.negativeInfinity;
  }
  const standard = /^([a-zA-Z])(\d{0,10})(?:\0|$)/.exec(format === '' ? 'G' : format);
  if (!standard) return formatCustomNumber(customDigits(value, kind), format, kind === 'double' || kind === 'single', number);
  const precision = standard[2] === '' ? undefined : Number(standard[2]);
  if (precision !== undefined && precision > 999_999_999) throw badFormat();
  if (isFramework && (kind === 'double' || kind === 'single')) return formatFramework(value as Double | Single, kind, standard[1], precision, number);
  return formatStandard(value, kind, standard[1], precision, number);
}

function formatFramework(
  value: Double | Single,
  kind: 'double' | 'single',
  letter: string,
  precision: number | undefined,
  format: NumberFormat,
): string {
  const known = kind === 'single' ? 7 : 15;
  if (/r/i.test(letter)) {
    const real = value.value;
    const short = significantDigits(real, known);
    const read = Number(`0.${short.digits || '0'}e${short.scale}`) * (short.negative ? -1 : 1);
    const isExact = (kind === 'single' ? Math.fround(read) : read) === real;
    return general(
      isExact ? short : significantDigits(real, known + 2),
      known,
      letter === 'R' ? 'E' : 'e',
      format.negativeSign,
      format.decimalSeparator,
    );
  }
  if (/g/i.test(letter)) return formatStandard(value, kind, letter, precision || known, format);
  return formatStandard(value, kind, letter, precision, format, known);
}

/** Double.ToString() in the invariant culture: the shortest text that gives the same number again. */
export function formatDouble(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  if (Number.isInteger(value) && Math.abs(value) < 1e17 && !Object.is(value, -0)) return String(value);
  return general(shortestDigits(value, false), 17, 'E', '-');
}

export function formatSingle(value: number): string {
  if (!Number.isFinite(value)) return formatDouble(value);
  return general(shortestDigits(value, true), 9, 'E', '-');
}

/** Double.ToString("G15"): how PowerShell makes text of a double. */
export function formatDoubleRounded(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && !Object.is(value, -0)) return String(value);
  if (!Number.isFinite(value)) return formatDouble(value);
  return general(significantDigits(value, 15), 15, 'E', '-');
}

/** Single.ToString("G7"): how PowerShell makes text of a single. */
export function formatSingleRounded(value: number): string {
  if (!Number.isFinite(value)) return formatDouble(value);
  return general(significantDigits(value, 7), 7, 'E', '-');
}

export function integerValue(value: Value): bigint {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value === 'bigint') return value;
  if (value instanceof SmallInteger) return BigInt(value.value);
  return (value as UInt64 | BigInteger).value;
}

/** Digits for a custom format: a double is rounded to 15 of them first, a single to 7. */
function customDigits(value: Value, kind: NumberKind): Digits {
  switch (kind) {
    case 'double':
      return significantDigits((value as Double).value, 15);
    case 'single':
      return significantDigits((value as Single).value, 7);
    case 'decimal':
      return digitsOfDecimal(value as Decimal);
    default:
      return digitsOfInteger(integerValue(value));
  }
}

/** Digits with enough places behind the point for a format that shows `places` of them; no more than are `known` of a real number. */
function digitsToPlaces(value: Value, kind: NumberKind, places: number, known: number | undefined): Digits {
  if (known !== undefined) {
    const digits = significantDigits((value as Double | Single).value, known);
    return roundDigits(digits, digits.scale + places);
  }
  if (kind === 'double' || kind === 'single') return fixedDigits((value as Double | Single).value, places);
  const digits = kind === 'decimal' ? digitsOfDecimal(value as Decimal) : digitsOfInteger(integerValue(value));
  const rounded = roundDigits(digits, digits.scale + places);
  // Only floating-point numbers have a negative zero.
  return rounded.digits === '' ? { ...rounded, negative: false } : rounded;
}

function formatStandard(value: Value, kind: NumberKind, letter: string, precision: number | undefined, format: NumberFormat, known?: number): string {
  switch (letter) {
    case 'd':
    case 'D':
      return decimalInteger(value, kind, precision, format);
    case 'x':
    case 'X':
      return hexadecimal(value, kind, letter, precision ?? 0);
    case 'b':
    case 'B':
      return binary(value, kind, precision ?? 0);
    case 'r':
    case 'R':
      if (kind !== 'double' && kind !== 'single') return generalFormat(value, kind, 'E', undefined, format);
      return general(
        shortestDigits((value as Double).value, kind === 'single'),
        kind === 'single' ? 9 : 17,
        letter === 'R' ? 'E' : 'e',
        format.negativeSign,
      );
    case 'g':
    case 'G':
      return generalFormat(value, kind, letter === 'G' ? 'E' : 'e', precision, format);
    case 'e':
    case 'E':
      return exponential(value, kind, letter, precision ?? 6, format);
    case 'f':
    case 'F': {
      const places = precision ?? format.decimalDigits;
      return signed(digitsToPlaces(value, kind, places, known), (digits) => fixed(digits, places, format.decimalSeparator, '', []), '-n', format);
    }
    case 'n':
    case 'N': {
      const places = precision ?? format.decimalDigits;
      const text = (digits: Digits) => fixed(digits, places, format.decimalSeparator, format.groupSeparator, format.groupSizes);
      return signed(digitsToPlaces(value, kind, places, known), text, format.negativePattern, format);
    }
    case 'c':
    case 'C': {
      const places = precision ?? format.currencyDecimalDigits;
      const digits = digitsToPlaces(value, kind, places, known);
      const text = fixed(digits, places, format.currencyDecimalSeparator, format.currencyGroupSeparator, format.groupSizes);
      return pattern(digits.negative ? format.currencyNegativePattern : format.currencyPositivePattern, text, format);
    }
    case 'p':
    case 'P': {
      const places = precision ?? format.percentDecimalDigits;
      const digits = digitsToPlaces(value, kind, places + 2, known);
      const moved = roundDigits({ ...digits, scale: digits.digits === '' ? 0 : digits.scale + 2 }, digits.scale + 2 + places);
      const text = fixed(moved, places, format.decimalSeparator, format.groupSeparator, format.groupSizes);
      return pattern(moved.negative ? format.percentNegativePattern : format.percentPositivePattern, text, format);
    }
    default:
      throw badFormat();
  }
}

/** Puts the digits into a culture's pattern: `-$n`, `n %`. */
function pattern(text: string, digits: string, format: NumberFormat): string {
  return text.replace(/[n$%-]/g, (sign) =>
    sign === 'n' ? digits : sign === '$' ? format.currencySymbol : sign === '%' ? format.percentSymbol : format.negativeSign,
  );
}

/** A negative double keeps its sign even where all digits are zero (.NET Core 3.0 and later). */
function signed(digits: Digits, text: (digits: Digits) => string, negativePattern: string, format: NumberFormat): string {
  return digits.negative ? pattern(negativePattern, text(digits), format) : text(digits);
}

/** `1,234.50` */
function fixed({ digits, scale }: Digits, places: number, point: string, groupSeparator: string, groupSizes: readonly number[]): string {
  const whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
  const grouped = groupSizes.length ? group(whole, groupSeparator, groupSizes) : whole;
  if (places === 0) return grouped;
  const fraction = (scale < 0 ? '0'.repeat(Math.min(-scale, places)) : '') + digits.slice(Math.max(0, scale));
  return grouped + point + fraction.slice(0, places).padEnd(places, '0');
}

function group(whole: string, separator: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let end = whole.length;
  for (let index = 0; end > 0; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)];
    if (size === 0) {
      groups.unshift(whole.slice(0, end));
      break;
    }
    groups.unshift(whole.slice(Math.max(0, end - size), end));
    end -= size;
  }
  return groups.join(separator);
}

function decimalInteger(value: Value, kind: NumberKind, precision: number | undefined, format: NumberFormat): string {
  if (kind !== 'integer' && kind !== 'bigInteger') throw badFormat();
  const integer = integerValue(value);
  const text = (integer < 0n ? -integer : integer).toString().padStart(precision ?? 1, '0');
  return integer < 0n ? format.negativeSign + text : text;
}

/** Width in bits of the integer types, for two's complement. */
function bitsOf(value: Value): number {
  if (typeof value === 'number') return 32;
  if (typeof value === 'bigint' || value instanceof UInt64) return 64;
  const { typeName } = value as SmallInteger;
  return typeName.endsWith('Byte') ? 8 : typeName.endsWith('16') ? 16 : 32;
}

function hexadecimal(value: Value, kind: NumberKind, letter: string, precision: number): string {
  if (kind === 'bigInteger') return bigHexadecimal((value as BigInteger).value, letter, precision);
  if (kind !== 'integer') throw badFormat();
  const text = BigInt.asUintN(bitsOf(value), integerValue(value)).toString(16);
  return (letter === 'X' ? text.toUpperCase() : text).padStart(precision, '0');
}

/** A BigInteger is written with whole bytes enough to show its sign: 255 is `0FF`, -1 is `FF`. */
function bigHexadecimal(value: bigint, letter: string, precision: number): string {
  let bits = 8;
  while (BigInt.asIntN(bits, value) !== value) bits += 8;
  let text = BigInt.asUintN(bits, value)
    .toString(16)
    .padStart(bits / 4, value < 0n ? 'f' : '0');
  // One leading digit is enough where it shows the sign.
  while (text.length > 1 && (value < 0n ? text[0] === 'f' && text[1] >= '8' : text[0] === '0' && text[1] < '8')) text = text.slice(1);
  text = text.padStart(precision, value < 0n ? 'f' : '0');
  return letter === 'X' ? text.toUpperCase() : text;
}

function binary(value: Value, kind: NumberKind, precision: number): string {
  if (kind === 'bigInteger') {
    const { value: big } = value as BigInteger;
    // One digit more than the number needs shows its sign.
    const text =
      big < 0n ? BigInt.asUintN((-big - 1n).toString(2).length + (big === -1n ? 0 : 1), big).toString(2) : `${big > 0n ? '0' : ''}${big.toString(2)}`;
    return text.padStart(precision, big < 0n ? '1' : '0');
  }
  if (kind !== 'integer') throw badFormat();
  return BigInt.asUintN(bitsOf(value), integerValue(value)).toString(2).padStart(precision, '0');
}

function generalFormat(value: Value, kind: NumberKind, letter: string, precision: number | undefined, format: NumberFormat): string {
  const given = precision === 0 ? undefined : precision;
  switch (kind) {
    case 'bigInteger':
      return decimalInteger(value, kind, precision, format);
    case 'integer': {
      if (given === undefined) return decimalInteger(value, kind, undefined, format);
      const digits = roundDigits(digitsOfInteger(integerValue(value)), given);
      return general(digits, given, letter, format.negativeSign);
    }
    case 'decimal': {
      const digits = digitsOfDecimal(value as Decimal);
      if (precision === undefined) return decimalGeneral(digits, value as Decimal, format);
      const most = given ?? 29;
      return general(roundDigits(digits, most), most, letter, format.negativeSign, format.decimalSeparator);
    }
    default: {
      const real = (value as Double | Single).value;
      if (given === undefined) {
        const single = kind === 'single';
        return general(shortestDigits(real, single), single ? 9 : 17, letter, format.negativeSign, format.decimalSeparator);
      }
      return general(significantDigits(real, given), given, letter, format.negativeSign, format.decimalSeparator);
    }
  }
}

/** Decimal.ToString(): never in scientific notation, zeros kept. */
function decimalGeneral(digits: Digits, value: Decimal, format: NumberFormat): string {
  const text = fixed(digits, value.scale, format.decimalSeparator, '', []);
  return digits.negative ? format.negativeSign + text : text;
}

/** Fixed notation where the exponent is above -5 and below `limit`, scientific otherwise. */
function general({ negative, digits, scale }: Digits, limit: number, letter: string, negativeSign: string, point = '.'): string {
  const sign = negative ? negativeSign : '';
  if (digits === '') return `${sign}0`;
  if (scale > limit || scale < -3) {
    const fraction = digits.length > 1 ? point + digits.slice(1) : '';
    return sign + digits[0] + fraction + exponent(scale - 1, letter, 2, true);
  }
  if (scale <= 0) return `${sign}0${point}${'0'.repeat(-scale)}${digits}`;
  if (digits.length <= scale) return sign + digits.padEnd(scale, '0');
  return sign + digits.slice(0, scale) + point + digits.slice(scale);
}

function exponential(value: Value, kind: NumberKind, letter: string, precision: number, format: NumberFormat): string {
  let digits: Digits;
  if (kind === 'double' || kind === 'single') digits = significantDigits((value as Double | Single).value, precision + 1);
  else digits = roundDigits(kind === 'decimal' ? digitsOfDecimal(value as Decimal) : digitsOfInteger(integerValue(value)), precision + 1);
  const shown = digits.digits.padEnd(precision + 1, '0');
  const fraction = precision > 0 ? format.decimalSeparator + shown.slice(1) : '';
  const sign = digits.negative ? format.negativeSign : '';
  return sign + shown[0] + fraction + exponent(digits.digits === '' ? 0 : digits.scale - 1, letter, 3, true);
}

/** `E+005` */
export function exponent(value: number, letter: string, width: number, plus: boolean): string {
  const sign = value < 0 ? '-' : plus ? '+' : '';
  return letter + sign + String(Math.abs(value)).padStart(width, '0');
}
