import { forcesNewToken, isDoubleQuote, isLetterOrDigit, isVariableStart } from './characters.ts';
import { applyBacktick } from './scan-escape.ts';
import { scanGeneric } from './scan-word.ts';
import type { Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';
import { splitVariablePath } from './variable-path.ts';

/** A variable whose `$` or `@` is behind the index (about_Variables). In command mode it may turn out to be a word. */
export function scanVariable(tokenizer: Tokenizer, splatted: boolean, inString: boolean): Token {
  const { text, length } = tokenizer;
  const begin = tokenizer.index;
  const first = tokenizer.peek();
  if (first === 0x7b) return scanBraced(tokenizer, inString);
  if (!isVariableStart(first)) return scanGeneric(tokenizer, '$');
  let at = begin + 1;
  if (first === 0x24 || first === 0x3f || first === 0x5e) {
    // `$$`, `$?` and `$^` are whole names.
    tokenizer.index = at;
    if (tokenizer.mode === 'Command' && !forcesNewToken(tokenizer.peek())) return restart(tokenizer);
  } else {
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x3a) {
        // `$a::b` is a static member of what is in `$a`.
        if (text.charCodeAt(at + 1) === 0x3a && at + 1 < length) break;
      } else if (code !== 0x5f && code !== 0x3f && !isLetterOrDigit(code)) {
        if (tokenizer.mode === 'Command' && code !== 0x2e && code !== 0x5b && code !== 0x3d && !forcesNewToken(code)) return restart(tokenizer);
        break;
      }
    }
    tokenizer.index = at;
  }
  const path = text.slice(begin, at);
  const split = splitVariablePath(path);
  if (split.name === '') {
    const start = tokenizer.errorOffset(tokenizer.tokenStart);
    tokenizer.errors.report(
      start,
      tokenizer.errorOffset(at),
      split.drive === undefined ? 'InvalidVariableReference' : 'InvalidVariableReferenceWithDrive',
    );
  }
  return tokenizer.token(splatted ? 'SplattedVariable' : 'Variable', path);
}

/** Reads the same text again as a word. */
function restart(tokenizer: Tokenizer): Token {
  tokenizer.index = tokenizer.tokenStart;
  return scanGeneric(tokenizer, '');
}

/** `${any text}`; a backtick escapes, and in a double-quoted string two quotes stand for one. */
function scanBraced(tokenizer: Tokenizer, inString: boolean): Token {
  const open = tokenizer.index++;
  let name = '';
  let closed = false;
  while (tokenizer.index < tokenizer.length) {
    const code = tokenizer.text.charCodeAt(tokenizer.index++);
    if (code === 0x7d) {
      closed = true;
      break;
    }
    if (code === 0x60) {
      if (tokenizer.index >= tokenizer.length) break;
      name += applyBacktick(tokenizer, tokenizer.text.charCodeAt(tokenizer.index++));
      continue;
    }
    if (inString && isDoubleQuote(code)) {
      if (tokenizer.index >= tokenizer.length) break;
      if (isDoubleQuote(tokenizer.peek())) {
        name += tokenizer.text[tokenizer.index++];
        continue;
      }
    }
    if (code === 0x7b) tokenizer.errorAt(tokenizer.index, 'OpenBraceNeedsToBeBackTickedInVariableName');
    name += String.fromCharCode(code);
  }
  if (!closed) tokenizer.errorFrom(open, 'IncompleteDollarVariableReference');
  if (name === '') {
    if (closed) tokenizer.errorAt(tokenizer.index - 1, 'EmptyVariableReference');
    name = ':Error:';
  }
  if (tokenizer.mode === 'Command') {
    const next = tokenizer.peek();
    if (!forcesNewToken(next) && next !== 0x2e && next !== 0x5b) return restart(tokenizer);
  }
  if (splitVariablePath(name).name === '') {
    const start = tokenizer.errorOffset(tokenizer.tokenStart);
    tokenizer.errors.report(start, tokenizer.errorOffset(tokenizer.index), 'InvalidBracedVariableReference');
  }
  return tokenizer.token('Variable', name);
}
