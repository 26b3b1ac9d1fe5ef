import { emitRegex } from './regex/emit-regex.ts';
import { matchTree, type TreeMatch } from './regex/match-tree.ts';
import { type ParsedRegex, parseRegex } from './regex/parse-regex.ts';
import { regexOptions } from './regex/regex-tree.ts';
import { readSubstitution, type Substitution } from './regex/substitution.ts';
import { hasLoopedCapture, needsWalk } from './regex/walked-groups.ts';

export { regexOptions } from './regex/regex-tree.ts';

/** What one group of a match has captured. */
export interface RegexCapture {
  index: number;
  value: string;
}

export interface RegexMatch extends RegexCapture {
  /** Parallel to `groupNames`, group 0 first; undefined for a group that took no part. */
  groups: (RegexCapture | undefined)[];
}

/** A JavaScript expression for one kind of text, made when it is first needed. */
interface Variant {
  expression: RegExp;
  captures: number[][];
  /** The same with the positions of groups, which costs more. */
  indexed: RegExp | undefined;
}

/** A regular expression of .NET, run by JavaScript's. */
export class NetRegex {
  readonly pattern: string;
  /** RegexOptions. */
  readonly options: number;
  readonly #parsed: ParsedRegex;
  #ascii: Variant | undefined;
  #full: Variant | undefined;
  readonly #back: boolean;
  /** The tree is walked, as JavaScript's expressions do not suffice. */
  readonly #walks: boolean;
  #looped: boolean | undefined;
  readonly #substitutions = new Map<string, string | Substitution>();

  constructor(pattern: string, options = 0) {
    this.pattern = pattern;
    this.options = options;
    this.#parsed = parseRegex(pattern, options);
    this.#back = (options & regexOptions.RightToLeft) !== 0;
    this.#walks = this.#back || needsWalk(this.#parsed.node);
  }

  /** Names of the groups in the order of their numbers, `0` first (GetGroupNames). */
  get groupNames(): readonly string[] {
    return this.#parsed.groupNames;
  }

  get groupNumbers(): readonly number[] {
    return this.#parsed.groupNumbers;
  }

  #variant(text: string): Variant {
    if (isAscii(text)) return (this.#ascii ??= this.#compile(0x7f));
    return (this.#full ??= this.#compile(0xffff));
  }

  #compile(limit: number): Variant {
    const { source, ignoreCase, sticky, captures } = emitRegex(this.#parsed, limit);
    return { expression: new RegExp(source, (sticky ? 'y' : 'g') + (ignoreCase ? 'i' : '')), captures, indexed: undefined };
  }

  test(text: string): boolean {
    if (this.#walks) return this.#walk(text, this.startOf(text)) !== undefined;
    const { expression } = this.#variant(text);
    expression.lastIndex = 0;
    return expression.test(text);
  }

  /** Where a search begins that is not told where: from right to left, at the end. */
  startOf(text: string): number {
    return this.#back ? text.length : 0;
  }

  /** Where a match begins in the direction of the search. */
  beginOf(match: RegexMatch): number {
    return this.#back ? match.index + match.value.length : match.index;
  }

  /** The first match at or behind a position; undefined when there is none. Positions of groups are -1 unless they are wanted. */
  exec(text: string, start = this.startOf(text), positions = true): RegexMatch | undefined {
    if (this.#walks) return this.#walk(text, start);
    const variant = this.#variant(text);
    const { captures } = variant;
    let { expression } = variant;
    if (positions && captures.length > 0) {
      variant.indexed ??= new RegExp(expression.source, `d${expression.flags}`);
      expression = variant.indexed;
    }
    expression.lastIndex = start;
    const found = expression.exec(text);
    if (!found) return undefined;
    const whole = { index: found.index, value: found[0] };
    const groups: (RegexCapture | undefined)[] = [whole];
    for (const numbers of captures) {
      // A name that stands at several groups has what the last of them captured.
      const number = numbers.findLast((candidate) => found[candidate] !== undefined);
      groups.push(number === undefined ? undefined : { index: found.indices?.[number]?.[0] ?? -1, value: found[number] });
    }
    // JavaScript forgets at each turn of a loop what its groups have captured; .NET keeps it.
    if (groups.includes(undefined) && this.#hasLoopedCapture()) {
      const match = matchTree(this.#parsed, text, found.index, false, start);
      if (match) return this.#fromTree(text, match);
    }
    return { ...whole, groups };
  }

  /** All that the groups of a match have captured, in the order in which they did; parallel to `groups`. */
  capturesOf(text: string, match: RegexMatch): RegexCapture[][] {
    if (!this.#hasLoopedCapture()) return match.groups.map((group) => (group ? [group] : []));
    const found = matchTree(this.#parsed, text, this.beginOf(match), this.#back);
    return this.#parsed.groupNumbers.map((number) => {
      if (number === 0) return [match];
      return (found?.captures.get(number) ?? []).map(({ start, end }) => ({ index: start, value: text.slice(start, end) }));
    });
  }

  #hasLoopedCapture(): boolean {
    this.#looped ??= hasLoopedCapture(this.#parsed.node);
    return this.#looped;
  }

  #walk(text: string, from: number): RegexMatch | undefined {
    const step = this.#back ? -1 : 1;
    for (let position = from; position >= 0 && position <= text.length; position += step) {
      const match = matchTree(this.#parsed, text, position, this.#back, from);
      if (match) return this.#fromTree(text, match);
    }
    return undefined;
  }

  #fromTree(text: string, { start, end, captures }: TreeMatch): RegexMatch {
    const whole = { index: start, value: text.slice(start, end) };
    const groups = this.#parsed.groupNumbers.map((number): RegexCapture | undefined => {
      if (number === 0) return whole;
      const last = captures.get(number)?.at(-1);
      return last && { index: last.start, value: text.slice(last.start, last.end) };
    });
    return { ...whole, groups };
  }

