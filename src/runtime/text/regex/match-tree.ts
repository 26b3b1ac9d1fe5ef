import { classRanges, setSource } from './character-classes.ts';
import type { ParsedRegex } from './parse-regex.ts';
import type { Anchor, RegexNode } from './regex-tree.ts';

/** One capture; those before it hang on it, so that going back in the search forgets them. */
interface Captured {
  group: number;
  start: number;
  end: number;
  before: Captured | undefined;
}

interface Reached {
  position: number;
  captured: Captured | undefined;
}

type Continue = (position: number, captured: Captured | undefined) => Reached | undefined;

const reached: Continue = (position, captured) => ({ position, captured });

/** What a pattern has matched: the span, and for each group's number every span that it captured, in order. */
export interface TreeMatch {
  start: number;
  end: number;
  captures: Map<number, { start: number; end: number }[]>;
}

/**
 * Matches a parsed pattern by walking its tree, as JavaScript's expressions cannot: from right to left (RegexOptions.RightToLeft),
 * with every capture of a group that is repeated (Group.Captures), and with groups that balance each other. The match stands at the position, or ends there when it goes back.
 */
export function matchTree(parsed: ParsedRegex, text: string, at: number, back: boolean, searchBegin = at): TreeMatch | undefined {
  const end = new TreeWalk(text, searchBegin).walk(parsed.node, at, undefined, back, reached);
  if (!end) return undefined;
  const captures: TreeMatch['captures'] = new Map();
  for (let each = end.captured; each; each = each.before) {
    const list = captures.get(each.group);
    if (list) list.unshift({ start: each.start, end: each.end });
    else captures.set(each.group, [{ start: each.start, end: each.end }]);
  }
  return { start: Math.min(at, end.position), end: Math.max(at, end.position), captures };
}

class TreeWalk {
  readonly #text: string;
  readonly #searchBegin: number;

  constructor(text: string, searchBegin: number) {
    this.#text = text;
    this.#searchBegin = searchBegin;
  }

  walk(node: RegexNode, position: number, captured: Captured | undefined, back: boolean, next: Continue): Reached | undefined {
    switch (node.kind) {
      case 'Empty':
        return next(position, captured);
      case 'Character':
      case 'Set': {
        const step = this.#unit(node, position, back) ? (back ? -1 : 1) : 0;
        return step === 0 ? undefined : next(position + step, captured);
      }
      case 'Anchor':
        return this.#stands(node.anchor, position) ? next(position, captured) : undefined;
      case 'Reference':
        return this.#reference(node, position, captured, back, next);
      case 'Capture':
        return this.walk(node.node, position, captured, back, (end, inner) =>
          next(end, { group: node.group, start: Math.min(position, end), end: Math.max(position, end), before: inner }),
        );
      case 'Balance':
        return this.walk(node.node, position, captured, back, (end, inner) => {
          const popped = lastOf(node.pops, inner);
          if (!popped) return undefined;
          const rest = without(popped, inner);
          if (node.group === undefined) return next(end, rest);
          const between = [popped.end, Math.min(position, end)].sort((a, b) => a - b);
          return next(end, { group: node.group, start: between[0], end: between[1], before: rest });
        });
      case 'Captured':
        return lastOf(node.group, captured) ? next(position, captured) : undefined;
      case 'Group':
        return this.walk(node.node, position, captured, back, next);
      case 'Atomic': {
        const inner = this.walk(node.node, position, captured, back, reached);
        return inner && next(inner.position, inner.captured);
      }
      case 'Look': {
        const inner = this.walk(node.node, position, captured, node.behind, reached);
        if (node.negative) return inner ? undefined : next(position, captured);
        return inner && next(position, inner.captured);
      }
      case 'Conditional': {
        const condition = this.walk(node.condition, position, captured, back, reached);
        return condition ? this.walk(node.yes, position, condition.captured, back, next) : this.walk(node.no, position, captured, back, next);
      }
      case 'Repeat':
        return node.node.kind === 'Character' || node.node.kind === 'Set'
          ? this.#repeatUnit(node, position, captured, back, next)
          : this.#repeat(node, 0, position, captured, back, next);
      case 'Sequence':
        return this.#sequence(node.nodes, back ? node.nodes.length - 1 : 0, position, captured, back, next);
      case 'Alternatives':
        for (const alternative of node.nodes) {
          const found = this.walk(alternative, position, captured, back, next);
          if (found) return found;
        }
        return undefined;
    }
  }

