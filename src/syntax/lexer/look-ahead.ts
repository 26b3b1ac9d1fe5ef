import { isDoubleQuote, isWhitespace } from './characters.ts';
import type { Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Behind `--%`: the rest of the line but for a pipe, as it stands. */
export function scanVerbatimArgument(tokenizer: Tokenizer): Token {
  tokenizer.skipWhitespace();
  tokenizer.tokenStart = tokenizer.index;
  let quoted = false;
  while (tokenizer.index < tokenizer.length) {
    const code = tokenizer.text.charCodeAt(tokenizer.index);
    if (code === 0x0a || code === 0x0d) break;
    if (isDoubleQuote(code)) quoted = !quoted;
    else if (!quoted && (code === 0x7c || (code === 0x26 && tokenizer.peekAt(1) === 0x26))) break;
    tokenizer.index++;
  }
  return tokenizer.token('Generic', tokenizer.text.slice(tokenizer.tokenStart, tokenizer.index));
}

/** True if only white space and comments follow an offset; errors there mean that input is incomplete. */
export function isAtEnd(tokenizer: Tokenizer, end: number): boolean {
  // Inside a string PowerShell takes an offset in the script for one in the inner text.
  const { text, length: whole } = tokenizer;
  let at = end + tokenizer.nestedStart;
  while (at < whole) {
    const code = text.charCodeAt(at);
    if (code === 0x23) {
      while (at < whole && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
    } else if (code === 0x3c && text.charCodeAt(at + 1) === 0x23) {
      const close = text.indexOf('#>', at + 2);
      at = close < 0 ? whole : close + 2;
    } else if (isWhitespace(code)) at++;
    else return false;
  }
  return true;
}

/** True if the next line that is neither blank nor a comment begins with `|`: the pipeline goes on there. */
export function isPipeContinuation(tokenizer: Tokenizer, newlineEnd: number): boolean {
  const { text, length } = tokenizer;
  let at = newlineEnd + tokenizer.nestedStart;
  let blankLine = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || isWhitespace(code)) at++;
    else if (code === 0x0a || code === 0x0d) {
      if (blankLine) return false;
      blankLine = true;
      at += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    } else if (code === 0x23) {
      blankLine = false;
      while (at < length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
    } else if (code === 0x3c && text.charCodeAt(at + 1) === 0x23) {
      blankLine = false;
      const close = text.indexOf('#>', at + 2);
      at = close < 0 ? length : close + 2;
    } else return code === 0x7c;
  }
  return false;
}
