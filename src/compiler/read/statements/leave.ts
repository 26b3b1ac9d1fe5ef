import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `break`, `continue`; labels are refused with the labelled statement. */
export function readBreak(node: ts.BreakStatement, scope: Scope): void {
  scope.emit({ kind: 'leave', how: 'break', span: scope.spanOf(node) });
}

export function readContinue(node: ts.ContinueStatement, scope: Scope): void {
  scope.emit({ kind: 'leave', how: 'continue', span: scope.spanOf(node) });
}
