import type { NumericTypeName } from '../ast/index.ts';
import type { NumberLiteral } from './token.ts';

/** A number literal taken apart. */
export interface NumberParts {
  sign: '' | '+' | '-';
  /** Without sign, `0x`, suffix and multiplier. */
  digits: string;
  format: 'decimal' | 'hex' | 'binary';
  /** It has a dot or an exponent. */
  real: boolean;
  /** In lower case: ``, `l`, `u`, `ul`, `s`, `us`, `y`, `uy`, `d`, `n`. */
  suffix: string;
  multiplier: bigint;
}

const ranges = {
  sbyte: [-128n, 127n],
  byte: [0n, 255n],
  short: [-32768n, 32767n],
  ushort: [0n, 65535n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  uint: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  ulong: [0n, 2n ** 64n - 1n],
} as const;

const largestDecimal = 79228162514264337593543950335n;

const suffixTypes: Record<string, readonly (keyof typeof ranges)[]> = {
  '': ['int', 'long'],
  y: ['sbyte'],
  uy: ['byte'],
  s: ['short'],
  us: ['ushort'],
  l: ['long'],
  ul: ['ulong'],
  u: ['uint', 'ulong'],
};

/** The value and type of a number literal (about_Numeric_Literals); undefined where it fits no type that it may have. */
export function numberValue(parts: NumberParts): NumberLiteral | undefined {
  const { digits, sign } = parts;
  if (digits.length < 10 && parts.format === 'decimal' && !parts.real && parts.suffix === '' && parts.multiplier === 1n) {
    const value = Number(digits);
    // There is no negative zero among integers.
    if (value <= 0x7fffffff) return { type: 'int', value: sign === '-' && value !== 0 ? -value : value };
  }
  // `-.` has no digit at all; a digit of another script than Latin is none either.
  if (!/^[0-9a-f]*(\.[0-9]*)?(e[+-]?[0-9]+)?$/i.test(digits) || digits === '.') return undefined;
  if (parts.real) return realValue(parts);
  return integerValue(parts);
}

function realValue(parts: NumberParts): NumberLiteral | undefined {
  const { digits, sign, suffix, multiplier } = parts;
  if (suffix === 'd') return decimalValue(sign, digits, multiplier);
  const value = Number(`${sign}${digits}`) * Number(multiplier);
  if (suffix === '') return { type: 'double', value };
  if (!Number.isFinite(value)) return undefined;
  const rounded = BigInt(roundHalfEven(value));
  if (suffix === 'n') return { type: 'bigint', value: rounded };
  return inRange(rounded, suffixTypes[suffix]);
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

function integerValue(parts: NumberParts): NumberLiteral | undefined {
  let { suffix } = parts;
  let value: bigint;
  if (parts.digits === '' && parts.format !== 'hex') return undefined;
  if (parts.format === 'decimal') value = BigInt(parts.digits);
  else {
    value = parts.format === 'hex' ? hexValue(parts.digits, suffix) : binaryValue(parts.digits, suffix);
    if (isWide(parts) && (suffix === '' || suffix === 'u')) suffix += 'l';
  }
  if (parts.sign === '-') value = -value;
  value *= parts.multiplier;
  if (suffix === 'n') return { type: 'bigint', value };
  if (suffix === 'd') return decimalText(value, 0);
  const integer = inRange(value, suffixTypes[suffix]);
  if (integer || suffix !== '' || parts.format !== 'decimal') return integer;
  return decimalText(value, 0) ?? { type: 'double', value: toDouble(value) };
}

/** Cuts off what a double cannot hold, as .NET does with integers of any size; it does not round. */
function toDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const dropped = BigInt(Math.max(0, magnitude.toString(2).length - 53));
  const number = Number((magnitude >> dropped) << dropped);
  return value < 0n ? -number : number;
}

/**
 * As many digits as a 64-bit number has make one. PowerShell counts a zero before hexadecimal digits, but where a sign
 * bit may stand.
 */
function isWide({ format, digits, suffix }: NumberParts): boolean {
  if (format === 'binary') return digits.length === 64;
  return digits.length === 15 || (digits.length === 16 && !suffix.includes('u'));
}

function inRange(value: bigint, types: readonly (keyof typeof ranges)[]): NumberLiteral | undefined {
  for (const type of types) {
    const [least, most] = ranges[type];
    if (value >= least && value <= most) return { type: type satisfies NumericTypeName, value: type === 'int' ? Number(value) : value };
  }
  return undefined;
}

/** Hexadecimal digits; as many as the type has make the first one a sign bit, unless the suffix says unsigned. */
function hexValue(digits: string, suffix: string): bigint {
  const value = BigInt(`0x0${digits}`);
  if (suffix.includes('u')) return value;
  const expected = { y: 2, s: 4, l: 16 }[suffix] ?? (digits.length + 1 < 16 ? 8 : 16);
  const negative = digits.length === expected && Number.parseInt(digits[0], 16) >= 8;
  return negative ? value - (1n << BigInt(4 * digits.length)) : value;
}

/** Binary digits; at the sizes of types a leading 1 is a sign bit. */
function binaryValue(digits: string, suffix: string): bigint {
  const value = BigInt(`0b${digits}`);
  const size = digits.length;
  const signed = !suffix.includes('u') && digits[0] === '1' && ([8, 16, 32, 64, 96].includes(size) || size >= 128);
  if (!signed) return value;
  // The bits are padded with zeros to whole bytes, so a sign counts only at a whole byte.
  return size % 8 === 0 ? value - (1n << BigInt(size)) : value;
}

/** A real number as a decimal, which keeps its zeros: `1.50d` is 1.50. */
function decimalValue(sign: string, digits: string, multiplier: bigint): NumberLiteral | undefined {
  const [mantissa, exponentText] = digits.toLowerCase().split('e');
  const exponent = Number(exponentText ?? 0);
  const [whole, fraction = ''] = mantissa.split('.');
  let unscaled = BigInt(`${whole}${fraction}` || '0');
  let scale = fraction.length - exponent;
  if (Math.abs(exponent) > 10000) {
    if (unscaled !== 0n && exponent > 0) return undefined;
    unscaled = 0n;
    scale = 0;
  }
  if (scale < 0) {
    unscaled *= 10n ** BigInt(-scale);
    scale = 0;
  }
  const fitted = fitDecimal(unscaled, scale);
  if (!fitted) return undefined;
  const value = fitted.unscaled * multiplier;
  return decimalText(sign === '-' ? -value : value, fitted.scale);
}

/** Rounds to what 96 bits and 28 places can hold, halves to even. */
function fitDecimal(unscaled: bigint, scale: number): { unscaled: bigint; scale: number } | undefined {
  const negative = unscaled < 0n;
  const magnitude = negative ? -unscaled : unscaled;
  for (let places = Math.min(scale, 28); places >= 0; places--) {
    const divisor = 10n ** BigInt(scale - places);
    let quotient = magnitude / divisor;
    const twice = (magnitude % divisor) * 2n;
    if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) quotient++;
    if (quotient <= largestDecimal) return { unscaled: negative ? -quotient : quotient, scale: places };
  }
  return undefined;
}

function decimalText(unscaled: bigint, scale: number): NumberLiteral | undefined {
  const fitted = fitDecimal(unscaled, scale);
  if (!fitted) return undefined;
  const negative = fitted.unscaled < 0n;
  const digits = (negative ? -fitted.unscaled : fitted.unscaled).toString().padStart(fitted.scale + 1, '0');
  const point = digits.length - fitted.scale;
  const text = fitted.scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { type: 'decimal', value: negative ? `-${text}` : text };
}
