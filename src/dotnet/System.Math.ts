import { netText } from '../runtime/convert/net-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { type Rounding, roundDecimal } from '../runtime/values/decimal-arithmetic.ts';
import { NetException } from '../runtime/values/errors.ts';
import { Decimal, Double, Single, SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, outOfRange, overflow } from './argument-exceptions.ts';
import { arithmeticTypes, isNaNValue } from './numbers/arithmetic-types.ts';
import { midpointRounding } from './numbers/midpoint-rounding.ts';
import { makeTuple } from './tuple.ts';

const double = (value: number) => new Double(value);

function roundHalf(value: number, mode: Rounding): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const floor = Math.floor(value);
  const rest = value - floor;
  switch (mode) {
    case 'ToNegativeInfinity':
      return floor;
    case 'ToPositiveInfinity':
      return Math.ceil(value);
    case 'ToZero':
      return Math.trunc(value);
    case 'AwayFromZero':
      return rest === 0.5 ? (value < 0 ? floor : floor + 1) : rest < 0.5 ? zeroOf(floor, value) : floor + 1;
    case 'ToEven':
      return zeroOf(rest === 0.5 ? (floor % 2 === 0 ? floor : floor + 1) : rest < 0.5 ? floor : floor + 1, value);
  }
}

/** Keeps the sign of what was rounded to zero. */
const zeroOf = (rounded: number, value: number) => (rounded === 0 && value < 0 ? -0 : rounded);

function round(value: number, digits: number, mode: Rounding): Double {
  if (digits < 0 || digits > 15) throw outOfRange('Rounding digits must be between 0 and 15, inclusive.', 'digits');
  if (Math.abs(value) >= 1e16) return double(value);
  const power = 10 ** digits;
  return double(roundHalf(value * power, mode) / power);
}

function roundPlaces(value: Decimal, places: number, mode: Rounding): Decimal {
  if (places < 0 || places > 28) throw outOfRange('Decimal can only round to between 0 and 28 digits of precision.', 'decimals');
  return roundDecimal(value, places, mode);
}

const notNumber = () => new NetException('System.ArithmeticException', 'Function does not accept floating point Not-a-Number values.');
const negated = () => overflow('Negating the minimum value of a twos complement number is invalid.');

function absolute(value: any): Value {
  if (typeof value === 'number') {
    if (value === -2_147_483_648) throw negated();
    return Math.abs(value);
  }
  if (typeof value === 'bigint') {
    if (value === -9_223_372_036_854_775_808n) throw negated();
    return value < 0n ? -value : value;
  }
  if (value instanceof SmallInteger) {
    const magnitude = Math.abs(value.value);
    if (magnitude === (value.typeName === 'System.SByte' ? 128 : 32_768)) throw negated();
    return new SmallInteger(value.typeName, magnitude);
  }
  if (value instanceof Decimal) return value.mantissa < 0n ? new Decimal(-value.mantissa, value.scale) : value;
  return value instanceof Single ? new Single(Math.abs(value.value)) : double(Math.abs(value.value));
}

function sign(value: any): number {
  if (isNaNValue(value)) throw notNumber();
  if (typeof value === 'number' || typeof value === 'bigint') return value > 0 ? 1 : value < 0 ? -1 : 0;
  if (value instanceof Decimal) return value.mantissa > 0n ? 1 : value.mantissa < 0n ? -1 : 0;
  return Math.sign(value.value) || 0;
}

/** The overloads that each numeric type has. */
const typed: MethodsBySignature<undefined> = {};
const newer: MethodsBySignature<undefined> = {};
for (const { short, compare, isSigned } of arithmeticTypes) {
  typed[`${short} Max(${short} val1, ${short} val2)`] = (_, [a, b]) => (isNaNValue(a) ? a : isNaNValue(b) ? b : compare(a, b) >= 0 ? a : b);
  typed[`${short} Min(${short} val1, ${short} val2)`] = (_, [a, b]) => (isNaNValue(a) ? a : isNaNValue(b) ? b : compare(a, b) <= 0 ? a : b);
  newer[`${short} Clamp(${short} value, ${short} min, ${short} max)`] = (_, [value, low, high]) => {
    if (compare(low, high) > 0) throw argument(`'${netText(low)}' cannot be greater than ${netText(high)}.`);
    return compare(value, low) < 0 ? low : compare(value, high) > 0 ? high : value;
  };
  if (!isSigned) continue;
  typed[`${short} Abs(${short} value)`] = (_, [value]) => absolute(value);
  typed[`int Sign(${short} value)`] = (_, [value]) => sign(value);
}

const functions: Record<string, [parameter: string, run: (value: number) => number]> = {
  Acos: ['d', Math.acos],
  Asin: ['d', Math.asin],
  Atan: ['d', Math.atan],
  Ceiling: ['a', Math.ceil],
  Cos: ['d', Math.cos],
  Cosh: ['value', Math.cosh],
  Exp: ['d', Math.exp],
  Floor: ['d', Math.floor],
  Log: ['d', Math.log],
  Log10: ['d', Math.log10],
  Sin: ['a', Math.sin],
  Sinh: ['value', Math.sinh],
  Sqrt: ['d', Math.sqrt],
  Tan: ['a', Math.tan],
  Tanh: ['value', Math.tanh],
  Truncate: ['d', Math.trunc],
};
for (const [name, [parameter, run]] of Object.entries(functions))
  typed[`double ${name}(double ${parameter})`] = (_, [value]) => double(run(value.value));
