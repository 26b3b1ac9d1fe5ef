import { enumerate } from '../runtime/convert/enumerate.ts';
import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../runtime/operators/binary.ts';
import type { Session } from '../runtime/session.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import { pesterError } from './pester-error.ts';

/** How deep arrays are compared; one that holds itself ends there. */
const deepest = 100;

const isNothing = (elements: readonly Value[]) => elements.length === 0 || (elements.length === 1 && (elements[0] ?? null) === null);

/** Whether `-Be` takes two values for the same: arrays element by element, anything else by -eq or -ceq. */
export function sameValues(actual: Value, expected: Value, ignoreCase: boolean, session: Session, depth = 1): boolean {
  if (depth > deepest) throw pesterError(`Reached the recursion depth limit of ${deepest} when comparing arrays. Is one of your arrays cyclic?`);
  const left = asArray(actual);
  const right = asArray(expected);
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (left.length !== right.length) return false;
  const equal = ignoreCase ? binaryOperators.ieq : binaryOperators.ceq;
  return left.every((element, index) => {
    const other = right[index];
    if (Array.isArray(unwrap(element)) || Array.isArray(unwrap(other))) return sameValues(element, other, ignoreCase, session, depth + 1);
    return toBoolean(equal(other ?? null, element ?? null, session));
  });
}

/** What a parameter of type `object[]` makes of a value. */
function asArray(value: Value): readonly Value[] {
  if (value === null || value === undefined) return [];
  return collectionOf(value) ?? [value];
}

/** The elements of a collection; undefined for a scalar. */
export function collectionOf(wrapped: Value): Value[] | undefined {
  const value = unwrap(wrapped);
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  const elements = enumerate(value);
  return elements && [...elements];
}
