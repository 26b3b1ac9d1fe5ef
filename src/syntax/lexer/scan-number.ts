import { forcesNewToken, forcesNewTokenAfterNumber, isDash, isHexDigit, isMultiplierStart, isTypeSuffix } from './characters.ts';
import { type NumberParts, numberValue } from './number-value.ts';
import { scanGeneric } from './scan-word.ts';
import type { Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

/** A number, or a word that begins like one; its first unit, a digit, a sign or a dot, is behind the index. */
export function scanNumber(tokenizer: Tokenizer, first: number): Token {
  const parts = readNumber(tokenizer, first);
  const value = parts && numberValue(parts);
  if (!value && (!parts || tokenizer.mode !== 'Expression')) {
    tokenizer.index = tokenizer.tokenStart;
    return scanGeneric(tokenizer, '');
  }
  if (!value) {
    const { tokenStart, index } = tokenizer;
    const written = tokenizer.text.slice(tokenStart, index);
    tokenizer.errors.report(tokenizer.errorOffset(tokenStart), tokenizer.errorOffset(index), 'BadNumericConstant', written);
  }
  const token = tokenizer.token('Number');
  token.number = value ?? { type: 'int', value: 0 };
  return token;
}

/** True if a number follows the `!` that is behind the index. */
export function isNumberAt(tokenizer: Tokenizer): boolean {
  const begin = tokenizer.index;
  // As PowerShell does, the `!` is read as if it were the number's first digit.
  const parts = readNumber(tokenizer, 0x21);
  tokenizer.index = begin;
  return parts !== undefined;
}

const multipliers: Record<string, bigint> = { k: 1024n, m: 1024n ** 2n, g: 1024n ** 3n, t: 1024n ** 4n, p: 1024n ** 5n };

const isDecimalDigitCode = (code: number) => code >= 0x30 && code <= 0x39;

/** Splits a number into its parts; undefined for a word such as `7z.exe`. */
function readNumber(tokenizer: Tokenizer, first: number): NumberParts | undefined {
  const { text } = tokenizer;
  let sign: NumberParts['sign'] = '';
  let digit = first;
  if (first === 0x2b || isDash(first)) {
    sign = first === 0x2b ? '+' : '-';
    digit = tokenizer.peek();
    tokenizer.index++;
  }
  const begin = tokenizer.index - 1;
  const parts: NumberParts = { sign, digits: '', format: 'decimal', real: false, suffix: '', multiplier: 1n };
  let valid = true;

  const skipDigits = (): boolean => {
    const from = tokenizer.index;
    while (isDecimalDigitCode(tokenizer.peek())) tokenizer.index++;
    return tokenizer.index > from;
  };
  const skipExponent = () => {
    tokenizer.index++;
    if (tokenizer.peek() === 0x2b || isDash(tokenizer.peek())) tokenizer.index++;
    if (!skipDigits()) valid = false;
  };
  const skipFraction = () => {
    skipDigits();
    if ((tokenizer.peek() | 0x20) === 0x65) skipExponent();
  };

  const next = tokenizer.peek() | 0x20;
  if (digit === 0x2e) {
    parts.real = true;
    skipFraction();
  } else if (digit === 0x30 && (next === 0x78 || (next === 0x62 && !tokenizer.isClassic))) {
    tokenizer.index++;
    const from = tokenizer.index;
    parts.format = next === 0x78 ? 'hex' : 'binary';
    if (next === 0x78) while (isHexDigit(tokenizer.peek())) tokenizer.index++;
    else while (tokenizer.peek() === 0x30 || tokenizer.peek() === 0x31) tokenizer.index++;
    parts.digits = text.slice(from, tokenizer.index);
    // `0x` alone is zero, `0b` a word, and `-0b` a wrong number.
    if (parts.digits === '' && next === 0x62 && sign === '') valid = false;
  } else {
    skipDigits();
    const after = tokenizer.peek();
    if (after === 0x2e && tokenizer.peekAt(1) !== 0x2e) {
      tokenizer.index++;
      parts.real = true;
      skipFraction();
    } else if ((after | 0x20) === 0x65) {
      parts.real = true;
      skipExponent();
    }
  }
  if (parts.format === 'decimal') parts.digits = text.slice(begin, tokenizer.index).replace(/[\u2013-\u2015]/, '-');

  if (isTypeSuffix(tokenizer.peek())) {
    parts.suffix = text[tokenizer.index++].toLowerCase();
    if (isTypeSuffix(tokenizer.peek())) {
      const second = text[tokenizer.index++].toLowerCase();
      if (parts.suffix !== 'u' || (second !== 'l' && second !== 's' && second !== 'y')) valid = false;
      parts.suffix += second;
    }
    if (tokenizer.isClassic && parts.suffix !== 'l' && parts.suffix !== 'd') valid = false;
  }
  if (isMultiplierStart(tokenizer.peek())) {
    parts.multiplier = multipliers[text[tokenizer.index++].toLowerCase()];
    if ((tokenizer.peek() | 0x20) === 0x62) tokenizer.index++;
    else valid = false;
  }
  const end = tokenizer.peek();
  if (!forcesNewToken(end) && (tokenizer.mode !== 'Expression' || !forcesNewTokenAfterNumber(end, tokenizer.ternaryEndsNumber))) valid = false;
  return valid ? parts : undefined;
}
