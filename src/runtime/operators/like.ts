import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import type { Value } from '../values/value.ts';

/** `-like` and, where `wanted` is false, `-notlike`; of a collection on the left the texts of the elements that meet it. */
export function like(left: Value, right: Value, session: Session, ignoreCase: boolean, wanted: boolean): Value {
  const pattern = toText(right, session);
  const elements = enumerate(left);
  if (!elements) return matchesWildcard(toText(left, session), pattern, ignoreCase) === wanted;
  const matching: Value[] = [];
  for (const element of elements) {
    const text = toText(element, session);
    if (matchesWildcard(text, pattern, ignoreCase) === wanted) matching.push(text);
  }
  return matching;
}
