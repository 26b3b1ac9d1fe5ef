import { isWhitespace } from './characters.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Goes to the end of a line comment whose `#` is behind the index; notes `#Requires` and the begin of a signature. */
export function scanLineComment(tokenizer: Tokenizer): void {
  const { text, length } = tokenizer;
  const begin = tokenizer.index;
  let at = begin;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) break;
    at++;
  }
  tokenizer.index = at;
  const first = text.charCodeAt(begin);
  if ((first === 0x72 || first === 0x52) && !tokenizer.nested && at - begin >= 8 && /^requires/i.test(text.slice(begin, begin + 8))) {
    tokenizer.requires.push({ start: begin, end: at });
  } else if (at - begin >= 13 && looksLikeSignature(text, begin, at, length)) {
    tokenizer.signatureStart = tokenizer.outerStart(tokenizer.tokenStart);
  }
}

/** Goes behind a block comment whose `<#` is behind the index. */
export function scanBlockComment(tokenizer: Tokenizer): void {
  const close = tokenizer.text.indexOf('#>', tokenizer.index);
  if (close >= 0 && close + 2 <= tokenizer.length) {
    tokenizer.index = close + 2;
    return;
  }
  const begin = tokenizer.index - 2;
  tokenizer.index = tokenizer.length;
  tokenizer.errorFrom(begin, 'MissingTerminatorMultiLineComment');
}

const signature = 'sig#beginsignatureblock\n';
const tolerance = 10;
const signatureUnits = countUnits();

function countUnits(): Int8Array {
  const counts = new Int8Array(128);
  for (let at = 0; at < signature.length; at++) counts[signature.charCodeAt(at)]++;
  return counts;
}

/**
 * True for a comment that is, or pretends to be, the first line of a script's signature: text that, without white
 * space, is less than ten edits away from it. Code behind one is refused, as a reader takes the script to be over there.
 */
function looksLikeSignature(text: string, begin: number, end: number, length: number): boolean {
  // The units that the signature has and the comment has not are each an edit: that settles nearly all comments.
  const left = signatureUnits.slice();
  let units = 1;
  let missing = signature.length;
  for (let at = begin; at < end; at++) {
    let code = text.charCodeAt(at);
    if (isWhitespace(code)) continue;
    if (++units > signature.length + tolerance) return false;
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    if (code < 128 && left[code]-- > 0) missing--;
  }
  if (units < signature.length - tolerance || missing > tolerance) return false;
  let comment = '';
  for (let at = begin; at < end; at++) if (!isWhitespace(text.charCodeAt(at))) comment += text[at];
  return editDistance(comment.toLowerCase() + (end < length ? text[end] : '\0'), signature) < tolerance;
}

/** The Levenshtein distance. */
function editDistance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      current[column] =
        first[row - 1] === second[column - 1] ? previous[column - 1] : Math.min(previous[column], current[column - 1], previous[column - 1]) + 1;
    }
    previous = current;
  }
  return previous[second.length];
}
