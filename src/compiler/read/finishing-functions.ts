import { isOnly } from '../steps/value-type.ts';
import { returnTypeOf } from './functions.ts';
import type { FunctionNode, Reading } from './reading.ts';
import { functionOf, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';

const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node);

/** The function that a call's result is the result of, where nothing is done with it in between. */
function tailOf(call: ts.Expression): FunctionNode | undefined {
  let node: ts.Node = call;
  for (;;) {
    const parent: ts.Node = node.parent;
    const passes =
      ts.isParenthesizedExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      (ts.isConditionalExpression(parent) && parent.condition !== node) ||
      (ts.isBinaryExpression(parent) &&
        parent.right === node &&
        (parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || parent.operatorToken.kind === ts.SyntaxKind.BarBarToken));
    if (passes) node = parent;
    else if (isFunction(parent)) return parent.body === node ? parent : undefined;
    else if (ts.isReturnStatement(parent)) {
      let around: ts.Node = parent;
      while (around && !isFunction(around)) around = around.parent;
      return around as FunctionNode;
    } else return undefined;
  }
}

interface Use {
  readonly of: FunctionNode;
  /** The function that ends with this call; missing where something is done with the verdict. */
  readonly tail: FunctionNode | undefined;
}

function usesIn(file: ts.SourceFile, reading: Reading): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const of = functionOf(symbolOf(reading, node.expression));
      if (of && !reading.isModel(of)) uses.push({ of, tail: tailOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Whether a file has a function that gives a verdict, besides the two of the worklet; most have none, and then no call need be looked at. */
function hasCandidate(file: ts.SourceFile, entries: ReadonlySet<FunctionNode>, reading: Reading): boolean {
  const visit = (node: ts.Node): boolean => {
    if (isFunction(node) && !entries.has(node) && isOnly(returnTypeOf(reading, node), 'verdict')) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(file);
}

/**
 * The functions that give a verdict and whose every call ends the script at once: these end it themselves. A function whose
 * verdict is looked at, or kept, gives it as a value.
 */
export function finishingFunctions(files: readonly ts.SourceFile[], entries: ReadonlySet<FunctionNode>, reading: Reading): Set<FunctionNode> {
  if (!files.some((file) => hasCandidate(file, entries, reading))) return new Set();
  const uses = files.flatMap((file) => usesIn(file, reading));
  const finishing = new Set<FunctionNode>();
  for (const { of } of uses) if (!entries.has(of) && isOnly(returnTypeOf(reading, of), 'verdict')) finishing.add(of);
  for (let before = -1; before !== finishing.size; ) {
    before = finishing.size;
    for (const { of, tail } of uses) if (!tail || !(entries.has(tail) || finishing.has(tail))) finishing.delete(of);
  }
  return finishing;
}
