import type { Session } from '../runtime/session.ts';
import { formatNumber } from '../runtime/text/format-number.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { BigInteger, Double, SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException, outOfRange } from './argument-exceptions.ts';
import { enumNumber } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';
import { numberStyles, readNumber, wholeNumber } from './numbers/number-styles.ts';

const big = (value: bigint) => new BigInteger(value);
const order = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
const magnitude = (value: bigint) => (value < 0n ? -value : value);

function parse(text: string | null, styles: number, provider: Value): BigInteger {
  if (text === null) throw argumentNull('value');
  const number = readNumber(text, styles, cultureOf(provider));
  const value = number && wholeNumber(number);
  if (value === undefined) throw formatException('The value could not be parsed.');
  if (!(styles & numberStyles.AllowHexSpecifier)) return big(value);
  // The first digit holds the sign, as in two's complement.
  const digits = text.trim().length;
  return big(BigInt.asIntN(digits * 4, value));
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y) [x, y] = [y, x % y];
  return x;
}

function divide(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
  return a / b;
}

function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (exponent < 0n) throw outOfRange('The number must be greater than or equal to zero.', 'exponent');
  if (modulus === 0n) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
  let result = 1n % magnitude(modulus);
  let power = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * power) % modulus;
    power = (power * power) % modulus;
  }
  return result;
}

/** Logarithm that holds for numbers too large for a double. */
function log(value: bigint): number {
  if (value <= 0n) return value === 0n ? Number.NEGATIVE_INFINITY : Number.NaN;
  const digits = value.toString();
  if (digits.length < 300) return Math.log(Number(value));
  return Math.log(Number(`${digits[0]}.${digits.slice(1, 17)}`)) + (digits.length - 1) * Math.LN10;
}

/** Two's complement, the lowest byte first. */
function bytesOf(value: bigint): Value[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    bytes.push(Number(BigInt.asUintN(8, rest)));
    rest >>= 8n;
    const sign = bytes[bytes.length - 1] & 0x80;
    if ((rest === 0n && !sign) || (rest === -1n && sign)) break;
  }
  return typedArray(
    bytes.map((byte) => new SmallInteger('System.Byte', byte)),
    'System.Byte',
  );
}

function ofBytes(bytes: readonly SmallInteger[]): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at].value);
  return BigInt.asIntN(bytes.length * 8, value);
}

function ofDouble(value: number): BigInteger {
  if (!Number.isFinite(value)) {
    throw new NetException('System.OverflowException', Number.isNaN(value) ? 'The value is not a number.' : 'BigInteger cannot represent infinity.');
  }
  return big(BigInt(Math.trunc(value)));
}

const toString = (self: BigInteger, format: string | null, provider: Value, session: Session) =>
  formatNumber(self, format ?? '', cultureOf(provider, session));

