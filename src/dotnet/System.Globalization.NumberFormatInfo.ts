import { invariantCulture, type NumberFormat, sessionCulture } from '../runtime/text/culture.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { typedArray } from '../runtime/types/types.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, outOfRange } from './argument-exceptions.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { NumberFormatInfo } from './globalization/format-info.ts';

const own = 'System.Globalization.NumberFormatInfo';

type TextKey = { [Key in keyof NumberFormat]: NumberFormat[Key] extends string ? Key : never }[keyof NumberFormat];
type NumberKey = { [Key in keyof NumberFormat]: NumberFormat[Key] extends number ? Key : never }[keyof NumberFormat];

const text = (key: TextKey): PropertyDefinition<NumberFormatInfo> => ({
  type: 'string',
  get: ({ format }) => format[key],
  set: (self, value) => {
    if (value === null) throw argumentNull('value');
    self.change({ [key]: value as string });
  },
});

const digits = (key: NumberKey): PropertyDefinition<NumberFormatInfo> => ({
  type: 'int',
  get: ({ format }) => format[key],
  set: (self, value) => {
    if ((value as number) < 0 || (value as number) > 99) throw outOfRange('Valid values are between 0 and 99, inclusive.', 'value');
    self.change({ [key]: value as number });
  },
});

/** A pattern, which .NET numbers. */
const pattern = (key: TextKey, patterns: readonly string[]): PropertyDefinition<NumberFormatInfo> => ({
  type: 'int',
  get: ({ format }) => patterns.indexOf(format[key]),
  set: (self, value) => {
    if (patterns[value as number] === undefined) throw outOfRange(`Valid values are between 0 and ${patterns.length - 1}, inclusive.`, 'value');
    self.change({ [key]: patterns[value as number] });
  },
});

const sizes: PropertyDefinition<NumberFormatInfo> = {
  type: 'int[]',
  get: ({ format }) => typedArray([...format.groupSizes], 'System.Int32'),
  set: (self, value) => self.change({ groupSizes: [...(value as number[])] }),
};

const instance = (provider: Value) => (provider instanceof NumberFormatInfo ? provider : NumberFormatInfo.of(cultureOf(provider)));

export default defineType<NumberFormatInfo>({
  name: own,
  kind: 'class',
  interfaces: ['System.ICloneable', 'System.IFormatProvider'],
  source: 'https://learn.microsoft.com/dotnet/api/system.globalization.numberformatinfo',
  properties: {
    CurrencyDecimalDigits: digits('currencyDecimalDigits'),
    CurrencyDecimalSeparator: text('currencyDecimalSeparator'),
    IsReadOnly: { type: 'bool', get: ({ isShared }) => isShared },
    CurrencyGroupSizes: sizes,
    NumberGroupSizes: sizes,
    PercentGroupSizes: sizes,
    CurrencyGroupSeparator: text('currencyGroupSeparator'),
    CurrencySymbol: text('currencySymbol'),
    NaNSymbol: text('nanSymbol'),
    CurrencyNegativePattern: pattern('currencyNegativePattern', [
      ...['($n)', '-$n', '$-n', '$n-', '(n$)', '-n$', 'n-$', 'n$-', '-n $', '-$ n', 'n $-', '$ n-', '$ -n', 'n- $', '($ n)', '(n $)', '$- n'],
    ]),
    NumberNegativePattern: pattern('negativePattern', ['(n)', '-n', '- n', 'n-', 'n -']),
    PercentPositivePattern: pattern('percentPositivePattern', ['n %', 'n%', '%n', '% n']),
    PercentNegativePattern: pattern('percentNegativePattern', [
      ...['-n %', '-n%', '-%n', '%-n', '%n-', 'n-%', 'n%-', '-% n', 'n %-', '% n-', '% -n', 'n- %'],
    ]),
    NegativeInfinitySymbol: text('negativeInfinity'),
    NegativeSign: text('negativeSign'),
    NumberDecimalDigits: digits('decimalDigits'),
    NumberDecimalSeparator: text('decimalSeparator'),
    NumberGroupSeparator: text('groupSeparator'),
    CurrencyPositivePattern: pattern('currencyPositivePattern', ['$n', 'n$', '$ n', 'n $']),
    PositiveInfinitySymbol: text('positiveInfinity'),
    PositiveSign: text('positiveSign'),
    PercentDecimalDigits: digits('percentDecimalDigits'),
    PercentDecimalSeparator: text('decimalSeparator'),
    PercentGroupSeparator: text('groupSeparator'),
    PercentSymbol: text('percentSymbol'),
    PerMilleSymbol: text('perMilleSymbol'),
  },
  methods: methodsOf<NumberFormatInfo>({
    'System.Object Clone()': ({ culture }) => new NumberFormatInfo(culture),
    'System.Object GetFormat(type formatType)': (self, [type]) => ((type as TypeValue | null)?.fullName === own ? self : null),
  }),
  constructors: constructorsOf({ [`${own} new()`]: () => new NumberFormatInfo(invariantCulture) }),
  staticProperties: {
    CurrentInfo: { type: own, get: () => NumberFormatInfo.of(sessionCulture) },
    InvariantInfo: { type: own, get: () => NumberFormatInfo.of(invariantCulture) },
  },
  staticMethods: methodsOf<undefined>({
    [`${own} GetInstance(System.IFormatProvider formatProvider)`]: (_, [provider]) => instance(provider),
    [`${own} ReadOnly(${own} nfi)`]: (_, [format]) => new NumberFormatInfo((format as NumberFormatInfo).culture, true),
  }),
  alsoHas: ['DigitSubstitution', 'NativeDigits'],
});
