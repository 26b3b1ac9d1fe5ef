import { changeOptions, numberGroups } from './number-groups.ts';
import { PatternReader } from './pattern-reader.ts';
import { readCharacterEscape, readClassEscape } from './read-escape.ts';
import { readSet } from './read-set.ts';
import { type RegexNode, type RegexOptions, regexOptions } from './regex-tree.ts';

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

const largestNumber = 2147483647;

class RegexParser {
  readonly #reader: PatternReader;
  #options: RegexOptions;
  /** .NET numbers named groups behind all others, so that they are counted before parsing. */
  readonly #numbers: readonly number[];
  readonly #names: ReadonlyMap<string, number>;
  #next = 1;

  constructor(pattern: string, options: number) {
    this.#reader = new PatternReader(pattern);
    this.#options = {
      ignoreCase: (options & regexOptions.IgnoreCase) !== 0,
      multiline: (options & regexOptions.Multiline) !== 0,
      singleline: (options & regexOptions.Singleline) !== 0,
      explicitCapture: (options & regexOptions.ExplicitCapture) !== 0,
      ignoreWhitespace: (options & regexOptions.IgnorePatternWhitespace) !== 0,
      ecmaScript: (options & regexOptions.ECMAScript) !== 0,
    };
    const { numbers, names } = numberGroups(pattern, this.#options);
    this.#numbers = numbers;
    this.#names = names;
  }

