import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';

function joinWith(value: Value, separator: string, session: Session): string {
  if (value === null || value === undefined) return '';
  const elements = enumerate(value);
  if (!elements) return toText(value, session);
  const texts: string[] = [];
  for (const element of elements) texts.push(typeof element === 'string' ? element : toText(element, session));
  const text = texts.join(separator);
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
