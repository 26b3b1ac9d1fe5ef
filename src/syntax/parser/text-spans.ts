import type { Node } from '../ast/index.ts';
import { childrenOf } from '../ast/visit.ts';
import type { Token } from '../lexer/token.ts';
import { keywordTrait, type TokenKind } from '../lexer/token-kind.ts';
import { parseScriptBlock } from './parse-script-block.ts';
import { Parser } from './parser.ts';

/** What a piece of a script is, for whoever shows it. */
export type SpanKind = 'comment' | 'keyword' | 'command' | 'parameter' | 'variable' | 'string' | 'number' | 'type' | 'member' | 'operator';

/** A piece of a script; what lies between pieces is plain text. A piece can lie inside another, as a variable in a string does. */
export interface TextSpan {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
}

const strings: readonly TokenKind[] = ['StringLiteral', 'StringExpandable', 'HereStringLiteral', 'HereStringExpandable'];
const plain: readonly TokenKind[] = ['Identifier', 'Generic', 'NewLine', 'EndOfInput', 'Unknown', 'SubExpression', 'Label'];
const brackets: readonly TokenKind[] = ['(', ')', '{', '}', '[', ']', '@(', '@{', '$(', ';', ',', '.', '::', ':'];

function kindOf(token: Token): SpanKind | undefined {
  if (token.kind === 'Variable' || token.kind === 'SplattedVariable') return 'variable';
  if (token.kind === 'Parameter') return 'parameter';
  if (token.kind === 'Number') return 'number';
  if (strings.includes(token.kind)) return 'string';
  if ((token.traits & keywordTrait) !== 0) return 'keyword';
  return plain.includes(token.kind) || brackets.includes(token.kind) ? undefined : 'operator';
}

/** The tokens as the parser read them in the end: it may ask for the same text again in another mode. */
function tokensOf(text: string): { tokens: Token[]; ast: Node } {
  const parser = new Parser(text);
  const { tokenizer } = parser;
  const byStart = new Map<number, Token>();
  const keep = (token: Token): Token => {
    byStart.set(token.start, token);
    return token;
  };
  const make = tokenizer.token.bind(tokenizer);
  const next = tokenizer.next.bind(tokenizer);
  tokenizer.token = (kind, value) => keep(make(kind, value));
  tokenizer.next = () => keep(next());
  const ast = parseScriptBlock(parser, undefined, {});
  return { tokens: [...byStart.values()].filter(({ start, end }) => end > start), ast };
}

/** A word, and what it is where it is not plain. */
interface Word {
  readonly kind: SpanKind | undefined;
  readonly end: number;
}

/** Words whose meaning only the tree knows: names of commands, types and members. */
function wordsOf(ast: Node): Map<number, Word> {
  const words = new Map<number, Word>();
  const add = (kind: SpanKind | undefined, { start, end }: { start: number; end: number }) => words.set(start, { kind, end });
  const visit = (node: Node): void => {
    if (node.kind === 'Command') {
      for (const [place, element] of node.elements.entries()) {
        const isWord = element.kind === 'StringConstantExpression' && element.stringConstantType === 'BareWord';
        // `-ErrorAction Continue`: a word that is a keyword elsewhere.
        if (isWord) add(place === 0 ? 'command' : undefined, element);
      }
    } else if (node.kind === 'TypeExpression' || node.kind === 'TypeConstraint' || node.kind === 'Attribute') add('type', node.typeName);
    else if (node.kind === 'MemberExpression' || node.kind === 'InvokeMemberExpression') {
      if (node.member.kind === 'StringConstantExpression') add('member', node.member);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(ast);
  return words;
}

/** Comments lie between the tokens: what begins there with `#` or `<#`. */
function commentsBetween(text: string, tokens: readonly TextSpan[]): TextSpan[] {
  const comments: TextSpan[] = [];
  let at = 0;
  for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
    if (start < at) continue;
    for (const match of text.slice(at, start).matchAll(/<#[\s\S]*?(?:#>|$)|#[^\r\n]*/g)) {
      comments.push({ kind: 'comment', start: at + match.index, end: at + match.index + match[0].length });
    }
    at = end;
  }
  return comments;
}

const holdsOthers = (token: Token) => token.parts !== undefined;

/** The pieces of a script that are shown differently, by their start; an outer piece comes before those inside it. */
export function textSpans(text: string): TextSpan[] {
  const { tokens, ast } = tokensOf(text);
  tokens.sort((one, other) => one.start - other.start || other.end - one.end);
  const words = wordsOf(ast);
  const spans: TextSpan[] = [];
  const taken: TextSpan[] = [];
  let outer: Token | undefined;
  let before: TokenKind | undefined;
  for (const token of tokens) {
    // A token that was read in the wrong mode first can have left others inside the right one.
    if (outer && token.start < outer.end && !(holdsOthers(outer) && token.end <= outer.end)) continue;
    const inside = outer !== undefined && token.start < outer.end;
    if (!inside || (outer && holdsOthers(token))) outer = token;
    if (!inside) taken.push({ kind: 'string', start: token.start, end: token.end });
    const word = words.get(token.start);
    const kind = word ? word.kind : before === 'function' || before === 'filter' ? 'command' : kindOf(token);
    before = token.kind;
    if (kind) spans.push({ kind, start: token.start, end: word?.end ?? token.end });
  }
  return [...spans, ...commentsBetween(text, taken)].sort((one, other) => one.start - other.start || other.end - one.end);
}
