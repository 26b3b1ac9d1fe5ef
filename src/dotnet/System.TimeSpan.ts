import type { Session } from '../runtime/session.ts';
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from '../runtime/text/date-parts.ts';
import { formatTimeSpan } from '../runtime/text/format-timespan.ts';
import { parseTimeSpan, parseTimeSpanExact } from '../runtime/text/parse-timespan.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { Double, Single } from '../runtime/values/numbers.ts';
import type { Reference } from '../runtime/values/reference.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, formatException, overflow } from './argument-exceptions.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { hashCode } from './hash-code.ts';

const tooLong = () => overflow('TimeSpan overflowed because the duration is too long.');

function make(ticks: bigint): TimeSpan {
  if (BigInt.asIntN(64, ticks) !== ticks) throw tooLong();
  return new TimeSpan(ticks);
}

/** From a number of units that may have a fraction; .NET Framework rounds to milliseconds. */
function ofDouble(count: number, unit: bigint, session: Session): TimeSpan {
  if (Number.isNaN(count)) throw argument('TimeSpan does not accept floating point Not-a-Number values.');
  const ticks = count * Number(unit);
  if (ticks > 9.223372036854775e18 || ticks < -9.223372036854775e18) throw tooLong();
  if (session.isWindowsPowerShell && unit > 1n) return new TimeSpan(BigInt(Math.trunc(ticks / 10_000 + (count >= 0 ? 0.5 : -0.5))) * 10_000n);
  return new TimeSpan(BigInt(Math.trunc(ticks)));
}

const ofDays = (days: number, hours: number, minutes: number, seconds: number, milliseconds = 0, microseconds = 0) =>
  make(
    BigInt(days) * ticksPerDay +
      BigInt(hours) * ticksPerHour +
      BigInt(minutes) * ticksPerMinute +
      BigInt(seconds) * ticksPerSecond +
      BigInt(milliseconds) * 10_000n +
      BigInt(microseconds) * 10n,
  );

function exact(text: string | null, formats: readonly string[]): TimeSpan | undefined {
  for (const format of formats) {
    const value = text === null ? undefined : parseTimeSpanExact(text, format);
    if (value) return value;
  }
  return undefined;
}

function exactly(text: string | null, formats: readonly string[]): TimeSpan {
  const value = exact(text, formats);
  if (!value) throw formatException(`Input string was not in a correct format.`);
  return value;
}

function tryParse(text: string | null, result: Reference): boolean {
  try {
    result.value = parseTimeSpan(text ?? '');
    return true;
  } catch (error) {
    if (!(error instanceof NetException)) throw error;
    result.value = new TimeSpan(0n);
    return false;
  }
}

function assign(value: TimeSpan | undefined, result: Reference): boolean {
  result.value = value ?? new TimeSpan(0n);
  return value !== undefined;
}

const order = (left: TimeSpan, right: TimeSpan) => (left.ticks < right.ticks ? -1 : left.ticks > right.ticks ? 1 : 0);
const text = (self: TimeSpan, format: string | null, provider: Value) => formatTimeSpan(self, format || 'c', cultureOf(provider));
const part = (unit: bigint, modulus: bigint): PropertyDefinition<TimeSpan> => ({ type: 'int', get: (self) => Number((self.ticks / unit) % modulus) });
const total = (unit: bigint): PropertyDefinition<TimeSpan> => ({ type: 'double', get: (self) => new Double(Number(self.ticks) / Number(unit)) });
const newer = <Self>(property: PropertyDefinition<Self>): PropertyDefinition<Self> => ({ ...property, edition: '7.6' });
const constant = (value: bigint) => ({ type: 'long', kind: 'Field' as const, get: () => value });
const span = (ticks: bigint) => ({ type: 'timespan', kind: 'Field' as const, get: () => new TimeSpan(ticks) });

const multiply = (self: TimeSpan, factor: number) => {
  if (Number.isNaN(factor)) throw argument('TimeSpan does not accept floating point Not-a-Number values.', 'factor');
  return ofRounded(Number(self.ticks) * factor);
};
const divide = (self: TimeSpan, divisor: number) => {
  if (Number.isNaN(divisor)) throw argument('TimeSpan does not accept floating point Not-a-Number values.', 'divisor');
  return ofRounded(Number(self.ticks) / divisor);
};

