import { NotSimulated } from '../../../base/not-simulated.ts';
import { NetException } from '../../values/errors.ts';
import { isKnownProperty } from './character-classes.ts';
import { type CharacterSet, type CharacterSetItem, type RegexNode, type RegexOptions, regexOptions } from './regex-tree.ts';

/** A parsed pattern with the groups in .NET's order: numbers first, then names. */
export interface ParsedRegex {
  node: RegexNode;
  /** Name of each group; `0` first. */
  groupNames: string[];
  /** Number of each group, parallel to the names. */
  groupNumbers: number[];
}

/** Parses a .NET regular expression. https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference */
export function parseRegex(pattern: string, options: number): ParsedRegex {
  return new RegexParser(pattern, options).parse();
}

const isWord = (unit: string) => /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(unit);
const largestNumber = 2147483647;

class RegexParser {
  readonly #pattern: string;
  #position = 0;
  #options: RegexOptions;
  /** .NET numbers named groups behind all others, so that they are counted before parsing. */
  readonly #numbers: number[] = [];
  readonly #names = new Map<string, number>();
  #next = 1;

  constructor(pattern: string, options: number) {
    this.#pattern = pattern;
    this.#options = {
      ignoreCase: (options & regexOptions.IgnoreCase) !== 0,
      multiline: (options & regexOptions.Multiline) !== 0,
      singleline: (options & regexOptions.Singleline) !== 0,
      explicitCapture: (options & regexOptions.ExplicitCapture) !== 0,
      ignoreWhitespace: (options & regexOptions.IgnorePatternWhitespace) !== 0,
      ecmaScript: (options & regexOptions.ECMAScript) !== 0,
    };
    this.#countGroups();
  }

  parse(): ParsedRegex {
    const node = this.#alternatives();
    if (this.#position < this.#pattern.length) throw this.#error("Too many )'s.", this.#position + 1);
    const byNumber = [...this.#numbers].sort((left, right) => left - right);
    const nameOf = new Map([...this.#names].map(([name, number]) => [number, name]));
    return { node, groupNumbers: [0, ...byNumber], groupNames: ['0', ...byNumber.map((number) => nameOf.get(number) ?? String(number))] };
  }

  #error(reason: string, offset = this.#position): NetException {
    return new NetException('System.Text.RegularExpressions.RegexParseException', `Invalid pattern '${this.#pattern}' at offset ${offset}. ${reason}`);
  }

  get #unit(): string | undefined {
    return this.#pattern[this.#position];
  }

  #startsWith(text: string): boolean {
    return this.#pattern.startsWith(text, this.#position);
  }

  /** Finds all groups that capture, with the options that are in force at each. */
  #countGroups(): void {
    const named: string[] = [];
    const saved: RegexOptions[] = [];
    let options = { ...this.#options };
    const pattern = this.#pattern;
    for (let index = 0; index < pattern.length; index++) {
      const unit = pattern[index];
      if (unit === '\\') index++;
      else if (unit === '[') index = skipSet(pattern, index);
      else if (unit === '#' && options.ignoreWhitespace) {
        while (index < pattern.length && pattern[index] !== '\n') index++;
      } else if (unit === ')') options = saved.pop() ?? options;
      else if (unit === '(') {
        if (pattern.startsWith('(?#', index)) {
          while (index < pattern.length && pattern[index] !== ')') index++;
          continue;
        }
        saved.push({ ...options });
        if (pattern[index + 1] !== '?') {
          // The condition of `(?(condition)yes|no)` does not capture.
          const isCondition = pattern.slice(index - 2, index) === '(?';
          if (!options.explicitCapture && !isCondition) {
            // A group without a name may share the number that another was given.
            const number = this.#next++;
            if (!this.#numbers.includes(number)) this.#numbers.push(number);
          }
          continue;
        }
        const name = /^\(\?(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)[->]|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)['-])/u.exec(pattern.slice(index));
        if (name) {
          const text = name[1] ?? name[2];
          if (/^\d+$/.test(text)) {
            if (Number(text) > 0 && !this.#numbers.includes(Number(text))) this.#numbers.push(Number(text));
          } else if (!named.includes(text)) named.push(text);
          continue;
        }
        const inline = /^\(\?([imnsx]*)(?:-([imnsx]*))?([:)])/i.exec(pattern.slice(index));
        if (!inline) continue;
        const changed = changeOptions(options, inline[1], inline[2] ?? '');
        if (inline[3] === ')') {
          saved.pop();
          index += inline[0].length - 1;
        }
        options = changed;
      }
    }
    for (const name of named) {
      const number = this.#nextNumber();
      this.#numbers.push(number);
      this.#names.set(name, number);
    }
    this.#next = 1;
  }

  #nextNumber(): number {
    while (this.#numbers.includes(this.#next)) this.#next++;
    return this.#next++;
  }

  #alternatives(): RegexNode {
    const nodes = [this.#sequence()];
    while (this.#unit === '|') {
      this.#position++;
      nodes.push(this.#sequence());
    }
    return nodes.length === 1 ? nodes[0] : { kind: 'Alternatives', nodes };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    for (;;) {
      this.#skipBlanks();
      const unit = this.#unit;
      if (unit === undefined || unit === '|' || unit === ')') break;
      const node = this.#quantified(nodes);
      if (node) nodes.push(node);
    }
    return nodes.length === 0 ? { kind: 'Empty' } : nodes.length === 1 ? nodes[0] : { kind: 'Sequence', nodes };
  }

  #skipBlanks(): void {
    for (;;) {
      if (this.#startsWith('(?#')) {
        const end = this.#pattern.indexOf(')', this.#position);
        if (end < 0) throw this.#error('Unterminated (?#...) comment.', this.#pattern.length);
        this.#position = end + 1;
        continue;
      }
      const unit = this.#unit;
      if (!this.#options.ignoreWhitespace || unit === undefined) return;
      if (/[ \t-\r]/.test(unit)) this.#position++;
      else if (unit === '#') {
        while (this.#unit !== undefined && this.#unit !== '\n') this.#position++;
      } else return;
    }
  }

  #quantified(before: RegexNode[]): RegexNode | undefined {
    const unit = this.#unit!;
    if (unit === '*' || unit === '+' || unit === '?' || this.#quantifier()) {
      if (before.length === 0) throw this.#error(`Quantifier '${unit}' following nothing.`, this.#position + 1);
      throw this.#error(`Nested quantifier '${unit}'.`, this.#position + 1);
    }
    const node = this.#atom();
    if (!node) return undefined;
    this.#skipBlanks();
    const range = this.#readQuantifier();
    if (!range) return node;
    const lazy = this.#unit === '?';
    if (lazy) this.#position++;
    this.#skipBlanks();
    const next = this.#unit;
    if (next === '*' || next === '+' || next === '?' || (next === '{' && this.#quantifier())) {
      throw this.#error(`Nested quantifier '${next}'.`, this.#position + 1);
    }
    return { kind: 'Repeat', node, least: range[0], most: range[1], lazy };
  }

  #quantifier(): RegExpExecArray | null {
    return /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#pattern.slice(this.#position, this.#position + 40));
  }

  #readQuantifier(): [least: number, most: number] | undefined {
    switch (this.#unit) {
      case '*':
        this.#position++;
        return [0, Number.POSITIVE_INFINITY];
      case '+':
        this.#position++;
        return [1, Number.POSITIVE_INFINITY];
      case '?':
        this.#position++;
        return [0, 1];
      case '{': {
        const match = this.#quantifier();
        if (!match) return undefined;
        const least = this.#checkedNumber(match[1], this.#position + 1);
        const most = match[2] === undefined ? least : match[3] === '' ? Number.POSITIVE_INFINITY : this.#checkedNumber(match[3], this.#position + 1);
        this.#position += match[0].length;
        if (most < least) throw this.#error('Illegal {x,y} with x > y.');
        return [least, most];
      }
      default:
        return undefined;
    }
  }

  #checkedNumber(digits: string, offset: number): number {
    const value = Number(digits);
    if (value > largestNumber) throw this.#error('Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.', offset + Math.min(digits.length, 10));
    return value;
  }

  /** One item without its quantifier; undefined for what only changes options. */
  #atom(): RegexNode | undefined {
    const unit = this.#unit!;
    const { ignoreCase, multiline, singleline } = this.#options;
    switch (unit) {
      case '(':
        return this.#group();
      case '[':
        this.#position++;
        return { kind: 'Set', set: this.#set(), ignoreCase };
      case '.':
        this.#position++;
        return { kind: 'Set', set: { negated: true, items: singleline ? [] : [{ kind: 'range', first: '\n', last: '\n' }], except: undefined }, ignoreCase: false };
      case '^':
        this.#position++;
        return { kind: 'Anchor', anchor: multiline ? 'lineBegin' : 'begin' };
      case '$':
        this.#position++;
        return { kind: 'Anchor', anchor: multiline ? 'lineEnd' : 'end' };
      case '\\':
        return this.#escape();
      default:
        this.#position++;
        return { kind: 'Character', unit, ignoreCase };
    }
  }

  #group(): RegexNode | undefined {
    const saved = this.#options;
    this.#position++;
    if (this.#unit !== '?') {
      if (saved.explicitCapture) return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
      const group = this.#next++;
      return this.#close({ kind: 'Capture', group, node: this.#alternatives() }, saved);
    }
    this.#position++;
    const unit: string | undefined = this.#pattern[this.#position];
    switch (unit) {
      case ':':
        this.#position++;
        return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
      case '=':
      case '!':
        this.#position++;
        return this.#close({ kind: 'Look', behind: false, negative: unit === '!', node: this.#alternatives() }, saved);
      case '>':
        this.#position++;
        return this.#close({ kind: 'Atomic', node: this.#alternatives() }, saved);
      case '(':
        return this.#conditional(saved);
      case '<': {
        const next = this.#pattern[this.#position + 1];
        if (next === '=' || next === '!') {
          this.#position += 2;
          return this.#close({ kind: 'Look', behind: true, negative: next === '!', node: this.#alternatives() }, saved);
        }
        return this.#named('>', saved);
      }
      case "'":
        return this.#named("'", saved);
    }
    return this.#inlineOptions(saved);
  }

  #close(node: RegexNode, saved: RegexOptions): RegexNode {
    if (this.#unit !== ')') throw this.#error("Not enough )'s.", this.#pattern.length);
    this.#position++;
    this.#options = saved;
    return node;
  }

  #inlineOptions(saved: RegexOptions): RegexNode | undefined {
    const match = /^([imnsx]*)(?:-([imnsx]*))?([:)])/i.exec(this.#pattern.slice(this.#position));
    if (!match) {
      const known = /^[imnsx-]*/i.exec(this.#pattern.slice(this.#position))![0].length;
      const offset = this.#position + known;
      throw this.#error('Unrecognized grouping construct.', offset < this.#pattern.length ? offset + 1 : offset);
    }
    this.#position += match[0].length;
    const changed = changeOptions(saved, match[1], match[2] ?? '');
    this.#options = changed;
    // `(?i)` holds up to the end of the group that it stands in.
    if (match[3] === ')') return undefined;
    return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
  }

  #named(closing: string, saved: RegexOptions): RegexNode {
    this.#position++;
    const name = this.#word();
    if (name === '' && this.#unit === '-') throw new NotSimulated('value', 'balancing groups of regular expressions');
    if (name === '') {
      if (this.#unit === undefined) throw this.#error('Unrecognized grouping construct.');
      throw this.#error('Invalid group name: Group names must begin with a word character.');
    }
    if (this.#unit === undefined) throw this.#error('Unrecognized grouping construct.');
    const isNumber = /^\d/.test(name);
    if (isNumber && !/^\d+$/.test(name)) throw this.#error('Invalid group name: Group names must begin with a word character.', this.#position - name.replace(/^\d+/, '').length);
    if (isNumber && Number(name) === 0) throw this.#error('Capture number cannot be zero.');
    if (this.#unit === '-') {
      this.#position++;
      const other = this.#word();
      if (!/^\d+$/.test(other) && !this.#names.has(other)) throw this.#error(`Reference to undefined group name '${other}'.`);
      throw new NotSimulated('value', 'balancing groups of regular expressions');
    }
    if (this.#unit !== closing) throw this.#error('Invalid group name: Group names must begin with a word character.');
    this.#position++;
    const group = isNumber ? Number(name) : this.#names.get(name)!;
    return this.#close({ kind: 'Capture', group, node: this.#alternatives() }, saved);
  }

  #word(): string {
    const start = this.#position;
    while (this.#unit !== undefined && isWord(this.#unit)) this.#position++;
    return this.#pattern.slice(start, this.#position);
  }

  #conditional(saved: RegexOptions): RegexNode {
    const reference = /^\(([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\)/u.exec(this.#pattern.slice(this.#position));
    if (reference) {
      const [, name] = reference;
      if (/^\d+$/.test(name) && !this.#numbers.includes(Number(name))) {
        throw this.#error(`Conditional alternation refers to an undefined group number ${name}.`, this.#position + 1 + name.length);
      }
      if (/^\d+$/.test(name) || this.#names.has(name)) throw new NotSimulated('value', 'alternatives of regular expressions that depend on a group');
    }
    const condition = reference ? this.#literal(reference) : this.#group()!;
    const look: RegexNode = condition.kind === 'Look' ? condition : { kind: 'Look', behind: false, negative: false, node: condition };
    const branches = this.#alternatives();
    const nodes = branches.kind === 'Alternatives' ? branches.nodes : [branches];
    if (nodes.length > 2) throw this.#error('Too many | in (?()|).');
    return this.#close({ kind: 'Conditional', condition: look, yes: nodes[0], no: nodes[1] ?? { kind: 'Empty' } }, saved);
  }

  /** A word in parentheses that is no group's name is an expression. */
  #literal(match: RegExpExecArray): RegexNode {
    this.#position += match[0].length;
    const { ignoreCase } = this.#options;
    return { kind: 'Sequence', nodes: match[1].split('').map((unit) => ({ kind: 'Character', unit, ignoreCase })) };
  }

  #escape(): RegexNode {
    const { ignoreCase, ecmaScript } = this.#options;
    this.#position++;
    const unit: string | undefined = this.#pattern[this.#position];
    if (unit === undefined) throw this.#error('Illegal \\ at end of pattern.');
    const anchor = this.#anchor(unit);
    if (anchor) return anchor;
    const classItem = this.#classEscape();
    if (classItem) return { kind: 'Set', set: { negated: false, items: [classItem], except: undefined }, ignoreCase: false };
    if (unit === 'k') return this.#namedReference();
    if (/[1-9]/.test(unit)) {
      const digits = /^\d+/.exec(this.#pattern.slice(this.#position))![0];
      const number = this.#checkedNumber(digits, this.#position);
      if (this.#numbers.includes(number)) {
        this.#position += digits.length;
        return { kind: 'Reference', group: number, ignoreCase };
      }
      if (number <= 9 && !ecmaScript) throw this.#error(`Reference to undefined group number ${number}.`, this.#position + digits.length);
      // More digits than there are groups: an octal code.
      if (!/^[0-7]/.test(digits)) throw this.#error(`Reference to undefined group number ${number}.`, this.#position + digits.length);
    }
    return { kind: 'Character', unit: this.#characterEscape(), ignoreCase };
  }

  #anchor(unit: string): RegexNode | undefined {
    const { ecmaScript } = this.#options;
    const anchors: Record<string, Extract<RegexNode, { kind: 'Anchor' }>['anchor']> = {
      A: 'begin',
      Z: 'end',
      z: 'veryEnd',
      G: 'searchBegin',
      b: ecmaScript ? 'asciiBoundary' : 'boundary',
      B: ecmaScript ? 'noAsciiBoundary' : 'noBoundary',
    };
    const anchor = Object.hasOwn(anchors, unit) ? anchors[unit] : undefined;
    if (!anchor) return undefined;
    this.#position++;
    return { kind: 'Anchor', anchor };
  }

  #namedReference(): RegexNode {
    const { ignoreCase } = this.#options;
    const match = /^k(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)>|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)')/u.exec(this.#pattern.slice(this.#position));
    if (!match) {
      const rest = this.#pattern.slice(this.#position + 1);
      throw this.#error('Malformed \\k<...> named back reference.', /^[<']/.test(rest) ? this.#position + 2 : this.#position);
    }
    const name = match[1] ?? match[2];
    const group = /^\d+$/.test(name) ? Number(name) : this.#names.get(name);
    const end = this.#position + match[0].length;
    if (group === undefined) throw this.#error(`Reference to undefined group name '${name}'.`, end);
    if (!this.#numbers.includes(group)) throw this.#error(`Reference to undefined group number ${name}.`, end);
    this.#position = end;
    return { kind: 'Reference', group, ignoreCase };
  }

  /** `\d`, `\W`, `\p{Lu}`; the backslash is behind the position. */
  #classEscape(): CharacterSetItem | undefined {
    const unit = this.#unit!;
    const { ecmaScript } = this.#options;
    switch (unit) {
      case 'd':
      case 'D':
        this.#position++;
        return { kind: 'class', name: ecmaScript ? 'asciiDigit' : 'digit', negated: unit === 'D' };
      case 'w':
      case 'W':
        this.#position++;
        return { kind: 'class', name: ecmaScript ? 'asciiWord' : 'word', negated: unit === 'W' };
      case 's':
      case 'S':
        this.#position++;
        return { kind: 'class', name: ecmaScript ? 'asciiSpace' : 'space', negated: unit === 'S' };
      case 'p':
      case 'P': {
        const match = /^[pP]\{([\w-]+)\}/.exec(this.#pattern.slice(this.#position));
        if (!match) {
          const open = this.#pattern.slice(this.#position + 1, this.#position + 2) === '{' && this.#pattern.length - this.#position > 3;
          throw open ? this.#error('Malformed \\p{X} character escape.', this.#position + 2) : this.#error('Incomplete \\p{X} character escape.', this.#position + 1);
        }
        const end = this.#position + match[0].length;
        if (!isKnownProperty(match[1])) throw this.#error(`Unknown property '${match[1]}'.`, end);
        this.#position = end;
        const isCase = this.#options.ignoreCase && /^L[ult]$/.test(match[1]);
        return { kind: 'class', name: isCase ? 'casedLetter' : { property: match[1] }, negated: unit === 'P' };
      }
      default:
        return undefined;
    }
  }

  /** `\n`, `\x41`, `\.`: the one character that it stands for. */
  #characterEscape(): string {
    const unit = this.#unit!;
    const hexadecimal = (count: number): string => {
      const digits = this.#pattern.slice(this.#position + 1, this.#position + 1 + count);
      if (!new RegExp(`^[\\da-fA-F]{${count}}$`).test(digits)) throw this.#error('Insufficient or invalid hexadecimal digits.', this.#position + 1);
      this.#position += 1 + count;
      return String.fromCharCode(Number.parseInt(digits, 16));
    };
    if (unit === 'x') return hexadecimal(2);
    if (unit === 'u') return hexadecimal(4);
    if (unit === 'c') return this.#controlCharacter();
    if (/[0-7]/.test(unit)) {
      const digits = /^[0-7]{1,3}/.exec(this.#pattern.slice(this.#position))![0];
      this.#position += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    const index = 'tnrfvaeb'.indexOf(unit);
    this.#position++;
    if (index >= 0) return '\t\n\r\f\v\x07\x1b\b'[index];
    if (isWord(unit)) throw this.#error(`Unrecognized escape sequence \\${unit}.`);
    return unit;
  }

  #controlCharacter(): string {
    const unit = this.#pattern[this.#position + 1];
    if (unit === undefined) throw this.#error('Missing control character.', this.#position + 1);
    const code = unit.toUpperCase().charCodeAt(0) - 0x40;
    if (code < 0 || code > 31) throw this.#error('Unrecognized control character.', this.#position + 2);
    this.#position += 2;
    return String.fromCharCode(code);
  }

  /** A bracket expression; the opening bracket is behind the position. */
  #set(): CharacterSet {
    const set: CharacterSet = { negated: false, items: [], except: undefined };
    if (this.#unit === '^') {
      set.negated = true;
      this.#position++;
    }
    for (let first = true; ; first = false) {
      const unit = this.#unit;
      if (unit === undefined) throw this.#error('Unterminated [] set.', this.#pattern.length);
      if (unit === ']' && !first) {
        this.#position++;
        return set;
      }
      if (unit === '-' && this.#pattern[this.#position + 1] === '[' && !first) {
        this.#position += 2;
        set.except = this.#set();
        if (this.#unit === undefined) throw this.#error('Unterminated [] set.', this.#pattern.length);
        if (this.#unit !== ']') throw this.#error('A subtraction must be the last element in a character class.');
        this.#position++;
        return set;
      }
      set.items.push(this.#setItem());
    }
  }

  #setItem(): CharacterSetItem {
    const start = this.#setCharacter();
    if (typeof start !== 'string') return start;
    if (this.#unit === '-' && this.#pattern[this.#position + 1] !== ']' && this.#pattern[this.#position + 1] !== '[' && this.#position + 1 < this.#pattern.length) {
      this.#position++;
      const end = this.#setCharacter();
      if (typeof end !== 'string') {
        const written = this.#pattern.slice(0, this.#position).match(/\\(\w)[^\\]*$/);
        throw this.#error(`Cannot include class \\${written?.[1] ?? 'd'} in character range.`);
      }
      if (end < start) throw this.#error('[x-y] range in reverse order.');
      return { kind: 'range', first: start, last: end };
    }
    return { kind: 'range', first: start, last: start };
  }

  /** One character of a set, or a class in it. */
  #setCharacter(): string | CharacterSetItem {
    const unit = this.#unit!;
    this.#position++;
    if (unit !== '\\') return unit;
    if (this.#unit === undefined) throw this.#error('Illegal \\ at end of pattern.');
    return this.#classEscape() ?? this.#characterEscape();
  }
}

function changeOptions(options: RegexOptions, on: string, off: string): RegexOptions {
  const letters: Record<string, keyof RegexOptions> = { i: 'ignoreCase', m: 'multiline', n: 'explicitCapture', s: 'singleline', x: 'ignoreWhitespace' };
  const changed = { ...options };
  for (const letter of on.toLowerCase()) changed[letters[letter]] = true;
  for (const letter of off.toLowerCase()) changed[letters[letter]] = false;
  return changed;
}

/** Index of the bracket that closes a set. */
function skipSet(pattern: string, start: number): number {
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === '\\') index++;
    else if (unit === '[' && (index === start || pattern[index - 1] === '-')) {
      depth++;
      if (pattern[index + 1] === '^') index++;
      // A bracket in first place is a member of the set.
      if (pattern[index + 1] === ']') index++;
    } else if (unit === ']' && --depth === 0) return index;
  }
  return pattern.length;
}
