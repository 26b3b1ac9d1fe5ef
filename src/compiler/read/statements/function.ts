import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** A function inside another: it is read when it is called, and knows where it stands. */
export function readFunctionDeclaration(node: ts.FunctionDeclaration, scope: Scope): void {
  scope.reading.inner.set(node, scope);
}
