import { enumerate } from '../convert/enumerate.ts';
import { culturalElementText, joinText, toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { Enumerator } from '../values/enumerator.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

/** An enumerator (`$input`) is no list to join: it is one text, as in a string. */
function joinWith(value: Value, separator: string, session: Session): string {
  const elements = unwrap(value) instanceof Enumerator ? undefined : enumerate(value);
  const text = elements ? joinText(elements, separator, session, culturalElementText) : toText(value, session);
  session.checkAllocation(text.length);
  return text;
}

/** `list -join separator` (about_Join). */
export function join(left: Value, right: Value, session: Session): string {
  return joinWith(left, toText(right, session), session);
}

/** `-join list`. */
export function joinUnary(value: Value, session: Session): string {
  return joinWith(value, '', session);
}
