import { Decimal } from './numbers.ts';

/** Largest mantissa: 96 bits. */
const largestMantissa = (1n << 96n) - 1n;
const largestScale = 28;

const powers: bigint[] = [1n];

/** 10^`exponent`. */
export function powerOfTen(exponent: number): bigint {
  while (powers.length <= exponent && powers.length < 400) powers.push(powers[powers.length - 1] * 10n);
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

const magnitudeOf = (value: bigint) => (value < 0n ? -value : value);

/** `dividend / divisor` rounded half to even; both positive. */
function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** A decimal of any mantissa and scale, rounded half to even to what System.Decimal holds; undefined when it is too large. */
export function fitDecimal(mantissa: bigint, scale: number): Decimal | undefined {
  const negative = mantissa < 0n;
  let magnitude = magnitudeOf(mantissa);
  let places = scale;
  if (places < 0) {
    magnitude *= powerOfTen(-places);
    places = 0;
  }
  if (magnitude <= largestMantissa && places <= largestScale) return new Decimal(negative ? -magnitude : magnitude, places);
  for (let dropped = Math.max(0, places - largestScale); dropped <= places; dropped++) {
    const rounded = divideHalfEven(magnitude, powerOfTen(dropped));
    if (rounded <= largestMantissa) return new Decimal(negative ? -rounded : rounded, places - dropped);
  }
  return undefined;
}

function aligned(left: Decimal, right: Decimal): [left: bigint, right: bigint, scale: number] {
  if (left.scale === right.scale) return [left.mantissa, right.mantissa, left.scale];
  if (left.scale > right.scale) return [left.mantissa, right.mantissa * powerOfTen(left.scale - right.scale), left.scale];
  return [left.mantissa * powerOfTen(right.scale - left.scale), right.mantissa, right.scale];
}

/** Undefined: the result does not fit in System.Decimal (OverflowException). */
export function addDecimal(left: Decimal, right: Decimal): Decimal | undefined {
  const [a, b, scale] = aligned(left, right);
  return fitDecimal(a + b, scale);
}

export function subtractDecimal(left: Decimal, right: Decimal): Decimal | undefined {
  const [a, b, scale] = aligned(left, right);
  return fitDecimal(a - b, scale);
}

export function multiplyDecimal(left: Decimal, right: Decimal): Decimal | undefined {
  return fitDecimal(left.mantissa * right.mantissa, left.scale + right.scale);
}

/** The divisor must not be zero. The quotient has as few places as it can have when it needed more than its operands had. */
export function divideDecimal(left: Decimal, right: Decimal): Decimal | undefined {
  const negative = left.mantissa < 0n !== right.mantissa < 0n;
  const dividend = magnitudeOf(left.mantissa);
  const divisor = magnitudeOf(right.mantissa);
  const scale = left.scale - right.scale;
  if (dividend % divisor === 0n) return fitDecimal(negative ? -(dividend / divisor) : dividend / divisor, scale);
  let extra = largestScale - scale;
  let mantissa = divideHalfEven(dividend * powerOfTen(extra), divisor);
  while (mantissa > largestMantissa && scale + extra > 0) {
    extra -= Math.max(1, mantissa.toString().length - 29);
    if (scale + extra < 0) extra = -scale;
    mantissa = extra >= 0 ? divideHalfEven(dividend * powerOfTen(extra), divisor) : divideHalfEven(dividend, divisor * powerOfTen(-extra));
  }
  if (mantissa > largestMantissa) return undefined;
  let places = scale + extra;
  while (places > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    places--;
  }
  return new Decimal(negative ? -mantissa : mantissa, places);
}

/** The sign is that of the dividend. The divisor must not be zero. */
export function remainderDecimal(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right);
  if (magnitudeOf(a) < magnitudeOf(b)) return left;
  return new Decimal(a % b, scale);
}

export function compareDecimal(left: Decimal, right: Decimal): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How Math.Round and decimal.Round treat what lies in the middle, and the directed modes. */
export type Rounding = 'ToEven' | 'AwayFromZero' | 'ToZero' | 'ToNegativeInfinity' | 'ToPositiveInfinity';

/** Rounds to a number of places; a value with fewer places keeps them. */
export function roundDecimal(value: Decimal, places: number, rounding: Rounding = 'ToEven'): Decimal {
  if (value.scale <= places) return value;
  const divisor = powerOfTen(value.scale - places);
  const negative = value.mantissa < 0n;
  const magnitude = magnitudeOf(value.mantissa);
  const quotient = magnitude / divisor;
  const rest = magnitude % divisor;
  const up =
    rest !== 0n &&
    (rounding === 'AwayFromZero'
      ? rest * 2n >= divisor
      : rounding === 'ToEven'
        ? divideHalfEven(magnitude, divisor) > quotient
        : rounding === 'ToNegativeInfinity'
          ? negative
          : rounding === 'ToPositiveInfinity'
            ? !negative
            : false);
  const rounded = up ? quotient + 1n : quotient;
  return new Decimal(negative ? -rounded : rounded, places);
}

export function decimalOfInteger(value: number | bigint): Decimal {
  return new Decimal(BigInt(value), 0);
}

/** Conversion of a Double keeps 15 significant digits, of a Single 7 (Decimal's explicit operators); undefined when it is too large or no number. */
export function decimalOfDouble(value: number, digits = 15): Decimal | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 7.9228162514264338e28) return undefined;
  if (value === 0 || Math.abs(value) < 1e-28) return new Decimal(0n, 0);
  const decimal = parseDecimalText(value.toExponential(digits - 1));
  return decimal && withoutTrailingZeros(decimal);
}

export function withoutTrailingZeros(value: Decimal): Decimal {
  let { mantissa, scale } = value;
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    scale--;
  }
  return new Decimal(mantissa, scale);
}

/** Digits with sign, point and exponent, as JavaScript and literals write them; undefined when the number is too large. */
export function parseDecimalText(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole, fraction, exponentText] = match;
  const exponent = Number(exponentText ?? 0);
  const mantissa = BigInt(whole + fraction || '0');
  const scale = fraction.length - exponent;
  if (mantissa === 0n) return new Decimal(0n, Math.max(0, Math.min(largestScale, scale)));
  if (scale > 400 + whole.length + fraction.length) return new Decimal(0n, largestScale);
  if (scale < -60) return undefined;
  return fitDecimal(sign === '-' ? -mantissa : mantissa, scale);
}

export function doubleOfDecimal(value: Decimal): number {
  return Number(decimalText(value));
}

/** The whole part, rounded half to even as Convert.ToInt32 rounds. */
export function integerOfDecimal(value: Decimal): bigint {
  return roundDecimal(value, 0).mantissa;
}

/** Decimal.ToString() in the invariant culture: trailing zeros are kept. */
export function decimalText({ mantissa, scale }: Decimal): string {
  const digits = magnitudeOf(mantissa)
    .toString()
    .padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return mantissa < 0n ? `-${text}` : text;
}