const newerFunctions: Record<string, [parameter: string, run: (value: number) => number]> = {
  Acosh: ['d', Math.acosh],
  Asinh: ['d', Math.asinh],
  Atanh: ['d', Math.atanh],
  Cbrt: ['d', Math.cbrt],
  Log2: ['x', Math.log2],
};
for (const [name, [parameter, run]] of Object.entries(newerFunctions))
  newer[`double ${name}(double ${parameter})`] = (_, [value]) => double(run(value.value));

/** JavaScript makes NaN of 1 or -1 to an infinite power, and of 1 to NaN; IEEE 754 and .NET make 1. */
function power(base: number, exponent: number): number {
  if (base === 1 || (base === -1 && Math.abs(exponent) === Number.POSITIVE_INFINITY)) return 1;
  return base ** exponent;
}

function ieeeRemainder(x: number, y: number): number {
  const regular = x % y;
  if (Number.isNaN(regular)) return Number.NaN;
  const alternative = regular - Math.abs(y) * Math.sign(x);
  if (Math.abs(alternative) === Math.abs(regular)) {
    const quotient = x / y;
    return Math.abs(roundHalf(quotient, 'ToEven')) > Math.abs(quotient) ? alternative : regular;
  }
  return Math.abs(alternative) < Math.abs(regular) ? alternative : regular;
}

function divide<Integer extends number | bigint>(a: Integer, b: Integer): { quotient: Integer; remainder: Integer } {
  if (Number(b) === 0) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
  const quotient = (typeof a === 'number' ? Math.trunc((a as number) / (b as number)) : (a as bigint) / (b as bigint)) as Integer;
  const remainder = ((a as number) % (b as number)) as Integer;
  return { quotient, remainder: (typeof remainder === 'number' ? (remainder as number) + 0 : remainder) as Integer };
}

export default defineType({
  name: 'System.Math',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.math',
  staticProperties: {
    E: { type: 'double', kind: 'Field', get: () => double(Math.E) },
    PI: { type: 'double', kind: 'Field', get: () => double(Math.PI) },
    Tau: { type: 'double', kind: 'Field', edition: '7.6', get: () => double(Math.PI * 2) },
  },
  staticMethods: methodsOf<undefined>(
    {
      ...typed,
      'double Atan2(double y, double x)': (_, [y, x]) => double(Math.atan2(y.value, x.value)),
      'double Pow(double x, double y)': (_, [x, y]) => double(power(x.value, y.value)),
      'double Log(double a, double newBase)': (_, [a, base]) => double(base.value === 1 ? Number.NaN : Math.log(a.value) / Math.log(base.value)),
      'double IEEERemainder(double x, double y)': (_, [x, y]) => double(ieeeRemainder(x.value, y.value)),
      'decimal Ceiling(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToPositiveInfinity'),
      'decimal Floor(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToNegativeInfinity'),
      'decimal Truncate(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToZero'),
      'decimal Round(decimal d)': (_, [value]) => roundDecimal(value, 0),
      'decimal Round(decimal d, int decimals)': (_, [value, places]) => roundPlaces(value, places, 'ToEven'),
      'decimal Round(decimal d, System.MidpointRounding mode)': (_, [value, mode]) => roundDecimal(value, 0, midpointRounding(mode)),
      'decimal Round(decimal d, int decimals, System.MidpointRounding mode)': (_, [value, places, mode]) =>
        roundPlaces(value, places, midpointRounding(mode)),
      'double Round(double a)': (_, [value]) => double(roundHalf(value.value, 'ToEven')),
      'double Round(double value, int digits)': (_, [value, digits]) => round(value.value, digits, 'ToEven'),
      'double Round(double value, System.MidpointRounding mode)': (_, [value, mode]) => double(roundHalf(value.value, midpointRounding(mode))),
      'double Round(double value, int digits, System.MidpointRounding mode)': (_, [value, digits, mode]) =>
        round(value.value, digits, midpointRounding(mode)),
      'long BigMul(int a, int b)': (_, [a, b]) => BigInt(a) * BigInt(b),
      'int DivRem(int a, int b, [ref] int result)': (_, [a, b, result]) => {
        const { quotient, remainder } = divide(a as number, b as number);
        result.value = remainder;
        return quotient;
      },
      'long DivRem(long a, long b, [ref] long result)': (_, [a, b, result]) => {
        const { quotient, remainder } = divide(a as bigint, b as bigint);
        result.value = remainder;
        return quotient;
      },
    },
    {
      ...newer,
      'System.ValueTuple[int,int] DivRem(int left, int right)': (_, [a, b]) => {
        const { quotient, remainder } = divide(a as number, b as number);
        return makeTuple('System.ValueTuple', [quotient, remainder], ['int', 'int']);
      },
      'System.ValueTuple[long,long] DivRem(long left, long right)': (_, [a, b]) => {
        const { quotient, remainder } = divide(a as bigint, b as bigint);
        return makeTuple('System.ValueTuple', [quotient, remainder], ['long', 'long']);
      },
      'double CopySign(double x, double y)': (_, [x, y]) => double(Math.abs(x.value) * (y.value < 0 || Object.is(y.value, -0) ? -1 : 1)),
      'ulong BigMul(uint a, uint b)': (_, [a, b]) => new UInt64(BigInt(a.value) * BigInt(b.value)),
    },
  ),
});
