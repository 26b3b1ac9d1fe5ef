import { isHexDigit } from './characters.ts';
import type { Tokenizer } from './tokenizer.ts';

/** What PowerShell puts in the place of an escape that it rejects. */
const invalid = '\uffff';

/** The text of an escape whose letter, already behind the index, is given (about_Special_Characters). */
export function applyBacktick(tokenizer: Tokenizer, code: number): string {
  switch (code) {
    case 0x30:
      return '\0';
    case 0x61:
      return '\x07';
    case 0x62:
      return '\b';
    case 0x65:
      return tokenizer.isClassic ? 'e' : '\x1b';
    case 0x66:
      return '\f';
    case 0x6e:
      return '\n';
    case 0x72:
      return '\r';
    case 0x74:
      return '\t';
    case 0x75:
      return tokenizer.isClassic ? 'u' : scanUnicodeEscape(tokenizer);
    case 0x76:
      return '\v';
    default:
      return String.fromCharCode(code);
  }
}

const mostDigits = 6;

/** `u{1F600}`: one to six hexadecimal digits; the `u` is behind the index. */
function scanUnicodeEscape(tokenizer: Tokenizer): string {
  const begin = tokenizer.index - 2;
  if (tokenizer.peek() !== 0x7b) {
    tokenizer.errorFrom(begin, 'InvalidUnicodeEscapeSequence');
    return invalid;
  }
  tokenizer.index++;
  const digits = tokenizer.index;
  for (let count = 0; ; count++) {
    const code = tokenizer.peek();
    if (code === 0x7d) {
      tokenizer.index++;
      if (count > 0) break;
      tokenizer.errorFrom(begin, 'InvalidUnicodeEscapeSequence');
      return invalid;
    }
    if (!isHexDigit(code)) {
      tokenizer.errorAt(tokenizer.index, count < mostDigits ? 'InvalidUnicodeEscapeSequence' : 'MissingUnicodeEscapeSequenceTerminator');
      return invalid;
    }
    if (count === mostDigits) {
      tokenizer.errorAt(tokenizer.index, 'TooManyDigitsInUnicodeEscapeSequence');
      return invalid;
    }
    tokenizer.index++;
  }
  const value = Number.parseInt(tokenizer.text.slice(digits, tokenizer.index - 1), 16);
  if (value <= 0x10ffff) return String.fromCodePoint(value);
  const start = tokenizer.errorOffset(begin + 3);
  tokenizer.errors.report(start, tokenizer.errorOffset(tokenizer.index - 1), 'InvalidUnicodeEscapeSequenceValue');
  return invalid;
}
