import type { ErrorList } from '../parser/error-list.ts';
import {
  forcesNewToken,
  isDash,
  isDigit,
  isDoubleQuote,
  isIdentifierStart,
  isLetter,
  isSingleQuote,
  isVariableStart,
  isWhitespace,
  isWhitespaceOrNewline,
} from './characters.ts';
import { scanBlockComment, scanLineComment } from './scan-comment.ts';
import { applyBacktick } from './scan-escape.ts';
import { scanHereString } from './scan-here-string.ts';
import { isNumberAt, scanNumber } from './scan-number.ts';
import { scanFileRedirection, scanMergingRedirection, scanNumberedRedirection } from './scan-redirection.ts';
import { scanExpandableString, scanLiteralString } from './scan-string.ts';
import { scanVariable } from './scan-variable.ts';
import { scanGeneric, scanIdentifier, scanLabel, scanParameter } from './scan-word.ts';
import { Token, type UnscannedSubExpression } from './token.ts';
import { type TokenKind, traitsOf } from './token-kind.ts';

/** How words are read: whole arguments, operands and operators, names of types, signatures of classes. */
export type TokenizerMode = 'Command' | 'Expression' | 'TypeName' | 'Signature';

/** What a scan inside a string must bring back. */
export interface TokenizerState {
  text: string;
  length: number;
  index: number;
  base: number;
  skipped: Set<number> | undefined;
  skippedFrom: number;
  skippedTo: number;
  depth: number;
  nestedStart: number;
}

/** A `#Requires` comment, without the `#`. */
export interface RequiresComment {
  start: number;
  end: number;
}

/**
 * Gives PowerShell's tokens on demand. What a text means depends on the mode that the parser is in (language
 * specification 2.3.1), so the parser sets it and may ask for the same text again.
 */
export class Tokenizer {
  /** The text being scanned: the script, or the inside of a string whose doubled quotes were made single. */
  text: string;
  /** The end of what is scanned; inside a string the end of its subexpression. */
  length: number;
  index = 0;
  tokenStart = 0;
  mode: TokenizerMode = 'Command';
  /** `-1` is one token: where an operand may begin. */
  allowSignedNumbers = false;
  /** `?` and `:` end a number. */
  ternaryEndsNumber = false;
  /** A word is only a name, never a keyword or a longer word. */
  wantSimpleName = false;
  inWorkflow = false;
  requires: RequiresComment[] = [];
  /** Where the block of a signature begins: nothing may follow it. */
  signatureStart: number | undefined;
  readonly errors: ErrorList;

  // Offsets in `text` become offsets in the script: added to, and past the units that were left out.
  private base = 0;
  private skipped: Set<number> | undefined;
  private skippedFrom = 0;
  private skippedTo = 0;
  private depth = 0;
  /** The local offset of the inner text, for the two places that mix offsets up as PowerShell does. */
  nestedStart = 0;

  /** The grammar of Windows PowerShell 5.1: no `? :`, `??`, `?.`, `&&`, `||`, `0b1`, `1u`, `` `e `` and `` `u{} ``. */
  readonly isClassic: boolean;

  constructor(text: string, errors: ErrorList, isClassic = false) {
    this.text = text;
    this.isClassic = isClassic;
    this.length = text.length;
    this.errors = errors;
  }

  /** The unit at the index, 0 at the end. */
  peek(): number {
    return this.index < this.length ? this.text.charCodeAt(this.index) : 0;
  }

  /** The unit at a distance from the index, 0 past the end. */
  peekAt(distance: number): number {
    const at = this.index + distance;
    return at < this.length ? this.text.charCodeAt(at) : 0;
  }

  /** True inside a string's subexpression. */
  get nested(): boolean {
    return this.depth > 0;
  }

  /** Where an error at a local offset is; unlike a token's it does not step over left-out units. */
  errorOffset(local: number): number {
    return local + this.base;
  }

  /** Reports an error on one unit. */
  errorAt(local: number, id: Parameters<ErrorList['report']>[2], ...args: string[]): void {
    this.errors.report(local + this.base, local + 1 + this.base, id, ...args);
  }

