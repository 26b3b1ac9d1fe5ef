import { boolean, breakStatement, ifStatement, unary, whileLoop } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerSteps, type Step } from '../step.ts';
import { lowerCondition, lowerConditionExpression, type Value } from '../value.ts';

/** `while (test) { … }`. */
export interface While extends Origin {
  readonly kind: 'while';
  /** What has to be done before each look at the test. */
  readonly before: readonly Step[];
  readonly test: Value;
  readonly body: readonly Step[];
}

export function lowerWhile({ before, test, body }: While, lowering: Lowering): Statement[] {
  if (before.length === 0) return [whileLoop(lowerCondition(test, lowering), lowerSteps(body, lowering))];
  const stop = ifStatement(unary('not', lowerConditionExpression(test, lowering)), [breakStatement()]);
  return [whileLoop(boolean(true), [...lowerSteps(before, lowering), stop, ...lowerSteps(body, lowering)])];
}
