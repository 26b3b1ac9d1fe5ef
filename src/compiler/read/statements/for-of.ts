import { WK2014 } from '../../steps/diagnostics.ts';
import { isOnly, typeOf } from '../../steps/value-type.ts';
import { WK1010 } from '../diagnostics.ts';
import { readBlock, readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `for (const item of list) { }`. */
export function readForOf(node: ts.ForOfStatement, scope: Scope): void {
  const { reading } = scope;
  const span = scope.spanOf(node);
  const type = typeAt(reading, node.expression);
  if (!isOnly(type, 'list')) {
    scope.report(
      WK2014.at(scope.spanOf(node.expression), {
        what: 'Anything but a list',
        used: 'gone through',
        instead: 'Split a text into a list; ask first whether the list is there.',
      }),
    );
    return;
  }
  const declaration = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations[0] : undefined;
  const symbol = declaration && ts.isIdentifier(declaration.name) ? reading.checker.getSymbolAtLocation(declaration.name) : undefined;
  if (!declaration || !ts.isIdentifier(declaration.name) || !symbol) {
    scope.report(WK1010.at(scope.spanOf(node.initializer), { what: 'This kind of loop variable', instead: 'Write `for (const item of list)`.' }));
    return;
  }
  const list = readExpression(node.expression, scope);
  const outside = scope.block;
  scope.block = { start: node.getStart(), end: node.getEnd() };
  const variable = scope.declare(symbol, declaration.name.text, typeAt(reading, declaration.name) ?? typeOf('unknown'), scope.spanOf(declaration));
  scope.block = outside;
  variable.sources.push(list);
  variable.open = true;
  scope.emit({ kind: 'forEach', variable, list, body: readBlock(node.statement, scope), span });
}
