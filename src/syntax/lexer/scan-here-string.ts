import { isDoubleQuote, isSingleQuote, isWhitespace } from './characters.ts';
import { applyBacktick } from './scan-escape.ts';
import { scanDollar } from './scan-string.ts';
import { StringBuffer } from './string-buffer.ts';
import type { Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

const isNewline = (code: number) => code === 0x0a || code === 0x0d;

/** A here-string whose `@'` or `@"` is behind the index. */
export function scanHereString(tokenizer: Tokenizer, expandable: boolean): Token {
  const header = tokenizer.index - 2;
  const kind = expandable ? 'HereStringExpandable' : 'HereStringLiteral';
  const buffer = new StringBuffer();
  if (skipHeader(tokenizer, header, expandable)) scanBody(tokenizer, header, expandable, buffer);
  return buffer.toToken(tokenizer, kind);
}

/** Only white space may stand behind the header, then a line end. */
function skipHeader(tokenizer: Tokenizer, header: number, expandable: boolean): boolean {
  tokenizer.skipWhitespace();
  const { text, length } = tokenizer;
  if (tokenizer.index >= length) {
    tokenizer.errorFrom(header, 'TerminatorExpectedAtEndOfString', expandable ? '"@' : "'@");
    return false;
  }
  const code = tokenizer.peek();
  if (isNewline(code)) {
    tokenizer.index += code === 0x0d && tokenizer.peekAt(1) === 0x0a ? 2 : 1;
    return true;
  }
  tokenizer.errorAt(tokenizer.index, 'UnexpectedCharactersAfterHereStringHeader');
  const quote = expandable ? 0x22 : 0x27;
  let at = tokenizer.index;
  for (; at < length && !isNewline(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) === quote && text[at + 1] === '@' && at + 1 < length) {
      at += 2;
      break;
    }
  }
  tokenizer.index = at;
  return false;
}

function scanBody(tokenizer: Tokenizer, header: number, expandable: boolean, buffer: StringBuffer): void {
  const { text, length } = tokenizer;
  const isQuote = expandable ? isDoubleQuote : isSingleQuote;
  // Where a footer stands that white space before it spoils: it is named if no good one comes.
  let spoiled = -1;

  /** True behind a footer; else the index is behind the line's white space. */
  const atFooter = (): boolean => {
    const isFooter = (at: number) => at + 1 < length && isQuote(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 0x40;
    if (isFooter(tokenizer.index)) {
      tokenizer.index += 2;
      return true;
    }
    let at = tokenizer.index;
    while (at < length && isWhitespace(text.charCodeAt(at))) at++;
    if (isFooter(at)) {
      if (spoiled === -1) spoiled = at;
      at += 2;
    }
    buffer.add(text.slice(tokenizer.index, at));
    tokenizer.index = at;
    return false;
  };

  if (atFooter()) return;
  let chunk = tokenizer.index;
  let at = chunk;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isNewline(code)) {
      buffer.add(text.slice(chunk, at));
      const before = buffer.length;
      const end = code === 0x0d && text.charCodeAt(at + 1) === 0x0a && at + 1 < length ? at + 2 : at + 1;
      buffer.add(text.slice(at, end));
      tokenizer.index = end;
      if (atFooter()) {
        buffer.truncate(before);
        return;
      }
      chunk = at = tokenizer.index;
    } else if (code === 0x24 && expandable) {
      tokenizer.index = at + 1;
      const part = scanDollar(tokenizer, true);
      if (part !== undefined) {
        buffer.add(text.slice(chunk, at));
        buffer.addPart(part);
        chunk = tokenizer.index;
      }
      at = tokenizer.index;
    } else if (code === 0x60 && expandable && at + 1 < length && text.charCodeAt(at + 1) !== 0) {
      buffer.add(text.slice(chunk, at));
      tokenizer.index = at + 2;
      buffer.add(applyBacktick(tokenizer, text.charCodeAt(at + 1)));
      chunk = at = tokenizer.index;
    } else at++;
  }
  buffer.add(text.slice(chunk, length));
  tokenizer.index = length;
  if (spoiled !== -1) tokenizer.errorFrom(spoiled, 'WhitespaceBeforeHereStringFooter');
  else tokenizer.errorFrom(header, 'TerminatorExpectedAtEndOfString', expandable ? '"@' : "'@");
}