  #sequence(
    nodes: readonly RegexNode[],
    index: number,
    position: number,
    captured: Captured | undefined,
    back: boolean,
    next: Continue,
  ): Reached | undefined {
    const node = nodes[index];
    if (!node) return next(position, captured);
    return this.walk(node, position, captured, back, (end, inner) => this.#sequence(nodes, index + (back ? -1 : 1), end, inner, back, next));
  }

  /** An iteration that matches nothing ends the loop. */
  #repeat(
    node: Extract<RegexNode, { kind: 'Repeat' }>,
    count: number,
    position: number,
    captured: Captured | undefined,
    back: boolean,
    next: Continue,
  ): Reached | undefined {
    const more = () =>
      count < node.most
        ? this.walk(node.node, position, captured, back, (end, inner) =>
            end === position && count >= node.least ? next(end, inner) : this.#repeat(node, count + 1, end, inner, back, next),
          )
        : undefined;
    const enough = () => (count >= node.least ? next(position, captured) : undefined);
    return node.lazy ? (enough() ?? more()) : (more() ?? enough());
  }

  #repeatUnit(
    node: Extract<RegexNode, { kind: 'Repeat' }>,
    position: number,
    captured: Captured | undefined,
    back: boolean,
    next: Continue,
  ): Reached | undefined {
    const step = back ? -1 : 1;
    const unit = node.node as Extract<RegexNode, { kind: 'Character' | 'Set' }>;
    const matches = (count: number) => this.#unit(unit, position + count * step, back);
    let count = 0;
    while (count < node.least) if (!matches(count++)) return undefined;
    if (node.lazy) {
      for (;;) {
        const found = next(position + count * step, captured);
        if (found || count >= node.most || !matches(count)) return found;
        count++;
      }
    }
    while (count < node.most && matches(count)) count++;
    for (; count >= node.least; count--) {
      const found = next(position + count * step, captured);
      if (found) return found;
    }
    return undefined;
  }

  #unit(node: Extract<RegexNode, { kind: 'Character' | 'Set' }>, position: number, back: boolean): boolean {
    const unit = this.#text[back ? position - 1 : position];
    if (unit === undefined) return false;
    if (node.kind === 'Set') return setTest(node).test(unit);
    return unit === node.unit || (node.ignoreCase && unit.toLowerCase() === node.unit.toLowerCase());
  }

  #reference(
    { group, ignoreCase }: Extract<RegexNode, { kind: 'Reference' }>,
    position: number,
    captured: Captured | undefined,
    back: boolean,
    next: Continue,
  ): Reached | undefined {
    const last = lastOf(group, captured);
    if (!last) return undefined;
    const wanted = this.#text.slice(last.start, last.end);
    const start = back ? position - wanted.length : position;
    const found = start < 0 ? undefined : this.#text.slice(start, start + wanted.length);
    if (found === undefined || (found !== wanted && !(ignoreCase && found.toLowerCase() === wanted.toLowerCase()))) return undefined;
    return next(back ? start : start + wanted.length, captured);
  }

  #stands(anchor: Anchor, position: number): boolean {
    const text = this.#text;
    switch (anchor) {
      case 'begin':
        return position === 0;
      case 'lineBegin':
        return position === 0 || text[position - 1] === '\n';
      case 'end':
        return position === text.length || (position === text.length - 1 && text[position] === '\n');
      case 'lineEnd':
        return position === text.length || text[position] === '\n';
      case 'veryEnd':
        return position === text.length;
      case 'searchBegin':
        return position === this.#searchBegin;
      case 'boundary':
      case 'noBoundary':
        return (isWord(text[position - 1]) !== isWord(text[position])) === (anchor === 'boundary');
      case 'asciiBoundary':
      case 'noAsciiBoundary':
        return (isAsciiWord(text[position - 1]) !== isAsciiWord(text[position])) === (anchor === 'asciiBoundary');
    }
  }
}

function lastOf(group: number, captured: Captured | undefined): Captured | undefined {
  let last = captured;
  while (last && last.group !== group) last = last.before;
  return last;
}

/** The captures without one of them. */
function without(one: Captured, captured: Captured | undefined): Captured | undefined {
  return !captured || captured === one ? captured?.before : { ...captured, before: without(one, captured.before) };
}

let word: RegExp | undefined;

function isWord(unit: string | undefined): boolean {
  word ??= new RegExp(`[${classRanges('word', false, 0xffff)}]`);
  return unit !== undefined && word.test(unit);
}

const isAsciiWord = (unit: string | undefined) => unit !== undefined && /\w/.test(unit);

const tests = new WeakMap<RegexNode, RegExp>();

function setTest(node: Extract<RegexNode, { kind: 'Set' }>): RegExp {
  let test = tests.get(node);
  if (!test) {
    test = new RegExp(setSource(node.set, 0xffff, node.ignoreCase));
    tests.set(node, test);
  }
  return test;
}
