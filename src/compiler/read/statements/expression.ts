import { WK2006 } from '../../steps/diagnostics.ts';
import { somethingOf } from '../../steps/value-type.ts';
import type { Variable } from '../../steps/variable.ts';
import { WK1010, WK1025 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import { arithmeticOf } from '../expressions/binary.ts';
import { operatorTreatment } from '../operators.ts';
import { checkPush } from '../pushes.ts';
import type { Scope } from '../reading.ts';
import { symbolOf } from '../symbols.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';
import { variableOf } from '../variables.ts';

/** The variable that a statement changes; it must be one of this function. */
function changedVariable(target: ts.Expression, scope: Scope): Variable | undefined {
  const symbol = ts.isIdentifier(target) ? symbolOf(scope.reading, target) : undefined;
  const own = symbol && scope.variables.get(symbol);
  if (own) return own;
  if (symbol && ts.isIdentifier(target) && variableOf(symbol, scope)) scope.report(WK1025.at(scope.spanOf(target), { name: target.text }));
  else scope.report(WK1010.at(scope.spanOf(target), { what: 'Changing anything but a variable', instead: 'Assign to a variable of the function.' }));
  return undefined;
}

function adjust(target: ts.Expression, operator: '+' | '-' | '*', amount: ts.Expression | 1, node: ts.Node, scope: Scope): void {
  const span = scope.spanOf(node);
  const variable = changedVariable(target, scope);
  const value = amount === 1 ? ({ kind: 'number', number: 1, span } as const) : readExpression(amount, scope);
  if (!variable) return;
  variable.sources.push({ kind: 'arithmetic', operator, left: { kind: 'read', variable, span }, right: value, span });
  scope.emit({ kind: 'adjust', variable, operator, amount: value, span });
}

function readAssignment(node: ts.BinaryExpression, scope: Scope): boolean {
  const treatment = operatorTreatment(node.operatorToken.kind);
  if (treatment.as !== 'assignment') return false;
  const span = scope.spanOf(node);
  const { operator } = treatment;
  const isNumber = typeAt(scope.reading, node.left).kinds.has('number') && typeAt(scope.reading, node.right).kinds.has('number');
  if (operator && isNumber && (operator === '+' || operator === '-' || operator === '*')) {
    adjust(node.left, operator, node.right, node, scope);
    return true;
  }
  const variable = changedVariable(node.left, scope);
  const right = readExpression(node.right, scope);
  if (!variable) return true;
  const value = operator ? arithmeticOf(operator, [node.left, node.right], [{ kind: 'read', variable, span }, right], node, scope) : right;
  variable.sources.push(value);
  scope.emit({ kind: 'assign', variable, value, span });
  return true;
}

function readIncrement(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, scope: Scope): boolean {
  const sign = node.operator === ts.SyntaxKind.PlusPlusToken ? '+' : node.operator === ts.SyntaxKind.MinusMinusToken ? '-' : undefined;
  if (!sign) return false;
  if (!somethingOf(typeAt(scope.reading, node.operand)).includes('number')) {
    scope.report(WK2006.at(scope.spanOf(node), { operator: sign + sign, what: `\`${node.operand.getText()}\`` }));
    return true;
  }
  adjust(node.operand, sign, 1, node, scope);
  return true;
}

/** `list.push(item)`. */
function readPush(node: ts.CallExpression, scope: Scope): boolean {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'push') return false;
  if (!typeAt(scope.reading, callee.expression).kinds.has('list')) return false;
  const variable = changedVariable(callee.expression, scope);
  if (!variable || !checkPush(callee.expression as ts.Identifier, scope)) return true;
  const item = readExpression(node.arguments[0], scope);
  const nested = typeAt(scope.reading, node.arguments[0]).kinds.has('list');
  variable.sources.push({ kind: 'list', items: [item], nested, span: scope.spanOf(node) });
  scope.emit({ kind: 'append', variable, item, nested, span: scope.spanOf(node) });
  return true;
}

/** An expression as a statement: an assignment, `++`, `push`, or a call for what it does. */
export function readExpressionStatement(node: ts.ExpressionStatement, scope: Scope): void {
  let { expression } = node;
  while (ts.isParenthesizedExpression(expression)) expression = expression.expression;
  if (ts.isBinaryExpression(expression) && readAssignment(expression, scope)) return;
  if ((ts.isPrefixUnaryExpression(expression) || ts.isPostfixUnaryExpression(expression)) && readIncrement(expression, scope)) return;
  if (ts.isCallExpression(expression) && readPush(expression, scope)) return;
  const value = readExpression(expression, scope);
  scope.emit({ kind: 'perform', value, span: scope.spanOf(node) });
}
