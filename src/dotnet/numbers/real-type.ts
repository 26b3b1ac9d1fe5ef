import type { Session } from '../../runtime/session.ts';
import { formatNumber } from '../../runtime/text/format-number.ts';
import type { MethodOverload, NetType } from '../../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../../runtime/types/overloads.ts';
import { NetException } from '../../runtime/values/errors.ts';
import type { Double, Single } from '../../runtime/values/numbers.ts';
import type { Reference } from '../../runtime/values/reference.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument, argumentNull, formatException } from '../argument-exceptions.ts';
import { enumNumber, enumValue } from '../enum-access.ts';
import { cultureOf } from '../globalization/culture-of.ts';
import { hashCode } from '../hash-code.ts';
import { convertibleMethods } from './convertible-methods.ts';
import { numberStyles, readNumber } from './number-styles.ts';

type Real = Double | Single;

export interface RealKind {
  name: string;
  /** As signatures write it. */
  short: string;
  accelerators: readonly string[];
  typeCode: number;
  min: number;
  max: number;
  epsilon: number;
  make: (value: number) => Real;
}

const floatStyles = numberStyles.Float | numberStyles.AllowThousands;

/** System.Double or System.Single: they differ in precision only. */
export function realType(kind: RealKind): NetType<Real> {
  const { name, short, make } = kind;
  const parse = (text: string | null, styles: number, provider: Value): Real => {
    if (text === null) throw argumentNull('s');
    const culture = cultureOf(provider);
    const number = readNumber(text, styles, culture);
    if (number) return make(Number(`${number.negative ? '-' : ''}${number.digits}e${number.exponent}`));
    const word = text.trim().toLowerCase();
    const { positiveInfinity, negativeInfinity, nanSymbol } = culture.number;
    if (word === positiveInfinity.toLowerCase() || word === `+${positiveInfinity.toLowerCase()}`) return make(Number.POSITIVE_INFINITY);
    if (word === negativeInfinity.toLowerCase()) return make(Number.NEGATIVE_INFINITY);
    if (word === nanSymbol.toLowerCase() || word === `-${nanSymbol.toLowerCase()}` || word === `+${nanSymbol.toLowerCase()}`) return make(Number.NaN);
    throw formatException(`The input string '${text}' was not in a correct format.`);
  };
  const tryParse = (text: string | null, styles: number, provider: Value, result: Reference): boolean => {
    try {
      result.value = parse(text, styles, provider);
      return true;
    } catch (error) {
      if (!(error instanceof NetException)) throw error;
      result.value = make(0);
      return false;
    }
  };
  const order = (left: number, right: number) => {
    if (left < right) return -1;
    if (left > right) return 1;
    if (left === right) return 0;
    return Number.isNaN(left) ? (Number.isNaN(right) ? 0 : -1) : 1;
  };
  const toString = (self: Real, format: string | null, provider: Value, session: Session) =>
    formatNumber(self, format ?? '', cultureOf(provider, session), session.isWindowsPowerShell);
  const constant = (value: number) => ({ type: short, kind: 'Field' as const, get: () => make(value) });
  const tests: MethodsBySignature<undefined> = {
    [`bool IsNaN(${short} d)`]: (_, [value]) => Number.isNaN(value.value),
    [`bool IsInfinity(${short} d)`]: (_, [value]) => Math.abs(value.value) === Number.POSITIVE_INFINITY,
    [`bool IsPositiveInfinity(${short} d)`]: (_, [value]) => value.value === Number.POSITIVE_INFINITY,
    [`bool IsNegativeInfinity(${short} d)`]: (_, [value]) => value.value === Number.NEGATIVE_INFINITY,
  };
  const newer: MethodsBySignature<undefined> = {
    [`bool IsFinite(${short} d)`]: (_, [value]) => Number.isFinite(value.value),
    [`bool IsNegative(${short} d)`]: (_, [value]) => value.value < 0 || Object.is(value.value, -0),
    [`bool IsInteger(${short} value)`]: (_, [value]) => Number.isInteger(value.value),
    [`${short} Max(${short} x, ${short} y)`]: (_, [x, y]) => make(Math.max(x.value, y.value)),
    [`${short} Min(${short} x, ${short} y)`]: (_, [x, y]) => make(Math.min(x.value, y.value)),
    [`${short} Abs(${short} value)`]: (_, [value]) => make(Math.abs(value.value)),
    [`${short} Floor(${short} x)`]: (_, [value]) => make(Math.floor(value.value)),
    [`${short} Ceiling(${short} x)`]: (_, [value]) => make(Math.ceil(value.value)),
    [`${short} Truncate(${short} x)`]: (_, [value]) => make(Math.trunc(value.value)),
    [`${short} Sqrt(${short} x)`]: (_, [value]) => make(Math.sqrt(value.value)),
    [`${short} Pow(${short} x, ${short} y)`]: (_, [x, y]) => make(x.value ** y.value),
  };
  const parsing: Record<string, MethodOverload<undefined>['invoke']> = {
    [`${short} Parse(string s)`]: (_, [text]) => parse(text, floatStyles, null),
    [`${short} Parse(string s, System.Globalization.NumberStyles style)`]: (_, [text, style]) => parse(text, enumNumber(style), null),
    [`${short} Parse(string s, System.IFormatProvider provider)`]: (_, [text, provider]) => parse(text, floatStyles, provider),
    [`${short} Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)`]: (_, [text, style, provider]) =>
      parse(text, enumNumber(style), provider),
    [`bool TryParse(string s, [ref] ${short} result)`]: (_, [text, result]) => tryParse(text, floatStyles, null, result),
    [`bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ${short} result)`]: (
      _,
      [text, style, provider, result],
    ) => tryParse(text, enumNumber(style), provider, result),
  };
  return {
    name,
    kind: 'struct',
    accelerators: kind.accelerators,
    interfaces: ['System.IComparable', 'System.IConvertible', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
    source: `https://learn.microsoft.com/dotnet/api/${name.toLowerCase()}`,
    methods: {
      ...methodsOf<Real>({
        'int CompareTo(System.Object value)': (_self, [value]) => {
          if (value === null) return 1;
          throw argument(`Object must be of type ${name.slice(7)}.`);
        },
        [`int CompareTo(${short} value)`]: (self, [other]) => order(self.value, other.value),
        'bool Equals(System.Object obj)': () => false,
        [`bool Equals(${short} obj)`]: (self, [other]) => order(self.value, other.value) === 0,
        'int GetHashCode()': (self, _args, session) => hashCode(self, session),
        'string ToString()': (self, _args, session) => toString(self, null, null, session),
        'string ToString(string format)': (self, [format], session) => toString(self, format, null, session),
        'string ToString(System.IFormatProvider provider)': (self, [provider], session) => toString(self, null, provider, session),
        'string ToString(string format, System.IFormatProvider provider)': (self, [format, provider], session) =>
          toString(self, format, provider, session),
        'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', kind.typeCode),
      }),
      ...convertibleMethods,
    },
    staticProperties: {
      MinValue: constant(kind.min),
      MaxValue: constant(kind.max),
      Epsilon: constant(kind.epsilon),
      NegativeInfinity: constant(Number.NEGATIVE_INFINITY),
      PositiveInfinity: constant(Number.POSITIVE_INFINITY),
      NaN: constant(Number.NaN),
      NegativeZero: { ...constant(-0), edition: '7.6' },
      E: { ...constant(Math.E), edition: '7.6' },
      Pi: { ...constant(Math.PI), edition: '7.6' },
      Tau: { ...constant(Math.PI * 2), edition: '7.6' },
    },
    staticMethods: methodsOf<undefined>({ ...parsing, ...tests }, newer),
  };
}
