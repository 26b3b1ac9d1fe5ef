import { isWhitespace, isWhitespaceOrNewline } from './characters.ts';
import { scanBlockComment, scanLineComment } from './scan-comment.ts';
import type { Token } from './token.ts';
import type { TokenKind } from './token-kind.ts';
import type { Tokenizer } from './tokenizer.ts';

/** `.`, `::`, `[`, `?.` or `?[` that follows an operand without white space; block comments may stand between. */
export function scanMemberAccess(tokenizer: Tokenizer, allowBracket: boolean): Token | undefined {
  let code = tokenizer.peek();
  while (code === 0x3c) {
    if (tokenizer.peekAt(1) !== 0x23) return undefined;
    tokenizer.tokenStart = tokenizer.index;
    tokenizer.index += 2;
    scanBlockComment(tokenizer);
    code = tokenizer.peek();
  }
  const start = tokenizer.index;
  const next = tokenizer.peekAt(1);
  let kind: TokenKind | undefined;
  if (code === 0x2e) {
    if (next !== 0x2e && !endsArgument(tokenizer, 1)) kind = '.';
  } else if (code === 0x3a) {
    if (next === 0x3a && !endsArgument(tokenizer, 2)) kind = '::';
  } else if (code === 0x5b) {
    if (allowBracket) kind = '[';
  } else if (code === 0x3f && !tokenizer.isClassic) {
    if (next === 0x2e) kind = '?.';
    else if (next === 0x5b && allowBracket) kind = '?[';
  }
  if (kind === undefined) return undefined;
  tokenizer.tokenStart = start;
  tokenizer.index += kind.length;
  return tokenizer.token(kind);
}

/** In command mode `$x.` before white space is a variable and a word. */
function endsArgument(tokenizer: Tokenizer, distance: number): boolean {
  if (tokenizer.mode !== 'Command') return false;
  const code = tokenizer.peekAt(distance);
  return code === 0 || isWhitespaceOrNewline(code);
}

/** `(` or `{` glued to a member's name. */
export function scanInvocation(tokenizer: Tokenizer): Token | undefined {
  const code = tokenizer.peek();
  if (code !== 0x28 && code !== 0x7b) return undefined;
  tokenizer.tokenStart = tokenizer.index++;
  return tokenizer.token(code === 0x28 ? '(' : '{');
}

/** The `[` of an attribute or type, where one is looked for; in command mode it would begin a word. */
export function scanLeftBracket(tokenizer: Tokenizer): Token | undefined {
  const begin = tokenizer.restorePoint();
  let whitespaceBefore = false;
  for (;;) {
    tokenizer.tokenStart = tokenizer.index;
    const code = tokenizer.peek();
    if (code === 0x5b) {
      tokenizer.index++;
      return tokenizer.token('[');
    }
    if (isWhitespace(code)) {
      whitespaceBefore = true;
      tokenizer.skipWhitespace();
    } else if (code === 0x23) {
      whitespaceBefore = true;
      tokenizer.index++;
      scanLineComment(tokenizer);
    } else if (code === 0x3c && tokenizer.peekAt(1) === 0x23) {
      whitespaceBefore = false;
      tokenizer.index += 2;
      scanBlockComment(tokenizer);
    } else {
      // What comes may be a member access, which white space before it forbids: it must be seen again.
      if (whitespaceBefore && (code === 0x2e || code === 0x3a)) tokenizer.resync(begin);
      return undefined;
    }
  }
}
