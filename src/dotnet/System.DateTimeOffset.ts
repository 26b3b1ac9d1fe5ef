import type { Session } from '../runtime/session.ts';
import { datePartsOf, largestTicks, ticksOfDate, ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from '../runtime/text/date-parts.ts';
import { formatDateTimeOffset } from '../runtime/text/format-date.ts';
import { dateTimeStyles, readDate, readDateExact } from '../runtime/text/parse-date.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { Double } from '../runtime/values/numbers.ts';
import type { Reference } from '../runtime/values/reference.ts';
import { DateTime, DateTimeOffset, TimeSpan, unixEpochTicks } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, formatException, outOfRange } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';
import { addMonths, addUnits, addYears, checkedTicks } from './time/add-units.ts';
import { sessionZone, toLocal, utcNow } from './time/session-zone.ts';

const utcTicks = (self: DateTimeOffset) => self.equalityKey;

function offsetOf(span: TimeSpan): number {
  if (span.ticks % ticksPerMinute !== 0n) throw argument('Offset must be specified in whole minutes.', 'offset');
  const minutes = Number(span.ticks / ticksPerMinute);
  if (minutes < -840 || minutes > 840) throw outOfRange('Offset must be within plus or minus 14 hours.', 'offset');
  return minutes;
}

function make(ticks: bigint, offset: number): DateTimeOffset {
  const utc = ticks - BigInt(offset) * ticksPerMinute;
  if (utc < 0n || utc > largestTicks)
    throw outOfRange('The UTC time represented when the offset is applied must be between year 0 and 10,000.', 'offset');
  return new DateTimeOffset(ticks, offset);
}

const ofUtc = (utc: bigint, offset = 0) => make(utc + BigInt(offset) * ticksPerMinute, offset);
const local = (utc: bigint, session: Session) => ofUtc(utc, sessionZone(session).offsetOfUtc(utc));

function ofDateTime(value: DateTime, session: Session, offset?: TimeSpan): DateTimeOffset {
  if (offset) {
    const minutes = offsetOf(offset);
    if (value.kind === 'Utc' && minutes !== 0) throw argument('The UTC Offset for Utc DateTime instances must be 0.', 'offset');
    if (value.kind === 'Local' && sessionZone(session).offsetOfLocal(value.ticks) !== minutes) {
      throw argument('The UTC Offset of the local dateTime parameter does not match the offset argument.', 'offset');
    }
    return make(value.ticks, minutes);
  }
  return make(value.ticks, value.kind === 'Utc' ? 0 : sessionZone(session).offsetOfLocal(value.ticks));
}

function finish(read: { ticks: bigint; offset: number | undefined }, styles: number, session: Session): DateTimeOffset {
  const offset = read.offset ?? (styles & dateTimeStyles.AssumeUniversal ? 0 : sessionZone(session).offsetOfLocal(read.ticks));
  const value = make(read.ticks, offset);
  return styles & dateTimeStyles.AdjustToUniversal ? ofUtc(utcTicks(value)) : value;
}

const options = (provider: Value, styles: number, session: Session) => ({
  culture: cultureOf(provider),
  styles,
  now: toLocal(utcNow(session), session),
  zone: sessionZone(session),
});

const parse = (text: string | null, provider: Value, styles: number, session: Session) =>
  finish(readDate(text ?? '', options(provider, styles, session)), styles, session);

function exact(text: string | null, formats: readonly string[], provider: Value, styles: number, session: Session): DateTimeOffset | undefined {
  const read = text === null ? undefined : readDateExact(text, formats, options(provider, styles, session));
  return read && finish(read, styles, session);
}

function exactly(text: string | null, formats: readonly string[], provider: Value, styles: number, session: Session): DateTimeOffset {
  const value = exact(text, formats, provider, styles, session);
  if (!value) throw formatException(`String '${text ?? ''}' was not recognized as a valid DateTime.`);
  return value;
}

