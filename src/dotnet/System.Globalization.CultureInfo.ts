import { NotSimulated } from '../base/not-simulated.ts';
import { type Culture, invariantCulture, sessionCulture } from '../runtime/text/culture.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Char } from '../runtime/values/numbers.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { gregorian } from './globalization/calendar.ts';
import { CompareInfo } from './globalization/compare-info.ts';
import { CultureInfo } from './globalization/culture-info.ts';
import { cultureNames, factsOf, findCulture, findCultureByNumber, isNeutral, parentName } from './globalization/cultures.ts';
import type { DateTimeFormatInfo, NumberFormatInfo } from './globalization/format-info.ts';
import { hashCode } from './hash-code.ts';
import { titleCase } from './text/title-case.ts';

/** System.Globalization.TextInfo. */
class TextInfo extends NetObject {
  readonly typeName = 'System.Globalization.TextInfo';
  readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get equalityKey() {
    return this.culture.name;
  }
}

const own = 'System.Globalization';

/** The culture that code runs in can be set to what it is; another one would change every text that is written. */
const current: PropertyDefinition<undefined> = {
  type: 'cultureinfo',
  get: () => CultureInfo.current,
  set: (_, value) => {
    if (value === null) throw argumentNull('value');
    const { culture } = value as CultureInfo;
    if (culture !== sessionCulture) throw new NotSimulated('value', `the culture ${culture.name} as the session's own`);
  },
};

const threadDefault: PropertyDefinition<undefined> = { ...current, get: () => null };

const lower = (text: string, { culture }: TextInfo) => (/^(tr|az)/.test(culture.name) ? text.toLocaleLowerCase('tr') : text.toLowerCase());
const upper = (text: string, { culture }: TextInfo) => (/^(tr|az)/.test(culture.name) ? text.toLocaleUpperCase('tr') : text.toUpperCase());

function format(self: CultureInfo, type: TypeValue | null): Value {
  if (type?.fullName === `${own}.NumberFormatInfo`) return self.numberFormat;
  if (type?.fullName === `${own}.DateTimeFormatInfo`) return self.dateTimeFormat;
  return null;
}

const named = (name: string | null) => {
  if (name === null) throw argumentNull('name');
  return findCulture(name);
};

/** A culture of one's own, which can be changed. */
const copy = ({ culture }: CultureInfo) => new CultureInfo(culture);

/** CultureTypes: neutral 1, specific 2. */
const ofTypes = (types: number) => [...(types & 1 ? ['', ...cultureNames(false)] : []), ...(types & 2 ? cultureNames(true) : [])];

