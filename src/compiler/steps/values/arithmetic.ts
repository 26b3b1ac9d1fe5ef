import { binary, convert } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** Arithmetic on two numbers. */
export interface Arithmetic extends Origin {
  readonly kind: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: Value;
  readonly right: Value;
}

/**
 * PowerShell's arithmetic is TypeScript's for these operators: an integer that overflows becomes a double, `7 / 2` is 3.5, and `%`
 * has the sign of the dividend (about_Arithmetic_Operators). Only dividing an integer by zero differs, which is an error
 * there, so a dividend is made a double where the divisor may be zero.
 */
export function lowerArithmetic({ operator, left, right }: Arithmetic, lowering: Lowering): Expression {
  const dividend = lowerExpression(left, lowering);
  const mayDivideByZero = (operator === '/' || operator === '%') && !(right.kind === 'number' && right.number !== 0);
  return binary(operator, mayDivideByZero ? convert('double', dividend) : dividend, lowerExpression(right, lowering));
}