function tryParse(text: string | null, provider: Value, styles: number, result: Reference, session: Session): boolean {
  try {
    result.value = parse(text, provider, styles, session);
    return true;
  } catch (error) {
    if (!(error instanceof NetException)) throw error;
    result.value = new DateTimeOffset(0n, 0);
    return false;
  }
}

function assign(value: DateTimeOffset | undefined, result: Reference): boolean {
  result.value = value ?? new DateTimeOffset(0n, 0);
  return value !== undefined;
}

function ofParts(parts: any[]): DateTimeOffset {
  const offset = parts.at(-1) as TimeSpan;
  const [year, month, day, hour, minute, second, millisecond = 0, microsecond = 0] = parts.slice(0, -1);
  const ticks = ticksOfDate(year, month, day, hour, minute, second);
  if (ticks === undefined)
    throw new NetException('System.ArgumentOutOfRangeException', 'Year, Month, and Day parameters describe an un-representable DateTime.');
  return make(ticks + BigInt(millisecond) * 10_000n + BigInt(microsecond) * 10n, offsetOf(offset));
}

const order = (left: DateTimeOffset, right: DateTimeOffset) => {
  const [a, b] = [utcTicks(left), utcTicks(right)];
  return a < b ? -1 : a > b ? 1 : 0;
};
const plus = (self: DateTimeOffset, ticks: bigint) => make(checkedTicks(ticks), self.offsetMinutes);
const add = (self: DateTimeOffset, count: Double, unit: bigint, session: Session) =>
  make(addUnits(self.ticks, count.value, unit, session), self.offsetMinutes);
const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'dayOfYear'): PropertyDefinition<DateTimeOffset> => ({
  type: 'int',
  get: (self) => datePartsOf(self.ticks)[name],
});
const text = (self: DateTimeOffset, format: string | null, provider: Value) => formatDateTimeOffset(self, format ?? '', cultureOf(provider));

const own = 'System.DateTimeOffset';
const providerParameter = 'System.IFormatProvider formatProvider';
const stylesParameter = 'System.Globalization.DateTimeStyles styles';
const dateParameters = 'int year, int month, int day, int hour, int minute, int second';

