import type { Scope } from '../reading.ts';
import { readReturned } from '../returns.ts';
import type { ts } from '../ts.ts';

/** `return`, `return value`. */
export function readReturn(node: ts.ReturnStatement, scope: Scope): void {
  if (node.expression) readReturned(node.expression, scope);
  else if (scope.result === 'value') {
    const span = scope.spanOf(node);
    scope.unit?.returned.push({ kind: 'nothing', span });
    scope.emit({ kind: 'return', value: { kind: 'nothing', span }, list: false, span });
  } else scope.emit({ kind: 'return', list: false, span: scope.spanOf(node) });
}