export default defineType<BigInteger>({
  name: 'System.Numerics.BigInteger',
  kind: 'struct',
  accelerators: ['bigint'],
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.numerics.biginteger',
  properties: {
    IsPowerOfTwo: { type: 'bool', get: ({ value }) => value > 0n && (value & (value - 1n)) === 0n },
    IsZero: { type: 'bool', get: ({ value }) => value === 0n },
    IsOne: { type: 'bool', get: ({ value }) => value === 1n },
    IsEven: { type: 'bool', get: ({ value }) => value % 2n === 0n },
    Sign: { type: 'int', get: ({ value }) => order(value, 0n) },
  },
  methods: methodsOf<BigInteger>(
    {
      'int GetHashCode()': (self, _args, session) => hashCode(self, session),
      'bool Equals(System.Object obj)': () => false,
      'bool Equals(long other)': (self, [other]) => self.value === other,
      'bool Equals(bigint other)': (self, [other]) => self.value === other.value,
      'int CompareTo(long other)': (self, [other]) => order(self.value, other),
      'int CompareTo(bigint other)': (self, [other]) => order(self.value, other.value),
      'int CompareTo(System.Object obj)': (_self, [other]) => {
        if (other === null) return 1;
        throw argument('The parameter must be a BigInteger.', 'obj');
      },
      'byte[] ToByteArray()': (self) => bytesOf(self.value),
      'string ToString()': (self, _args, session) => toString(self, null, null, session),
      'string ToString(System.IFormatProvider provider)': (self, [provider], session) => toString(self, null, provider, session),
      'string ToString(string format)': (self, [format], session) => toString(self, format, null, session),
      'string ToString(string format, System.IFormatProvider provider)': (self, [format, provider], session) =>
        toString(self, format, provider, session),
    },
    {
      'long GetBitLength()': (self) =>
        BigInt(self.value === 0n ? 0 : (self.value < 0n ? -self.value - 1n : self.value).toString(2).replace(/^0$/, '').length),
    },
  ),
  staticProperties: {
    Zero: { type: 'bigint', get: () => big(0n) },
    One: { type: 'bigint', get: () => big(1n) },
    MinusOne: { type: 'bigint', get: () => big(-1n) },
  },
  staticMethods: methodsOf<undefined>({
    'bigint Parse(string value)': (_, [text]) => parse(text, numberStyles.Integer, null),
    'bigint Parse(string value, System.Globalization.NumberStyles style)': (_, [text, style]) => parse(text, enumNumber(style), null),
    'bigint Parse(string value, System.IFormatProvider provider)': (_, [text, provider]) => parse(text, numberStyles.Integer, provider),
    'bool TryParse(string value, [ref] bigint result)': (_, [text, result]) => {
      try {
        result.value = parse(text ?? '', numberStyles.Integer, null);
        return true;
      } catch (error) {
        if (!(error instanceof NetException)) throw error;
        result.value = big(0n);
        return false;
      }
    },
    'int Compare(bigint left, bigint right)': (_, [a, b]) => order(a.value, b.value),
    'bigint Abs(bigint value)': (_, [a]) => big(magnitude(a.value)),
    'bigint Add(bigint left, bigint right)': (_, [a, b]) => big(a.value + b.value),
    'bigint Subtract(bigint left, bigint right)': (_, [a, b]: BigInteger[]) => big(a.value - b.value),
    'bigint Multiply(bigint left, bigint right)': (_, [a, b]: BigInteger[]) => big(a.value * b.value),
    'bigint Divide(bigint dividend, bigint divisor)': (_, [a, b]) => big(divide(a.value, b.value)),
    'bigint Remainder(bigint dividend, bigint divisor)': (_, [a, b]) => big(a.value - divide(a.value, b.value) * b.value),
    'bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)': (_, [a, b, remainder]) => {
      const quotient = divide(a.value, b.value);
      remainder.value = big(a.value - quotient * b.value);
      return big(quotient);
    },
    'bigint Negate(bigint value)': (_, [a]: BigInteger[]) => big(-a.value),
    'double Log(bigint value)': (_, [a]) => new Double(log(a.value)),
    'double Log(bigint value, double baseValue)': (_, [a, base]) => new Double(log(a.value) / Math.log(base.value)),
    'double Log10(bigint value)': (_, [a]) => new Double(log(a.value) / Math.LN10),
    'bigint GreatestCommonDivisor(bigint left, bigint right)': (_, [a, b]) => big(gcd(a.value, b.value)),
    'bigint Max(bigint left, bigint right)': (_, [a, b]) => (a.value >= b.value ? a : b),
    'bigint Min(bigint left, bigint right)': (_, [a, b]) => (a.value <= b.value ? a : b),
    'bigint ModPow(bigint value, bigint exponent, bigint modulus)': (_, [a, b, c]) => big(modPow(a.value, b.value, c.value)),
    'bigint Pow(bigint value, int exponent)': (_, [a, exponent], session) => {
      if (exponent < 0) throw outOfRange('The number must be greater than or equal to zero.', 'exponent');
      session.checkAllocation(exponent * a.value.toString(16).length);
      return big(a.value ** BigInt(exponent));
    },
  }),
  constructors: constructorsOf({
    'bigint new(int value)': (_, [value]) => big(BigInt(value)),
    'bigint new(uint value)': (_, [value]) => big(BigInt(value.value)),
    'bigint new(long value)': (_, [value]) => big(value),
    'bigint new(ulong value)': (_, [value]) => big(value.value),
    'bigint new(float value)': (_, [value]) => ofDouble(value.value),
    'bigint new(double value)': (_, [value]) => ofDouble(value.value),
    'bigint new(decimal value)': (_, [value]) => big(value.mantissa / 10n ** BigInt(value.scale)),
    'bigint new(byte[] value)': (_, [value]) => big(ofBytes(value)),
  }),
  toText: (self) => String(self.value),
});
