import { enumerate } from '../convert/enumerate.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { areEqual } from './compare.ts';

/** `-contains`: whether an element of the left side equals the right one (about_Comparison_Operators, containment). */
export function contains(left: Value, right: Value, ignoreCase: boolean, session: Session): boolean {
  for (const element of enumerate(left) ?? [left]) if (areEqual(element, right, ignoreCase, session)) return true;
  return false;
}
