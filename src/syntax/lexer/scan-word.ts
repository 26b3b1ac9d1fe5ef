import {
  endsAssemblyName,
  forcesNewToken,
  isDoubleQuote,
  isIdentifierFollow,
  isIdentifierStart,
  isLetterOrDigit,
  isSingleQuote,
  isWhitespace,
} from './characters.ts';
import { applyBacktick } from './scan-escape.ts';
import { scanDollar, scanExpandableText, scanLiteralText } from './scan-string.ts';
import { StringBuffer } from './string-buffer.ts';
import type { Token } from './token.ts';
import { dashOperators, keywords } from './token-kind.ts';
import type { Tokenizer } from './tokenizer.ts';

/**
 * The rest of a word: a command's name or argument, with quotes, escapes and things to expand inside it. `prefix` is
 * what was read of it already.
 */
export function scanGeneric(tokenizer: Tokenizer, prefix: string): Token {
  const { text, length } = tokenizer;
  let chunk = tokenizer.index;
  let at = chunk;
  // Nearly all words are plain: those are one slice.
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code === 0x22 || code === 0x24 || code === 0x27 || code === 0x60) break;
      if (forcesNewToken(code)) {
        tokenizer.index = at;
        return tokenizer.token('Generic', prefix + text.slice(chunk, at));
      }
    } else if (forcesNewToken(code) || isSingleQuote(code) || isDoubleQuote(code)) break;
  }
  const buffer = new StringBuffer();
  buffer.add(prefix);
  while (at < length) {
    const code = text.charCodeAt(at);
    if (forcesNewToken(code)) break;
    if (code === 0x60) {
      if (at + 1 >= length || text.charCodeAt(at + 1) === 0) {
        at++;
        continue;
      }
      buffer.add(text.slice(chunk, at));
      tokenizer.index = at + 2;
      buffer.add(applyBacktick(tokenizer, text.charCodeAt(at + 1)));
    } else if (isSingleQuote(code)) {
      buffer.add(text.slice(chunk, at));
      tokenizer.index = at + 1;
      buffer.add(scanLiteralText(tokenizer));
    } else if (isDoubleQuote(code)) {
      buffer.add(text.slice(chunk, at));
      tokenizer.index = at + 1;
      scanExpandableText(tokenizer, buffer);
    } else if (code === 0x24) {
      tokenizer.index = at + 1;
      const part = scanDollar(tokenizer, false);
      if (part === undefined) {
        at++;
        continue;
      }
      buffer.add(text.slice(chunk, at));
      buffer.addPart(part);
    } else {
      at++;
      continue;
    }
    chunk = at = tokenizer.index;
  }
  buffer.add(text.slice(chunk, at));
  tokenizer.index = at;
  return buffer.toToken(tokenizer, 'Generic');
}

/** A word that begins like a name; its first unit is behind the index. */
export function scanIdentifier(tokenizer: Tokenizer): Token {
  const { text, length, mode } = tokenizer;
  if (mode === 'TypeName') return scanTypeName(tokenizer);
  const begin = tokenizer.tokenStart;
  let at = tokenizer.index;
  while (at < length && isIdentifierFollow(text.charCodeAt(at))) at++;
  tokenizer.index = at;
  if (tokenizer.wantSimpleName || mode === 'Expression') return tokenizer.token('Identifier');
  if (mode === 'Command' && at < length && !forcesNewToken(text.charCodeAt(at))) return scanGeneric(tokenizer, text.slice(begin, at));
  const size = at - begin;
  if (size > 1 && size < 14) {
    const word = text.slice(begin, at);
    const keyword = keywords.get(word) ?? keywords.get(word.toLowerCase());
    const isKeyword = keyword !== undefined && (keyword !== 'inlinescript' || tokenizer.inWorkflow) && (keyword !== 'clean' || !tokenizer.isClassic);
    if (isKeyword) return tokenizer.token(keyword);
  }
  return tokenizer.token('Identifier');
}

