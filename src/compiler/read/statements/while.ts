import { readCondition } from '../conditions.ts';
import { readBlock } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `while (…) { }`. */
export function readWhile(node: ts.WhileStatement, scope: Scope): void {
  const { steps, result } = scope.collect(() => readCondition(node.expression, scope));
  scope.emit({ kind: 'while', before: steps, test: result, body: readBlock(node.statement, scope), span: scope.spanOf(node) });
}
