import { ifStatement, subexpression } from '../../../syntax/ast/build.ts';
import type { Expression, IfStatement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerCondition, lowerValue, type Value } from '../value.ts';

/** `test ? a : b` of values that are not lists: an `if` gives a list away item by item. */
export interface Choice extends Origin {
  readonly kind: 'choice';
  readonly test: Value;
  readonly whenTrue: Value;
  readonly whenFalse: Value;
}

/** The `if` that gives the value, for the right side of an assignment. */
export const lowerChoiceStatement = ({ test, whenTrue, whenFalse }: Choice, lowering: Lowering): IfStatement =>
  ifStatement(lowerCondition(test, lowering), [lowerValue(whenTrue, lowering)], [lowerValue(whenFalse, lowering)]);

export const lowerChoice = (choice: Choice, lowering: Lowering): Expression => subexpression([lowerChoiceStatement(choice, lowering)]);
