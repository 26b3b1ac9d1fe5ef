import { isDoubleQuote, isSingleQuote, isVariableStart } from './characters.ts';
import { applyBacktick } from './scan-escape.ts';
import { scanVariable } from './scan-variable.ts';
import { StringBuffer } from './string-buffer.ts';
import type { Token, UnscannedSubExpression } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

/** A single-quoted string as a token; the quote is behind the index. */
export function scanLiteralString(tokenizer: Tokenizer): Token {
  const value = scanLiteralText(tokenizer);
  return tokenizer.token('StringLiteral', value);
}

/** The inside of a single-quoted string, and on behind its closing quote. Two quotes stand for one. */
export function scanLiteralText(tokenizer: Tokenizer): string {
  const { text, length } = tokenizer;
  const open = tokenizer.index - 1;
  let value = '';
  let chunk = tokenizer.index;
  for (let at = chunk; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x27 && (code < 0x2018 || !isSingleQuote(code))) continue;
    if (at + 1 >= length || !isSingleQuote(text.charCodeAt(at + 1))) {
      tokenizer.index = at + 1;
      return value + text.slice(chunk, at);
    }
    value += text.slice(chunk, at);
    chunk = ++at;
  }
  tokenizer.index = length;
  tokenizer.errorFrom(open, 'TerminatorExpectedAtEndOfString', "'");
  return value + text.slice(chunk, length);
}

/** A double-quoted string as a token; the quote is behind the index. */
export function scanExpandableString(tokenizer: Tokenizer): Token {
  const buffer = new StringBuffer();
  scanExpandableText(tokenizer, buffer);
  return buffer.toToken(tokenizer, 'StringExpandable');
}

/** The inside of a double-quoted string, and on behind its closing quote. */
export function scanExpandableText(tokenizer: Tokenizer, buffer: StringBuffer): void {
  const { text, length } = tokenizer;
  const open = tokenizer.index - 1;
  let chunk = tokenizer.index;
  let at = chunk;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || (code >= 0x201c && isDoubleQuote(code))) {
      buffer.add(text.slice(chunk, at));
      if (at + 1 >= length || !isDoubleQuote(text.charCodeAt(at + 1))) {
        tokenizer.index = at + 1;
        return;
      }
      // Of two quotes in a row the second is the one that counts.
      chunk = at + 1;
      at += 2;
    } else if (code === 0x24) {
      tokenizer.index = at + 1;
      const part = scanDollar(tokenizer, false);
      if (part !== undefined) {
        buffer.add(text.slice(chunk, at));
        buffer.addPart(part);
        chunk = tokenizer.index;
      }
      at = tokenizer.index;
    } else if (code === 0x60 && at + 1 < length && text.charCodeAt(at + 1) !== 0) {
      buffer.add(text.slice(chunk, at));
      tokenizer.index = at + 2;
      buffer.add(applyBacktick(tokenizer, text.charCodeAt(at + 1)));
      chunk = at = tokenizer.index;
    } else at++;
  }
  buffer.add(text.slice(chunk, length));
  tokenizer.index = length;
  tokenizer.errorFrom(open, 'TerminatorExpectedAtEndOfString', '"');
}

/** A variable or subexpression whose `$` is behind the index; undefined, with nothing read, where there is none. */
export function scanDollar(tokenizer: Tokenizer, hereString: boolean): Token | UnscannedSubExpression | undefined {
  const code = tokenizer.peek();
  if (code !== 0x28 && code !== 0x7b && !isVariableStart(code)) return undefined;
  const { tokenStart, mode } = tokenizer;
  tokenizer.mode = 'Expression';
  tokenizer.tokenStart = tokenizer.index - 1;
  let part: Token | UnscannedSubExpression;
  if (code === 0x28) {
    tokenizer.index++;
    part = scanSubExpression(tokenizer, hereString);
  } else part = scanVariable(tokenizer, false, true);
  tokenizer.tokenStart = tokenStart;
  tokenizer.mode = mode;
  return part;
}

/**
 * Finds the end of a `$( … )` in a string by counting parentheses, whatever they stand in. In a double-quoted string
 * quotes inside may be doubled or have a backtick before them; the text to parse has them single.
 */
function scanSubExpression(tokenizer: Tokenizer, hereString: boolean): UnscannedSubExpression {
  const { text, length } = tokenizer;
  const localStart = tokenizer.tokenStart;
  const skipped: number[] = [];
  let collapsed = '';
  let chunk = localStart;
  let depth = 1;
  let at = tokenizer.index;
  for (; at < length && depth > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if ((code === 0x60 || isDoubleQuote(code)) && !hereString && at + 1 < length && isDoubleQuote(text.charCodeAt(at + 1))) {
      collapsed += text.slice(chunk, at);
      skipped.push(tokenizer.errorOffset(at));
      chunk = ++at;
    }
  }
  tokenizer.index = at;
  if (depth > 0) tokenizer.errorFrom(localStart, 'IncompleteDollarSubexpressionReference');
  return {
    start: tokenizer.outerStart(localStart),
    end: tokenizer.outerEnd(localStart, at),
    localStart,
    localEnd: at,
    collapsed: skipped.length > 0 ? collapsed + text.slice(chunk, at) : undefined,
    skipped,
  };
}
