import { ifStatement } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerSteps, type Step } from '../step.ts';
import { lowerCondition, type Value } from '../value.ts';

/** `if (test) { … } else { … }`. */
export interface Branch extends Origin {
  readonly kind: 'branch';
  readonly test: Value;
  readonly then: readonly Step[];
  readonly otherwise?: readonly Step[];
}

export function lowerBranch({ test, then, otherwise }: Branch, lowering: Lowering): Statement[] {
  const whenTrue = lowerSteps(then, lowering);
  const whenFalse = otherwise && lowerSteps(otherwise, lowering);
  return [ifStatement(lowerCondition(test, lowering), whenTrue, whenFalse?.length ? whenFalse : undefined)];
}
