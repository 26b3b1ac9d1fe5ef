import { codeTextOf, culturalElementText, customObjectText, toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { cultureOfSession, sessionCulture } from '../text/culture.ts';
import { formatDate, formatDateTimeOffset } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { TypeValue } from '../types/type-value.ts';
import { PSCustomObject, unwrap } from '../values/members.ts';
import { Decimal, Double, Single } from '../values/numbers.ts';
import { DateTime, DateTimeOffset } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** The text of a value on the console: as in strings, but dates and what is no number in the session's culture. */
export function displayText(wrapped: Value, session: Session): string {
  const value = unwrap(wrapped);
  if (value instanceof TypeValue) return value.fullName;
  if (value instanceof DateTime) return formatDate(value, 'G', cultureOfSession(session));
  if (value instanceof DateTimeOffset) return formatDateTimeOffset(value, '', cultureOfSession(session));
  if ((value instanceof Double || value instanceof Single) && !Number.isFinite(value.value)) return formatNumber(value, '', sessionCulture);
  if (value instanceof PSCustomObject && !value.members.get('ToString')) return customObjectText(value, session, culturalElementText);
  return codeTextOf(value, session) ?? toText(wrapped, session);
}

/** A number with a fraction as tables show it in PowerShell 7: `F`, which in en-US has three decimals; undefined for all else. */
export function fixedText(wrapped: Value): string | undefined {
  const value = unwrap(wrapped);
  return value instanceof Double || value instanceof Single || value instanceof Decimal ? formatNumber(value, 'F', sessionCulture) : undefined;
}
