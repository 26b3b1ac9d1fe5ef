import { NotSimulated } from '../../base/not-simulated.ts';
import { timeZoneIds, timeZoneOf } from '../../endpoint/time-zone.ts';
import { hasWildcards } from '../../runtime/providers/path-syntax.ts';
import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { findSystemTimeZone, type TimeZoneInfo } from '../System.TimeZoneInfo.ts';

const notFound = 'System.TimeZoneNotFoundException';

/** The error of the cmdlets where a zone is not there (TimeZoneHelper). */
export const timeZoneError = (message: string, target: 'Id' | 'Name' | 'InputObject') =>
  ({ id: 'TimeZoneNotFound', message, category: 'InvalidArgument', target, exception: notFound }) as const;

/** The zone of an id, or the message that tells that there is none. */
export function zoneById(id: string): TimeZoneInfo | string {
  try {
    return findSystemTimeZone(id);
  } catch (thrown) {
    if (thrown instanceof NetException && thrown.typeName === notFound) return thrown.message;
    throw thrown;
  }
}

/** The zones whose name in winter or summer is this one. Not all zones of Windows are known here: what a pattern finds is not known either. */
export function zonesByName(name: string): TimeZoneInfo[] | string {
  if (hasWildcards(name) || name === '') throw new NotSimulated('value', `time zones called ${name}`);
  const fits = (text: string) => matchesWildcard(text, name);
  const found = timeZoneIds.map(timeZoneOf).filter(({ standardName, daylightName }) => fits(standardName) || fits(daylightName));
  if (found.length > 0) return found.map(({ id }) => findSystemTimeZone(id));
  // Windows' own names end so; the zone may be one that nobody simulates.
  if (/ (Time|Standard Time|Daylight Time)$/i.test(name) || /^UTC[-+]\d\d$/i.test(name)) throw new NotSimulated('value', `time zone ${name}`);
  return `The time zone name '${name}' was not found on the local computer.`;
}
