import { offsetAt, type TimeZone } from '../../endpoint/time-zone.ts';
import type { Session } from '../../runtime/session.ts';
import { type LocalZone, ticksPerMinute } from '../../runtime/text/date-parts.ts';
import { DateTime, ticksOfUnixMilliseconds, unixEpochTicks } from '../../runtime/values/temporal.ts';

const milliseconds = (ticks: bigint) => Number((ticks - unixEpochTicks) / 10_000n);

const zones = new WeakMap<TimeZone, LocalZone>();

/** A time zone of the endpoint as the functions of dates take it. */
export function localZone(timeZone: TimeZone): LocalZone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = {
      offsetOfUtc: (ticks) => offsetAt(timeZone, milliseconds(ticks)),
      offsetOfLocal: (ticks) => {
        const moment = milliseconds(ticks);
        const guess = offsetAt(timeZone, moment - timeZone.baseOffset * 60_000);
        return offsetAt(timeZone, moment - guess * 60_000);
      },
    };
    zones.set(timeZone, zone);
  }
  return zone;
}

export const sessionZone = (session: Session): LocalZone => localZone(session.endpoint.timeZone);

/** The present of the virtual clock in UTC ticks. */
export const utcNow = (session: Session): bigint => ticksOfUnixMilliseconds(session.endpoint.clock.now);

export const toLocal = (utc: bigint, session: Session): bigint => utc + BigInt(sessionZone(session).offsetOfUtc(utc)) * ticksPerMinute;
export const toUtc = (local: bigint, session: Session): bigint => local - BigInt(sessionZone(session).offsetOfLocal(local)) * ticksPerMinute;

/** The same moment on the clock of the endpoint. */
export const asLocal = (value: DateTime, session: Session): DateTime =>
  value.kind === 'Local' ? value : new DateTime(toLocal(value.ticks, session), 'Local');

/** The same moment in UTC; a time that does not say is taken as local. */
export const asUtc = (value: DateTime, session: Session): DateTime =>
  value.kind === 'Utc' ? value : new DateTime(toUtc(value.ticks, session), 'Utc');
