import type { Session } from '../session.ts';
import { cultureOfSession, sessionCulture } from '../text/culture.ts';
import { numberKind } from '../text/digits.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { isEnumerable } from './enumerate.ts';
import { toText } from './to-text.ts';

/** Object.ToString(): in the session's culture, and a collection is its type's name; what messages show of a value. */
export function netText(value: Value, session?: Session): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (numberKind(value) !== undefined) return formatNumber(value, '', sessionCulture, session?.isWindowsPowerShell);
  if (value instanceof DateTime) return formatDate(value, 'G', cultureOfSession(session));
  if (value instanceof TypeValue) return value.fullName;
  if (isEnumerable(value)) return typeOf(value)?.fullName ?? '';
  return toText(value, session);
}
