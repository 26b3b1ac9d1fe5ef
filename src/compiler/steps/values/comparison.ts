import { binary, integer, invokeStatic } from '../../../syntax/ast/build.ts';
import type { BinaryOperator, Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

export type ComparisonOperator = '===' | '!==' | '<' | '<=' | '>' | '>=';

/** A comparison of two values of one kind; either may be null for `===` and `!==`. */
export interface Comparison extends Origin {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly of: 'text' | 'number' | 'truth';
  readonly left: Value;
  readonly right: Value;
}

const ofNumbers: Record<ComparisonOperator, BinaryOperator> = { '===': 'ieq', '!==': 'ine', '<': 'ilt', '<=': 'ile', '>': 'igt', '>=': 'ige' };

/**
 * Texts are equal letter for letter, so it is `-ceq`; which of two comes first is TypeScript's by code units, while `-clt`
 * goes by a culture's rules (about_Comparison_Operators), so it is `CompareOrdinal`.
 */
export function lowerComparison({ operator, of, left, right }: Comparison, lowering: Lowering): Expression {
  const first = lowerExpression(left, lowering);
  const second = lowerExpression(right, lowering);
  if (of !== 'text') return binary(ofNumbers[operator], first, second);
  if (operator === '===') return binary('ceq', first, second);
  if (operator === '!==') return binary('cne', first, second);
  return binary(ofNumbers[operator], invokeStatic('string', 'CompareOrdinal', first, second), integer(0));
}
