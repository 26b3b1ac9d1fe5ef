import { ErrorRecord, ExceptionObject, TerminatingError } from '../values/errors.ts';

const insensitive = new Map<string, RegExp>();
const sensitive = new Map<string, RegExp>();
const mostKept = 500;

/** A wildcard pattern as a regular expression that matches the whole text (about_Wildcards): `*`, `?`, `[a-c]`, and a backtick before what is meant as it is. */
export function wildcardToRegExp(pattern: string, ignoreCase = true): RegExp {
  const cache = ignoreCase ? insensitive : sensitive;
  let expression = cache.get(pattern);
  if (!expression) {
    expression = new RegExp(`^${wildcardSource(pattern)}$`, ignoreCase ? 'is' : 's');
    if (cache.size >= mostKept) cache.clear();
    cache.set(pattern, expression);
  }
  return expression;
}

/** Whether a text is like a pattern, as -like compares. */
export function matchesWildcard(text: string, pattern: string, ignoreCase = true): boolean {
  return pattern === '*' || wildcardToRegExp(pattern, ignoreCase).test(text);
}

/** Whether a text is like one of the patterns; `whenNone` holds when there is no pattern. */
export function matchesAny(text: string, patterns: readonly string[] | undefined, whenNone: boolean): boolean {
  if (!patterns?.length) return whenNone;
  return patterns.some((pattern) => matchesWildcard(text, pattern));
}

const literal = (unit: string) => unit.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

function wildcardSource(pattern: string): string {
  let source = '';
  let escaped = false;
  for (let index = 0; index < pattern.length; index++) {
    const unit = pattern[index];
    if (escaped) {
      source += literal(unit);
      escaped = false;
    } else if (unit === '`') escaped = true;
    else if (unit === '*') {
      // Several in a row mean no more than one.
      if (!source.endsWith('.*')) source += '.*';
    } else if (unit === '?') source += '.';
    else if (unit === '[') {
      const [set, end] = readSet(pattern, index);
      source += set;
      index = end;
    } else source += literal(unit);
  }
  // A lone backtick at the end stands for itself, but as the whole pattern for nothing.
  return escaped && pattern !== '`' ? `${source}\`` : source;
}

/** Reads `[…]`; a bracket right behind the opening one belongs to the set. */
function readSet(pattern: string, start: number): [source: string, end: number] {
  const units: { unit: string; isRange: boolean }[] = [];
  let escaped = false;
  for (let index = start + 1; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === ']' && index > start + 1 && !escaped) return [setSource(units, pattern), index];
    if (unit === '`' && !escaped) {
      escaped = true;
      continue;
    }
    units.push({ unit, isRange: unit === '-' && !escaped });
    escaped = false;
  }
  throw invalidPattern(pattern);
}

function setSource(units: { unit: string; isRange: boolean }[], pattern: string): string {
  let source = '';
  const escaped = (unit: string) => unit.replace(/[\\\]^-]/, '\\$&');
  for (let index = 0; index < units.length; index++) {
    const { unit } = units[index];
    if (units[index + 1]?.isRange && index + 2 < units.length) {
      const last = units[index + 2].unit;
      if (last < unit) throw invalidPattern(pattern);
      source += `${escaped(unit)}-${escaped(last)}`;
      index += 2;
    } else source += escaped(unit);
  }
  return source === '' ? '(?!)' : `[${source}]`;
}

function invalidPattern(pattern: string): TerminatingError {
  const message = `The specified wildcard character pattern is not valid: ${pattern}`;
  const exception = new ExceptionObject('System.Management.Automation.WildcardPatternException', message);
  const record = new ErrorRecord(exception, 'RuntimeException', 'NotSpecified');
  exception.errorRecord = record;
  return new TerminatingError(record);
}

/** WildcardPattern.ContainsWildcardCharacters: whether an unescaped `*`, `?`, `[` or `]` is in it. */
export function hasWildcards(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === '`') index++;
    else if (unit === '*' || unit === '?' || unit === '[' || unit === ']') return true;
  }
  return false;
}

/** WildcardPattern.Escape */
export function escapeWildcards(text: string): string {
  return text.replace(/[*?[\]`]/g, '`$&');
}

/** WildcardPattern.Unescape */
export function unescapeWildcards(text: string): string {
  return text.replace(/`([*?[\]`])/g, '$1');
}
