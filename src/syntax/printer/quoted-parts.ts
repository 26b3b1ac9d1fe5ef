import { integer } from '../ast/build-expressions.ts';
import { convert, subexpression } from '../ast/build.ts';
import type { SubExpression } from '../ast/index.ts';
import { needsCharacterCode } from './quote.ts';

/** The parts of the double-quoted string that holds a text in ASCII: text, and `$([char]0x00E9)` for every unit past it. */
export function quotedParts(text: string): (string | SubExpression)[] {
  const parts: (string | SubExpression)[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!needsCharacterCode(code)) {
      plain += text[index];
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(subexpression([convert('char', integer(code))]));
  }
  if (plain !== '' || parts.length === 0) parts.push(plain);
  return parts;
}