  /** Reports an error from a local offset to the index. */
  errorFrom(local: number, id: Parameters<ErrorList['report']>[2], ...args: string[]): void {
    this.errors.report(local + this.base, this.index + this.base, id, ...args);
  }

  /** The offset in the script of a token's first unit. */
  outerStart(local: number): number {
    let start = local + this.base;
    if (this.skipped === undefined) return start;
    for (let at = this.skippedFrom; at < start && at < this.skippedTo; at++) if (this.skipped.has(at)) start++;
    return start;
  }

  /** The offset in the script behind a token's last unit. */
  outerEnd(localStart: number, localEnd: number): number {
    if (this.skipped === undefined) return localEnd + this.base;
    const start = this.outerStart(localStart);
    let end = localEnd - localStart + start;
    for (let at = Math.max(start, this.skippedFrom); at < end && at < this.skippedTo; at++) if (this.skipped.has(at)) end++;
    return end;
  }

  token(kind: TokenKind, value = ''): Token {
    if (this.skipped === undefined) {
      return new Token(kind, this.tokenStart + this.base, this.index + this.base, traitsOf[kind], value);
    }
    return new Token(kind, this.outerStart(this.tokenStart), this.outerEnd(this.tokenStart, this.index), traitsOf[kind], value);
  }

  /** Where the scan stands, as an offset in the script. */
  restorePoint(): number {
    this.tokenStart = this.index;
    return this.outerStart(this.index);
  }

  /** Goes back to an offset of the script. */
  resync(start: number): void {
    let local = start - this.base;
    if (this.skipped !== undefined) {
      for (let at = this.skippedFrom; at < start - 1 && at < this.skippedTo; at++) if (this.skipped.has(at)) local--;
    }
    this.index = Math.max(0, Math.min(local, this.length + 1));
    let kept = this.requires.length;
    while (kept > 0 && this.requires[kept - 1].end > start) kept--;
    if (kept < this.requires.length) this.requires.length = kept;
  }

  /** Begins to scan the inside of a string's subexpression. */
  enter(nested: UnscannedSubExpression): TokenizerState {
    const { text, length, index, base, skipped, skippedFrom, skippedTo, depth, nestedStart } = this;
    this.depth++;
    if (nested.collapsed === undefined) {
      this.index = nested.localStart;
      this.nestedStart = nested.localStart;
      this.length = nested.localEnd;
    } else {
      this.text = nested.collapsed;
      this.length = nested.collapsed.length;
      this.index = 0;
      this.nestedStart = 0;
      this.base = nested.start;
      this.skipped = new Set(nested.skipped);
      this.skippedFrom = nested.start;
      this.skippedTo = nested.skipped[nested.skipped.length - 1] + 1;
    }
    return { text, length, index, base, skipped, skippedFrom, skippedTo, depth, nestedStart };
  }

  leave(state: TokenizerState): void {
    this.text = state.text;
    this.length = state.length;
    this.index = state.index;
    this.base = state.base;
    this.skipped = state.skipped;
    this.skippedFrom = state.skippedFrom;
    this.skippedTo = state.skippedTo;
    this.depth = state.depth;
    this.nestedStart = state.nestedStart;
  }

