import type { Expression, StringConstantExpression } from '../ast/index.ts';
import { parseUnary } from './parse-expression.ts';
import type { Parser } from './parser.ts';

/** A plain name: of a member, a label, a class; never a keyword, whatever it spells. */
export function parseSimpleName(p: Parser): StringConstantExpression | undefined {
  p.tokenizer.wantSimpleName = true;
  const token = p.peek();
  p.tokenizer.wantSimpleName = false;
  if (token.kind !== 'Identifier') return undefined;
  p.skip();
  return { kind: 'StringConstantExpression', start: token.start, end: token.end, value: p.textOf(token), stringConstantType: 'BareWord' };
}

/** The label behind `break`, or the key of a hashtable's entry. */
export function parseLabelOrKey(p: Parser): Expression | undefined {
  const name = parseSimpleName(p);
  if (name !== undefined) return name;
  const { kind } = p.peek();
  if (kind === 'NewLine' || kind === ';') return undefined;
  const commaDisabled = p.commaDisabled;
  p.commaDisabled = true;
  const expression = parseUnary(p, false);
  p.commaDisabled = commaDisabled;
  return expression;
}
