import { isDaylightTime } from '../endpoint/time-zone.ts';
import { netText } from '../runtime/convert/net-text.ts';
import type { Session } from '../runtime/session.ts';
import { cultureOfSession } from '../runtime/text/culture.ts';
import {
  datePartsOf,
  daysInMonth,
  isLeapYear,
  largestTicks,
  ticksOfDate,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from '../runtime/text/date-parts.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { type ParseDateOptions, parseDate, parseDateExact } from '../runtime/text/parse-date.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { extendedMembersOf } from '../runtime/values/members.ts';
import { Double } from '../runtime/values/numbers.ts';
import type { Reference } from '../runtime/values/reference.ts';
import { DateTime, type DateTimeKind, TimeSpan, unixEpochTicks } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, formatException, outOfRange } from './argument-exceptions.ts';
import { enumName, enumNumber, enumValue } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';
import { addMonths, addUnits, addYears, checkedTicks } from './time/add-units.ts';
import { asLocal, asUtc, sessionZone, toLocal, utcNow } from './time/session-zone.ts';

const kinds: DateTimeKind[] = ['Unspecified', 'Utc', 'Local'];
/** Ticks of 1899-12-30, where OLE Automation begins to count, and of 1601-01-01, where Windows does. */
const automationEpoch = 599_264_352_000_000_000n;
const fileTimeEpoch = 504_911_232_000_000_000n;
const localBit = 1n << 63n;
const utcBit = 1n << 62n;

const kindOf = (value: Value) => kinds[enumNumber(value)];

function make(ticks: bigint, kind: DateTimeKind = 'Unspecified'): DateTime {
  if (ticks < 0n || ticks > largestTicks) {
    throw outOfRange('Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.', 'ticks');
  }
  return new DateTime(ticks, kind);
}

function ofParts(parts: number[], kind: DateTimeKind = 'Unspecified'): DateTime {
  const [year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0] = parts;
  const date = ticksOfDate(year, month, day);
  if (date === undefined)
    throw new NetException('System.ArgumentOutOfRangeException', 'Year, Month, and Day parameters describe an un-representable DateTime.');
  const time = ticksOfDate(1, 1, 1, hour, minute, second);
  if (time === undefined)
    throw new NetException('System.ArgumentOutOfRangeException', 'Hour, Minute, and Second parameters describe an un-representable DateTime.');
  if (millisecond < 0 || millisecond > 999) throw outOfRange('Valid values are between 0 and 999, inclusive.', 'millisecond');
  if (microsecond < 0 || microsecond > 999) throw outOfRange('Valid values are between 0 and 999, inclusive.', 'microsecond');
  return new DateTime(date + time + BigInt(millisecond) * 10_000n + BigInt(microsecond) * 10n, kind);
}

const options = (provider: Value, styles: number, session: Session): ParseDateOptions => ({
  culture: cultureOf(provider),
  styles,
  now: toLocal(utcNow(session), session),
  zone: sessionZone(session),
});

function exact(text: string | null, formats: readonly string[], provider: Value, styles: number, session: Session): DateTime | undefined {
  if (text === null) return undefined;
  return parseDateExact(text, formats, options(provider, styles, session));
}

function exactly(text: string | null, formats: readonly string[], provider: Value, styles: number, session: Session): DateTime {
  const value = exact(text, formats, provider, styles, session);
  if (!value) throw formatException(`String '${text ?? ''}' was not recognized as a valid DateTime.`);
  return value;
}

function tryParse(text: string | null, provider: Value, styles: number, result: Reference, session: Session): boolean {
  try {
    result.value = parseDate(text ?? '', options(provider, styles, session));
    return true;
  } catch (error) {
    if (!(error instanceof NetException)) throw error;
    result.value = new DateTime(0n);
    return false;
  }
}

function assign(value: DateTime | undefined, result: Reference): boolean {
  result.value = value ?? new DateTime(0n);
  return value !== undefined;
}

const plus = (self: DateTime, ticks: bigint) => new DateTime(checkedTicks(ticks), self.kind);
const add = (self: DateTime, count: Double, unit: bigint, session: Session) =>
  new DateTime(addUnits(self.ticks, count.value, unit, session), self.kind);
const difference = (left: DateTime, right: DateTime) => new TimeSpan(left.ticks - right.ticks);
const order = (left: DateTime, right: DateTime) => (left.ticks < right.ticks ? -1 : left.ticks > right.ticks ? 1 : 0);
const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'dayOfYear') => ({
  type: 'int',
  get: (self: DateTime) => datePartsOf(self.ticks)[name],
});

