import type { Session } from '../../runtime/session.ts';
import { type Culture, cultureOfSession } from '../../runtime/text/culture.ts';
import type { Value } from '../../runtime/values/value.ts';
import { CultureInfo } from './culture-info.ts';
import { DateTimeFormatInfo, NumberFormatInfo } from './format-info.ts';

/** The culture that an IFormatProvider argument stands for; `$null` is the session's. */
export function cultureOf(provider: Value, session?: Session): Culture {
  if (provider instanceof CultureInfo || provider instanceof NumberFormatInfo || provider instanceof DateTimeFormatInfo) return provider.culture;
  return cultureOfSession(session);
}
