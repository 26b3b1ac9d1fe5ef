import { arrayExpression, binary, forEach, ifStatement, integer, member, unary } from '../../../syntax/ast/build.ts';
import type { BinaryOperator, Expression, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerCondition, lowerConditionExpression, lowerExpression, lowerLoopList, lowerValue, type Value } from '../value.ts';
import type { Variable } from '../variable.ts';

/** A function given to `filter`, `map`, `some` or `every`: one expression on an item. */
export interface ItemFunction {
  readonly item: Variable;
  readonly result: Value;
  /** The items, or what `map` makes, are lists themselves. */
  readonly nested: boolean;
}

/** A call of a list's method. */
export type ListMethod = Origin & { readonly kind: 'listMethod'; readonly list: Value } & (
    | { readonly method: 'includes'; readonly of: 'text' | 'other'; readonly item: Value; readonly negated?: boolean }
    | { readonly method: 'join'; readonly separator: Value }
    | { readonly method: 'filter' | 'map' | 'some' | 'every'; readonly apply: ItemFunction }
  );

const give = (node: Expression, nested: boolean): Expression => (nested ? unary(',', node) : node);

/**
 * `@(foreach …)` rather than a pipeline: a CIM property that is NULL gives no round, and the item has a name of its own
 * where `$_` would be hidden by another one inside.
 */
function each(list: Value, item: Variable, body: Statement | Expression | ReturnType<typeof lowerValue>, lowering: Lowering): Expression {
  return arrayExpression([forEach(lowering.variable(item), lowerLoopList(list, lowering), [body])]);
}

export function lowerListMethod(value: ListMethod, lowering: Lowering): Expression {
  const { list } = value;
  if (value.method === 'includes') {
    const operator: BinaryOperator = `${value.of === 'text' ? 'c' : 'i'}${value.negated ? 'not' : ''}contains`;
    return binary(operator, lowerExpression(list, lowering), lowerExpression(value.item, lowering));
  }
  if (value.method === 'join') return binary('join', lowerExpression(list, lowering), lowerExpression(value.separator, lowering));
  const { item, result, nested } = value.apply;
  if (value.method === 'map') {
    const made = nested ? unary(',', lowerExpression(result, lowering)) : lowerValue(result, lowering);
    return each(list, item, made, lowering);
  }
  const kept = give(lowering.variable(item), nested);
  if (value.method === 'every') {
    const broken = ifStatement(unary('not', lowerConditionExpression(result, lowering)), [kept]);
    return binary('ieq', member(each(list, item, broken, lowering), 'Count'), integer(0));
  }
  const matching = each(list, item, ifStatement(lowerCondition(result, lowering), [kept]), lowering);
  return value.method === 'filter' ? matching : binary('igt', member(matching, 'Count'), integer(0));
}
