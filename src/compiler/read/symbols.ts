import type { FunctionNode, Reading } from './reading.ts';
import { ts } from './ts.ts';

/** What a name means, through imports. */
export function symbolOf(reading: Reading, node: ts.Node): ts.Symbol | undefined {
  const { checker } = reading;
  const parent = node.parent;
  const symbol =
    parent && ts.isShorthandPropertyAssignment(parent) && parent.name === node
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** An expression without parentheses, `as const`, `satisfies`: what it is at run time. */
export function plainExpression(node: ts.Expression): ts.Expression {
  let plain = node;
  while (ts.isParenthesizedExpression(plain) || ts.isAsExpression(plain) || ts.isSatisfiesExpression(plain)) plain = plain.expression;
  return plain;
}

/** The function that a symbol stands for, where its declaration shows it. */
export function functionOf(symbol: ts.Symbol | undefined): FunctionNode | undefined {
  const declaration = symbol?.valueDeclaration;
  if (!declaration) return undefined;
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer || !isConst(declaration)) return undefined;
  const initializer = plainExpression(declaration.initializer);
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined;
}

/** Whether a variable is declared by `const`. */
export const isConst = (declaration: ts.VariableDeclaration): boolean => (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

/** Whether a declaration stands at the top of its file. */
export function isModuleLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return statement.parent !== undefined && ts.isSourceFile(statement.parent);
}

/** The name of what the model gives that an expression stands for: `waitUntil`, `cim.get`. */
export function modelName(reading: Reading, node: ts.Expression): string | undefined {
  const known = ts.isIdentifier(node) ? reading.modelImportsOf(node.getSourceFile()).get(node.text) : undefined;
  if (known !== undefined) return known;
  if (ts.isPropertyAccessExpression(node)) {
    const owner = modelName(reading, node.expression);
    const symbol = owner === undefined ? undefined : reading.checker.getSymbolAtLocation(node.name);
    return symbol?.declarations?.some((declaration) => reading.isModel(declaration)) ? `${owner}.${node.name.text}` : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const symbol = symbolOf(reading, node);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !reading.isModel(declaration)) return undefined;
  return ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration) ? symbol.name : undefined;
}
