import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import { formatNumber } from '../runtime/text/format-number.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType, typedArray } from '../runtime/types/types.ts';
import {
  addDecimal,
  compareDecimal,
  decimalOfDouble,
  decimalOfInteger,
  divideDecimal,
  doubleOfDecimal,
  fitDecimal,
  multiplyDecimal,
  remainderDecimal,
  roundDecimal,
  subtractDecimal,
} from '../runtime/values/decimal-arithmetic.ts';
import { NetException } from '../runtime/values/errors.ts';
import { Decimal, Double, SmallInteger, type UInt64 } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException, overflow } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';
import { midpointRounding } from './numbers/midpoint-rounding.ts';
import { numberStyles, readNumber } from './numbers/number-styles.ts';

const largest = (1n << 96n) - 1n;
const tooLarge = () => overflow('Value was either too large or too small for a Decimal.');

function checked(value: Decimal | undefined): Decimal {
  if (!value) throw tooLarge();
  return value;
}

function parse(text: string | null, styles: number, provider: Value): Decimal {
  if (text === null) throw argumentNull('s');
  const number = readNumber(text, styles, cultureOf(provider));
  if (!number) throw formatException(`The input string '${text}' was not in a correct format.`);
  const mantissa = BigInt(number.digits);
  if (mantissa === 0n) return new Decimal(0n, Math.min(Math.max(-number.exponent, 0), 28));
  if (number.exponent > 40) throw tooLarge();
  return checked(fitDecimal(number.negative ? -mantissa : mantissa, -number.exponent));
}

function tryParse(text: string | null, styles: number, provider: Value): Decimal | undefined {
  try {
    return parse(text, styles, provider);
  } catch (error) {
    if (error instanceof NetException) return undefined;
    throw error;
  }
}

function divide(left: Decimal, right: Decimal): Decimal {
  if (right.mantissa === 0n) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
  return checked(divideDecimal(left, right));
}

const toString = (self: Decimal, format: string | null, provider: Value, session: Session) =>
  formatNumber(self, format ?? '', cultureOf(provider, session));
const negate = ({ mantissa, scale }: Decimal) => new Decimal(-mantissa, scale);
const zero = new Decimal(0n, 0);
const constant = (mantissa: bigint) => ({ type: 'decimal', kind: 'Field' as const, get: () => new Decimal(mantissa, 0) });
const to =
  (type: string) =>
  (_: undefined, [value]: Value[]) =>
    convertTo(value, knownType(type));

