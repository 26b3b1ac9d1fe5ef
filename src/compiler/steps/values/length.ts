import { member } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `.length` of a text or a list. `$null.Count` is 0 (about_Properties), so a CIM property that is NULL counts as an empty list. */
export interface Length extends Origin {
  readonly kind: 'length';
  readonly of: 'text' | 'list';
  readonly operand: Value;
}

export const lowerLength = ({ of, operand }: Length, lowering: Lowering): Expression =>
  member(lowerExpression(operand, lowering), of === 'text' ? 'Length' : 'Count');