/** Halves go to the even number. */
function ofRounded(ticks: number): TimeSpan {
  if (!(Math.abs(ticks) <= 9.223372036854775e18)) throw tooLong();
  const floor = Math.floor(ticks);
  const rest = ticks - floor;
  return new TimeSpan(BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor));
}

const numberOf = (value: Value): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Double || value instanceof Single ? value.value : undefined;
};

const duration = 'long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0';
const sum = (...parts: (number | bigint)[]) => {
  const [days, hours = 0, minutes = 0, seconds = 0, milliseconds = 0, microseconds = 0] = parts.map(BigInt);
  const of = (value: bigint | number, unit: bigint) => BigInt(value) * unit;
  return make(
    of(days, ticksPerDay) +
      of(hours, ticksPerHour) +
      of(minutes, ticksPerMinute) +
      of(seconds, ticksPerSecond) +
      of(milliseconds, 10_000n) +
      of(microseconds, 10n),
  );
};

export default defineType<TimeSpan>({
  name: 'System.TimeSpan',
  kind: 'struct',
  accelerators: ['timespan'],
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.timespan',
  properties: {
    Ticks: { type: 'long', get: (self) => self.ticks },
    Days: { type: 'int', get: (self) => Number(self.ticks / ticksPerDay) },
    Hours: part(ticksPerHour, 24n),
    Milliseconds: part(10_000n, 1000n),
    Microseconds: newer(part(10n, 1000n)),
    Nanoseconds: newer({ type: 'int', get: (self) => Number(self.ticks % 10n) * 100 }),
    Minutes: part(ticksPerMinute, 60n),
    Seconds: part(ticksPerSecond, 60n),
    TotalDays: total(ticksPerDay),
    TotalHours: total(ticksPerHour),
    TotalMilliseconds: {
      type: 'double',
      // .NET keeps it within the whole milliseconds that a TimeSpan can be made of.
      get: (self) => new Double(Math.min(Math.max(Number(self.ticks) / 10_000, -922337203685477), 922337203685477)),
    },
    TotalMicroseconds: newer(total(10n)),
    TotalNanoseconds: newer({ type: 'double', get: (self) => new Double(Number(self.ticks) * 100) }),
    TotalMinutes: total(ticksPerMinute),
    TotalSeconds: total(ticksPerSecond),
  },
  methods: methodsOf<TimeSpan>(
    {
      'timespan Add(timespan ts)': (self, [other]) => make(self.ticks + other.ticks),
      'int CompareTo(System.Object value)': (_self, [other]) => {
        if (other === null) return 1;
        throw argument('Object must be of type TimeSpan.');
      },
      'int CompareTo(timespan value)': (self, [other]) => order(self, other),
      'timespan Duration()': (self) => make(self.ticks < 0n ? -self.ticks : self.ticks),
      'bool Equals(System.Object value)': () => false,
      'bool Equals(timespan obj)': (self, [other]) => self.ticks === other.ticks,
      'int GetHashCode()': (self, _args, session) => hashCode(self.ticks, session),
      'timespan Negate()': (self) => make(-self.ticks),
      'timespan Subtract(timespan ts)': (self, [other]) => make(self.ticks - other.ticks),
      'string ToString()': (self) => text(self, null, null),
      'string ToString(string format)': (self, [format]) => text(self, format, null),
      'string ToString(string format, System.IFormatProvider formatProvider)': (self, [format, provider]) => text(self, format, provider),
    },
    {
      'timespan Multiply(double factor)': (self, [factor]) => multiply(self, factor.value),
      'timespan Divide(double divisor)': (self, [divisor]) => divide(self, divisor.value),
      'double Divide(timespan ts)': (self, [other]) => new Double(Number(self.ticks) / Number(other.ticks)),
    },
  ),
  staticProperties: {
    Zero: span(0n),
    MaxValue: span(9_223_372_036_854_775_807n),
    MinValue: span(-9_223_372_036_854_775_808n),
    TicksPerMillisecond: constant(10_000n),
    TicksPerSecond: constant(ticksPerSecond),
    TicksPerMinute: constant(ticksPerMinute),
    TicksPerHour: constant(ticksPerHour),
    TicksPerDay: constant(ticksPerDay),
  },
  staticMethods: methodsOf<undefined>(
    {
      'int Compare(timespan t1, timespan t2)': (_, [left, right]) => order(left, right),
      'bool Equals(timespan t1, timespan t2)': (_, [left, right]) => left.ticks === right.ticks,
      'timespan FromDays(double value)': (_, [value], session) => ofDouble(value.value, ticksPerDay, session),
      'timespan FromHours(double value)': (_, [value], session) => ofDouble(value.value, ticksPerHour, session),
      'timespan FromMinutes(double value)': (_, [value], session) => ofDouble(value.value, ticksPerMinute, session),
      'timespan FromSeconds(double value)': (_, [value], session) => ofDouble(value.value, ticksPerSecond, session),
      'timespan FromMilliseconds(double value)': (_, [value], session) => ofDouble(value.value, 10_000n, session),
      'timespan FromTicks(long value)': (_, [value]) => new TimeSpan(value),
      'timespan Parse(string s)': (_, [value]) => parseTimeSpan(value ?? ''),
      'timespan Parse(string input, System.IFormatProvider formatProvider)': (_, [value]) => parseTimeSpan(value ?? ''),
      'timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)': (_, [value, format]) => exactly(value, [format]),
      'timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)': (_, [value, formats]) => exactly(value, formats),
      'bool TryParse(string s, [ref] timespan result)': (_, [value, result]) => tryParse(value, result),
      'bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)': (_, [value, , result]) => tryParse(value, result),
      'bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)': (
        _,
        [value, format, , result],
      ) => assign(exact(value, [format]), result),
      'bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)': (
        _,
        [value, formats, , result],
      ) => assign(exact(value, formats), result),
    },
    {
      'timespan FromDays(int days)': (_, [days]) => sum(days),
      [`timespan FromDays(int days, int hours = 0, ${duration})`]: (_, parts) => sum(...parts),
      'timespan FromHours(int hours)': (_, [hours]) => sum(0, hours),
      [`timespan FromHours(int hours, ${duration})`]: (_, parts) => sum(0, ...parts),
      'timespan FromMinutes(long minutes)': (_, [minutes]) => sum(0, 0, minutes),
      'timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0)': (_, parts) => sum(0, 0, ...parts),
      'timespan FromSeconds(long seconds)': (_, [seconds]) => sum(0, 0, 0, seconds),
      'timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0)': (_, parts) => sum(0, 0, 0, ...parts),
      'timespan FromMilliseconds(long milliseconds)': (_, [milliseconds]) => sum(0, 0, 0, 0, milliseconds),
      'timespan FromMicroseconds(double value)': (_, [value], session) => ofDouble(value.value, 10n, session),
    },
  ),
  constructors: constructorsOf(
    {
      'timespan new(long ticks)': (_, [ticks]) => new TimeSpan(ticks),
      'timespan new(int hours, int minutes, int seconds)': (_, [hours, minutes, seconds]) => ofDays(0, hours, minutes, seconds),
      'timespan new(int days, int hours, int minutes, int seconds)': (_, [days, hours, minutes, seconds]) => ofDays(days, hours, minutes, seconds),
      'timespan new(int days, int hours, int minutes, int seconds, int milliseconds)': (_, [days, hours, minutes, seconds, milliseconds]) =>
        ofDays(days, hours, minutes, seconds, milliseconds),
    },
    {
      'timespan new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)': (
        _,
        [days, hours, minutes, seconds, milliseconds, microseconds],
      ) => ofDays(days, hours, minutes, seconds, milliseconds, microseconds),
    },
  ),
  compare: (self, other) => (other instanceof TimeSpan ? order(self, other) : undefined),
  equals: (self, other) => other instanceof TimeSpan && self.ticks === other.ticks,
  operators: {
    '+': (left, right) => (left instanceof TimeSpan && right instanceof TimeSpan ? make(left.ticks + right.ticks) : undefined),
    '-': (left, right) => (left instanceof TimeSpan && right instanceof TimeSpan ? make(left.ticks - right.ticks) : undefined),
    '*': (left, right) => {
      const [a, b] = [numberOf(left), numberOf(right)];
      if (left instanceof TimeSpan && b !== undefined) return multiply(left, b);
      return right instanceof TimeSpan && a !== undefined ? multiply(right, a) : undefined;
    },
    '/': (left, right) => {
      if (!(left instanceof TimeSpan)) return undefined;
      if (right instanceof TimeSpan) return new Double(Number(left.ticks) / Number(right.ticks));
      const divisor = numberOf(right);
      return divisor === undefined ? undefined : divide(left, divisor);
    },
  },
});
