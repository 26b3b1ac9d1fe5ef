import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { getMember } from './get-member.ts';
import { setIndex } from './index-access.ts';
import { propertyNotFoundStrict } from './member-errors.ts';
import { setMember } from './set-member.ts';

/** The dictionary whose key stands behind the dot: `$h.$i` with a number in `$i` asks for that number, not for its text. */
function dictionaryOf(value: Value, name: Value): Dictionary | undefined {
  if (typeof name === 'string' || name === null || name === undefined) return undefined;
  const base = unwrap(value);
  return base instanceof Dictionary && typeof unwrap(name) !== 'string' ? base : undefined;
}

/** `value.$name`: a name that is no text is a key of a dictionary, and is made a text for anything else. */
export function getDynamicMember(value: Value, name: Value, session: Session): Value {
  const dictionary = dictionaryOf(value, name);
  if (!dictionary) return getMember(value, toText(name), session);
  const key = unwrap(name);
  if (dictionary.has(key)) return dictionary.get(key) ?? null;
  if (session.strictModeVersion() >= 2) throw propertyNotFoundStrict(toText(name));
  return null;
}

export function setDynamicMember(value: Value, name: Value, changed: Value, session: Session): void {
  const dictionary = dictionaryOf(value, name);
  if (dictionary) setIndex(dictionary, unwrap(name), changed ?? null, session);
  else setMember(value, toText(name), changed, session);
}
