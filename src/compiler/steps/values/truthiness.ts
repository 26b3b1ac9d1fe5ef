import { binary, convert, integer } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { isNeverNaN } from '../analysis/is-integer.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/**
 * Whether a text, number or flag counts as true: '', 0, null and undefined do not, in PowerShell as in TypeScript
 * (about_Booleans); where a condition is wanted the value itself is one.
 */
export interface Truthiness extends Origin {
  readonly kind: 'truthiness';
  readonly operand: Value;
  readonly of: 'number' | 'other';
}

/** NaN counts as false in TypeScript and as true in PowerShell, so a number that can be NaN is compared with itself. */
export const isNumberTest = ({ operand, of }: Truthiness): boolean => of === 'number' && !isNeverNaN(operand);

export function lowerTruthiness(value: Truthiness, lowering: Lowering): Expression {
  const number = () => lowerExpression(value.operand, lowering);
  if (!isNumberTest(value)) return convert('bool', number());
  return binary('and', binary('ine', number(), integer(0)), binary('ieq', number(), number()));
}
