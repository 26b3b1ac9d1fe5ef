import { arrayExpression, index } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { isWholeAndNotNegative } from '../analysis/is-integer.ts';
import { isNeverNullList } from '../analysis/is-never-null-list.ts';
import { WK2011 } from '../diagnostics.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `list[index]`: past the end it is nothing, there as here. A negative index counts from the end in PowerShell, so there is none. */
export interface Item extends Origin {
  readonly kind: 'item';
  readonly list: Value;
  readonly index: Value;
}

export function lowerItem({ list, index: place, span }: Item, lowering: Lowering): Expression {
  if (!isWholeAndNotNegative(place)) lowering.report(WK2011.at(span));
  const target = lowerExpression(list, lowering);
  // A CIM property that is NULL reads as an empty list; `$null[0]` would be an error.
  return index(isNeverNullList(list) ? target : arrayExpression([target]), lowerExpression(place, lowering));
}
