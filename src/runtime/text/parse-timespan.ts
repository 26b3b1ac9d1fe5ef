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

/** What the numbers stand for, by the signs between them. */
const shapes: Record<string, string> = {
  '': 'd',
  ':': 'hm',
  '::': 'hms',
  '::.': 'hmsf',
  '.:': 'dhm',
  '.::': 'dhms',
  '.::.': 'dhmsf',
  ':::': 'dhms',
  ':::.': 'dhmsf',
};

/** TimeSpan.Parse: `d`, `h:m`, `h:m:s.f`, `d.h:m:s.f` and the forms with `:` behind the days. */
export function parseTimeSpan(text: string): TimeSpan {
  const match = /^\s*(-?)(\d+(?:[.:]\d+)*)\s*$/.exec(text.replace(/:\.(?=\d)/, ':0.'));
  const shape = match ? shapes[match[2].replace(/\d/g, '')] : undefined;
  if (!match || shape === undefined) throw badFormat(text);
  const fields: Record<string, string> = {};
  match[2].split(/[.:]/).forEach((digits, index) => {
    fields[shape[index]] = digits;
  });
  const { d = '0', h = '0', m = '0', s = '0', f = '' } = fields;
  if (Number(h) > 23 || Number(m) > 59 || Number(s) > 59 || f.length > 7) throw overflow(text);
  const magnitude =
    BigInt(d) * ticksPerDay + BigInt(h) * ticksPerHour + BigInt(m) * ticksPerMinute + BigInt(s) * ticksPerSecond + BigInt(f.padEnd(7, '0'));
  const ticks = match[1] ? -magnitude : magnitude;
  if (BigInt.asIntN(64, ticks) !== ticks) throw overflow(text);
  return new TimeSpan(ticks);
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
    BigInt(fields.d) * ticksPerDay +
      BigInt(fields.h) * ticksPerHour +
      BigInt(fields.m) * ticksPerMinute +
      BigInt(fields.s) * ticksPerSecond +
      fraction,
  );
}