function scanTypeName(tokenizer: Tokenizer): Token {
  const { text, length } = tokenizer;
  let at = tokenizer.index;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) continue;
    // . ` _ + # \
    if (code !== 0x2e && code !== 0x60 && code !== 0x5f && code !== 0x2b && code !== 0x23 && code !== 0x5c) break;
  }
  tokenizer.index = at;
  return tokenizer.token('Identifier');
}

/** `Name, Version=1.0, Culture=neutral` behind a type's comma; the parts are joined as .NET writes them. */
export function scanAssemblyName(tokenizer: Tokenizer): string {
  let name = scanAssemblyNamePart(tokenizer);
  while (tokenizer.peek() === 0x2c) {
    tokenizer.index++;
    name += `, ${scanAssemblyNamePart(tokenizer)}`;
    if (tokenizer.peek() === 0x3d) {
      tokenizer.index++;
      name += `=${scanAssemblyNamePart(tokenizer)}`;
    }
  }
  return name;
}

function scanAssemblyNamePart(tokenizer: Tokenizer): string {
  tokenizer.skipWhitespace();
  const begin = tokenizer.index;
  tokenizer.tokenStart = begin;
  const { text, length } = tokenizer;
  let at = begin;
  while (at < length && !endsAssemblyName(text.charCodeAt(at))) at++;
  tokenizer.index = at;
  tokenizer.skipWhitespace();
  return text.slice(begin, at);
}

/** `:name` before a loop; the colon is behind the index. */
export function scanLabel(tokenizer: Tokenizer): Token {
  const { text, length } = tokenizer;
  const begin = tokenizer.index;
  if (begin >= length) return tokenizer.token('Generic', ':');
  if (!isIdentifierStart(text.charCodeAt(begin))) return scanGeneric(tokenizer, ':');
  let at = begin + 1;
  while (at < length && isIdentifierFollow(text.charCodeAt(at))) at++;
  tokenizer.index = at;
  if (at < length && !forcesNewToken(text.charCodeAt(at))) {
    // The unit that makes it a word is taken as it is, be it a quote.
    tokenizer.index++;
    return scanGeneric(tokenizer, text.slice(begin - 1, at + 1));
  }
  return tokenizer.token('Label', text.slice(begin, at));
}

const endsParameter = (code: number) =>
  // { } ( ) ; , | & . [ and line ends
  code === 0x7b ||
  code === 0x7d ||
  code === 0x28 ||
  code === 0x29 ||
  code === 0x3b ||
  code === 0x2c ||
  code === 0x7c ||
  code === 0x26 ||
  code === 0x2e ||
  code === 0x5b ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0;

/** `-Name`, `-Name:`, or in expression mode an operator; the dash is behind the index. */
export function scanParameter(tokenizer: Tokenizer): Token {
  const { text, length } = tokenizer;
  const commandMode = tokenizer.mode === 'Command';
  const begin = tokenizer.index;
  let usedColon = false;
  let at = begin;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) continue;
    if (endsParameter(code) || isWhitespace(code)) break;
    if (code === 0x3a) {
      usedColon = true;
      break;
    }
    if (!commandMode) break;
    if (isSingleQuote(code) || isDoubleQuote(code)) {
      // Quotes are never part of a parameter: the whole is an argument.
      tokenizer.index = at;
      return scanGeneric(tokenizer, text.slice(tokenizer.tokenStart, at));
    }
  }
  tokenizer.index = at;
  const name = text.slice(begin, at);
  if (usedColon && commandMode) tokenizer.index++;
  if (tokenizer.mode === 'Expression') {
    const operator = dashOperators.get(name) ?? dashOperators.get(name.toLowerCase());
    if (operator !== undefined) return tokenizer.token(operator);
  }
  if (name === '') return tokenizer.token('-');
  const token = tokenizer.token('Parameter', name);
  token.usedColon = usedColon;
  return token;
}