  parse(): ParsedRegex {
    const node = this.#alternatives();
    if (this.#reader.position < this.#reader.pattern.length) throw this.#reader.error("Too many )'s.", this.#reader.position + 1);
    const byNumber = [...this.#numbers].sort((left, right) => left - right);
    const nameOf = new Map([...this.#names].map(([name, number]) => [number, name]));
    return { node, groupNumbers: [0, ...byNumber], groupNames: ['0', ...byNumber.map((number) => nameOf.get(number) ?? String(number))] };
  }

  #alternatives(): RegexNode {
    const nodes = [this.#sequence()];
    while (this.#reader.unit === '|') {
      this.#reader.position++;
      nodes.push(this.#sequence());
    }
    return nodes.length === 1 ? nodes[0] : { kind: 'Alternatives', nodes };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    for (;;) {
      this.#skipBlanks();
      const unit = this.#reader.unit;
      if (unit === undefined || unit === '|' || unit === ')') break;
      const node = this.#quantified(nodes);
      if (node) nodes.push(node);
    }
    return nodes.length === 0 ? { kind: 'Empty' } : nodes.length === 1 ? nodes[0] : { kind: 'Sequence', nodes };
  }

  #skipBlanks(): void {
    for (;;) {
      if (this.#reader.startsWith('(?#')) {
        const end = this.#reader.pattern.indexOf(')', this.#reader.position);
        if (end < 0) throw this.#reader.error('Unterminated (?#...) comment.', this.#reader.pattern.length);
        this.#reader.position = end + 1;
        continue;
      }
      const unit = this.#reader.unit;
      if (!this.#options.ignoreWhitespace || unit === undefined) return;
      if (/[ \t-\r]/.test(unit)) this.#reader.position++;
      else if (unit === '#') {
        while (this.#reader.unit !== undefined && this.#reader.unit !== '\n') this.#reader.position++;
      } else return;
    }
  }

  #quantified(before: RegexNode[]): RegexNode | undefined {
    const unit = this.#reader.unit!;
    if (unit === '*' || unit === '+' || unit === '?' || this.#quantifier()) {
      if (before.length === 0) throw this.#reader.error(`Quantifier '${unit}' following nothing.`, this.#reader.position + 1);
      throw this.#reader.error(`Nested quantifier '${unit}'.`, this.#reader.position + 1);
    }
    const node = this.#atom();
    if (!node) return undefined;
    this.#skipBlanks();
    const range = this.#readQuantifier();
    if (!range) return node;
    const lazy = this.#reader.unit === '?';
    if (lazy) this.#reader.position++;
    this.#skipBlanks();
    const next = this.#reader.unit;
    if (next === '*' || next === '+' || next === '?' || (next === '{' && this.#quantifier())) {
      throw this.#reader.error(`Nested quantifier '${next}'.`, this.#reader.position + 1);
    }
    return { kind: 'Repeat', node, least: range[0], most: range[1], lazy };
  }

  #quantifier(): RegExpExecArray | null {
    return /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#reader.pattern.slice(this.#reader.position, this.#reader.position + 40));
  }

  #readQuantifier(): [least: number, most: number] | undefined {
    switch (this.#reader.unit) {
      case '*':
        this.#reader.position++;
        return [0, Number.POSITIVE_INFINITY];
      case '+':
        this.#reader.position++;
        return [1, Number.POSITIVE_INFINITY];
      case '?':
        this.#reader.position++;
        return [0, 1];
      case '{': {
        const match = this.#quantifier();
        if (!match) return undefined;
        const least = this.#checkedNumber(match[1], this.#reader.position + 1);
        const most =
          match[2] === undefined ? least : match[3] === '' ? Number.POSITIVE_INFINITY : this.#checkedNumber(match[3], this.#reader.position + 1);
        this.#reader.position += match[0].length;
        if (most < least) throw this.#reader.error('Illegal {x,y} with x > y.');
        return [least, most];
      }
      default:
        return undefined;
    }
  }

  #checkedNumber(digits: string, offset: number): number {
    const value = Number(digits);
    if (value > largestNumber)
      throw this.#reader.error(
        'Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.',
        offset + Math.min(digits.length, 10),
      );
    return value;
  }

  /** One item without its quantifier; undefined for what only changes options. */
  #atom(): RegexNode | undefined {
    const unit = this.#reader.unit!;
    const { ignoreCase, multiline, singleline } = this.#options;
    switch (unit) {
      case '(':
        return this.#group();
      case '[':
        this.#reader.position++;
        return { kind: 'Set', set: readSet(this.#reader, this.#options), ignoreCase };
      case '.':
        this.#reader.position++;
        return {
          kind: 'Set',
          set: { negated: true, items: singleline ? [] : [{ kind: 'range', first: '\n', last: '\n' }], except: undefined },
          ignoreCase: false,
        };
      case '^':
        this.#reader.position++;
        return { kind: 'Anchor', anchor: multiline ? 'lineBegin' : 'begin' };
      case '$':
        this.#reader.position++;
        return { kind: 'Anchor', anchor: multiline ? 'lineEnd' : 'end' };
      case '\\':
        return this.#escape();
      default:
        this.#reader.position++;
        return { kind: 'Character', unit, ignoreCase };
    }
  }

  #group(): RegexNode | undefined {
    const saved = this.#options;
    this.#reader.position++;
    if (this.#reader.unit !== '?') {
      if (saved.explicitCapture) return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
      const group = this.#next++;
      return this.#close({ kind: 'Capture', group, node: this.#alternatives() }, saved);
    }
    this.#reader.position++;
    const unit: string | undefined = this.#reader.pattern[this.#reader.position];
    switch (unit) {
      case ':':
        this.#reader.position++;
        return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
      case '=':
      case '!':
        this.#reader.position++;
        return this.#close({ kind: 'Look', behind: false, negative: unit === '!', node: this.#alternatives() }, saved);
      case '>':
        this.#reader.position++;
        return this.#close({ kind: 'Atomic', node: this.#alternatives() }, saved);
      case '(':
        return this.#conditional(saved);
      case '<': {
        const next = this.#reader.pattern[this.#reader.position + 1];
        if (next === '=' || next === '!') {
          this.#reader.position += 2;
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
    if (this.#reader.unit !== ')') throw this.#reader.error("Not enough )'s.", this.#reader.pattern.length);
    this.#reader.position++;
    this.#options = saved;
    return node;
  }

  #inlineOptions(saved: RegexOptions): RegexNode | undefined {
    const match = /^([imnsx]*)(?:-([imnsx]*))?([:)])/i.exec(this.#reader.pattern.slice(this.#reader.position));
    if (!match) {
      const known = /^[imnsx-]*/i.exec(this.#reader.pattern.slice(this.#reader.position))![0].length;
      const offset = this.#reader.position + known;
      throw this.#reader.error('Unrecognized grouping construct.', offset < this.#reader.pattern.length ? offset + 1 : offset);
    }
    this.#reader.position += match[0].length;
    const changed = changeOptions(saved, match[1], match[2] ?? '');
    this.#options = changed;
    // `(?i)` holds up to the end of the group that it stands in.
    if (match[3] === ')') return undefined;
    return this.#close({ kind: 'Group', node: this.#alternatives() }, saved);
  }

  #named(closing: string, saved: RegexOptions): RegexNode {
    this.#reader.position++;
    const name = this.#reader.word();
    if (name === '' && this.#reader.unit !== '-') {
      if (this.#reader.unit === undefined) throw this.#reader.error('Unrecognized grouping construct.');
      throw this.#reader.error('Invalid group name: Group names must begin with a word character.');
    }
    if (this.#reader.unit === undefined) throw this.#reader.error('Unrecognized grouping construct.');
    const isNumber = /^\d/.test(name);
    if (isNumber && !/^\d+$/.test(name))
      throw this.#reader.error(
        'Invalid group name: Group names must begin with a word character.',
        this.#reader.position - name.replace(/^\d+/, '').length,
      );
    if (isNumber && Number(name) === 0) throw this.#reader.error('Capture number cannot be zero.');
    if (this.#reader.unit === '-') {
      this.#reader.position++;
      const other = this.#reader.word();
      if (!/^\d+$/.test(other) && !this.#names.has(other)) throw this.#reader.error(`Reference to undefined group name '${other}'.`);
      if (this.#reader.unit !== closing) throw this.#reader.error('Invalid group name: Group names must begin with a word character.');
      this.#reader.position++;
      const own = name === '' ? undefined : isNumber ? Number(name) : this.#names.get(name);
      const pops = this.#names.get(other) ?? Number(other);
      return this.#close({ kind: 'Balance', group: own, pops, node: this.#alternatives() }, saved);
    }
    if (this.#reader.unit !== closing) throw this.#reader.error('Invalid group name: Group names must begin with a word character.');
    this.#reader.position++;
    const group = isNumber ? Number(name) : this.#names.get(name)!;
    return this.#close({ kind: 'Capture', group, node: this.#alternatives() }, saved);
  }

  #conditional(saved: RegexOptions): RegexNode {
    const reference = /^\(([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\)/u.exec(this.#reader.pattern.slice(this.#reader.position));
    if (reference) {
      const [, name] = reference;
      if (/^\d+$/.test(name) && !this.#numbers.includes(Number(name))) {
        throw this.#reader.error(`Conditional alternation refers to an undefined group number ${name}.`, this.#reader.position + 1 + name.length);
      }
    }
    const group = reference ? (this.#names.get(reference[1]) ?? (/^\d+$/.test(reference[1]) ? Number(reference[1]) : undefined)) : undefined;
    if (reference && group !== undefined) this.#reader.position += reference[0].length;
    const condition: RegexNode = group !== undefined ? { kind: 'Captured', group } : reference ? this.#literal(reference) : this.#group()!;
    const isTest = condition.kind === 'Look' || condition.kind === 'Captured';
    const look: RegexNode = isTest ? condition : { kind: 'Look', behind: false, negative: false, node: condition };
    const branches = this.#alternatives();
    const nodes = branches.kind === 'Alternatives' ? branches.nodes : [branches];
    if (nodes.length > 2) throw this.#reader.error('Too many | in (?()|).');
    return this.#close({ kind: 'Conditional', condition: look, yes: nodes[0], no: nodes[1] ?? { kind: 'Empty' } }, saved);
  }

  /** A word in parentheses that is no group's name is an expression. */
  #literal(match: RegExpExecArray): RegexNode {
    this.#reader.position += match[0].length;
    const { ignoreCase } = this.#options;
    return { kind: 'Sequence', nodes: match[1].split('').map((unit) => ({ kind: 'Character', unit, ignoreCase })) };
  }

  #escape(): RegexNode {
    const { ignoreCase, ecmaScript } = this.#options;
    this.#reader.position++;
    const unit: string | undefined = this.#reader.pattern[this.#reader.position];
    if (unit === undefined) throw this.#reader.error('Illegal \\ at end of pattern.');
    const anchor = this.#anchor(unit);
    if (anchor) return anchor;
    const classItem = readClassEscape(this.#reader, this.#options);
    if (classItem) return { kind: 'Set', set: { negated: false, items: [classItem], except: undefined }, ignoreCase: false };
    if (unit === 'k') return this.#namedReference();
    if (/[1-9]/.test(unit)) {
      const digits = /^\d+/.exec(this.#reader.pattern.slice(this.#reader.position))![0];
      const number = this.#checkedNumber(digits, this.#reader.position);
      if (this.#numbers.includes(number)) {
        this.#reader.position += digits.length;
        return { kind: 'Reference', group: number, ignoreCase };
      }
      if (number <= 9 && !ecmaScript)
        throw this.#reader.error(`Reference to undefined group number ${number}.`, this.#reader.position + digits.length);
      // More digits than there are groups: an octal code.
      if (!/^[0-7]/.test(digits)) throw this.#reader.error(`Reference to undefined group number ${number}.`, this.#reader.position + digits.length);
    }
    return { kind: 'Character', unit: readCharacterEscape(this.#reader), ignoreCase };
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
    this.#reader.position++;
    return { kind: 'Anchor', anchor };
  }

  #namedReference(): RegexNode {
    const { ignoreCase } = this.#options;
    const match = /^k(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)>|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)')/u.exec(this.#reader.pattern.slice(this.#reader.position));
    if (!match) {
      const rest = this.#reader.pattern.slice(this.#reader.position + 1);
      throw this.#reader.error('Malformed \\k<...> named back reference.', /^[<']/.test(rest) ? this.#reader.position + 2 : this.#reader.position);
    }
    const name = match[1] ?? match[2];
    const group = /^\d+$/.test(name) ? Number(name) : this.#names.get(name);
    const end = this.#reader.position + match[0].length;
    if (group === undefined) throw this.#reader.error(`Reference to undefined group name '${name}'.`, end);
    if (!this.#numbers.includes(group)) throw this.#reader.error(`Reference to undefined group number ${name}.`, end);
    this.#reader.position = end;
    return { kind: 'Reference', group, ignoreCase };
  }
}
