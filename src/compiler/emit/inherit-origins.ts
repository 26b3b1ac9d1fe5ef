import type { SourceSpan } from '../../base/span.ts';
import type { Node } from '../../syntax/ast/index.ts';

/** Gives every node that has no origin of its own the one of the node around it. */
export function inheritOrigins(node: Node): void {
  visit(node, undefined);
}

function visit(part: unknown, origin: SourceSpan | undefined): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const item of part) visit(item, origin);
    return;
  }
  let own = origin;
  if ('kind' in part) {
    const node = part as Node;
    if (node.origin === undefined && origin) node.origin = origin;
    own = node.origin;
  }
  for (const name in part) {
    const inside = (part as Record<string, unknown>)[name];
    if (typeof inside === 'object' && name !== 'origin' && name !== 'nestedExpressions') visit(inside, own);
  }
}
