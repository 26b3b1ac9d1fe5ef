import { readCondition } from '../conditions.ts';
import { readBlock } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `if (…) { } else { }`; a test that is known leaves one side. */
export function readIf(node: ts.IfStatement, scope: Scope): void {
  const test = readCondition(node.expression, scope);
  const then = readBlock(node.thenStatement, scope);
  const otherwise = node.elseStatement && readBlock(node.elseStatement, scope);
  if (test.kind === 'truth') {
    for (const step of (test.truth ? then : otherwise) ?? []) scope.emit(step);
    return;
  }
  scope.emit({ kind: 'branch', test, then, ...(otherwise ? { otherwise } : {}), span: scope.spanOf(node) });
}
