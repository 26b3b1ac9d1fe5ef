import { forEach } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { queryCommand } from '../operations/query-cim.ts';
import { lowerSteps, type Step } from '../step.ts';
import { lowerLoopList, type Value } from '../value.ts';
import type { Variable } from '../variable.ts';

/** `for (const item of list) { … }`. A list that is `$null` gives no round (about_Foreach), as an empty one. */
export interface ForEach extends Origin {
  readonly kind: 'forEach';
  readonly variable: Variable;
  readonly list: Value;
  readonly body: readonly Step[];
}

export const lowerForEach = ({ variable, list, body }: ForEach, lowering: Lowering): Statement[] => [
  forEach(
    lowering.variable(variable),
    list.kind === 'queryCim' ? queryCommand(list, lowering) : lowerLoopList(list, lowering),
    lowerSteps(body, lowering),
  ),
];
