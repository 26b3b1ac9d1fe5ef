import type { FunctionUnit } from '../function-unit.ts';
import type { Step } from '../step.ts';
import type { Value } from '../value.ts';

type Part = Step | Value;

const isPart = (part: object): part is Part => 'kind' in part && 'span' in part;

/** Variables and functions are referred to by what uses them, not contained in it. */
const isReference = (part: object): boolean => 'sources' in part || 'returned' in part;

/**
 * Visits steps and values with all that is in them, in the order of the text. What a call runs is not in it: a function is
 * visited on its own.
 */
export function walk(part: unknown, visit: (part: Part) => void): void {
  if (typeof part !== 'object' || part === null || part instanceof Set) return;
  if (Array.isArray(part)) {
    for (const item of part) walk(item, visit);
    return;
  }
  if (isReference(part)) return;
  if (isPart(part)) visit(part);
  for (const name in part) {
    const inside = (part as Record<string, unknown>)[name];
    if (typeof inside === 'object' && name !== 'span' && name !== 'type') walk(inside, visit);
  }
}

/** The functions that steps call, and those that these call, in the order of the calls. */
export function reachableFunctions(steps: readonly Step[], found = new Set<FunctionUnit>()): Set<FunctionUnit> {
  walk(steps, (part) => {
    if (part.kind !== 'call' || found.has(part.unit)) return;
    found.add(part.unit);
    reachableFunctions(part.unit.body, found);
  });
  return found;
}
