import { NetException } from '../values/errors.ts';
import { TimeSpan } from '../values/temporal.ts';
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './date-parts.ts';
import { readQuoted } from './format-date.ts';

const badFormat = (text: string) => new NetException('System.FormatException', `String '${text}' was not recognized as a valid TimeSpan.`);
const overflow = (text: string) =>
  new NetException(
    'System.OverflowException',
    `The TimeSpan string '${text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.`,
  );

/** TimeSpan.Parse: `d`, `h:m`, `h:m:s`, `d.h:m`, `d.h:m:s.f` and the forms with `:` behind the days. */
export function parseTimeSpan(text: string): TimeSpan {
  const match = /^\s*(-?)(?:(\d+)(?:[.:](?=\d+:\d))?)?(?:(?<=^\s*-?|[.:])(\d+):(\d+)(?::(\d+))?(?:\.(\d*))?)?(?::(\d+)(?:\.(\d*))?)?\s*$/.exec(text);
  const fields = match ? readFields(text) : undefined;
  if (!fields) throw badFormat(text);
  const { negative, days, hours, minutes, seconds, fraction } = fields;
  if (hours > 23 || minutes > 59 || seconds > 59 || days > 10675199) throw overflow(text);
  const magnitude =
    BigInt(days) * ticksPerDay + BigInt(hours) * ticksPerHour + BigInt(minutes) * ticksPerMinute + BigInt(seconds) * ticksPerSecond + fraction;
  return timeSpanOf(negative ? -magnitude : magnitude, text);
}

function timeSpanOf(ticks: bigint, text: string): TimeSpan {
  if (BigInt.asIntN(64, ticks) !== ticks) throw overflow(text);
  return new TimeSpan(ticks);
}

interface Fields {
  negative: boolean;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  fraction: bigint;
}

function readFields(text: string): Fields | undefined {
  const match = /^\s*(-?)\s*(\d+)(?:([.:])(\d+))?(?::(\d+))?(?::(\d+))?(?::(\d+))?(?:\.(\d{1,7}))?\s*$/.exec(text);
  if (!match) return undefined;
  const [, sign, first, separator, second, third, fourth, , fractionText] = match;
  const negative = sign === '-';
  const number = (digits: string | undefined) => Number(digits ?? 0);
  const fraction = fractionText === undefined ? 0n : BigInt(fractionText.padEnd(7, '0'));
  if (separator === undefined) {
    // Days alone.
    if (fractionText !== undefined || third !== undefined) return undefined;
    return { negative, days: number(first), hours: 0, minutes: 0, seconds: 0, fraction: 0n };
  }
  if (separator === '.') {
    // `1.5` is nothing; days need hours and minutes behind them.
    if (third === undefined) return undefined;
    if (fractionText !== undefined && fourth === undefined) return undefined;
    return { negative, days: number(first), hours: number(second), minutes: number(third), seconds: number(fourth), fraction };
  }
  if (fourth !== undefined) return { negative, days: number(first), hours: number(second), minutes: number(third), seconds: number(fourth), fraction };
  return { negative, days: 0, hours: number(first), minutes: number(second), seconds: number(third), fraction };
}

/** TimeSpan.ParseExact with one format; undefined when the text does not fit it. */
export function parseTimeSpanExact(text: string, format: string): TimeSpan | undefined {
  if (format === 'c' || format === 't' || format === 'T' || format === 'g' || format === 'G') {
    try {
      return parseTimeSpan(text);
    } catch {
      return undefined;
    }
  }
  let position = 0;
  const fields = { d: 0, h: 0, m: 0, s: 0 };
  let fraction = 0n;
  for (let index = 0; index < format.length; ) {
    let unit = format[index];
    if (unit === '\\' || unit === "'" || unit === '"') {
      const [literal, length] = unit === '\\' ? [format[index + 1] ?? '', 2] : readQuoted(format, index);
      if (!text.startsWith(literal, position)) return undefined;
      position += literal.length;
      index += length;
      continue;
    }
    if (unit === '%') unit = format[++index];
    let count = 1;
    while (format[index + count] === unit) count++;
    index += count;
    if (unit === 'f' || unit === 'F') {
      const digits = /^\d*/.exec(text.slice(position, position + count))![0];
      if (unit === 'f' && digits.length !== count) return undefined;
      fraction = BigInt(digits.padEnd(7, '0') || '0');
      position += digits.length;
    } else if (unit === 'd' || unit === 'h' || unit === 'm' || unit === 's') {
      const most = count > 1 ? count : unit === 'd' ? 8 : 2;
      const digits = /^\d*/.exec(text.slice(position, position + most))![0];
      if (digits.length < count) return undefined;
      fields[unit] = Number(digits);
      position += digits.length;
    } else throw new NetException('System.FormatException', 'Input string was not in a correct format.');
  }
  if (position !== text.length || fields.h > 23 || fields.m > 59 || fields.s > 59) return undefined;
  return new TimeSpan(
    BigInt(fields.d) * ticksPerDay + BigInt(fields.h) * ticksPerHour + BigInt(fields.m) * ticksPerMinute + BigInt(fields.s) * ticksPerSecond + fraction,
  );
}
