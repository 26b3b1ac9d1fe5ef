import { unary } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `-x` of a number. */
export interface Negation extends Origin {
  readonly kind: 'negation';
  readonly operand: Value;
}

export const lowerNegation = ({ operand }: Negation, lowering: Lowering): Expression => unary('-', lowerExpression(operand, lowering));
