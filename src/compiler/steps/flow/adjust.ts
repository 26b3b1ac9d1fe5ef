import { assign, unary } from '../../../syntax/ast/build.ts';
import type { Expression, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';
import type { Variable } from '../variable.ts';

/** `number += amount`, `-=`, `*=`. */
export interface Adjust extends Origin {
  readonly kind: 'adjust';
  readonly variable: Variable;
  readonly operator: '+' | '-' | '*';
  readonly amount: Value;
}

export function lowerAdjust({ variable, operator, amount }: Adjust, lowering: Lowering): (Statement | Expression)[] {
  const target = lowering.variable(variable);
  if (operator !== '*' && amount.kind === 'number' && amount.number === 1) return [unary(operator === '+' ? 'postfix++' : 'postfix--', target)];
  return [assign(target, lowerExpression(amount, lowering), `${operator}=`)];
}
