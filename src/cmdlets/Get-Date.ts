import { offsetAt } from '../endpoint/time-zone.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

import type { Session } from '../runtime/session.ts';
import { cultureOfSession } from '../runtime/text/culture.ts';
import { datePartsOf, ticksOfDate } from '../runtime/text/date-parts.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { ensureExtendedMembers } from '../runtime/values/members.ts';
import { Double } from '../runtime/values/numbers.ts';
import { DateTime, unixEpochTicks } from '../runtime/values/temporal.ts';

const part = (range: readonly [number, number]) => ({ type: 'int', validate: { range } }) as const;

/** The endpoint's offset from UTC, in minutes, at a local time. */
function offsetOf(date: DateTime, session: Session): number {
  if (date.kind === 'Utc') return 0;
  const local = Number((date.ticks - unixEpochTicks) / 10_000n);
  const { timeZone } = session.endpoint;
  return offsetAt(timeZone, local - offsetAt(timeZone, local) * 60_000);
}

export default defineCmdlet({
  name: 'Get-Date',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Date: {
      type: 'datetime',
      aliases: ['LastWriteTime'],
      position: 0,
      pipeline: true,
      byPropertyName: true,
      sets: ['DateAndFormat', 'DateAndUFormat'],
    },
    UnixTimeSeconds: {
      edition: '7.6',
      type: 'double',
      aliases: ['UnixTime'],
      sets: {
        UnixTimeSecondsAndFormat: { mandatory: true },
        UnixTimeSecondsAndUFormat: { mandatory: true },
      },
    },
    Year: part([1, 9999]),
    Month: part([1, 12]),
    Day: part([1, 31]),
    Hour: part([0, 23]),
    Minute: part([0, 59]),
    Second: part([0, 59]),
    Millisecond: part([0, 999]),
    DisplayHint: { type: 'Microsoft.PowerShell.Commands.DisplayHintType' },
    UFormat: { type: 'string', sets: { DateAndUFormat: { mandatory: true }, UnixTimeSecondsAndUFormat: { mandatory: true } } },
    Format: { type: 'string', sets: ['DateAndFormat', 'UnixTimeSecondsAndFormat'] },
    AsUTC: { edition: '7.6', type: 'switch' },
  },
  defaultSet: 'DateAndFormat',
  process(parameters, host) {
    const { session } = host;
    const { Date: given, UnixTimeSeconds, Format, UFormat, AsUTC } = parameters;
    let date: DateTime;
    if (UnixTimeSeconds instanceof Double) date = session.localDateTime(UnixTimeSeconds.value * 1000);
    else if (given instanceof DateTime) date = given;
    else date = session.localDateTime(host.endpoint.clock.now);
    const asked = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second', 'Millisecond'].some((name) => host.isBound(name));
    if (asked) {
      const now = datePartsOf(date.ticks);
      const {
        Year = now.year,
        Month = now.month,
        Day = now.day,
        Hour = now.hour,
        Minute = now.minute,
        Second = now.second,
        Millisecond,
      } = parameters;
      const below = date.ticks % 10_000_000n;
      const fraction = Millisecond === undefined ? Number(below) : Millisecond * 10_000 + Number(below % 10_000n);
      const ticks = ticksOfDate(Year, Month, Day, Hour, Minute, Second, fraction);
      if (ticks === undefined) {
        host.fail(
          errorRecord({
            id: 'System.ArgumentOutOfRangeException',
            message: 'Year, Month, and Day parameters describe an un-representable DateTime.',
            category: 'NotSpecified',
            exception: 'System.ArgumentOutOfRangeException',
          }),
        );
      }
      date = new DateTime(ticks!, date.kind);
    }
    if (AsUTC && date.kind !== 'Utc') date = new DateTime(date.ticks - BigInt(offsetOf(date, session)) * 600_000_000n, 'Utc');
    if (UFormat !== undefined) host.write(unixFormat(date, UFormat, session));
    else if (Format !== undefined)
      host.write(
        formatDate(date, namedFormat(Format), cultureOfSession(session), {
          offsetOfLocal: () => offsetOf(date, session),
          offsetOfUtc: () => offsetOf(date, session),
        }),
      );
    else {
      // How much of it is shown is a member of the object itself (GetDateCommand).
      const type = knownType('Microsoft.PowerShell.Commands.DisplayHintType');
      const shown = new DateTime(date.ticks, date.kind);
      ensureExtendedMembers(shown).add({ kind: 'NoteProperty', name: 'DisplayHint', value: parameters.DisplayHint ?? new EnumValue(type, 2) });
      host.write(shown);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-date',
  examples: [{ script: "Get-Date '2026-01-02' -Format yyyy; Get-Date 2026-01-02 -UFormat %Y-%m", stdout: '2026\n2026-01\n' }],
});

/** FileDate and its kin. */
function namedFormat(format: string): string {
  switch (format.toLowerCase()) {
    case 'filedate':
      return 'yyyyMMdd';
    case 'filedateuniversal':
      return "yyyyMMdd'Z'";
    case 'filedatetime':
      return 'yyyyMMddTHHmmssffff';
    case 'filedatetimeuniversal':
      return "yyyyMMddTHHmmssffff'Z'";
    default:
      return format;
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** The week of a day, and the year that the week belongs to (ISO 8601): that of the week's Thursday. */
function isoWeek(date: DateTime): { year: number; week: number } {
  const day = date.ticks / 864_000_000_000n;
  const thursday = day - (day % 7n) + 3n;
  const { year } = datePartsOf(thursday * 864_000_000_000n);
  const first = (ticksOfDate(year, 1, 1) ?? 0n) / 864_000_000_000n;
  return { year, week: Number((thursday - first) / 7n) + 1 };
}

/** -UFormat: the specifiers of the Unix `date` command that Get-Date knows. */
function unixFormat(date: DateTime, format: string, session: Session): string {
  const parts = datePartsOf(date.ticks);
  const net = (pattern: string) => formatDate(date, pattern);
  const dayOfYear = Number((date.ticks - (ticksOfDate(parts.year, 1, 1) ?? 0n)) / 864_000_000_000n) + 1;
  const weekDay = Number((date.ticks / 864_000_000_000n + 1n) % 7n);
  const text = format.startsWith('+') ? format.slice(1) : format;
  return text.replace(/%(.)/g, (whole, letter: string) => {
    switch (letter) {
      case 'Y':
        return String(parts.year).padStart(4, '0');
      case 'y':
        return two(parts.year % 100);
      case 'C':
        return two(Math.floor(parts.year / 100));
      case 'm':
        return two(parts.month);
      case 'd':
        return two(parts.day);
      case 'e':
        return String(parts.day).padStart(2, ' ');
      case 'H':
        return two(parts.hour);
      case 'I':
        return two(((parts.hour + 11) % 12) + 1);
      case 'k':
        return String(parts.hour).padStart(2, ' ');
      case 'l':
        return String(((parts.hour + 11) % 12) + 1).padStart(2, ' ');
      case 'M':
        return two(parts.minute);
      case 'S':
        return two(parts.second);
      case 'p':
        return parts.hour < 12 ? 'AM' : 'PM';
      case 'a':
        return net('ddd');
      case 'A':
        return net('dddd');
      case 'b':
      case 'h':
        return net('MMM');
      case 'B':
        return net('MMMM');
      case 'j':
        return String(dayOfYear).padStart(3, '0');
      case 'u':
        return String(weekDay === 0 ? 7 : weekDay);
      case 'w':
        return String(weekDay);
      case 'D':
      case 'x':
        return `${two(parts.month)}/${two(parts.day)}/${two(parts.year % 100)}`;
      case 'F':
        return `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
      case 'T':
      case 'X':
        return `${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}`;
      case 'R':
        return `${two(parts.hour)}:${two(parts.minute)}`;
      case 'r':
        return net('hh:mm:ss tt');
      case 'c':
        return net('ddd dd MMM yyyy HH:mm:ss');
      case 's':
        return String((date.ticks - BigInt(offsetOf(date, session)) * 600_000_000n - unixEpochTicks) / 10_000_000n);
      case 'Z': {
        const offset = offsetOf(date, session);
        const hours = Math.trunc(offset / 60);
        return `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}`;
      }
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case '%':
        return '%';
      case 'G':
        return String(isoWeek(date).year);
      case 'g':
        return two(isoWeek(date).year % 100);
      case 'V':
        return two(isoWeek(date).week);
      case 'U':
      case 'W':
        return String(Math.floor(dayOfYear / 7));
      default:
        return whole;
    }
  });
}
