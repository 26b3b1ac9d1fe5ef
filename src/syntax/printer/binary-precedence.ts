import type { BinaryOperator } from '../ast/index.ts';
import { precedenceMask, traitsOf } from '../lexer/token-kind.ts';

/** How tightly a binary operator binds, 1 to 13 (about_Operator_Precedence). */
export const binaryPrecedence = (operator: BinaryOperator): number => traitsOf[operator] & precedenceMask;
