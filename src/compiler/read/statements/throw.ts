import { caughtError } from '../caught.ts';
import { WK1010 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import { modelName, plainExpression } from '../symbols.ts';
import { ts } from '../ts.ts';

/** `throw new Error(message)`, `throw error`. */
export function readThrow(node: ts.ThrowStatement, scope: Scope): void {
  const span = scope.spanOf(node);
  const thrown = plainExpression(node.expression);
  const caught = caughtError(thrown, scope);
  if (caught === 'current') {
    scope.emit({ kind: 'throw', span });
    return;
  }
  if (caught) {
    scope.emit({ kind: 'throw', message: { kind: 'read', variable: caught, span }, span });
    return;
  }
  const [message] = ts.isNewExpression(thrown) ? (thrown.arguments ?? []) : [];
  if (ts.isNewExpression(thrown) && modelName(scope.reading, thrown.expression) === 'Error' && message) {
    scope.emit({ kind: 'throw', message: readExpression(message, scope), span });
    return;
  }
  scope.report(WK1010.at(scope.spanOf(thrown), { what: 'Throwing this', instead: "Throw an error with a message: `throw new Error('…')`." }));
}
