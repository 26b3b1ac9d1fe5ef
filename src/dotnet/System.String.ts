import { enumerate } from '../runtime/convert/enumerate.ts';
import { netText } from '../runtime/convert/net-text.ts';
import type { Session } from '../runtime/session.ts';
import { compareStrings } from '../runtime/text/compare-strings.ts';
import { compositeFormat } from '../runtime/text/composite-format.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetException } from '../runtime/values/errors.ts';
import { Char } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotGreater, checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';
import { separatorFinder, splitText } from './text/split-text.ts';
import { compareOrdinal, compareText, equalText, ignoresCase, indexOfText, lastIndexOfText, toLower, toUpper } from './text/string-comparison.ts';
import { isAllWhiteSpace, trimBoth, trimEnd, trimStart } from './text/white-space.ts';

const strings = (parts: string[]) => typedArray(parts, 'System.String');
const chars = (text: string) =>
  typedArray(
    [...Array(text.length).keys()].map((at) => new Char(text[at])),
    'System.Char',
  );
const charsText = (list: readonly Char[] | null) => (list ?? []).map(({ value }) => value).join('');
const none = (list: readonly Char[] | null) => (list && list.length > 0 ? charsText(list) : undefined);

function given(value: string | null, parameter = 'value'): string {
  if (value === null) throw argumentNull(parameter);
  return value;
}

function checkStart(start: number, length: number): void {
  if (start < 0 || start > length) {
    throw outOfRange('Index was out of range. Must be non-negative and less than or equal to the size of the collection.', 'startIndex');
  }
}

function checkCount(count: number, available: number): void {
  if (count < 0 || count > available)
    throw outOfRange('Count must be positive and count must refer to a location within the string/array/collection.', 'count');
}

function indexOf(text: string, wanted: string | null, start: number, count: number | undefined, comparison: number): number {
  const searched = given(wanted);
  checkStart(start, text.length);
  if (count !== undefined) checkCount(count, text.length - start);
  return indexOfText(text, searched, start, count ?? text.length - start, comparison);
}

function lastIndexOf(text: string, wanted: string | null, start: number | undefined, count: number | undefined, comparison: number): number {
  const searched = given(wanted);
  if (text.length === 0) return searched === '' ? 0 : -1;
  const from = start === undefined ? text.length - 1 : Math.min(start, text.length - 1);
  if (from < 0) checkStart(from, text.length);
  if (searched === '') return start === undefined ? text.length : Math.min(start + 1, text.length);
  return lastIndexOfText(text, searched, from, count ?? from + 1, comparison);
}

function indexOfAny(text: string, characters: readonly Char[], start: number, count: number): number {
  checkStart(start, text.length);
  const wanted = charsText(characters);
  for (let at = start; at < start + count; at++) if (wanted.includes(text[at])) return at;
  return -1;
}

function lastIndexOfAny(text: string, characters: readonly Char[], start: number, count: number): number {
  const wanted = charsText(characters);
  for (let at = Math.min(start, text.length - 1); at > start - count && at >= 0; at--) if (wanted.includes(text[at])) return at;
  return -1;
}

function substring(text: string, start: number, length?: number): string {
  checkNotNegative(start, 'startIndex');
  if (start > text.length) throw outOfRange('startIndex cannot be larger than length of string.', 'startIndex');
  if (length === undefined) return text.slice(start);
  checkNotNegative(length, 'length');
  if (start + length > text.length) throw outOfRange('Index and length must refer to a location within the string.', 'length');
  return text.slice(start, start + length);
}

function remove(text: string, start: number, count?: number): string {
  if (start < 0) throw outOfRange('StartIndex cannot be less than zero.', 'startIndex');
  if (count === undefined) {
    if (start > text.length) throw outOfRange('startIndex cannot be larger than length of string.', 'startIndex');
    return text.slice(0, start);
  }
  checkNotNegative(count, 'count');
  checkNotGreater(count, text.length - start, 'count');
  return text.slice(0, start) + text.slice(start + count);
}

