import { type Culture, invariantCulture, sessionCulture } from '../runtime/text/culture.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { CultureInfo } from './globalization/culture-info.ts';
import { DateTimeFormatInfo, NumberFormatInfo } from './globalization/format-info.ts';

const of = (culture: Culture) => ({ type: 'cultureinfo', get: () => new CultureInfo(culture) });

export default defineType<CultureInfo>({
  name: 'System.Globalization.CultureInfo',
  kind: 'class',
  interfaces: ['System.ICloneable', 'System.IFormatProvider'],
  accelerators: ['cultureinfo'],
  source: 'https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo',
  properties: {
    Name: { type: 'string', get: ({ culture }) => culture.name },
    NumberFormat: { type: 'System.Globalization.NumberFormatInfo', get: ({ culture }) => new NumberFormatInfo(culture) },
    DateTimeFormat: { type: 'System.Globalization.DateTimeFormatInfo', get: ({ culture }) => new DateTimeFormatInfo(culture) },
  },
  methods: methodsOf<CultureInfo>({
    'string ToString()': ({ culture }) => culture.name,
  }),
  staticProperties: {
    InvariantCulture: of(invariantCulture),
    CurrentCulture: of(sessionCulture),
    CurrentUICulture: of(sessionCulture),
  },
  alsoHas: [
    ...[
      'Calendar',
      'CompareInfo',
      'CultureTypes',
      'DisplayName',
      'EnglishName',
      'IetfLanguageTag',
      'IsNeutralCulture',
      'IsReadOnly',
      'KeyboardLayoutId',
    ],
    ...['LCID', 'NativeName', 'OptionalCalendars', 'Parent', 'TextInfo', 'ThreeLetterISOLanguageName', 'ThreeLetterWindowsLanguageName'],
    ...[
      'TwoLetterISOLanguageName',
      'UseUserOverride',
      'ClearCachedData',
      'Clone',
      'GetConsoleFallbackUICulture',
      'GetFormat',
      'GetHashCode',
      'Equals',
    ],
    ...['CreateSpecificCulture', 'GetCultureInfo', 'GetCultureInfoByIetfLanguageTag', 'GetCultures', 'ReadOnly', 'DefaultThreadCurrentCulture'],
    ...['DefaultThreadCurrentUICulture', 'InstalledUICulture'],
  ],
  toText: ({ culture }) => culture.name,
});