export default [
  {
    name: `${own}.CultureInfo`,
    kind: 'class',
    accelerators: ['cultureinfo'],
    interfaces: ['System.ICloneable', 'System.IFormatProvider'],
    source: 'https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo',
    properties: {
      Parent: { type: 'cultureinfo', get: ({ culture }) => findCulture(parentName(culture.name)) },
      LCID: { type: 'int', get: ({ culture }) => factsOf(culture).lcid },
      KeyboardLayoutId: { type: 'int', get: ({ culture }) => factsOf(culture).lcid },
      Name: { type: 'string', get: ({ culture }) => culture.name },
      IetfLanguageTag: { type: 'string', get: ({ culture }) => culture.name },
      DisplayName: { type: 'string', get: ({ culture }) => factsOf(culture).displayName },
      NativeName: { type: 'string', get: ({ culture }) => factsOf(culture).nativeName },
      EnglishName: { type: 'string', get: ({ culture }) => factsOf(culture).displayName },
      TwoLetterISOLanguageName: { type: 'string', get: ({ culture }) => factsOf(culture).iso2 },
      ThreeLetterISOLanguageName: { type: 'string', get: ({ culture }) => factsOf(culture).iso3 },
      ThreeLetterWindowsLanguageName: { type: 'string', get: ({ culture }) => factsOf(culture).windowsName },
      CompareInfo: { type: `${own}.CompareInfo`, get: ({ culture }) => new CompareInfo(culture) },
      TextInfo: { type: `${own}.TextInfo`, get: ({ culture }) => new TextInfo(culture) },
      IsNeutralCulture: { type: 'bool', get: ({ culture }) => isNeutral(culture) },
      CultureTypes: { type: `${own}.CultureTypes`, get: ({ culture }) => enumValue(`${own}.CultureTypes`, culture.name.includes('-') ? 2 : 1) },
      NumberFormat: {
        type: `${own}.NumberFormatInfo`,
        get: (self) => self.numberFormat,
        set: (self, value) => {
          self.setNumberFormat(value as NumberFormatInfo);
        },
      },
      DateTimeFormat: {
        type: `${own}.DateTimeFormatInfo`,
        get: (self) => self.dateTimeFormat,
        set: (self, value) => {
          self.setDateTimeFormat(value as DateTimeFormatInfo);
        },
      },
      Calendar: { type: `${own}.Calendar`, get: () => gregorian },
      OptionalCalendars: { type: `${own}.Calendar[]`, get: () => typedArray([gregorian], `${own}.Calendar`) },
      UseUserOverride: { type: 'bool', get: (self) => !self.isShared },
      IsReadOnly: { type: 'bool', get: (self) => self.isShared },
    },
    methods: methodsOf<CultureInfo>({
      'System.Object Clone()': copy,
      'bool Equals(System.Object value)': ({ culture }, [other]) => other instanceof CultureInfo && other.culture.name === culture.name,
      'int GetHashCode()': ({ culture }, _, session) => hashCode(culture.name, session),
      'System.Object GetFormat(type formatType)': (self, [type]) => format(self, type),
      'string ToString()': ({ culture }) => culture.name,
    }),
    constructors: constructorsOf({
      'cultureinfo new(string name)': (_, [name]) => copy(named(name)),
      'cultureinfo new(string name, bool useUserOverride)': (_, [name]) => copy(named(name)),
      'cultureinfo new(int culture)': (_, [lcid]) => copy(findCultureByNumber(lcid)),
      'cultureinfo new(int culture, bool useUserOverride)': (_, [lcid]) => copy(findCultureByNumber(lcid)),
    }),
    staticProperties: {
      CurrentCulture: current,
      CurrentUICulture: current,
      DefaultThreadCurrentCulture: threadDefault,
      DefaultThreadCurrentUICulture: threadDefault,
      InstalledUICulture: { type: 'cultureinfo', get: () => CultureInfo.current },
      InvariantCulture: { type: 'cultureinfo', get: () => CultureInfo.of(invariantCulture) },
    },
    staticMethods: methodsOf<undefined>({
      'cultureinfo CreateSpecificCulture(string name)': (_, [name]) => {
        const found = named(name);
        return isNeutral(found.culture)
          ? copy(findCulture(cultureNames(true).find((each) => each.startsWith(`${found.culture.name}-`)) ?? name))
          : copy(found);
      },
      'cultureinfo GetCultureInfo(int culture)': (_, [lcid]) => findCultureByNumber(lcid),
      'cultureinfo GetCultureInfo(string name)': (_, [name]) => named(name),
      'cultureinfo[] GetCultures(System.Globalization.CultureTypes types)': (_, [types]) => {
        if (enumNumber(types) & ~3) throw new NotSimulated('value', 'these culture types');
        return typedArray(ofTypes(enumNumber(types)).map(findCulture), `${own}.CultureInfo`);
      },
      'cultureinfo ReadOnly(cultureinfo ci)': (_, [culture]) => culture,
    }),
    convertFrom: (value) =>
      typeof value === 'string' ? copy(findCulture(value)) : typeof value === 'number' ? copy(findCultureByNumber(value)) : undefined,
    toText: ({ culture }) => culture.name,
    alsoHas: ['ClearCachedData', 'GetConsoleFallbackUICulture', 'static GetCultureInfoByIetfLanguageTag'],
  },
  {
    name: `${own}.TextInfo`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.ICloneable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.globalization.textinfo',
    properties: {
      CultureName: { type: 'string', get: ({ culture }) => culture.name },
      IsReadOnly: { type: 'bool', get: () => true },
      IsRightToLeft: { type: 'bool', get: () => false },
      LCID: { type: 'int', get: ({ culture }) => factsOf(culture).lcid },
      ListSeparator: { type: 'string', get: ({ culture }) => factsOf(culture).listSeparator },
    },
    methods: methodsOf<TextInfo>({
      'bool Equals(System.Object obj)': ({ culture }, [other]) => other instanceof TextInfo && other.culture.name === culture.name,
      'int GetHashCode()': ({ culture }, _, session) => hashCode(culture.name, session),
      'char ToLower(char c)': (self, [character]) => new Char(lower(character.value, self)),
      'string ToLower(string str)': (self, [text]) => {
        if (text === null) throw argumentNull('str');
        return lower(text, self);
      },
      'char ToUpper(char c)': (self, [character]) => new Char(upper(character.value, self)),
      'string ToUpper(string str)': (self, [text]) => {
        if (text === null) throw argumentNull('str');
        return upper(text, self);
      },
      'string ToTitleCase(string str)': (_, [text]) => {
        if (text === null) throw argumentNull('str');
        return titleCase(text);
      },
      'string ToString()': ({ culture }) => `TextInfo - ${culture.name}`,
    }),
    toText: ({ culture }) => `TextInfo - ${culture.name}`,
    alsoHas: ['ANSICodePage', 'Clone', 'EBCDICCodePage', 'MacCodePage', 'OEMCodePage', 'static ReadOnly'],
  },
] satisfies NetType<any>[];
