import { enumerate } from '../convert/enumerate.ts';
import { culturalElementText, joinText, toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';

function joinWith(value: Value, separator: string, session: Session): string {
  const elements = enumerate(value);
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
