import { readBlock } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `{ … }` inside a body: PowerShell has no such block, so its variables get names of their own where need be. */
export function readInnerBlock(node: ts.Block, scope: Scope): void {
  for (const step of readBlock(node, scope)) scope.emit(step);
}

/** `;`. */
export function readEmpty(): void {
  // Nothing is done.
}
