import type { ErrorExpression, ErrorStatement, Node } from '../ast/index.ts';
import { isAtEnd } from '../lexer/look-ahead.ts';
import { scanInvocation, scanLeftBracket, scanMemberAccess } from '../lexer/scan-access.ts';
import type { Token } from '../lexer/token.ts';
import { invariantTrait, type TokenKind } from '../lexer/token-kind.ts';
import { Tokenizer, type TokenizerMode } from '../lexer/tokenizer.ts';
import { ErrorList } from './error-list.ts';
import type { ParseErrorId } from './error-messages.ts';

/**
 * What all parsing functions share: one token of lookahead over a tokenizer whose mode they set. A lookahead token that
 * another mode would read otherwise is given back to the text when the mode changes.
 */
export class Parser {
  readonly text: string;
  readonly errors = new ErrorList();
  readonly tokenizer: Tokenizer;
  /** Commas separate arguments here and make no arrays. */
  commaDisabled = false;
  /** Where classes and enums are. */
  readonly types: { start: number; end: number }[] = [];
  ungot: Token | undefined;
  // Lists grow here and are copied out at their size: an array that grows by itself keeps room for many more.
  private readonly growing: unknown[] = [];
  private growingTop = 0;

  /** With `isClassic` the grammar is that of Windows PowerShell 5.1. */
  constructor(text: string, isClassic = false) {
    this.text = text;
    this.tokenizer = new Tokenizer(text, this.errors, isClassic);
  }

  /** Begins a list; what is added until it is taken belongs to it. */
  beginList(): number {
    return this.growingTop;
  }

  add(item: unknown): void {
    this.growing[this.growingTop++] = item;
  }

  /** Ends the list that was begun there. */
  takeList<T>(begin: number): T[] {
    const list = this.growing.slice(begin, this.growingTop) as T[];
    this.growingTop = begin;
    return list;
  }

  next(): Token {
    const token = this.ungot;
    if (token === undefined) return this.tokenizer.next();
    this.ungot = undefined;
    return token;
  }

  peek(): Token {
    return (this.ungot ??= this.tokenizer.next());
  }

  /** Takes the token that was peeked at. */
  skip(): void {
    this.ungot = undefined;
  }

  unget(token: Token): void {
    this.ungot = token;
  }

  get mode(): TokenizerMode {
    return this.tokenizer.mode;
  }

  setMode(mode: TokenizerMode): void {
    const { tokenizer, ungot } = this;
    if (tokenizer.mode === mode) return;
    if (ungot !== undefined && (ungot.traits & invariantTrait) === 0) this.resync(ungot.start);
    tokenizer.mode = mode;
  }

  /** Goes back to an offset of the script. */
  resync(offset: number): void {
    this.ungot = undefined;
    this.tokenizer.resync(offset);
  }

  skipNewlines(): void {
    if (this.ungot !== undefined && this.ungot.kind !== 'NewLine') return;
    this.ungot = undefined;
    this.tokenizer.skipNewlines(false);
  }

  skipNewlinesAndSemicolons(): void {
    if (this.ungot !== undefined && this.ungot.kind !== 'NewLine' && this.ungot.kind !== ';') return;
    this.ungot = undefined;
    this.tokenizer.skipNewlines(true);
  }

  /** None after a lookahead: then an error has been met already. */
  nextMemberAccess(allowBracket: boolean): Token | undefined {
    return this.ungot === undefined ? scanMemberAccess(this.tokenizer, allowBracket) : undefined;
  }

  nextInvokeMember(): Token | undefined {
    return this.ungot === undefined ? scanInvocation(this.tokenizer) : undefined;
  }

  nextLeftBracket(): Token | undefined {
    if (this.ungot === undefined) return scanLeftBracket(this.tokenizer);
    return this.ungot.kind === '[' ? this.next() : undefined;
  }

  /** Where the text goes on, before any lookahead. */
  restorePoint(): number {
    return this.ungot === undefined ? this.tokenizer.restorePoint() : this.ungot.start;
  }

  textOf(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  report(start: number, end: number, id: ParseErrorId, ...args: string[]): void {
    this.errors.report(start, end, id, ...args);
  }

  reportToken(token: Token, id: ParseErrorId, ...args: string[]): void {
    this.errors.report(token.start, token.end, id, ...args);
  }

  reportNode(node: { start: number; end: number }, id: ParseErrorId, ...args: string[]): void {
    this.errors.report(node.start, node.end, id, ...args);
  }

  /** Reports that something is missing behind an offset; true if nothing but white space and comments is left there. */
  reportMissing(offset: number, id: ParseErrorId, ...args: string[]): boolean {
    const incomplete = isAtEnd(this.tokenizer, offset);
    this.errors.add(offset, offset, incomplete, id, ...args);
    return incomplete;
  }

  /** Goes on to one of these tokens, past balanced brackets; a closing one of them is left there unless consumed. */
  syncOnError(consumeClosing: boolean, ...kinds: TokenKind[]): void {
    const depths = { '(': kinds.includes(')') ? 1 : 0, '{': kinds.includes('}') ? 1 : 0, '[': kinds.includes(']') ? 1 : 0 };
    const openerOf = { ')': '(', '}': '{', ']': '[' } as const;
    for (;;) {
      const token = this.next();
      const { kind } = token;
      if (kind === 'EndOfInput') {
        this.unget(token);
        return;
      }
      if (kind === '(' || kind === '{' || kind === '[') depths[kind]++;
      else if (kind === ')' || kind === '}' || kind === ']') {
        if (--depths[openerOf[kind]] === 0 && kinds.includes(kind)) {
          if (!consumeClosing) this.unget(token);
          return;
        }
      }
      if (kinds.includes(kind) && depths['('] === 0 && depths['{'] === 0 && depths['['] === 0) return;
    }
  }

  errorStatement(start: number, end: number, nested: (Node | undefined)[] = []): ErrorStatement {
    return { kind: 'ErrorStatement', start, end, nested: nested.filter((node) => node !== undefined) };
  }

  errorExpression(start: number, end: number, nested: (Node | undefined)[] = []): ErrorExpression {
    return { kind: 'ErrorExpression', start, end, nested: nested.filter((node) => node !== undefined) };
  }
}

/** The offset before a token, where an error is told to be that something is missing. */
export const before = (token: { start: number }): number => Math.max(0, token.start - 1);
