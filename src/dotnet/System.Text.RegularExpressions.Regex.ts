import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import { compileRegex, escapeRegex, type NetRegex, type RegexMatch, unescapeRegex } from '../runtime/text/regex.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { MatchCollection, MatchValue, RegexValue } from '../runtime/values/regex-value.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, outOfRange } from './argument-exceptions.ts';
import type { ScriptDelegate } from './delegates.ts';
import { enumNumber, enumValue } from './enum-access.ts';

const rightToLeft = 64;

function input(text: string | null): string {
  if (text === null) throw argumentNull('input');
  return text;
}

function compile(pattern: string | null, options: Value = 0): NetRegex {
  if (pattern === null) throw argumentNull('pattern');
  return compileRegex(pattern, enumNumber(options));
}

function checkStart(text: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  if (start < 0 || start > text.length) throw outOfRange('Start index cannot be less than 0 or greater than input length.', 'startat');
  return start;
}

function match(regex: NetRegex, text: string | null, start?: number): MatchValue {
  const searched = input(text);
  return new MatchValue(regex, searched, regex.exec(searched, checkStart(searched, start)));
}

function matches(regex: NetRegex, text: string | null, start?: number): MatchCollection {
  const searched = input(text);
  return new MatchCollection(Array.from(regex.matches(searched, checkStart(searched, start)), (found) => new MatchValue(regex, searched, found)));
}

function isMatch(regex: NetRegex, text: string | null, start?: number): boolean {
  const searched = input(text);
  return start === undefined || start === 0 ? regex.test(searched) : regex.exec(searched, checkStart(searched, start), false) !== undefined;
}

function count(regex: NetRegex, text: string | null): number {
  let found = 0;
  for (const _ of regex.matches(input(text), undefined, false)) found++;
  return found;
}

function replace(
  regex: NetRegex,
  text: string | null,
  replacement: string | ScriptDelegate | null,
  session: Session,
  limit = -1,
  start?: number,
): string {
  const searched = input(text);
  if (replacement === null) throw argumentNull('replacement');
  if (limit < -1) throw outOfRange('Count cannot be less than -1.', 'count');
  checkStart(searched, start);
  if (typeof replacement === 'string') return regex.replace(searched, replacement, limit, start);
  const write = (found: RegexMatch) => toText(replacement.call([new MatchValue(regex, searched, found)], session), session);
  return regex.replace(searched, write, limit, start);
}

const split = (regex: NetRegex, text: string | null, limit = 0, start?: number) =>
  typedArray(regex.split(input(text), limit, start), 'System.String');

const own = 'System.Text.RegularExpressions';
const options = `${own}.RegexOptions options`;
const timeout = 'timespan matchTimeout';
const evaluator = `${own}.MatchEvaluator evaluator`;

