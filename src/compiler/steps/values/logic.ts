import { binary } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerConditionExpression, type Value } from '../value.ts';

/** `&&` or `||` of two conditions; the right one is looked at only if need be, there as here. */
export interface Logic extends Origin {
  readonly kind: 'logic';
  readonly operator: 'and' | 'or';
  readonly left: Value;
  readonly right: Value;
}

export const lowerLogic = ({ operator, left, right }: Logic, lowering: Lowering): Expression =>
  binary(operator, lowerConditionExpression(left, lowering), lowerConditionExpression(right, lowering));
