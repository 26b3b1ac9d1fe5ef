import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import type { NetRegex } from '../text/regex.ts';
import { Dictionary } from '../values/dictionary.ts';
import { NetException } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { rawException } from './raw-exception.ts';
import { regexOperand } from './regex-operand.ts';

/**
 * `-match` and, where `wanted` is false, `-notmatch`. A match of a scalar fills `$Matches` in both; of a collection on the left the
 * elements that meet it come back (about_Comparison_Operators).
 */
export function match(left: Value, right: Value, session: Session, ignoreCase: boolean, wanted: boolean): Value {
  const regex = operand(right, session, ignoreCase);
  const elements = enumerate(left);
  if (!elements) {
    const found = setMatches(regex, toText(left, session), session);
    return found === wanted;
  }
  const matching: Value[] = [];
  for (const element of elements) if (regex.test(toText(element, session)) === wanted) matching.push(element ?? null);
  return matching;
}

function operand(right: Value, session: Session, ignoreCase: boolean): NetRegex {
  try {
    return regexOperand(right, session, ignoreCase);
  } catch (error) {
    if (error instanceof NetException) throw rawException(error);
    throw error;
  }
}

/** Matches, and puts what the groups captured into `$Matches`: under the number of a group, or its name. */
export function setMatches(regex: NetRegex, text: string, session: Session): boolean {
  const found = regex.exec(text, undefined, false);
  if (!found) return false;
  const matches = new Dictionary('System.Collections.Hashtable');
  regex.groupNames.forEach((name, position) => {
    const group = found.groups[position];
    if (group) matches.set(/^\d+$/.test(name) ? Number(name) : name, group.value);
  });
  session.setVariable('Matches', matches);
  return true;
}
