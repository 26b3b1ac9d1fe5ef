import { typeOf } from '../../steps/value-type.ts';
import type { Variable } from '../../steps/variable.ts';
import { WK1010 } from '../diagnostics.ts';
import { readBlock } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import { modelName, symbolOf } from '../symbols.ts';
import { ts } from '../ts.ts';

/** Whether the error is asked about where `$_` is another one: in a `catch` inside this one, in a wait, in a function. */
function needsKeeping(block: ts.Block, symbol: ts.Symbol, scope: Scope): boolean {
  let needed = false;
  const visit = (node: ts.Node, hidden: boolean): void => {
    if (hidden && ts.isIdentifier(node) && symbolOf(scope.reading, node) === symbol) needed = true;
    const isWait = ts.isCallExpression(node) && modelName(scope.reading, node.expression) === 'waitUntil';
    const hides = hidden || ts.isTryStatement(node) || ts.isFunctionLike(node) || isWait;
    ts.forEachChild(node, (child) => visit(child, hides));
  };
  visit(block, false);
  return needed;
}

/** `try { } catch (error) { }`. */
export function readTry(node: ts.TryStatement, scope: Scope): void {
  const span = scope.spanOf(node);
  if (node.finallyBlock || !node.catchClause) {
    scope.report(WK1010.at(scope.spanOf(node.finallyBlock ?? node), { what: '`finally`', instead: 'Write what has to be done on both ways.' }));
    return;
  }
  const body = readBlock(node.tryBlock, scope);
  const { variableDeclaration, block } = node.catchClause;
  const name = variableDeclaration?.name;
  const symbol = name && ts.isIdentifier(name) ? scope.reading.checker.getSymbolAtLocation(name) : undefined;
  if (name && !symbol) {
    scope.report(WK1010.at(scope.spanOf(name), { what: 'This kind of catch variable', instead: 'Write `catch (error)`.' }));
    return;
  }
  let caught: Variable | undefined;
  if (symbol && name && ts.isIdentifier(name)) {
    if (needsKeeping(block, symbol, scope))
      caught = scope.temporary(name.text === 'error' ? 'caughtError' : name.text, typeOf('error'), scope.spanOf(name));
    scope.caught.set(symbol, caught ?? 'current');
  }
  scope.emit({ kind: 'attempt', body, handler: readBlock(block, scope), ...(caught ? { caught } : {}), span });
}
