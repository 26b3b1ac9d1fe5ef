import { enumerate } from '../runtime/convert/enumerate.ts';
import { areEqual } from '../runtime/operators/compare.ts';
import type { Session } from '../runtime/session.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

/** Whether `-Be` takes two values for the same: collections element by element, anything else by -eq. */
export function sameValues(expected: Value, actual: Value, ignoreCase: boolean, session: Session): boolean {
  const left = collectionOf(expected);
  const right = collectionOf(actual);
  if (left || right) {
    // One element and a scalar are the same thing behind a pipeline.
    const a = left ?? [expected];
    const b = right ?? [actual];
    return a.length === b.length && a.every((element, index) => sameValues(element, b[index], ignoreCase, session));
  }
  return areEqual(expected ?? null, actual ?? null, ignoreCase, session);
}

/** The elements of a collection; undefined for a scalar. */
export function collectionOf(wrapped: Value): Value[] | undefined {
  const value = unwrap(wrapped);
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  const elements = enumerate(value);
  return elements && [...elements];
}
