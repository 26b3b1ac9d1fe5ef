import { offsetAt } from '../../endpoint/time-zone.ts';
import type { Session } from '../session.ts';
import { DateTime, ticksOfUnixMilliseconds, unixEpochTicks } from '../values/temporal.ts';

/** A moment of the endpoint (milliseconds since 1970) as the local time that .NET gives. */
export function localTime(session: Session, milliseconds: number): DateTime {
  const offset = offsetAt(session.endpoint.timeZone, milliseconds);
  return new DateTime(ticksOfUnixMilliseconds(milliseconds + offset * 60_000), 'Local');
}

export function universalTime(milliseconds: number): DateTime {
  return new DateTime(ticksOfUnixMilliseconds(milliseconds), 'Utc');
}

/** Milliseconds since 1970 of a time; one that does not say is taken as local, or as UTC where `utc`. */
export function millisecondsOf(session: Session, time: DateTime, utc = false): number {
  const milliseconds = Number((time.ticks - unixEpochTicks) / 10_000n);
  if (time.kind === 'Utc' || (utc && time.kind === 'Unspecified')) return milliseconds;
  const guess = offsetAt(session.endpoint.timeZone, milliseconds);
  return milliseconds - offsetAt(session.endpoint.timeZone, milliseconds - guess * 60_000) * 60_000;
}