export default defineType<RegexValue>({
  name: `${own}.Regex`,
  kind: 'class',
  accelerators: ['regex'],
  source: 'https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex',
  properties: {
    Options: { type: `${own}.RegexOptions`, get: ({ regex }) => enumValue(`${own}.RegexOptions`, regex.options) },
    RightToLeft: { type: 'bool', get: ({ regex }) => (regex.options & rightToLeft) !== 0 },
    MatchTimeout: { type: 'timespan', get: () => new TimeSpan(-10_000n) },
  },
  methods: methodsOf<RegexValue>(
    {
      'string ToString()': ({ regex }) => regex.pattern,
      'string[] GetGroupNames()': ({ regex }) => typedArray([...regex.groupNames], 'System.String'),
      'int[] GetGroupNumbers()': ({ regex }) => typedArray([...regex.groupNumbers], 'System.Int32'),
      'string GroupNameFromNumber(int i)': ({ regex }, [number]) => regex.groupNames[regex.groupNumbers.indexOf(number)] ?? '',
      'int GroupNumberFromName(string name)': ({ regex }, [name]) => regex.groupNumbers[regex.groupNames.indexOf(name)] ?? -1,
      'bool IsMatch(string input)': ({ regex }, [text]) => isMatch(regex, text),
      'bool IsMatch(string input, int startat)': ({ regex }, [text, start]) => isMatch(regex, text, start),
      [`${own}.Match Match(string input)`]: ({ regex }, [text]) => match(regex, text),
      [`${own}.Match Match(string input, int startat)`]: ({ regex }, [text, start]) => match(regex, text, start),
      [`${own}.MatchCollection Matches(string input)`]: ({ regex }, [text]) => matches(regex, text),
      [`${own}.MatchCollection Matches(string input, int startat)`]: ({ regex }, [text, start]) => matches(regex, text, start),
      'string Replace(string input, string replacement)': ({ regex }, [text, replacement], session) => replace(regex, text, replacement, session),
      'string Replace(string input, string replacement, int count)': ({ regex }, [text, replacement, limit], session) =>
        replace(regex, text, replacement, session, limit),
      'string Replace(string input, string replacement, int count, int startat)': ({ regex }, [text, replacement, limit, start], session) =>
        replace(regex, text, replacement, session, limit, start),
      [`string Replace(string input, ${evaluator})`]: ({ regex }, [text, replacement], session) => replace(regex, text, replacement, session),
      [`string Replace(string input, ${evaluator}, int count)`]: ({ regex }, [text, replacement, limit], session) =>
        replace(regex, text, replacement, session, limit),
      [`string Replace(string input, ${evaluator}, int count, int startat)`]: ({ regex }, [text, replacement, limit, start], session) =>
        replace(regex, text, replacement, session, limit, start),
      'string[] Split(string input)': ({ regex }, [text]) => split(regex, text),
      'string[] Split(string input, int count)': ({ regex }, [text, limit]) => split(regex, text, limit),
      'string[] Split(string input, int count, int startat)': ({ regex }, [text, limit, start]) => split(regex, text, limit, start),
    },
    { 'int Count(string input)': ({ regex }, [text]) => count(regex, text) },
  ),
  staticProperties: {
    CacheSize: { type: 'int', get: () => 15, set: () => {} },
    InfiniteMatchTimeout: { type: 'timespan', kind: 'Field', get: () => new TimeSpan(-10_000n) },
  },
  staticMethods: methodsOf<undefined>(
    {
      'string Escape(string str)': (_, [text]) => escapeRegex(text ?? ''),
      'string Unescape(string str)': (_, [text]) => unescapeRegex(text ?? ''),
      'bool IsMatch(string input, string pattern)': (_, [text, pattern]) => isMatch(compile(pattern), text),
      [`bool IsMatch(string input, string pattern, ${options})`]: (_, [text, pattern, flags]) => isMatch(compile(pattern, flags), text),
      [`bool IsMatch(string input, string pattern, ${options}, ${timeout})`]: (_, [text, pattern, flags]) => isMatch(compile(pattern, flags), text),
      [`${own}.Match Match(string input, string pattern)`]: (_, [text, pattern]) => match(compile(pattern), text),
      [`${own}.Match Match(string input, string pattern, ${options})`]: (_, [text, pattern, flags]) => match(compile(pattern, flags), text),
      [`${own}.Match Match(string input, string pattern, ${options}, ${timeout})`]: (_, [text, pattern, flags]) =>
        match(compile(pattern, flags), text),
      [`${own}.MatchCollection Matches(string input, string pattern)`]: (_, [text, pattern]) => matches(compile(pattern), text),
      [`${own}.MatchCollection Matches(string input, string pattern, ${options})`]: (_, [text, pattern, flags]) =>
        matches(compile(pattern, flags), text),
      [`${own}.MatchCollection Matches(string input, string pattern, ${options}, ${timeout})`]: (_, [text, pattern, flags]) =>
        matches(compile(pattern, flags), text),
      'string Replace(string input, string pattern, string replacement)': (_, [text, pattern, replacement], session) =>
        replace(compile(pattern), text, replacement, session),
      [`string Replace(string input, string pattern, string replacement, ${options})`]: (_, [text, pattern, replacement, flags], session) =>
        replace(compile(pattern, flags), text, replacement, session),
      [`string Replace(string input, string pattern, string replacement, ${options}, ${timeout})`]: (
        _,
        [text, pattern, replacement, flags],
        session,
      ) => replace(compile(pattern, flags), text, replacement, session),
      [`string Replace(string input, string pattern, ${evaluator})`]: (_, [text, pattern, replacement], session) =>
        replace(compile(pattern), text, replacement, session),
      [`string Replace(string input, string pattern, ${evaluator}, ${options})`]: (_, [text, pattern, replacement, flags], session) =>
        replace(compile(pattern, flags), text, replacement, session),
      'string[] Split(string input, string pattern)': (_, [text, pattern]) => split(compile(pattern), text),
      [`string[] Split(string input, string pattern, ${options})`]: (_, [text, pattern, flags]) => split(compile(pattern, flags), text),
    },
    {
      'int Count(string input, string pattern)': (_, [text, pattern]) => count(compile(pattern), text),
      [`int Count(string input, string pattern, ${options})`]: (_, [text, pattern, flags]) => count(compile(pattern, flags), text),
    },
  ),
  constructors: constructorsOf({
    'regex new(string pattern)': (_, [pattern]) => new RegexValue(compile(pattern)),
    [`regex new(string pattern, ${options})`]: (_, [pattern, flags]) => new RegexValue(compile(pattern, flags)),
    [`regex new(string pattern, ${options}, ${timeout})`]: (_, [pattern, flags]) => new RegexValue(compile(pattern, flags)),
  }),
  convertFrom: (value) => (typeof value === 'string' ? new RegexValue(compile(value)) : undefined),
  toText: ({ regex }) => regex.pattern,
});
