import { assign } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerValue, type Value } from '../value.ts';
import { lowerChoiceStatement } from '../values/choice.ts';
import { lowerFallbackStatement } from '../values/fallback.ts';
import type { Variable } from '../variable.ts';

/** `variable = value`. */
export interface Assign extends Origin {
  readonly kind: 'assign';
  readonly variable: Variable;
  readonly value: Value;
}

export function lowerAssign({ variable, value }: Assign, lowering: Lowering): Statement[] {
  const target = lowering.variable(variable);
  // `$x = if (…) { … } else { … }` needs no `$( )` around it.
  if (value.kind === 'choice') return [assign(target, lowerChoiceStatement(value, lowering))];
  if (value.kind === 'fallback') return [assign(target, lowerFallbackStatement(value, lowering))];
  return [assign(target, lowerValue(value, lowering))];
}
