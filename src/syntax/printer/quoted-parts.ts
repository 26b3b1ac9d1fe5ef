import { convert, subexpression } from '../ast/build.ts';
import { integer } from '../ast/build-expressions.ts';
import type { SubExpression } from '../ast/index.ts';
import { hasPairedParentheses, needsCharacterCode, needsCodeInString } from './quote.ts';

/**
 * The parts of the double-quoted string that holds a text in ASCII: text, and `$([char]0x00E9)` for every unit past it.
 * Inside another string's subexpression parentheses that have no partner become codes too, as they would end it early.
 */
export function quotedParts(text: string, inString: boolean): (string | SubExpression)[] {
  const parts: (string | SubExpression)[] = [];
  let plain = '';
  const coded = inString && !hasPairedParentheses(text) ? needsCodeInString : needsCharacterCode;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!coded(code)) {
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