function toAutomationDate(ticks: bigint): number {
  if (ticks === 0n) return 0;
  const moved = ticks < ticksPerDay ? ticks + automationEpoch : ticks;
  let milliseconds = (moved - automationEpoch) / 10_000n;
  if (milliseconds < 0n) {
    const fraction = milliseconds % 86_400_000n;
    if (fraction !== 0n) milliseconds -= (86_400_000n + fraction) * 2n;
  }
  return Number(milliseconds) / 86_400_000;
}

function ofAutomationDate(value: number): DateTime {
  if (!(value < 2_958_466 && value > -657_435)) throw argument('Not a legal OleAut date.');
  let milliseconds = BigInt(Math.trunc(value * 86_400_000 + (value >= 0 ? 0.5 : -0.5)));
  if (milliseconds < 0n) milliseconds -= (milliseconds % 86_400_000n) * 2n;
  return new DateTime(milliseconds * 10_000n + automationEpoch);
}

function ofFileTime(time: bigint): bigint {
  if (time < 0n || time > largestTicks - fileTimeEpoch) throw outOfRange('Not a valid Win32 FileTime.', 'fileTime');
  return time + fileTimeEpoch;
}

function toFileTime(utc: bigint): bigint {
  if (utc < fileTimeEpoch) throw outOfRange('Not a valid Win32 FileTime.', '');
  return utc - fileTimeEpoch;
}

function toBinary(self: DateTime, session: Session): bigint {
  if (self.kind === 'Local') return BigInt.asIntN(64, localBit | (asUtc(self, session).ticks & (utcBit - 1n)));
  return self.kind === 'Utc' ? self.ticks | utcBit : self.ticks;
}

function ofBinary(data: bigint, session: Session): DateTime {
  const bits = BigInt.asUintN(64, data);
  const ticks = bits & (utcBit - 1n);
  if (bits & localBit) return new DateTime(toLocal(ticks, session), 'Local');
  return new DateTime(ticks, bits & utcBit ? 'Utc' : 'Unspecified');
}

const text = (self: DateTime, format: string | null, provider: Value, session: Session) =>
  formatDate(self, format || 'G', cultureOf(provider, session), sessionZone(session));

/** What type data show of a date: how much of it, Get-Date -DisplayHint says. */
function displayText(self: DateTime, session: Session): string {
  const culture = cultureOfSession(session);
  const hint = extendedMembersOf(self)?.get('DisplayHint');
  const kind = hint?.kind === 'NoteProperty' ? (enumName(hint.value) ?? netText(hint.value)) : '';
  const date = formatDate(self, 'D', culture);
  const time = formatDate(self, 'T', culture);
  if (kind.toLowerCase() === 'date') return date;
  return kind.toLowerCase() === 'time' ? time : `${date} ${time}`;
}

const dateOf = (self: DateTime) => new DateTime(self.ticks - (self.ticks % ticksPerDay), self.kind);
const calendarParts = 'int year, int month, int day, int hour, int minute, int second';

