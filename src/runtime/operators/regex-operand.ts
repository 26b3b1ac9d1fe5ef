import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { compileRegex, type NetRegex, regexOptions } from '../text/regex.ts';
import { unwrap } from '../values/members.ts';
import { RegexValue } from '../values/regex-value.ts';
import type { Value } from '../values/value.ts';

/** The regular expression on the right of -match and -replace: a [regex] as it is, anything else as a pattern. Throws NetException. */
export function regexOperand(value: Value, session: Session, ignoreCase: boolean): NetRegex {
  const bare = unwrap(value);
  if (bare instanceof RegexValue) return bare.regex;
  return compileRegex(toText(value, session), ignoreCase ? regexOptions.IgnoreCase : regexOptions.None);
}
