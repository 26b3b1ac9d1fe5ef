import { binary, ifStatement, nullValue, subexpression } from '../../../syntax/ast/build.ts';
import type { Expression, IfStatement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, lowerValue, type Value } from '../value.ts';

/** `left ?? right`, `left || right`. The left side stands twice in the text, so it is one that may be read twice. */
export interface Fallback extends Origin {
  readonly kind: 'fallback';
  readonly operator: '??' | '||';
  readonly left: Value;
  readonly right: Value;
}

/** The `if` that gives the value, for the right side of an assignment. */
export function lowerFallbackStatement({ operator, left, right }: Fallback, lowering: Lowering): IfStatement {
  const value = lowerExpression(left, lowering);
  const test = operator === '??' ? binary('ine', nullValue(), value) : value;
  return ifStatement(test, [lowerExpression(left, lowering)], [lowerValue(right, lowering)]);
}

export const lowerFallback = (fallback: Fallback, lowering: Lowering): Expression => subexpression([lowerFallbackStatement(fallback, lowering)]);