function replace(text: string, old: string | null, replacement: string | null, ignoreCase: boolean): string {
  const wanted = given(old, 'oldValue');
  if (wanted === '') throw argument('The value cannot be an empty string.', 'oldValue');
  if (!ignoreCase) return text.replaceAll(wanted, () => replacement ?? '');
  const folded = toUpper(text);
  const search = toUpper(wanted);
  let result = '';
  let start = 0;
  for (let at = folded.indexOf(search); at >= 0; at = folded.indexOf(search, start)) {
    result += text.slice(start, at) + (replacement ?? '');
    start = at + wanted.length;
  }
  return result + text.slice(start);
}

function pad(text: string, width: number, filler: string, left: boolean, session: Session): string {
  checkNotNegative(width, 'totalWidth');
  session.checkAllocation(width);
  return left ? text.padStart(width, filler) : text.padEnd(width, filler);
}

const startsWith = (text: string, value: string | null, comparison: number) =>
  ignoresCase(comparison) ? toUpper(text).startsWith(toUpper(given(value))) : text.startsWith(given(value));
const endsWith = (text: string, value: string | null, comparison: number) =>
  ignoresCase(comparison) ? toUpper(text).endsWith(toUpper(given(value))) : text.endsWith(given(value));

const compareCulture = (left: string | null, right: string | null, ignoreCase: boolean) => compareText(left, right, ignoreCase ? 1 : 0);

function comparePart(a: string | null, indexA: number, b: string | null, indexB: number, length: number, comparison: number): number {
  if (a === null || b === null) return compareText(a, b, comparison);
  checkNotNegative(length, 'length');
  return compareText(a.slice(indexA, indexA + length), b.slice(indexB, indexB + length), comparison);
}

/** What Concat and Join make of an object: its ToString(). */
const part = (value: Value) => netText(value);

function join(separator: string | null, values: Iterable<Value> | null): string {
  if (values === null) throw argumentNull('values');
  return [...values].map((value) => part(value)).join(separator ?? '');
}

function joinPart(separator: string | null, values: Value[] | null, start: number, count: number): string {
  if (values === null) throw argumentNull('value');
  checkNotNegative(start, 'startIndex');
  checkNotNegative(count, 'count');
  checkNotGreater(start, values.length - count, 'startIndex');
  return values
    .slice(start, start + count)
    .map((value) => value ?? '')
    .join(separator ?? '');
}

const concat = (values: Iterable<Value>) => [...values].map((value) => part(value)).join('');
const iterable = (value: Value) => enumerate(value) ?? [value];

const format = (text: string | null, args: Value[], provider: Value, session: Session) => {
  if (text === null) throw argumentNull('format');
  return compositeFormat(text, args, session, cultureOf(provider));
};

const split = (text: string, separators: readonly string[], count: number | undefined, options: Value) =>
  strings(splitText(text, separatorFinder(separators), options === undefined ? 0 : enumNumber(options), count));
const units = (list: readonly Char[] | null) => (list ?? []).map(({ value }) => value);

const normalForms: Record<number, 'NFC' | 'NFD' | 'NFKC' | 'NFKD'> = { 1: 'NFC', 2: 'NFD', 5: 'NFKC', 6: 'NFKD' };

