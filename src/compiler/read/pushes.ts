import { WK2010 } from '../steps/diagnostics.ts';
import { returnTypeOf } from './functions.ts';
import type { Scope } from './reading.ts';
import { functionOf, isConst, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

const isPushOn = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node && node.parent.name.text === 'push';

/** Whether a use of a list leaves nobody behind who holds it. */
function isPassing(node: ts.Identifier, scope: Scope): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || (ts.isElementAccessExpression(parent) && parent.expression === node)) return true;
  if (ts.isReturnStatement(parent) || ts.isTemplateSpan(parent) || ts.isVariableDeclaration(parent))
    return !ts.isVariableDeclaration(parent) || parent.name === node;
  if (ts.isForOfStatement(parent) && parent.expression === node) return !pushesInside(parent.statement, symbolOf(scope.reading, node), scope);
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) return false;
  const called = functionOf(symbolOf(scope.reading, parent.expression));
  return called !== undefined && !returnTypeOf(scope.reading, called).kinds.has('list') && !typeAt(scope.reading, parent).kinds.has('list');
}

function pushesInside(node: ts.Node, symbol: ts.Symbol | undefined, scope: Scope): boolean {
  let found = false;
  const visit = (inside: ts.Node): void => {
    if (ts.isIdentifier(inside) && isPushOn(inside) && symbolOf(scope.reading, inside) === symbol) found = true;
    ts.forEachChild(inside, visit);
  };
  visit(node);
  return found;
}

/**
 * Whether `push` onto a list is what `+=` onto a PowerShell list is. That one makes a new list, so nobody else may hold the
 * old one: the list was made here, and all other uses only look at it.
 */
export function checkPush(list: ts.Identifier, scope: Scope): boolean {
  const symbol = symbolOf(scope.reading, list);
  const declaration = symbol?.valueDeclaration;
  const isMadeHere =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    isConst(declaration) &&
    declaration.initializer !== undefined &&
    ts.isArrayLiteralExpression(declaration.initializer);
  let around: ts.Node | undefined = declaration;
  while (around && !ts.isFunctionLike(around)) around = around.parent;
  let isFree = isMadeHere && around !== undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.parent !== declaration && symbolOf(scope.reading, node) === symbol && !isPassing(node, scope)) isFree = false;
    ts.forEachChild(node, visit);
  };
  if (around) visit(around);
  if (!isFree) scope.report(WK2010.at(scope.spanOf(list), { name: list.text }));
  return isFree;
}