export default defineType<DateTime>({
  name: 'System.DateTime',
  kind: 'struct',
  accelerators: ['datetime'],
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.datetime',
  extendedProperties: {
    DateTime: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition:
        'if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date") { "{0}" -f $this.ToLongDateString() } elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time") { "{0}" -f  $this.ToLongTimeString() } else { "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString() }',
      get: displayText,
    },
  },
  properties: {
    Date: { type: 'datetime', get: dateOf },
    Day: part('day'),
    DayOfWeek: { type: 'System.DayOfWeek', get: (self) => enumValue('System.DayOfWeek', datePartsOf(self.ticks).dayOfWeek) },
    DayOfYear: part('dayOfYear'),
    Hour: part('hour'),
    Kind: { type: 'System.DateTimeKind', get: (self) => enumValue('System.DateTimeKind', kinds.indexOf(self.kind)) },
    Millisecond: { type: 'int', get: (self) => Number((self.ticks / 10_000n) % 1000n) },
    Microsecond: { type: 'int', edition: '7.6', get: (self) => Number((self.ticks / 10n) % 1000n) },
    Nanosecond: { type: 'int', edition: '7.6', get: (self) => Number(self.ticks % 10n) * 100 },
    Minute: part('minute'),
    Month: part('month'),
    Second: part('second'),
    Ticks: { type: 'long', get: (self) => self.ticks },
    TimeOfDay: { type: 'timespan', get: (self) => new TimeSpan(self.ticks % ticksPerDay) },
    Year: part('year'),
  },
  methods: {
    ...methodsOf<DateTime>(
      {
        'datetime Add(timespan value)': (self, [span]) => plus(self, self.ticks + span.ticks),
        'datetime AddDays(double value)': (self, [count], session) => add(self, count, ticksPerDay, session),
        'datetime AddHours(double value)': (self, [count], session) => add(self, count, ticksPerHour, session),
        'datetime AddMilliseconds(double value)': (self, [count], session) => add(self, count, 10_000n, session),
        'datetime AddMinutes(double value)': (self, [count], session) => add(self, count, ticksPerMinute, session),
        'datetime AddMonths(int months)': (self, [months]) => new DateTime(addMonths(self.ticks, months), self.kind),
        'datetime AddSeconds(double value)': (self, [count], session) => add(self, count, ticksPerSecond, session),
        'datetime AddTicks(long value)': (self, [ticks]) => plus(self, self.ticks + ticks),
        'datetime AddYears(int value)': (self, [years]) => new DateTime(addYears(self.ticks, years), self.kind),
        'int CompareTo(System.Object value)': (_self, [other]) => {
          if (other === null) return 1;
          throw argument('Object must be of type DateTime.');
        },
        'int CompareTo(datetime value)': (self, [other]) => order(self, other),
        'bool Equals(System.Object value)': () => false,
        'bool Equals(datetime value)': (self, [other]) => self.ticks === other.ticks,
        'bool IsDaylightSavingTime()': (self, _args, session) =>
          self.kind !== 'Utc' && isDaylightTime(session.endpoint.timeZone, Number((asUtc(self, session).ticks - unixEpochTicks) / 10_000n)),
        'long ToBinary()': (self, _args, session) => toBinary(self, session),
        'int GetHashCode()': (self, _args, session) => hashCode(self.ticks, session),
        'timespan Subtract(datetime value)': (self, [other]) => difference(self, other),
        'datetime Subtract(timespan value)': (self, [span]) => plus(self, self.ticks - span.ticks),
        'double ToOADate()': (self) => new Double(toAutomationDate(self.ticks)),
        'long ToFileTime()': (self, _args, session) => toFileTime(asUtc(self, session).ticks),
        'long ToFileTimeUtc()': (self, _args, session) => toFileTime(self.kind === 'Local' ? asUtc(self, session).ticks : self.ticks),
        'datetime ToLocalTime()': (self, _args, session) => asLocal(self, session),
        'string ToLongDateString()': (self, _args, session) => formatDate(self, 'D', cultureOfSession(session)),
        'string ToLongTimeString()': (self, _args, session) => formatDate(self, 'T', cultureOfSession(session)),
        'string ToShortDateString()': (self, _args, session) => formatDate(self, 'd', cultureOfSession(session)),
        'string ToShortTimeString()': (self, _args, session) => formatDate(self, 't', cultureOfSession(session)),
        'string ToString()': (self, _args, session) => text(self, null, null, session),
        'string ToString(string format)': (self, [format], session) => text(self, format, null, session),
        'string ToString(System.IFormatProvider provider)': (self, [provider], session) => text(self, null, provider, session),
        'string ToString(string format, System.IFormatProvider provider)': (self, [format, provider], session) =>
          text(self, format, provider, session),
        'datetime ToUniversalTime()': (self, _args, session) => asUtc(self, session),
        'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 16),
      },
      {
        'datetime AddMicroseconds(double value)': (self, [count], session) => add(self, count, 10n, session),
      },
    ),
    ...convertibleMethods,
  },
  staticProperties: {
    Now: { type: 'datetime', get: (_, session) => new DateTime(toLocal(utcNow(session), session), 'Local') },
    Today: { type: 'datetime', get: (_, session) => dateOf(new DateTime(toLocal(utcNow(session), session), 'Local')) },
    UtcNow: { type: 'datetime', get: (_, session) => new DateTime(utcNow(session), 'Utc') },
    MinValue: { type: 'datetime', kind: 'Field', get: () => new DateTime(0n) },
    MaxValue: { type: 'datetime', kind: 'Field', get: () => new DateTime(largestTicks) },
    UnixEpoch: { type: 'datetime', kind: 'Field', edition: '7.6', get: () => new DateTime(unixEpochTicks, 'Utc') },
  },
  staticMethods: methodsOf<undefined>({
    'int Compare(datetime t1, datetime t2)': (_, [left, right]) => order(left, right),
    'int DaysInMonth(int year, int month)': (_, [year, month]) => {
      if (month < 1 || month > 12) throw outOfRange('Month must be between one and twelve.', 'month');
      if (year < 1 || year > 9999) throw outOfRange('Year must be between 1 and 9999.', 'year');
      return daysInMonth(year, month);
    },
    'bool Equals(datetime t1, datetime t2)': (_, [left, right]) => left.ticks === right.ticks,
    'datetime FromBinary(long dateData)': (_, [data], session) => ofBinary(data, session),
    'datetime FromFileTime(long fileTime)': (_, [time], session) => new DateTime(toLocal(ofFileTime(time), session), 'Local'),
    'datetime FromFileTimeUtc(long fileTime)': (_, [time]) => new DateTime(ofFileTime(time), 'Utc'),
    'datetime FromOADate(double d)': (_, [value]) => ofAutomationDate(value.value),
    'datetime SpecifyKind(datetime value, System.DateTimeKind kind)': (_, [value, kind]) => new DateTime(value.ticks, kindOf(kind)),
    'bool IsLeapYear(int year)': (_, [year]) => {
      if (year < 1 || year > 9999) throw outOfRange('Year must be between 1 and 9999.', 'year');
      return isLeapYear(year);
    },
    'datetime Parse(string s)': (_, [value], session) => parseDate(value ?? '', options(null, 0, session)),
    'datetime Parse(string s, System.IFormatProvider provider)': (_, [value, provider], session) =>
      parseDate(value ?? '', options(provider, 0, session)),
    'datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)': (
      _,
      [value, provider, styles],
      session,
    ) => parseDate(value ?? '', options(provider, enumNumber(styles), session)),
    'datetime ParseExact(string s, string format, System.IFormatProvider provider)': (_, [value, format, provider], session) =>
      exactly(value, [format], provider, 0, session),
    'datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)': (
      _,
      [value, format, provider, style],
      session,
    ) => exactly(value, [format], provider, enumNumber(style), session),
    'datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)': (
      _,
      [value, formats, provider, style],
      session,
    ) => exactly(value, formats, provider, enumNumber(style), session),
    'bool TryParse(string s, [ref] datetime result)': (_, [value, result], session) => tryParse(value, null, 0, result, session),
    'bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)': (
      _,
      [value, provider, styles, result],
      session,
    ) => tryParse(value, provider, enumNumber(styles), result, session),
    'bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)':
      (_, [value, format, provider, style, result], session) => assign(exact(value, [format], provider, enumNumber(style), session), result),
    'bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)':
      (_, [value, formats, provider, style, result], session) => assign(exact(value, formats, provider, enumNumber(style), session), result),
  }),
  constructors: constructorsOf({
    'datetime new(long ticks)': (_, [ticks]) => make(ticks),
    'datetime new(long ticks, System.DateTimeKind kind)': (_, [ticks, kind]) => make(ticks, kindOf(kind)),
    'datetime new(int year, int month, int day)': (_, parts) => ofParts(parts),
    [`datetime new(${calendarParts})`]: (_, parts) => ofParts(parts),
    [`datetime new(${calendarParts}, System.DateTimeKind kind)`]: (_, parts) => ofParts(parts.slice(0, 6), kindOf(parts[6])),
    [`datetime new(${calendarParts}, int millisecond)`]: (_, parts) => ofParts(parts),
    [`datetime new(${calendarParts}, int millisecond, System.DateTimeKind kind)`]: (_, parts) => ofParts(parts.slice(0, 7), kindOf(parts[7])),
    [`datetime new(${calendarParts}, int millisecond, int microsecond)`]: (_, parts) => ofParts(parts),
    [`datetime new(${calendarParts}, int millisecond, int microsecond, System.DateTimeKind kind)`]: (_, parts) =>
      ofParts(parts.slice(0, 8), kindOf(parts[8])),
  }),
  compare: (self, other) => (other instanceof DateTime ? order(self, other) : undefined),
  equals: (self, other) => other instanceof DateTime && self.ticks === other.ticks,
  operators: {
    '+': (left, right) => (left instanceof DateTime && right instanceof TimeSpan ? plus(left, left.ticks + right.ticks) : undefined),
    '-': (left, right) => {
      if (!(left instanceof DateTime)) return undefined;
      if (right instanceof DateTime) return difference(left, right);
      return right instanceof TimeSpan ? plus(left, left.ticks - right.ticks) : undefined;
    },
  },
});
