import { NetException } from '../values/errors.ts';
import type { TimeSpan } from '../values/temporal.ts';
import { type Culture, sessionCulture } from './culture.ts';
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './date-parts.ts';
import { readQuoted } from './format-date.ts';

const badFormat = () => new NetException('System.FormatException', 'Input string was not in a correct format.');

interface Spans {
  negative: boolean;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  fraction: number;
}

function spansOf(ticks: bigint): Spans {
  const magnitude = ticks < 0n ? -ticks : ticks;
  return {
    negative: ticks < 0n,
    days: Number(magnitude / ticksPerDay),
    hours: Number((magnitude / ticksPerHour) % 24n),
    minutes: Number((magnitude / ticksPerMinute) % 60n),
    seconds: Number((magnitude / ticksPerSecond) % 60n),
    fraction: Number(magnitude % ticksPerSecond),
  };
}

const padded = (value: number, width = 2) => String(value).padStart(width, '0');

/**
 * TimeSpan.ToString(format): `c` (constant), `g`, `G` and custom patterns.
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-timespan-format-strings
 */
export function formatTimeSpan(value: TimeSpan, format = 'c', culture: Culture = sessionCulture): string {
  const spans = spansOf(value.ticks);
  const sign = spans.negative ? '-' : '';
  const clock = `${padded(spans.minutes)}:${padded(spans.seconds)}`;
  const point = culture.number.decimalSeparator;
  switch (format) {
    case '':
    case 'c':
    case 't':
    case 'T': {
      const days = spans.days ? `${spans.days}.` : '';
      const fraction = spans.fraction ? `.${padded(spans.fraction, 7)}` : '';
      return `${sign}${days}${padded(spans.hours)}:${clock}${fraction}`;
    }
    case 'g': {
      const days = spans.days ? `${spans.days}:` : '';
      const fraction = spans.fraction ? point + padded(spans.fraction, 7).replace(/0+$/, '') : '';
      return `${sign}${days}${spans.hours}:${clock}${fraction}`;
    }
    case 'G':
      return `${sign}${spans.days}:${padded(spans.hours)}:${clock}${point}${padded(spans.fraction, 7)}`;
  }
  if (format.length === 1) throw badFormat();
  return writePattern(spans, format);
}

function writePattern(spans: Spans, pattern: string): string {
  let text = '';
  for (let index = 0; index < pattern.length; ) {
    const unit = pattern[index];
    if (unit === '\\') {
      if (index + 1 >= pattern.length) throw badFormat();
      text += pattern[index + 1];
      index += 2;
      continue;
    }
    if (unit === "'" || unit === '"') {
      const [literal, length] = readQuoted(pattern, index);
      text += literal;
      index += length;
      continue;
    }
    if (unit === '%') {
      const next = pattern[index + 1];
      if (next === undefined || next === '%') throw badFormat();
      text += writeSpecifier(spans, next, 1);
      index += 2;
      continue;
    }
    let count = 1;
    while (pattern[index + count] === unit) count++;
    text += writeSpecifier(spans, unit, count);
    index += count;
  }
  return text;
}

const mostRepeats: Record<string, number> = { d: 8, h: 2, m: 2, s: 2, f: 7, F: 7 };

function writeSpecifier(spans: Spans, unit: string, count: number): string {
  if (count > (mostRepeats[unit] ?? 0)) throw badFormat();
  switch (unit) {
    case 'd':
      return padded(spans.days, count);
    case 'h':
      return padded(spans.hours, count);
    case 'm':
      return padded(spans.minutes, count);
    case 's':
      return padded(spans.seconds, count);
    default: {
      const digits = padded(spans.fraction, 7).slice(0, count);
      return unit === 'f' ? digits : digits.replace(/0+$/, '');
    }
  }
}
