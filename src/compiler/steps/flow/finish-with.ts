import { command } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** The script ends with a verdict that was made before. */
export interface FinishWith extends Origin {
  readonly kind: 'finishWith';
  readonly value: Value;
}

export const lowerFinishWith = ({ value }: FinishWith, lowering: Lowering): Command[] => [
  command(lowering.helper('Complete-Script'), { Verdict: lowerExpression(value, lowering) }),
];
