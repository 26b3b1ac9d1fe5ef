import { assign, unary } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';
import type { Variable } from '../variable.ts';

/**
 * `list.push(item)`. `+=` makes a new list (about_Arrays), which nobody can tell as long as nothing else holds the old one:
 * the reader sees to that.
 */
export interface Append extends Origin {
  readonly kind: 'append';
  readonly variable: Variable;
  readonly item: Value;
  /** The item is a list itself. */
  readonly nested: boolean;
}

export function lowerAppend({ variable, item, nested }: Append, lowering: Lowering): Statement[] {
  const value = lowerExpression(item, lowering);
  return [assign(lowering.variable(variable), nested ? unary(',', value) : value, '+=')];
}
