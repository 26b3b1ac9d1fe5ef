import { unary } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerConditionExpression, lowerExpression, type Value } from '../value.ts';

/** `!x`: the operand is a condition. */
export interface Not extends Origin {
  readonly kind: 'not';
  readonly operand: Value;
}

/** The opposite of a test where PowerShell has a word for it: `-cne` reads better than `-not (… -ceq …)`. */
function oppositeOf(value: Value): Value | undefined {
  if (value.kind === 'isNothing') return { ...value, negated: !value.negated };
  if (value.kind === 'comparison' && value.operator === '===') return { ...value, operator: '!==' };
  if (value.kind === 'comparison' && value.operator === '!==') return { ...value, operator: '===' };
  if (value.kind === 'listMethod' && value.method === 'includes') return { ...value, negated: !value.negated };
  return undefined;
}

export function lowerNot({ operand }: Not, lowering: Lowering): Expression {
  const opposite = oppositeOf(operand);
  return opposite ? lowerExpression(opposite, lowering) : unary('not', lowerConditionExpression(operand, lowering));
}