export default defineType<Decimal>({
  name: 'System.Decimal',
  kind: 'struct',
  accelerators: ['decimal'],
  interfaces: ['System.IComparable', 'System.IConvertible', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.decimal',
  properties: { Scale: { type: 'byte', edition: '7.6', get: (self) => new SmallInteger('System.Byte', self.scale) } },
  methods: {
    ...methodsOf<Decimal>({
      'int CompareTo(System.Object value)': (_self, [value]) => {
        if (value === null) return 1;
        throw argument('Object must be of type Decimal.');
      },
      'int CompareTo(decimal value)': (self, [other]) => compareDecimal(self, other),
      'bool Equals(System.Object value)': () => false,
      'bool Equals(decimal value)': (self, [other]) => compareDecimal(self, other) === 0,
      'int GetHashCode()': (self, _args, session) => hashCode(self, session),
      'string ToString()': (self, _args, session) => toString(self, null, null, session),
      'string ToString(string format)': (self, [format], session) => toString(self, format, null, session),
      'string ToString(System.IFormatProvider provider)': (self, [provider], session) => toString(self, null, provider, session),
      'string ToString(string format, System.IFormatProvider provider)': (self, [format, provider], session) =>
        toString(self, format, provider, session),
      'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 15),
    }),
    ...convertibleMethods,
  },
  staticProperties: {
    Zero: constant(0n),
    One: constant(1n),
    MinusOne: constant(-1n),
    MaxValue: constant(largest),
    MinValue: constant(-largest),
  },
  staticMethods: methodsOf<undefined>(
    {
      'decimal Add(decimal d1, decimal d2)': (_, [a, b]) => checked(addDecimal(a, b)),
      'decimal Subtract(decimal d1, decimal d2)': (_, [a, b]) => checked(subtractDecimal(a, b)),
      'decimal Multiply(decimal d1, decimal d2)': (_, [a, b]) => checked(multiplyDecimal(a, b)),
      'decimal Divide(decimal d1, decimal d2)': (_, [a, b]) => divide(a, b),
      'decimal Remainder(decimal d1, decimal d2)': (_, [a, b]) => {
        if (b.mantissa === 0n) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
        return remainderDecimal(a, b);
      },
      'decimal Negate(decimal d)': (_, [value]) => negate(value),
      'int Compare(decimal d1, decimal d2)': (_, [a, b]) => compareDecimal(a, b),
      'bool Equals(decimal d1, decimal d2)': (_, [a, b]) => compareDecimal(a, b) === 0,
      'decimal Ceiling(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToPositiveInfinity'),
      'decimal Floor(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToNegativeInfinity'),
      'decimal Truncate(decimal d)': (_, [value]) => roundDecimal(value, 0, 'ToZero'),
      'decimal Round(decimal d)': (_, [value]) => roundDecimal(value, 0),
      'decimal Round(decimal d, int decimals)': (_, [value, places]) => roundDecimal(value, places),
      'decimal Round(decimal d, System.MidpointRounding mode)': (_, [value, mode]) => roundDecimal(value, 0, midpointRounding(mode)),
      'decimal Round(decimal d, int decimals, System.MidpointRounding mode)': (_, [value, places, mode]) =>
        roundDecimal(value, places, midpointRounding(mode)),
      'decimal Parse(string s)': (_, [text]) => parse(text, numberStyles.Number, null),
      'decimal Parse(string s, System.Globalization.NumberStyles style)': (_, [text, style]) => parse(text, enumNumber(style), null),
      'decimal Parse(string s, System.IFormatProvider provider)': (_, [text, provider]) => parse(text, numberStyles.Number, provider),
      'decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)': (_, [text, style, provider]) =>
        parse(text, enumNumber(style), provider),
      'bool TryParse(string s, [ref] decimal result)': (_, [text, result]) => {
        const value = tryParse(text, numberStyles.Number, null);
        result.value = value ?? zero;
        return value !== undefined;
      },
      'bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result)': (
        _,
        [text, style, provider, result],
      ) => {
        const value = tryParse(text, enumNumber(style), provider);
        result.value = value ?? zero;
        return value !== undefined;
      },
      'int[] GetBits(decimal d)': (_, [{ mantissa, scale }]) => {
        const magnitude = mantissa < 0n ? -mantissa : mantissa;
        const word = (at: bigint) => Number(BigInt.asIntN(32, magnitude >> at));
        return typedArray([word(0n), word(32n), word(64n), (scale << 16) | (mantissa < 0n ? 0x80000000 : 0) | 0], 'System.Int32');
      },
      'double ToDouble(decimal d)': (_, [value]) => new Double(doubleOfDecimal(value)),
      'int ToInt32(decimal d)': (_, [value]) => convertTo(roundDecimal(value, 0, 'ToZero'), knownType('System.Int32')),
      'long ToInt64(decimal d)': (_, [value]) => convertTo(roundDecimal(value, 0, 'ToZero'), knownType('System.Int64')),
      'float ToSingle(decimal d)': to('System.Single'),
    },
    {
      'decimal Abs(decimal value)': (_, [value]) => (value.mantissa < 0n ? negate(value) : value),
      'decimal Max(decimal x, decimal y)': (_, [x, y]) => (compareDecimal(x, y) >= 0 ? x : y),
      'decimal Min(decimal x, decimal y)': (_, [x, y]) => (compareDecimal(x, y) <= 0 ? x : y),
      'int Sign(decimal d)': (_, [value]) => Number(value.mantissa > 0n) - Number(value.mantissa < 0n),
    },
  ),
  constructors: constructorsOf({
    'decimal new(int value)': (_, [value]) => decimalOfInteger(BigInt(value)),
    'decimal new(uint value)': (_, [value]) => decimalOfInteger(BigInt((value as SmallInteger).value)),
    'decimal new(long value)': (_, [value]) => decimalOfInteger(value),
    'decimal new(ulong value)': (_, [value]) => decimalOfInteger((value as UInt64).value),
    'decimal new(float value)': (_, [value]) => checked(decimalOfDouble(value.value, 7)),
    'decimal new(double value)': (_, [value]) => checked(decimalOfDouble(value.value)),
    'decimal new(int lo, int mid, int hi, bool isNegative, byte scale)': (_, [lo, mid, hi, isNegative, scale]) => {
      const word = (part: number) => BigInt.asUintN(32, BigInt(part));
      const mantissa = (word(hi) << 64n) | (word(mid) << 32n) | word(lo);
      return new Decimal(isNegative ? -mantissa : mantissa, scale.value);
    },
  }),
  toText: (self) => formatNumber(self),
});