  skipWhitespace(): void {
    const { text, length } = this;
    let at = this.index;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && !isWhitespace(code)) break;
      at++;
    }
    this.index = at;
  }

  /** Skips line ends, comments, line continuations, and semicolons if asked to. */
  skipNewlines(semicolons: boolean): void {
    for (;;) {
      const code = this.peek();
      switch (code) {
        case 0x20:
        case 0x09:
        case 0x0a:
        case 0x0d:
          this.index++;
          continue;
        case 0x3b: // ;
          if (!semicolons) return;
          this.index++;
          continue;
        case 0x23: // #
          this.tokenStart = this.index++;
          scanLineComment(this);
          continue;
        case 0x3c: // <
          if (this.peekAt(1) !== 0x23) return;
          this.tokenStart = this.index;
          this.index += 2;
          scanBlockComment(this);
          continue;
        case 0x60: {
          // `
          const next = this.peekAt(1);
          if (!isWhitespaceOrNewline(next)) return;
          this.index += 2;
          if (next === 0x0d && this.peek() === 0x0a) this.index++;
          continue;
        }
        default:
          if (!isWhitespace(code)) return;
          this.index++;
      }
    }
  }

  next(): Token {
    for (;;) {
      this.tokenStart = this.index;
      if (this.index >= this.length) {
        // The end's own extent lies one behind the text, as PowerShell counts it.
        this.index = this.length + 1;
        const end = this.tokenStart + 1 + this.base;
        return new Token('EndOfInput', end, end, traitsOf.EndOfInput, '');
      }
      const code = this.text.charCodeAt(this.index++);
      switch (code) {
        case 0x20:
        case 0x09:
          continue;
        case 0x23: // #
          scanLineComment(this);
          continue;
        case 0x0d:
          if (this.peek() === 0x0a) this.index++;
          return this.token('NewLine');
        case 0x0a:
          return this.token('NewLine');
        case 0x60: {
          // `
          const token = this.scanBacktick();
          if (token) return token;
          continue;
        }
        case 0x27: // '
          return scanLiteralString(this);
        case 0x22: // "
          return scanExpandableString(this);
        case 0x24: // $
          if (this.peek() !== 0x28) return scanVariable(this, false, false);
          this.index++;
          return this.token('$(');
        case 0x40: // @
          return this.scanAt();
        case 0x3c: // <
          if (this.peek() !== 0x23) return this.token('RedirectInStd');
          this.index++;
          scanBlockComment(this);
          continue;
        case 0x3e: // >
          return scanFileRedirection(this, 'Output');
        case 0x28:
          return this.token('(');
        case 0x29:
          return this.token(')');
        case 0x7b:
          return this.token('{');
        case 0x7d:
          return this.token('}');
        case 0x5d:
          return this.token(']');
        case 0x3b:
          return this.token(';');
        case 0x2c:
          return this.token(',');
        case 0x5b: // [
          return this.mode === 'Command' && !forcesNewToken(this.peek()) ? scanGeneric(this, '[') : this.token('[');
        case 0x3d: // =
          return this.operator('=', '=');
        case 0x2b: // +
          return this.scanPlus();
        case 0x2d: // -
        case 0x2013:
        case 0x2014:
        case 0x2015:
          return this.scanDash(code);
        case 0x2a: // *
          if (this.peek() === 0x3e) return scanMergingRedirection(this);
          return this.operatorOrAssignment('*', '*=');
        case 0x2f: // /
          return this.operatorOrAssignment('/', '/=');
        case 0x25: // %
          return this.operatorOrAssignment('%', '%=');
        case 0x2e: // .
          return this.scanDot();
        case 0x26: // &
          if (this.peek() !== 0x26) return this.token('&');
          this.index++;
          return this.token('&&');
        case 0x7c: // |
          if (this.peek() !== 0x7c) return this.token('|');
          this.index++;
          return this.token('||');
        case 0x21: // !
          return this.scanExclamation();
        case 0x3a: // :
          return this.scanColon();
        case 0x3f: // ?
          return this.mode === 'Expression' && !this.isClassic ? this.scanQuestion() : scanGeneric(this, '?');
        case 0x30:
        case 0x37:
        case 0x38:
        case 0x39:
          return scanNumber(this, code);
        case 0x31:
        case 0x32:
        case 0x33:
        case 0x34:
        case 0x35:
        case 0x36:
          return this.peek() === 0x3e ? scanNumberedRedirection(this, code - 0x30) : scanNumber(this, code);
        default: {
          if (isIdentifierStart(code)) return scanIdentifier(this);
          if (code < 128) {
            if (code === 0x0b || code === 0x0c) continue;
            return scanGeneric(this, String.fromCharCode(code));
          }
          if (isSingleQuote(code)) return scanLiteralString(this);
          if (isDoubleQuote(code)) return scanExpandableString(this);
          if (isWhitespace(code)) continue;
          return scanGeneric(this, String.fromCharCode(code));
        }
      }
    }
  }

  /** A backtick outside of strings: a line continuation, an ignored space, or the escaped first unit of a word. */
  private scanBacktick(): Token | undefined {
    if (this.index >= this.length) {
      const end = this.length + 1 + this.base;
      this.errors.report(end, end, 'IncompleteString');
      return undefined;
    }
    const code = this.text.charCodeAt(this.index++);
    if (code === 0x0d && this.peek() === 0x0a) this.index++;
    if (isWhitespaceOrNewline(code)) return undefined;
    return scanGeneric(this, applyBacktick(this, code));
  }

  private scanAt(): Token {
    const code = this.peek();
    if (code === 0x7b || code === 0x28) {
      this.index++;
      return this.token(code === 0x7b ? '@{' : '@(');
    }
    if (isSingleQuote(code)) {
      this.index++;
      return scanHereString(this, false);
    }
    if (isDoubleQuote(code)) {
      this.index++;
      return scanHereString(this, true);
    }
    if (isVariableStart(code)) return scanVariable(this, true, false);
    this.errorAt(this.index - 1, 'UnrecognizedToken');
    return this.token('Unknown');
  }

  /** An operator that in command mode is the beginning of a word when something is glued to it. */
  private operator(kind: TokenKind, text: string): Token {
    if (this.mode === 'Command' && !forcesNewToken(this.peek())) return scanGeneric(this, text);
    return this.token(kind);
  }

  private operatorOrAssignment(kind: '*' | '/' | '%', assignment: '*=' | '/=' | '%='): Token {
    if (this.peek() !== 0x3d) return this.operator(kind, kind);
    this.index++;
    return this.operator(assignment, assignment);
  }

  private scanPlus(): Token {
    const next = this.peek();
    if (next === 0x2b || next === 0x3d) {
      this.index++;
      return next === 0x2b ? this.operator('++', '++') : this.operator('+=', '+=');
    }
    if (this.allowSignedNumbers && (isDigit(next) || next === 0x2e)) return scanNumber(this, 0x2b);
    return this.operator('+', '+');
  }

  private scanDash(dash: number): Token {
    const next = this.peek();
    if (isLetter(next) || next === 0x5f || next === 0x3f) return scanParameter(this);
    const text = String.fromCharCode(dash);
    if (isDash(next) || next === 0x3d) {
      this.index++;
      return this.operator(next === 0x3d ? '-=' : '--', text + String.fromCharCode(next));
    }
    if (this.allowSignedNumbers && (isDigit(next) || next === 0x2e)) return scanNumber(this, dash);
    return this.operator('-', text);
  }

  private scanDot(): Token {
    const next = this.peek();
    if (next === 0x2e) {
      if (this.mode === 'Command' && !forcesNewToken(this.peekAt(1))) return scanGeneric(this, '.');
      this.index++;
      return this.token('..');
    }
    if (next >= 0x30 && next <= 0x39) return scanNumber(this, 0x2e);
    // `.$command` and `."a command"` dot a command; other words may begin with a dot.
    if (this.mode === 'Command' && !forcesNewToken(next) && next !== 0x24 && next !== 0x22 && next !== 0x27) return scanGeneric(this, '.');
    return this.token('.');
  }

  private scanExclamation(): Token {
    const next = this.peek();
    if (this.mode === 'Command' ? !forcesNewToken(next) : this.mode === 'Expression' && isIdentifierStart(next)) return scanGeneric(this, '!');
    if (this.mode === 'Expression' && (isDigit(next) || next === 0x2e) && !isNumberAt(this)) return scanGeneric(this, '!');
    return this.token('!');
  }

  private scanColon(): Token {
    if (this.peek() === 0x3a) {
      this.index++;
      if (this.mode === 'Command' && !this.wantSimpleName && !forcesNewToken(this.peek())) return scanGeneric(this, '::');
      return this.token('::');
    }
    return this.mode === 'Command' ? scanLabel(this) : this.token(':');
  }

  private scanQuestion(): Token {
    if (this.peek() !== 0x3f) return this.token('?');
    this.index++;
    if (this.peek() !== 0x3d) return this.token('??');
    this.index++;
    return this.token('??=');
  }
}
