import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { Char, Double } from '../runtime/values/numbers.ts';
import { argument, argumentNull, formatException, outOfRange } from './argument-exceptions.ts';
import { enumValue } from './enum-access.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';
import { toLower, toUpper } from './text/string-comparison.ts';
import { isWhiteSpace } from './text/white-space.ts';

/** Unicode categories in the order of System.Globalization.UnicodeCategory. */
const categories = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn'.split(' ');
const categoryTests = categories.map((category) => new RegExp(`^\\p{${category}}$`, 'u'));

function category(text: string, at = 0): number {
  const unit = text[at];
  if (/[\ud800-\udfff]/.test(unit)) {
    const pair = String.fromCodePoint(text.codePointAt(at)!);
    if (pair.length === 1) return categories.indexOf('Cs');
    return categoryTests.findIndex((test) => test.test(pair));
  }
  return categoryTests.findIndex((test) => test.test(unit));
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Tests that take a character, or a text and a position in it. */
const tests: Record<string, (unit: string) => boolean> = {
  IsControl: matches(/^\p{Cc}$/u),
  IsDigit: matches(/^\p{Nd}$/u),
  IsLetter: matches(/^\p{L}$/u),
  IsLetterOrDigit: matches(/^[\p{L}\p{Nd}]$/u),
  IsLower: matches(/^\p{Ll}$/u),
  IsUpper: matches(/^\p{Lu}$/u),
  IsNumber: matches(/^\p{N}$/u),
  IsPunctuation: matches(/^\p{P}$/u),
  IsSeparator: matches(/^\p{Z}$/u),
  IsSymbol: matches(/^\p{S}$/u),
  IsWhiteSpace: isWhiteSpace,
  IsSurrogate: matches(/^[\ud800-\udfff]$/),
  IsHighSurrogate: matches(/^[\ud800-\udbff]$/),
  IsLowSurrogate: matches(/^[\udc00-\udfff]$/),
};

const asciiTests: Record<string, RegExp> = {
  IsAscii: /^[\x00-\x7f]$/,
  IsAsciiLetter: /^[A-Za-z]$/,
  IsAsciiLetterLower: /^[a-z]$/,
  IsAsciiLetterUpper: /^[A-Z]$/,
  IsAsciiDigit: /^\d$/,
  IsAsciiLetterOrDigit: /^[A-Za-z\d]$/,
  IsAsciiHexDigit: /^[\dA-Fa-f]$/,
  IsAsciiHexDigitUpper: /^[\dA-F]$/,
  IsAsciiHexDigitLower: /^[\da-f]$/,
};

function unitAt(text: string | null, index: number): string {
  if (text === null) throw argumentNull('s');
  if (index < 0 || index >= text.length)
    throw outOfRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
  return text[index];
}

const testMethods: MethodsBySignature<undefined> = {};
for (const [name, test] of Object.entries(tests)) {
  testMethods[`bool ${name}(char c)`] = (_, [unit]) => test(unit.value);
  testMethods[`bool ${name}(string s, int index)`] = (_, [text, index]) => test(unitAt(text, index));
}
const newerTests: MethodsBySignature<undefined> = {};
for (const [name, pattern] of Object.entries(asciiTests)) newerTests[`bool ${name}(char c)`] = (_, [unit]) => pattern.test(unit.value);

const numericValue = (unit: string) => new Double(/^\p{Nd}$/u.test(unit) && /^\d$/.test(unit) ? Number(unit) : -1);

export default defineType<Char>({
  name: 'System.Char',
  kind: 'struct',
  accelerators: ['char'],
  interfaces: ['System.IComparable', 'System.IConvertible', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.char',
  methods: {
    ...methodsOf<Char>({
      'int GetHashCode()': (self) => self.value.charCodeAt(0) | (self.value.charCodeAt(0) << 16),
      'bool Equals(System.Object obj)': () => false,
      'bool Equals(char obj)': (self, [other]) => self.value === other.value,
      'int CompareTo(System.Object value)': (_self, [other]) => {
        if (other === null) return 1;
        throw argument('Object must be of type Char.');
      },
      'int CompareTo(char value)': (self, [other]) => self.value.charCodeAt(0) - other.value.charCodeAt(0),
      'string ToString()': (self) => self.value,
      'string ToString(System.IFormatProvider provider)': (self) => self.value,
      'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 4),
    }),
    ...convertibleMethods,
  },
  staticProperties: {
    MaxValue: { type: 'char', kind: 'Field', get: () => new Char('\uffff') },
    MinValue: { type: 'char', kind: 'Field', get: () => new Char('\0') },
  },
  staticMethods: methodsOf<undefined>(
    {
      'string ToString(char c)': (_, [unit]) => unit.value,
      'char Parse(string s)': (_, [text]) => {
        if (text === null) throw argumentNull('s');
        if (text.length !== 1) throw formatException('String must be exactly one character long.');
        return new Char(text);
      },
      'bool TryParse(string s, [ref] char result)': (_, [text, result]) => {
        const good = text?.length === 1;
        result.value = new Char(good ? text : '\0');
        return good;
      },
      ...testMethods,
      'char ToUpper(char c)': (_, [unit]) => new Char(toUpper(unit.value)),
      'char ToUpper(char c, cultureinfo culture)': (_, [unit]) => new Char(toUpper(unit.value)),
      'char ToUpperInvariant(char c)': (_, [unit]) => new Char(toUpper(unit.value)),
      'char ToLower(char c)': (_, [unit]) => new Char(toLower(unit.value)),
      'char ToLower(char c, cultureinfo culture)': (_, [unit]) => new Char(toLower(unit.value)),
      'char ToLowerInvariant(char c)': (_, [unit]) => new Char(toLower(unit.value)),
      'System.Globalization.UnicodeCategory GetUnicodeCategory(char c)': (_, [unit]) =>
        enumValue('System.Globalization.UnicodeCategory', category(unit.value)),
      'System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)': (_, [text, index]) => {
        unitAt(text, index);
        return enumValue('System.Globalization.UnicodeCategory', category(text, index));
      },
      'double GetNumericValue(char c)': (_, [unit]) => numericValue(unit.value),
      'double GetNumericValue(string s, int index)': (_, [text, index]) => numericValue(unitAt(text, index)),
      'bool IsSurrogatePair(char highSurrogate, char lowSurrogate)': (_, [high, low]) =>
        tests.IsHighSurrogate(high.value) && tests.IsLowSurrogate(low.value),
      'string ConvertFromUtf32(int utf32)': (_, [code]) => {
        if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
          throw outOfRange(
            'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
            'utf32',
          );
        }
        return String.fromCodePoint(code);
      },
      'int ConvertToUtf32(string s, int index)': (_, [text, index]) => {
        unitAt(text, index);
        return text.codePointAt(index)!;
      },
      'int ConvertToUtf32(char highSurrogate, char lowSurrogate)': (_, [high, low]) => (high.value + low.value).codePointAt(0)!,
    },
    {
      ...newerTests,
      'bool IsBetween(char c, char minInclusive, char maxInclusive)': (_, [unit, low, high]) => unit.value >= low.value && unit.value <= high.value,
    },
  ),
  toText: (self) => self.value,
});
