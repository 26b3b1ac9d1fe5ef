import { binary, nullValue } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** Whether a value is null or undefined, or is not. `$null` stands on the left: on the right of a list it would filter (about_Comparison_Operators). */
export interface IsNothing extends Origin {
  readonly kind: 'isNothing';
  readonly operand: Value;
  readonly negated: boolean;
}

export const lowerIsNothing = ({ operand, negated }: IsNothing, lowering: Lowering): Expression =>
  binary(negated ? 'ine' : 'ieq', nullValue(), lowerExpression(operand, lowering));
