import type { Session } from '../../runtime/session.ts';
import { formatNumber } from '../../runtime/text/format-number.ts';
import type { MethodOverload, NetType, PropertyDefinition } from '../../runtime/types/net-type.ts';
import { NetException } from '../../runtime/values/errors.ts';
import type { Reference } from '../../runtime/values/reference.ts';
import type { Value } from '../../runtime/values/value.ts';
import { enumNumber, enumValue } from '../enum-access.ts';
import { cultureOf } from '../globalization/culture-of.ts';
import { convertibleMethods } from './convertible-methods.ts';
import { numberStyles, readNumber, wholeNumber } from './number-styles.ts';

export interface IntegerKind {
  name: string;
  /** As signatures write it: `int`. */
  short: string;
  accelerators: readonly string[];
  min: bigint;
  max: bigint;
  typeCode: number;
  /** How the overflow message calls it: `an Int32`. */
  called: string;
  make: (value: bigint) => Value;
  read: (value: Value) => bigint;
}

/** The .NET integer type of fixed width that a description gives; they differ in nothing but range and names. */
export function integerType(kind: IntegerKind): NetType<Value> {
  const { name, short, min, max, make, read } = kind;
  const bits = (max - min).toString(2).length;

  const parse = (text: string | null, styles: number, provider: Value): Value => {
    if (text === null) throw new NetException('System.ArgumentNullException', "Value cannot be null. (Parameter 's')");
    const number = readNumber(text, styles, cultureOf(provider));
    if (!number) throw new NetException('System.FormatException', `The input string '${text}' was not in a correct format.`);
    let value = wholeNumber(number);
    if (value !== undefined && styles & (numberStyles.AllowHexSpecifier | numberStyles.AllowBinarySpecifier)) {
      if (value >> BigInt(bits) === 0n) value = min < 0n ? BigInt.asIntN(bits, value) : value;
    }
    if (value === undefined || value < min || value > max) {
      throw new NetException('System.OverflowException', `Value was either too large or too small for ${kind.called}.`);
    }
    return make(value);
  };
  const tryParse = (text: string | null, styles: number, provider: Value, result: Reference): boolean => {
    try {
      result.value = parse(text, styles, provider);
      return true;
    } catch (error) {
      if (!(error instanceof NetException)) throw error;
      result.value = make(0n);
      return false;
    }
  };
  const compare = (left: bigint, right: bigint) => (left < right ? -1 : left > right ? 1 : 0);
  // .NET subtracts the small types instead of comparing them, which shows in the result of CompareTo.
  const order = (left: bigint, right: bigint) => (bits < 32 ? Number(left - right) : compare(left, right));
  const toString = (self: Value, format: string | null, provider: Value, session: Session) =>
    formatNumber(self, format ?? '', cultureOf(provider, session));
  const checked = (value: bigint) => {
    if (value >= min && value <= max) return make(value);
    throw new NetException('System.OverflowException', 'Negating the minimum value of a twos complement number is invalid.');
  };
  const magnitude = (value: bigint) => (value < 0n ? -value : value);

  const staticProperties: Record<string, PropertyDefinition<undefined>> = {
    MaxValue: { type: short, kind: 'Field', get: () => make(max) },
    MinValue: { type: short, kind: 'Field', get: () => make(min) },
  };
  const two = (method: string, pick: (a: bigint, b: bigint) => bigint): MethodOverload<undefined>[] => [
    { signature: `${short} ${method}(${short} x, ${short} y)`, edition: '7.6', invoke: (_, [x, y]) => make(pick(read(x), read(y))) },
  ];
  const test = (method: string, is: (a: bigint) => boolean): MethodOverload<undefined>[] => [
    { signature: `bool ${method}(${short} value)`, edition: '7.6', invoke: (_, [value]) => is(read(value)) },
  ];
  return {
    name,
    kind: 'struct',
    accelerators: kind.accelerators,
    interfaces: ['System.IComparable', 'System.IConvertible', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
    source: `https://learn.microsoft.com/dotnet/api/${name.toLowerCase()}`,
    methods: {
      CompareTo: [
        {
          signature: 'int CompareTo(System.Object value)',
          invoke: (self, [value]) => {
            if (value === null) return 1;
            throw new NetException('System.ArgumentException', `Object must be of type ${name.slice(7)}.`);
          },
        },
        { signature: `int CompareTo(${short} value)`, invoke: (self, [value]) => order(read(self), read(value)) },
      ],
      Equals: [
        { signature: 'bool Equals(System.Object obj)', invoke: () => false },
        { signature: `bool Equals(${short} obj)`, invoke: (self, [value]) => read(self) === read(value) },
      ],
      GetHashCode: [
        { signature: 'int GetHashCode()', invoke: (self) => Number(BigInt.asIntN(32, bits > 32 ? read(self) ^ (read(self) >> 32n) : read(self))) },
      ],
      ToString: [
        { signature: 'string ToString()', invoke: (self, _args, session) => toString(self, null, null, session) },
        { signature: 'string ToString(string format)', invoke: (self, [format], session) => toString(self, format, null, session) },
        {
          signature: 'string ToString(System.IFormatProvider provider)',
          invoke: (self, [provider], session) => toString(self, null, provider, session),
        },
        {
          signature: 'string ToString(string format, System.IFormatProvider provider)',
          invoke: (self, [format, provider], session) => toString(self, format, provider, session),
        },
      ],
      GetTypeCode: [{ signature: 'System.TypeCode GetTypeCode()', invoke: () => enumValue('System.TypeCode', kind.typeCode) }],
      ...convertibleMethods,
    },
    staticProperties,
    staticMethods: {
      Parse: [
        { signature: `${short} Parse(string s)`, invoke: (_, [text]) => parse(text, numberStyles.Integer, null) },
        {
          signature: `${short} Parse(string s, System.Globalization.NumberStyles style)`,
          invoke: (_, [text, style]) => parse(text, enumNumber(style), null),
        },
        {
          signature: `${short} Parse(string s, System.IFormatProvider provider)`,
          invoke: (_, [text, provider]) => parse(text, numberStyles.Integer, provider),
        },
        {
          signature: `${short} Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)`,
          invoke: (_, [text, style, provider]) => parse(text, enumNumber(style), provider),
        },
      ],
      TryParse: [
        {
          signature: `bool TryParse(string s, [ref] ${short} result)`,
          invoke: (_, [text, result]) => tryParse(text, numberStyles.Integer, null, result),
        },
        {
          signature: `bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ${short} result)`,
          invoke: (_, [text, style, provider, result]) => tryParse(text, enumNumber(style), provider, result),
        },
        {
          signature: `bool TryParse(string s, System.IFormatProvider provider, [ref] ${short} result)`,
          edition: '7.6',
          invoke: (_, [text, provider, result]) => tryParse(text, numberStyles.Integer, provider, result),
        },
      ],
      Max: two('Max', (x, y) => (x > y ? x : y)),
      Min: two('Min', (x, y) => (x < y ? x : y)),
      Abs: min < 0n ? [{ signature: `${short} Abs(${short} value)`, edition: '7.6', invoke: (_, [value]) => checked(magnitude(read(value))) }] : [],
      Sign: [{ signature: `int Sign(${short} value)`, edition: '7.6', invoke: (_, [value]) => compare(read(value), 0n) }],
      Clamp: [
        {
          signature: `${short} Clamp(${short} value, ${short} min, ${short} max)`,
          edition: '7.6',
          invoke: (_, [value, low, high]) => {
            if (read(low) > read(high)) throw new NetException('System.ArgumentException', `'${read(low)}' cannot be greater than ${read(high)}.`);
            return read(value) < read(low) ? low : read(value) > read(high) ? high : value;
          },
        },
      ],
      IsEvenInteger: test('IsEvenInteger', (value) => value % 2n === 0n),
      IsOddInteger: test('IsOddInteger', (value) => value % 2n !== 0n),
      ...(min < 0n && {
        IsNegative: test('IsNegative', (value) => value < 0n),
        IsPositive: test('IsPositive', (value) => value >= 0n),
      }),
      IsPow2: test('IsPow2', (value) => value > 0n && (value & (value - 1n)) === 0n),
      PopCount: [
        {
          signature: `${short} PopCount(${short} value)`,
          edition: '7.6',
          invoke: (_, [value]) => make(BigInt(BigInt.asUintN(bits, read(value)).toString(2).replaceAll('0', '').length)),
        },
      ],
      Log2: [
        {
          signature: `${short} Log2(${short} value)`,
          edition: '7.6',
          invoke: (_, [value]) => {
            if (read(value) < 0n) {
              throw new NetException('System.ArgumentOutOfRangeException', "Non-negative number required. (Parameter 'value')");
            }
            return make(BigInt(Math.max(0, read(value).toString(2).length - 1)));
          },
        },
      ],
    },
    alsoHas: [
      'DivRem',
      'LeadingZeroCount',
      'TrailingZeroCount',
      'RotateLeft',
      'RotateRight',
      'CopySign',
      'CreateChecked',
      'CreateSaturating',
      'CreateTruncating',
      'MaxMagnitude',
      'MinMagnitude',
      'TryFormat',
    ],
  };
}