export default defineType<DateTimeOffset>({
  name: own,
  kind: 'struct',
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.datetimeoffset',
  properties: {
    DateTime: { type: 'datetime', get: (self) => new DateTime(self.ticks) },
    UtcDateTime: { type: 'datetime', get: (self) => new DateTime(utcTicks(self), 'Utc') },
    LocalDateTime: { type: 'datetime', get: (self, session) => new DateTime(toLocal(utcTicks(self), session), 'Local') },
    Date: { type: 'datetime', get: (self) => new DateTime(self.ticks - (self.ticks % ticksPerDay)) },
    Day: part('day'),
    DayOfWeek: { type: 'System.DayOfWeek', get: (self) => enumValue('System.DayOfWeek', datePartsOf(self.ticks).dayOfWeek) },
    DayOfYear: part('dayOfYear'),
    Hour: part('hour'),
    Millisecond: { type: 'int', get: (self) => Number((self.ticks / 10_000n) % 1000n) },
    Microsecond: { type: 'int', edition: '7.6', get: (self) => Number((self.ticks / 10n) % 1000n) },
    Nanosecond: { type: 'int', edition: '7.6', get: (self) => Number(self.ticks % 10n) * 100 },
    Minute: part('minute'),
    Month: part('month'),
    Offset: { type: 'timespan', get: (self) => new TimeSpan(BigInt(self.offsetMinutes) * ticksPerMinute) },
    TotalOffsetMinutes: { type: 'int', edition: '7.6', get: (self) => self.offsetMinutes },
    Second: part('second'),
    Ticks: { type: 'long', get: (self) => self.ticks },
    UtcTicks: { type: 'long', get: utcTicks },
    TimeOfDay: { type: 'timespan', get: (self) => new TimeSpan(self.ticks % ticksPerDay) },
    Year: part('year'),
  },
  methods: methodsOf<DateTimeOffset>({
    [`${own} ToOffset(timespan offset)`]: (self, [offset]) => ofUtc(utcTicks(self), offsetOf(offset)),
    [`${own} Add(timespan timeSpan)`]: (self, [span]) => plus(self, self.ticks + span.ticks),
    [`${own} AddDays(double days)`]: (self, [count], session) => add(self, count, ticksPerDay, session),
    [`${own} AddHours(double hours)`]: (self, [count], session) => add(self, count, ticksPerHour, session),
    [`${own} AddMilliseconds(double milliseconds)`]: (self, [count], session) => add(self, count, 10_000n, session),
    [`${own} AddMinutes(double minutes)`]: (self, [count], session) => add(self, count, ticksPerMinute, session),
    [`${own} AddMonths(int months)`]: (self, [months]) => make(addMonths(self.ticks, months), self.offsetMinutes),
    [`${own} AddSeconds(double seconds)`]: (self, [count], session) => add(self, count, ticksPerSecond, session),
    [`${own} AddTicks(long ticks)`]: (self, [ticks]) => plus(self, self.ticks + ticks),
    [`${own} AddYears(int years)`]: (self, [years]) => make(addYears(self.ticks, years), self.offsetMinutes),
    [`int CompareTo(${own} other)`]: (self, [other]) => order(self, other),
    'bool Equals(System.Object obj)': () => false,
    [`bool Equals(${own} other)`]: (self, [other]) => order(self, other) === 0,
    [`bool EqualsExact(${own} other)`]: (self, [other]) => self.ticks === other.ticks && self.offsetMinutes === other.offsetMinutes,
    'int GetHashCode()': (self, _args, session) => hashCode(utcTicks(self), session),
    [`timespan Subtract(${own} value)`]: (self, [other]) => new TimeSpan(utcTicks(self) - utcTicks(other)),
    [`${own} Subtract(timespan value)`]: (self, [span]) => plus(self, self.ticks - span.ticks),
    'long ToFileTime()': (self) => utcTicks(self) - 504_911_232_000_000_000n,
    'long ToUnixTimeSeconds()': (self) => floorDivide(utcTicks(self) - unixEpochTicks, ticksPerSecond),
    'long ToUnixTimeMilliseconds()': (self) => floorDivide(utcTicks(self) - unixEpochTicks, 10_000n),
    [`${own} ToLocalTime()`]: (self, _args, session) => local(utcTicks(self), session),
    'string ToString()': (self) => text(self, null, null),
    'string ToString(string format)': (self, [format]) => text(self, format, null),
    [`string ToString(${providerParameter})`]: (self, [provider]) => text(self, null, provider),
    [`string ToString(string format, ${providerParameter})`]: (self, [format, provider]) => text(self, format, provider),
    [`${own} ToUniversalTime()`]: (self) => ofUtc(utcTicks(self)),
  }),
  staticProperties: {
    UtcNow: { type: own, get: (_, session) => ofUtc(utcNow(session)) },
    Now: { type: own, get: (_, session) => local(utcNow(session), session) },
    MinValue: { type: own, kind: 'Field', get: () => new DateTimeOffset(0n, 0) },
    MaxValue: { type: own, kind: 'Field', get: () => new DateTimeOffset(largestTicks, 0) },
    UnixEpoch: { type: own, kind: 'Field', edition: '7.6', get: () => new DateTimeOffset(unixEpochTicks, 0) },
  },
  staticMethods: methodsOf<undefined>({
    [`int Compare(${own} first, ${own} second)`]: (_, [left, right]) => order(left, right),
    [`bool Equals(${own} first, ${own} second)`]: (_, [left, right]) => order(left, right) === 0,
    [`${own} FromFileTime(long fileTime)`]: (_, [time], session) => local(time + 504_911_232_000_000_000n, session),
    [`${own} FromUnixTimeSeconds(long seconds)`]: (_, [seconds]) => {
      if (seconds < -62_135_596_800n || seconds > 253_402_300_799n) {
        throw outOfRange('Valid values are between -62135596800 and 253402300799, inclusive.', 'seconds');
      }
      return ofUtc(unixEpochTicks + seconds * ticksPerSecond);
    },
    [`${own} FromUnixTimeMilliseconds(long milliseconds)`]: (_, [milliseconds]) => {
      if (milliseconds < -62_135_596_800_000n || milliseconds > 253_402_300_799_999n) {
        throw outOfRange('Valid values are between -62135596800000 and 253402300799999, inclusive.', 'milliseconds');
      }
      return ofUtc(unixEpochTicks + milliseconds * 10_000n);
    },
    [`${own} Parse(string input)`]: (_, [input], session) => parse(input, null, 0, session),
    [`${own} Parse(string input, ${providerParameter})`]: (_, [input, provider], session) => parse(input, provider, 0, session),
    [`${own} Parse(string input, ${providerParameter}, ${stylesParameter})`]: (_, [input, provider, styles], session) =>
      parse(input, provider, enumNumber(styles), session),
    [`${own} ParseExact(string input, string format, ${providerParameter})`]: (_, [input, format, provider], session) =>
      exactly(input, [format], provider, 0, session),
    [`${own} ParseExact(string input, string format, ${providerParameter}, ${stylesParameter})`]: (_, [input, format, provider, styles], session) =>
      exactly(input, [format], provider, enumNumber(styles), session),
    [`${own} ParseExact(string input, string[] formats, ${providerParameter}, ${stylesParameter})`]: (
      _,
      [input, formats, provider, styles],
      session,
    ) => exactly(input, formats, provider, enumNumber(styles), session),
    [`bool TryParse(string input, [ref] ${own} result)`]: (_, [input, result], session) => tryParse(input, null, 0, result, session),
    [`bool TryParse(string input, ${providerParameter}, ${stylesParameter}, [ref] ${own} result)`]: (_, [input, provider, styles, result], session) =>
      tryParse(input, provider, enumNumber(styles), result, session),
    [`bool TryParseExact(string input, string format, ${providerParameter}, ${stylesParameter}, [ref] ${own} result)`]: (
      _,
      [input, format, provider, styles, result],
      session,
    ) => assign(exact(input, [format], provider, enumNumber(styles), session), result),
  }),
  constructors: constructorsOf({
    [`${own} new(long ticks, timespan offset)`]: (_, [ticks, offset]) => make(ticks, offsetOf(offset)),
    [`${own} new(datetime dateTime)`]: (_, [value], session) => ofDateTime(value, session),
    [`${own} new(datetime dateTime, timespan offset)`]: (_, [value, offset], session) => ofDateTime(value, session, offset),
    [`${own} new(${dateParameters}, timespan offset)`]: (_, parts) => ofParts(parts),
    [`${own} new(${dateParameters}, int millisecond, timespan offset)`]: (_, parts) => ofParts(parts),
    [`${own} new(${dateParameters}, int millisecond, int microsecond, timespan offset)`]: (_, parts) => ofParts(parts),
  }),
  compare: (self, other) => (other instanceof DateTimeOffset ? order(self, other) : undefined),
  equals: (self, other) => other instanceof DateTimeOffset && order(self, other) === 0,
  operators: {
    '+': (left, right) => (left instanceof DateTimeOffset && right instanceof TimeSpan ? plus(left, left.ticks + right.ticks) : undefined),
    '-': (left, right) => {
      if (!(left instanceof DateTimeOffset)) return undefined;
      if (right instanceof DateTimeOffset) return new TimeSpan(utcTicks(left) - utcTicks(right));
      return right instanceof TimeSpan ? plus(left, left.ticks - right.ticks) : undefined;
    },
  },
});

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}
