import { array, arrayExpression } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `[a, b]`. `@( )` keeps it a list with one item or none. */
export interface List extends Origin {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** The items are lists themselves. */
  readonly nested: boolean;
}

export function lowerList({ items, nested }: List, lowering: Lowering): Expression {
  const lowered = items.map((item) => lowerExpression(item, lowering));
  return lowered.length === 1 && !nested ? arrayExpression([lowered[0]]) : array(lowered);
}