export default defineType<string>({
  name: 'System.String',
  kind: 'class',
  accelerators: ['string'],
  interfaces: [
    'System.IComparable',
    'System.ICloneable',
    'System.IConvertible',
    'System.Collections.IEnumerable',
    'System.IComparable`1',
    'System.IEquatable`1',
    'System.Collections.Generic.IEnumerable`1[System.Char]',
  ],
  source: 'https://learn.microsoft.com/dotnet/api/system.string',
  indexerDefinition: 'char Chars(int index) {get;}',
  properties: { Length: { type: 'int', get: (self) => self.length } },
  getIndex: (self, index) => {
    const at = Number(index);
    if (at < 0 || at >= self.length) throw new NetException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    return new Char(self[at]);
  },
  methods: {
    ...methodsOf<string>(
      {
        'System.Object Clone()': (self) => self,
        'int CompareTo(System.Object value)': (_self, [other]) => {
          if (other === null) return 1;
          throw argument('Object must be of type String.');
        },
        'int CompareTo(string strB)': (self, [other]) => compareCulture(self, other, false),
        'bool Contains(string value)': (self, [value]) => self.includes(given(value)),
        'void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)': (self, [from, destination, to, count]) => {
          for (let at = 0; at < count; at++) destination[to + at] = new Char(self[from + at]);
        },
        'bool EndsWith(string value)': (self, [value]) => endsWith(self, value, 0),
        'bool EndsWith(string value, System.StringComparison comparisonType)': (self, [value, how]) => endsWith(self, value, enumNumber(how)),
        'bool EndsWith(string value, bool ignoreCase, cultureinfo culture)': (self, [value, ignore]) => endsWith(self, value, ignore ? 1 : 0),
        'bool Equals(System.Object obj)': () => false,
        'bool Equals(string value)': (self, [other]) => self === other,
        'bool Equals(string value, System.StringComparison comparisonType)': (self, [other, how]) => equalText(self, other, enumNumber(how)),
        'System.CharEnumerator GetEnumerator()': (self) => new Enumerator(chars(self)),
        'int GetHashCode()': (self, _args, session) => hashCode(self, session),
        'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 18),
        'int IndexOf(char value)': (self, [value]) => self.indexOf(value.value),
        'int IndexOf(char value, int startIndex)': (self, [value, start]) => indexOf(self, value.value, start, undefined, 4),
        'int IndexOf(char value, int startIndex, int count)': (self, [value, start, count]) => indexOf(self, value.value, start, count, 4),
        'int IndexOf(string value)': (self, [value]) => indexOf(self, value, 0, undefined, 0),
        'int IndexOf(string value, int startIndex)': (self, [value, start]) => indexOf(self, value, start, undefined, 0),
        'int IndexOf(string value, int startIndex, int count)': (self, [value, start, count]) => indexOf(self, value, start, count, 0),
        'int IndexOf(string value, System.StringComparison comparisonType)': (self, [value, how]) =>
          indexOf(self, value, 0, undefined, enumNumber(how)),
        'int IndexOf(string value, int startIndex, System.StringComparison comparisonType)': (self, [value, start, how]) =>
          indexOf(self, value, start, undefined, enumNumber(how)),
        'int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)': (self, [value, start, count, how]) =>
          indexOf(self, value, start, count, enumNumber(how)),
        'int IndexOfAny(char[] anyOf)': (self, [list]) => indexOfAny(self, list, 0, self.length),
        'int IndexOfAny(char[] anyOf, int startIndex)': (self, [list, start]) => indexOfAny(self, list, start, self.length - start),
        'int IndexOfAny(char[] anyOf, int startIndex, int count)': (self, [list, start, count]) => indexOfAny(self, list, start, count),
        'string Insert(int startIndex, string value)': (self, [start, value]) => {
          const inserted = given(value);
          checkNotNegative(start, 'startIndex');
          checkNotGreater(start, self.length, 'startIndex');
          return self.slice(0, start) + inserted + self.slice(start);
        },
        'bool IsNormalized()': (self) => self.normalize('NFC') === self,
        'bool IsNormalized(System.Text.NormalizationForm normalizationForm)': (self, [form]) =>
          self.normalize(normalForms[enumNumber(form)]) === self,
        'int LastIndexOf(char value)': (self, [value]) => self.lastIndexOf(value.value),
        'int LastIndexOf(char value, int startIndex)': (self, [value, start]) => lastIndexOf(self, value.value, start, undefined, 4),
        'int LastIndexOf(char value, int startIndex, int count)': (self, [value, start, count]) => lastIndexOf(self, value.value, start, count, 4),
        'int LastIndexOf(string value)': (self, [value]) => lastIndexOf(self, value, undefined, undefined, 0),
        'int LastIndexOf(string value, int startIndex)': (self, [value, start]) => lastIndexOf(self, value, start, undefined, 0),
        'int LastIndexOf(string value, int startIndex, int count)': (self, [value, start, count]) => lastIndexOf(self, value, start, count, 0),
        'int LastIndexOf(string value, System.StringComparison comparisonType)': (self, [value, how]) =>
          lastIndexOf(self, value, undefined, undefined, enumNumber(how)),
        'int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)': (self, [value, start, how]) =>
          lastIndexOf(self, value, start, undefined, enumNumber(how)),
        'int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)': (self, [value, start, count, how]) =>
          lastIndexOf(self, value, start, count, enumNumber(how)),
        'int LastIndexOfAny(char[] anyOf)': (self, [list]) => lastIndexOfAny(self, list, self.length - 1, self.length),
        'int LastIndexOfAny(char[] anyOf, int startIndex)': (self, [list, start]) => lastIndexOfAny(self, list, start, start + 1),
        'int LastIndexOfAny(char[] anyOf, int startIndex, int count)': (self, [list, start, count]) => lastIndexOfAny(self, list, start, count),
        'string Normalize()': (self) => self.normalize('NFC'),
        'string Normalize(System.Text.NormalizationForm normalizationForm)': (self, [form]) => self.normalize(normalForms[enumNumber(form)]),
        'string PadLeft(int totalWidth)': (self, [width], session) => pad(self, width, ' ', true, session),
        'string PadLeft(int totalWidth, char paddingChar)': (self, [width, filler], session) => pad(self, width, filler.value, true, session),
        'string PadRight(int totalWidth)': (self, [width], session) => pad(self, width, ' ', false, session),
        'string PadRight(int totalWidth, char paddingChar)': (self, [width, filler], session) => pad(self, width, filler.value, false, session),
        'string Remove(int startIndex, int count)': (self, [start, count]) => remove(self, start, count),
        'string Remove(int startIndex)': (self, [start]) => remove(self, start),
        'string Replace(char oldChar, char newChar)': (self, [old, replacement]) => self.replaceAll(old.value, () => replacement.value),
        'string Replace(string oldValue, string newValue)': (self, [old, replacement]) => replace(self, old, replacement, false),
        'string[] Split(Params char[] separator)': (self, [separators]) => split(self, units(separators), undefined, undefined),
        'string[] Split(char[] separator, int count)': (self, [separators, count]) => split(self, units(separators), count, undefined),
        'string[] Split(char[] separator, System.StringSplitOptions options)': (self, [separators, options]) =>
          split(self, units(separators), undefined, options),
        'string[] Split(char[] separator, int count, System.StringSplitOptions options)': (self, [separators, count, options]) =>
          split(self, units(separators), count, options),
        'string[] Split(string[] separator, System.StringSplitOptions options)': (self, [separators, options]) =>
          split(self, separators ?? [], undefined, options),
        'string[] Split(string[] separator, int count, System.StringSplitOptions options)': (self, [separators, count, options]) =>
          split(self, separators ?? [], count, options),
        'bool StartsWith(string value)': (self, [value]) => startsWith(self, value, 0),
        'bool StartsWith(string value, System.StringComparison comparisonType)': (self, [value, how]) => startsWith(self, value, enumNumber(how)),
        'bool StartsWith(string value, bool ignoreCase, cultureinfo culture)': (self, [value, ignore]) => startsWith(self, value, ignore ? 1 : 0),
        'string Substring(int startIndex)': (self, [start]) => substring(self, start),
        'string Substring(int startIndex, int length)': (self, [start, length]) => substring(self, start, length),
        'char[] ToCharArray()': (self) => chars(self),
        'char[] ToCharArray(int startIndex, int length)': (self, [start, length]) => {
          checkStart(start, self.length);
          return chars(substring(self, start, length));
        },
        'string ToLower()': (self) => toLower(self),
        'string ToLower(cultureinfo culture)': (self, [culture]) => toLower(self, cultureOf(culture).name),
        'string ToLowerInvariant()': (self) => toLower(self),
        'string ToString()': (self) => self,
        'string ToString(System.IFormatProvider provider)': (self) => self,
        'string ToUpper()': (self) => toUpper(self),
        'string ToUpper(cultureinfo culture)': (self, [culture]) => toUpper(self, cultureOf(culture).name),
        'string ToUpperInvariant()': (self) => toUpper(self),
        'string Trim()': (self) => trimBoth(self),
        'string Trim(Params char[] trimChars)': (self, [list]) => trimBoth(self, none(list)),
        'string TrimStart(Params char[] trimChars)': (self, [list]) => trimStart(self, none(list)),
        'string TrimEnd(Params char[] trimChars)': (self, [list]) => trimEnd(self, none(list)),
      },
      {
        'bool Contains(string value, System.StringComparison comparisonType)': (self, [value, how]) =>
          indexOfText(self, given(value), 0, self.length, enumNumber(how)) >= 0,
        'bool Contains(char value)': (self, [value]) => self.includes(value.value),
        'bool Contains(char value, System.StringComparison comparisonType)': (self, [value, how]) =>
          indexOfText(self, value.value, 0, self.length, enumNumber(how)) >= 0,
        'bool EndsWith(char value)': (self, [value]) => self.endsWith(value.value),
        'bool StartsWith(char value)': (self, [value]) => self.startsWith(value.value),
        'int GetHashCode(System.StringComparison comparisonType)': (self, [how], session) =>
          hashCode(ignoresCase(enumNumber(how)) ? toUpper(self) : self, session),
        'int IndexOf(char value, System.StringComparison comparisonType)': (self, [value, how]) =>
          indexOf(self, value.value, 0, undefined, enumNumber(how)),
        'string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)': (self, [old, replacement, ignore]) =>
          replace(self, old, replacement, ignore),
        'string Replace(string oldValue, string newValue, System.StringComparison comparisonType)': (self, [old, replacement, how]) =>
          replace(self, old, replacement, ignoresCase(enumNumber(how))),
        'string ReplaceLineEndings()': (self, _args, session) =>
          self.replace(/\r\n|[\n\r\f\x85\u2028\u2029]/g, session.platform === 'windows' ? '\r\n' : '\n'),
        'string ReplaceLineEndings(string replacementText)': (self, [text]) =>
          self.replace(/\r\n|[\n\r\f\x85\u2028\u2029]/g, () => given(text, 'replacementText')),
        'string[] Split(char separator, System.StringSplitOptions options = None)': (self, [separator, options]) =>
          split(self, [separator.value], undefined, options),
        'string[] Split(char separator, int count, System.StringSplitOptions options = None)': (self, [separator, count, options]) =>
          split(self, [separator.value], count, options),
        'string[] Split(string separator, System.StringSplitOptions options = None)': (self, [separator, options]) =>
          split(self, [separator ?? ''], undefined, options),
        'string[] Split(string separator, int count, System.StringSplitOptions options = None)': (self, [separator, count, options]) =>
          split(self, [separator ?? ''], count, options),
        'string Trim(char trimChar)': (self, [unit]) => trimBoth(self, unit.value),
        'string TrimStart()': (self) => trimStart(self),
        'string TrimStart(char trimChar)': (self, [unit]) => trimStart(self, unit.value),
        'string TrimEnd()': (self) => trimEnd(self),
        'string TrimEnd(char trimChar)': (self, [unit]) => trimEnd(self, unit.value),
      },
    ),
    ...convertibleMethods,
  },
  staticProperties: { Empty: { type: 'string', kind: 'Field', get: () => '' } },
  staticMethods: methodsOf<undefined>(
    {
      'int Compare(string strA, string strB)': (_, [a, b]) => compareCulture(a, b, false),
      'int Compare(string strA, string strB, bool ignoreCase)': (_, [a, b, ignore]) => compareCulture(a, b, ignore),
      'int Compare(string strA, string strB, System.StringComparison comparisonType)': (_, [a, b, how]) => compareText(a, b, enumNumber(how)),
      'int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)': (_, [a, b, ignore]) => compareCulture(a, b, ignore),
      'int Compare(string strA, int indexA, string strB, int indexB, int length)': (_, [a, x, b, y, length]) => comparePart(a, x, b, y, length, 0),
      'int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)': (_, [a, x, b, y, length, ignore]) =>
        comparePart(a, x, b, y, length, ignore ? 1 : 0),
      'int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)': (
        _,
        [a, x, b, y, length, how],
      ) => comparePart(a, x, b, y, length, enumNumber(how)),
      'int CompareOrdinal(string strA, string strB)': (_, [a, b]) => (a === null || b === null ? compareText(a, b, 4) : compareOrdinal(a, b)),
      'bool Equals(string a, string b)': (_, [a, b]) => a === b,
      'bool Equals(string a, string b, System.StringComparison comparisonType)': (_, [a, b, how]) => equalText(a, b, enumNumber(how)),
      'string Copy(string str)': (_, [text]) => given(text, 'str'),
      'string Intern(string str)': (_, [text]) => given(text, 'str'),
      'bool IsNullOrEmpty(string value)': (_, [text]) => text === null || text === '',
      'bool IsNullOrWhiteSpace(string value)': (_, [text]) => text === null || isAllWhiteSpace(text),
      'string Concat(System.Object arg0)': (_, [a]) => part(a),
      'string Concat(System.Object arg0, System.Object arg1)': (_, args) => concat(args),
      'string Concat(System.Object arg0, System.Object arg1, System.Object arg2)': (_, args) => concat(args),
      'string Concat(Params System.Object[] args)': (_, [args]) => concat(args ?? []),
      'string Concat[T](System.Collections.Generic.IEnumerable[T] values)': (_, [values]) => concat(iterable(values)),
      'string Concat(System.Collections.Generic.IEnumerable[string] values)': (_, [values]) => concat(iterable(values)),
      'string Concat(string str0, string str1)': (_, [a, b]) => (a ?? '') + (b ?? ''),
      'string Concat(string str0, string str1, string str2)': (_, [a, b, c]) => (a ?? '') + (b ?? '') + (c ?? ''),
      'string Concat(string str0, string str1, string str2, string str3)': (_, [a, b, c, d]) => (a ?? '') + (b ?? '') + (c ?? '') + (d ?? ''),
      'string Concat(Params string[] values)': (_, [values]) => values.map((value: string | null) => value ?? '').join(''),
      'string Format(string format, System.Object arg0)': (_, [text, ...args], session) => format(text, args, null, session),
      'string Format(string format, System.Object arg0, System.Object arg1)': (_, [text, ...args], session) => format(text, args, null, session),
      'string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)': (_, [text, ...args], session) =>
        format(text, args, null, session),
      'string Format(string format, Params System.Object[] args)': (_, [text, args], session) => format(text, args ?? [], null, session),
      'string Format(System.IFormatProvider provider, string format, System.Object arg0)': (_, [provider, text, ...args], session) =>
        format(text, args, provider, session),
      'string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)': (
        _,
        [provider, text, ...args],
        session,
      ) => format(text, args, provider, session),
      'string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)': (
        _,
        [provider, text, ...args],
        session,
      ) => format(text, args, provider, session),
      'string Format(System.IFormatProvider provider, string format, Params System.Object[] args)': (_, [provider, text, args], session) =>
        format(text, args ?? [], provider, session),
      'string Join(string separator, Params string[] value)': (_, [separator, values]) => join(separator, values),
      'string Join(string separator, string[] value, int startIndex, int count)': (_, [separator, values, start, count]) =>
        joinPart(separator, values, start, count),
      'string Join(string separator, System.Collections.Generic.IEnumerable[string] values)': (_, [separator, values], session) =>
        join(separator, values === null ? null : iterable(values)),
      'string Join(string separator, Params System.Object[] values)': (_, [separator, values]) => join(separator, values),
      'string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)': (_, [separator, values], session) =>
        join(separator, values === null ? null : iterable(values)),
    },
    {
      'string Join(char separator, Params string[] value)': (_, [separator, values]) => join(separator.value, values),
      'string Join(char separator, string[] value, int startIndex, int count)': (_, [separator, values, start, count]) =>
        joinPart(separator.value, values, start, count),
      'string Join(char separator, Params System.Object[] values)': (_, [separator, values]) => join(separator.value, values),
      'string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)': (_, [separator, values], session) =>
        join(separator.value, iterable(values)),
    },
  ),
  constructors: constructorsOf({
    'string new(char[] value)': (_, [list]) => charsText(list),
    'string new(char[] value, int startIndex, int length)': (_, [list, start, length]) => charsText(list.slice(start, start + length)),
    'string new(char c, int count)': (_, [unit, count], session) => {
      checkNotNegative(count, 'count');
      session.checkAllocation(count);
      return unit.value.repeat(count);
    },
  }),
  toText: (self) => self,
  compare: (self, other) => (typeof other === 'string' ? compareStrings(self, other, false) : undefined),
});
