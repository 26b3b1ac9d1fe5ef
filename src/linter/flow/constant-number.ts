import type { Expression, Statement } from '../../syntax/ast/index.ts';

/** The expression that a statement is, where it is one and nothing else. */
export function expressionOf(statement: Statement | Expression): Expression | undefined {
  if (statement.kind === 'Pipeline') return statement.elements.length === 1 ? expressionOf(statement.elements[0] as Statement) : undefined;
  if (statement.kind === 'CommandExpression') return statement.expression;
  return undefined;
}

/** The number that an expression or a statement is, where it is written out. */
export function constantNumber(node: Statement | Expression): number | undefined {
  const expression = expressionOf(node) ?? (node as Expression);
  if (expression.kind === 'ConstantExpression') return Number(expression.value);
  if (expression.kind === 'UnaryExpression' && expression.operator === '-') {
    const value = constantNumber(expression.child);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind === 'ParenExpression') return constantNumber(expression.pipeline);
  return undefined;
}
