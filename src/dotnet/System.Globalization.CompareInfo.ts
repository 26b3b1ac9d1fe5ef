import { NotSimulated } from '../base/not-simulated.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumNumber } from './enum-access.ts';
import { CompareInfo } from './globalization/compare-info.ts';
import { factsOf, findCulture } from './globalization/cultures.ts';
import { compareText, equalText, indexOfText } from './text/string-comparison.ts';

const ignoreCase = 1;
const ordinalIgnoreCase = 0x1000_0000;
const ordinal = 0x4000_0000;

/** The StringComparison that compare options come to. */
function comparisonOf(options: Value): number {
  const number = enumNumber(options);
  if (number === ordinal) return 4;
  if (number === ordinalIgnoreCase) return 5;
  if (number & ~ignoreCase) throw new NotSimulated('value', 'these compare options');
  return number === ignoreCase ? 1 : 0;
}

const own = 'System.Globalization.CompareInfo';
const option = 'System.Globalization.CompareOptions options';
const given = (text: string | null, parameter = 'source') => {
  if (text === null) throw argumentNull(parameter);
  return text;
};

const indexOf = (text: string, part: string, comparison: number) => indexOfText(text, part, 0, text.length, comparison);
const startsWith = (text: string, part: string, comparison: number) => equalText(text.slice(0, part.length), part, comparison);
const endsWith = (text: string, part: string, comparison: number) => equalText(text.slice(Math.max(0, text.length - part.length)), part, comparison);

export default defineType<CompareInfo>({
  name: own,
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.globalization.compareinfo',
  properties: {
    Name: { type: 'string', get: ({ culture }) => culture.name },
    LCID: { type: 'int', get: ({ culture }) => factsOf(culture).lcid },
  },
  methods: methodsOf<CompareInfo>({
    'int Compare(string string1, string string2)': (_, [left, right]) => compareText(left, right, 0),
    [`int Compare(string string1, string string2, ${option})`]: (_, [left, right, options]) => compareText(left, right, comparisonOf(options)),
    'int IndexOf(string source, string value)': (_, [text, part]) => indexOf(given(text), given(part, 'value'), 0),
    'int IndexOf(string source, string value, int startIndex)': (_, [text, part, start]) =>
      indexOfText(given(text), given(part, 'value'), start, text.length - start, 0),
    [`int IndexOf(string source, string value, ${option})`]: (_, [text, part, options]) =>
      indexOf(given(text), given(part, 'value'), comparisonOf(options)),
    'bool IsPrefix(string source, string prefix)': (_, [text, part]) => startsWith(given(text), given(part, 'prefix'), 0),
    [`bool IsPrefix(string source, string prefix, ${option})`]: (_, [text, part, options]) =>
      startsWith(given(text), given(part, 'prefix'), comparisonOf(options)),
    'bool IsSuffix(string source, string suffix)': (_, [text, part]) => endsWith(given(text), given(part, 'suffix'), 0),
    [`bool IsSuffix(string source, string suffix, ${option})`]: (_, [text, part, options]) =>
      endsWith(given(text), given(part, 'suffix'), comparisonOf(options)),
    'string ToString()': ({ culture }) => `CompareInfo - ${culture.name}`,
  }),
  staticMethods: methodsOf<undefined>({
    [`${own} GetCompareInfo(string name)`]: (_, [name]) => new CompareInfo(findCulture(given(name, 'name')).culture),
  }),
  toText: ({ culture }) => `CompareInfo - ${culture.name}`,
  alsoHas: ['GetSortKey', 'LastIndexOf', 'Version', 'static IsSortable'],
});