  /** All matches that do not overlap, from a position on. */
  *matches(text: string, start = this.startOf(text), positions = true): Generator<RegexMatch> {
    for (let match = this.exec(text, start, positions); match; match = this.following(match, text, positions)) yield match;
  }

  /** The match behind another one; an empty match is left by one step. */
  following(match: RegexMatch, text: string, positions = true): RegexMatch | undefined {
    if (this.#back) {
      const before = match.value.length === 0 ? match.index - 1 : match.index;
      return before < 0 ? undefined : this.#walk(text, before);
    }
    const position = match.value.length === 0 ? match.index + 1 : match.index + match.value.length;
    return position > text.length ? undefined : this.exec(text, position, positions);
  }

  /** Replaces up to `count` matches; -1 is all. */
  replace(text: string, replacement: string | ((match: RegexMatch) => string), count = -1, start = this.startOf(text)): string {
    const substitution = typeof replacement === 'string' ? this.#substitution(replacement) : replacement;
    if (count === 0) return text;
    if (this.#back) return this.#replaceBack(text, substitution, count, start);
    if (typeof substitution === 'string' && count < 0 && start === 0 && !this.#walks) {
      const { expression } = this.#variant(text);
      if (expression.global) return text.replace(expression, () => substitution);
    }
    let result = '';
    let position = 0;
    let left = count;
    const positions = typeof replacement !== 'string';
    for (let match = this.exec(text, start, positions); match; match = this.following(match, text, positions)) {
      result += text.slice(position, match.index) + (typeof substitution === 'string' ? substitution : substitution(match, text));
      position = match.index + match.value.length;
      if (--left === 0) break;
    }
    return position === 0 && result === '' ? text : result + text.slice(position);
  }

  #replaceBack(text: string, substitution: string | ((match: RegexMatch, text: string) => string), count: number, start: number): string {
    let result = text;
    let left = count;
    for (const match of this.matches(text, start)) {
      const written = typeof substitution === 'string' ? substitution : substitution(match, text);
      result = result.slice(0, match.index) + written + result.slice(match.index + match.value.length);
      if (--left === 0) break;
    }
    return result;
  }

  #substitution(pattern: string): string | Substitution {
    let substitution = this.#substitutions.get(pattern);
    if (substitution === undefined) {
      substitution = readSubstitution(pattern, this);
      if (this.#substitutions.size >= 20) this.#substitutions.clear();
      this.#substitutions.set(pattern, substitution);
    }
    return substitution;
  }

  /** Parts between the matches, with what groups captured in between; at most `count` parts where it is above 0. */
  split(text: string, count = 0, start = this.startOf(text)): string[] {
    if (count === 1) return [text];
    if (this.#back) return this.#splitBack(text, count, start);
    const parts: string[] = [];
    let position = 0;
    let left = count - 1;
    for (let match = this.exec(text, start, false); match; match = this.following(match, text, false)) {
      parts.push(text.slice(position, match.index));
      position = match.index + match.value.length;
      for (let index = 1; index < match.groups.length; index++) {
        const group = match.groups[index];
        if (group) parts.push(group.value);
      }
      if (--left === 0) break;
    }
    parts.push(text.slice(position));
    return parts;
  }

  #splitBack(text: string, count: number, start: number): string[] {
    const parts: string[] = [];
    let position = text.length;
    let left = count - 1;
    for (const match of this.matches(text, start)) {
      parts.unshift(text.slice(match.index + match.value.length, position));
      position = match.index;
      parts.unshift(...match.groups.slice(1).flatMap((group) => (group ? [group.value] : [])));
      if (--left === 0) break;
    }
    parts.unshift(text.slice(0, position));
    return parts;
  }
}

const isAscii = (text: string) => !/[^\x00-\x7f]/.test(text);

const cache = new Map<string, NetRegex>();
const mostKept = 500;

/** The compiled form of a pattern; each is parsed once. Throws NetException (RegexParseException) for a bad pattern. */
export function compileRegex(pattern: string, options = 0): NetRegex {
  const key = `${options}:${pattern}`;
  let regex = cache.get(key);
  if (!regex) {
    regex = new NetRegex(pattern, options);
    if (cache.size >= mostKept) cache.clear();
    cache.set(key, regex);
  }
  return regex;
}

/** A pattern as a RegExp of JavaScript, for tests of any text. */
export function translateRegex(pattern: string, flags: 'i' | '' = ''): RegExp {
  const { source, ignoreCase } = emitRegex(parseRegex(pattern, flags === 'i' ? regexOptions.IgnoreCase : 0), 0xffff);
  return new RegExp(source, ignoreCase ? 'i' : '');
}

/** Regex.Escape */
export function escapeRegex(text: string): string {
  return text
    .replace(/[\\*+?|{[()^$.# ]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/\f/g, '\\f')
    .replace(/\v/g, '\\v');
}

/** Regex.Unescape */
export function unescapeRegex(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (/^[xu]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^c./.test(code)) return String.fromCharCode(code.toUpperCase().charCodeAt(1) - 0x40);
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    const index = 'tnrfvaeb'.indexOf(code);
    return index >= 0 ? '\t\n\r\f\v\x07\x1b\b'[index] : code;
  });
}
