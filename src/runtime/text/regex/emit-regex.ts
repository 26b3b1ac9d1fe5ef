import { classRanges, setSource, unitText } from './character-classes.ts';
import type { ParsedRegex } from './parse-regex.ts';
import type { RegexNode } from './regex-tree.ts';

/** A pattern in JavaScript's syntax, and where its groups are found. */
export interface EmittedRegex {
  source: string;
  /** JavaScript's flag `i`: the whole pattern ignores case. */
  ignoreCase: boolean;
  /** It must match where the search begins (`\G`). */
  sticky: boolean;
  /** For each .NET group but 0, in its order: the numbers of the JavaScript groups that capture for it. */
  captures: number[][];
}

/** Writes a parsed pattern for JavaScript; `limit` is the highest UTF-16 unit that the texts hold (0x7f or 0xffff). */
export function emitRegex(parsed: ParsedRegex, limit: number): EmittedRegex {
  return new Emitter(parsed, limit).emit();
}

class Emitter {
  readonly #parsed: ParsedRegex;
  readonly #limit: number;
  readonly #mixed: boolean;
  readonly #ignoreCase: boolean;
  readonly #captures = new Map<number, number[]>();
  #groups = 0;
  #sticky = false;

  constructor(parsed: ParsedRegex, limit: number) {
    this.#parsed = parsed;
    this.#limit = limit;
    const cases = new Set<boolean>();
    collectCases(parsed.node, cases);
    this.#mixed = cases.size === 2;
    this.#ignoreCase = !this.#mixed && cases.has(true);
  }

  emit(): EmittedRegex {
    const source = this.#node(this.#parsed.node);
    const captures = this.#parsed.groupNumbers.slice(1).map((number) => this.#captures.get(number) ?? []);
    return { source: source === '' ? '(?:)' : source, ignoreCase: this.#ignoreCase, sticky: this.#sticky, captures };
  }

  #node(node: RegexNode): string {
    switch (node.kind) {
      case 'Empty':
        return '';
      case 'Character':
        return this.#character(node.unit, node.ignoreCase);
      case 'Set':
        return setSource(node.set, this.#limit, this.#mixed && node.ignoreCase);
      case 'Anchor':
        return this.#anchor(node.anchor);
      case 'Reference': {
        const groups = this.#captures.get(node.group) ?? [];
        // A group that stands later has captured nothing yet.
        return groups.length === 0 ? '(?!)' : groups.map((group) => `(?:\\${group})`).join('');
      }
      case 'Capture': {
        const own = ++this.#groups;
        const numbers = this.#captures.get(node.group);
        if (numbers) numbers.push(own);
        else this.#captures.set(node.group, [own]);
        return `(${this.#node(node.node)})`;
      }
      case 'Balance':
      case 'Captured':
        throw new Error('JavaScript has no such group: the tree is walked instead');
      case 'Group':
        return `(?:${this.#node(node.node)})`;
      case 'Atomic': {
        // What a lookahead has matched is not tried in another way.
        const own = ++this.#groups;
        return `(?:(?=(${this.#node(node.node)}))\\${own})`;
      }
      case 'Look':
        return `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}${this.#node(node.node)})`;
      case 'Conditional': {
        const condition = this.#node(node.condition);
        const yes = this.#node(node.yes);
        const opposite = node.condition.kind === 'Look' ? { ...node.condition, negative: !node.condition.negative } : node.condition;
        return `(?:${condition}${yes}|${this.#node(opposite)}${this.#node(node.no)})`;
      }
      case 'Repeat': {
        const inner = this.#node(node.node);
        const atom = /^(?:Character|Set|Capture|Group|Atomic)$/.test(node.node.kind) && inner !== '' ? inner : `(?:${inner})`;
        return atom + quantifier(node.least, node.most) + (node.lazy ? '?' : '');
      }
      case 'Sequence':
        return node.nodes.map((part) => this.#node(part)).join('');
      case 'Alternatives':
        return node.nodes.map((part) => this.#node(part)).join('|');
    }
  }

  #character(unit: string, ignoreCase: boolean): string {
    if (this.#mixed && ignoreCase && unit.toLowerCase() !== unit.toUpperCase()) {
      return setSource({ negated: false, items: [{ kind: 'range', first: unit, last: unit }], except: undefined }, this.#limit, true);
    }
    return unitText(unit.charCodeAt(0));
  }

  #anchor(anchor: Extract<RegexNode, { kind: 'Anchor' }>['anchor']): string {
    switch (anchor) {
      case 'begin':
        return '^';
      case 'lineBegin':
        return '(?<![^\\n])';
      case 'end':
        return '(?=\\n?$)';
      case 'lineEnd':
        return '(?![^\\n])';
      case 'veryEnd':
        return '$';
      case 'searchBegin':
        this.#sticky = true;
        return '';
      case 'boundary':
      case 'noBoundary': {
        const no = anchor === 'noBoundary';
        if (this.#limit === 0x7f) return no ? '\\B' : '\\b';
        const word = `[${classRanges('word', false, this.#limit)}]`;
        return no ? `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))` : `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
      }
      case 'asciiBoundary':
        return '\\b';
      case 'noAsciiBoundary':
        return '\\B';
    }
  }
}

function quantifier(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`;
  if (least === 0 && most === 1) return '?';
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

/** Which settings of IgnoreCase matter in the pattern. */
function collectCases(node: RegexNode, cases: Set<boolean>): void {
  switch (node.kind) {
    case 'Character':
      if (node.unit.toLowerCase() !== node.unit.toUpperCase()) cases.add(node.ignoreCase);
      return;
    case 'Set':
      if (hasCases(node.set)) cases.add(node.ignoreCase);
      return;
    case 'Reference':
      cases.add(node.ignoreCase);
      return;
    case 'Capture':
    case 'Balance':
    case 'Group':
    case 'Atomic':
    case 'Look':
    case 'Repeat':
      collectCases(node.node, cases);
      return;
    case 'Conditional':
      for (const part of [node.condition, node.yes, node.no]) collectCases(part, cases);
      return;
    case 'Sequence':
    case 'Alternatives':
      for (const part of node.nodes) collectCases(part, cases);
  }
}

function hasCases(set: Extract<RegexNode, { kind: 'Set' }>['set']): boolean {
  const plain = set.items.every((item) =>
    item.kind === 'class'
      ? typeof item.name === 'string'
      : item.last < 'A' || (item.first === item.last && item.first.toLowerCase() === item.first.toUpperCase()),
  );
  return !plain || (set.except !== undefined && hasCases(set.except));
}
