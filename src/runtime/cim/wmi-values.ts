import type { CimProperty } from '../../endpoint/cim/cim-value.ts';
import { offsetAt } from '../../endpoint/time-zone.ts';
import type { Session } from '../session.ts';
import { NetException } from '../values/errors.ts';
import { DateTime, unixEpochTicks } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { netTypeOf, valueOfCim } from './cim-values.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A moment as WMI writes it, `20260115090000.000000+000`: local time and its distance from UTC in minutes (CIM_DATETIME). */
export function dmtfOf(milliseconds: number, session: Session): string {
  const offset = offsetAt(session.endpoint.timeZone, milliseconds);
  const local = new Date(milliseconds + offset * 60_000);
  const day = `${pad(local.getUTCFullYear(), 4)}${pad(local.getUTCMonth() + 1, 2)}${pad(local.getUTCDate(), 2)}`;
  const time = `${pad(local.getUTCHours(), 2)}${pad(local.getUTCMinutes(), 2)}${pad(local.getUTCSeconds(), 2)}`;
  return `${day}${time}.${pad(local.getUTCMilliseconds(), 3)}000${offset < 0 ? '-' : '+'}${pad(Math.abs(offset), 3)}`;
}

/** ManagementDateTimeConverter.ToDateTime: the moment in the machine's own time. */
export function dateTimeOfDmtf(text: string, session: Session): DateTime {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-])(\d{3})$/.exec(text);
  if (!match)
    throw new NetException(
      'System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values.\r\nParameter name: dmtfDate',
    );
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const offset = Number(match[9]) * (match[8] === '-' ? -1 : 1);
  const utc = Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000;
  const local = session.localDateTime(utc);
  return new DateTime(local.ticks + BigInt(match[7]) * 10n, 'Local');
}

/** ManagementDateTimeConverter.ToDmtfDateTime. */
export function dmtfOfDateTime(value: DateTime, session: Session): string {
  const ticks = value.ticks - unixEpochTicks;
  const wall = Number(ticks / 10_000n);
  const offset = value.kind === 'Utc' ? 0 : offsetAt(session.endpoint.timeZone, wall - offsetAt(session.endpoint.timeZone, wall) * 60_000);
  const text = dmtfOf(wall - offset * 60_000, session);
  return `${text.slice(0, 15)}${pad(Number((ticks / 10n) % 1_000_000n), 6)}${text.slice(21)}`;
}

/** The .NET type of a property of WMI: moments are texts. */
export const wmiTypeOf = (property: CimProperty): string => (property.type.name === 'datetime' ? 'string' : netTypeOf(property.type));

/** A value of WMI as a script sees it. */
export function valueOfWmi({ type, value }: CimProperty, session: Session): Value {
  if (type.name === 'datetime' && typeof value === 'number') return dmtfOf(value, session);
  return valueOfCim(value, type, session);
}
