import { NetException } from '../values/errors.ts';
import type { DateTime, DateTimeOffset } from '../values/temporal.ts';
import { type Culture, type DateFormat, invariantCulture, sessionCulture } from './culture.ts';
import { type DateParts, datePartsOf, type LocalZone, ticksPerMinute, utcZone } from './date-parts.ts';

/** What a pattern writes: the date and time, and what `K` and `z` stand for. */
interface Moment {
  parts: DateParts;
  /** Minutes east of UTC, for `z`. */
  offset: number;
  /** What `K` writes. */
  kind: 'Z' | 'offset' | '';
}

const badFormat = () => new NetException('System.FormatException', 'Input string was not in a correct format.');

const sortablePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
const roundTripPattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";
const universalPattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
const rfc1123Pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";

/** The pattern of a standard format of one letter; undefined for an unknown letter. */
export function standardDatePattern(letter: string, date: DateFormat): string | undefined {
  switch (letter) {
    case 'd':
      return date.shortDatePattern;
    case 'D':
      return date.longDatePattern;
    case 'f':
      return `${date.longDatePattern} ${date.shortTimePattern}`;
    case 'F':
    case 'U':
      return date.fullDateTimePattern;
    case 'g':
      return `${date.shortDatePattern} ${date.shortTimePattern}`;
    case 'G':
      return `${date.shortDatePattern} ${date.longTimePattern}`;
    case 'm':
    case 'M':
      return date.monthDayPattern;
    case 'o':
    case 'O':
      return roundTripPattern;
    case 'r':
    case 'R':
      return rfc1123Pattern;
    case 's':
      return sortablePattern;
    case 't':
      return date.shortTimePattern;
    case 'T':
      return date.longTimePattern;
    case 'u':
      return universalPattern;
    case 'y':
    case 'Y':
      return date.yearMonthPattern;
    default:
      return undefined;
  }
}

/**
 * DateTime.ToString(format): standard formats of one letter and custom patterns.
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings
 */
export function formatDate(value: DateTime, format = 'G', culture: Culture = sessionCulture, zone: LocalZone = utcZone): string {
  const letter = format === '' ? 'G' : format;
  let { ticks } = value;
  if (letter === 'U' && value.kind !== 'Utc') ticks -= BigInt(zone.offsetOfLocal(ticks)) * ticksPerMinute;
  const invariant = /^[oOrRsu]$/.test(letter);
  const offset = value.kind === 'Utc' ? 0 : zone.offsetOfLocal(ticks);
  const kind = value.kind === 'Utc' ? 'Z' : value.kind === 'Local' ? 'offset' : '';
  return writePattern({ parts: datePartsOf(ticks), offset, kind }, patternOf(letter, culture), invariant ? invariantNames : culture.date);
}

/** DateTimeOffset.ToString(format); without a format the offset stands behind date and time. */
export function formatDateTimeOffset(value: DateTimeOffset, format = '', culture: Culture = sessionCulture): string {
  if (format === 'U') throw badFormat();
  const utc = /^[rRu]$/.test(format);
  const parts = datePartsOf(utc ? value.ticks - BigInt(value.offsetMinutes) * ticksPerMinute : value.ticks);
  const { date } = culture;
  const pattern = format === '' ? `${date.shortDatePattern} ${date.longTimePattern} zzz` : patternOf(format, culture);
  return writePattern({ parts, offset: value.offsetMinutes, kind: 'offset' }, pattern, /^[oOrRsu]$/.test(format) ? invariantNames : date);
}

function patternOf(format: string, { date }: Culture): string {
  if (format.length !== 1) return format;
  const pattern = standardDatePattern(format, date);
  if (pattern === undefined) throw badFormat();
  return pattern;
}

const invariantNames = invariantCulture.date;

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** Beside the number of a day a month's name stands in the genitive. */
function namesFor(pattern: string, date: DateFormat): DateFormat {
  const { genitiveMonthNames, abbreviatedGenitiveMonthNames } = date;
  if (!genitiveMonthNames && !abbreviatedGenitiveMonthNames) return date;
  if (!/(?<!d)d{1,2}(?!d)/.test(pattern.replace(/'[^']*'|"[^"]*"|\\./g, ''))) return date;
  return {
    ...date,
    monthNames: genitiveMonthNames ?? date.monthNames,
    abbreviatedMonthNames: abbreviatedGenitiveMonthNames ?? date.abbreviatedMonthNames,
  };
}

/** Writes a custom pattern. */
function writePattern(moment: Moment, pattern: string, culture: DateFormat): string {
  const date = namesFor(pattern, culture);
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
      text += writeSpecifier(moment, next, 1, date);
      index += 2;
      continue;
    }
    let count = 1;
    if ('dfFghHKmMstyz'.includes(unit) && unit !== 'K') while (pattern[index + count] === unit) count++;
    const written = writeSpecifier(moment, unit, count, date);
    // A fraction that writes nothing takes the point before it away.
    if (unit === 'F' && written === '' && text.endsWith('.')) text = text.slice(0, -1);
    text += written;
    index += count;
  }
  return text;
}

/** The text between quotes, where a backslash escapes, and how long it stands in the pattern. */
export function readQuoted(pattern: string, start: number): [literal: string, length: number] {
  const quote = pattern[start];
  let literal = '';
  for (let index = start + 1; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === quote) return [literal, index + 1 - start];
    if (unit === '\\') {
      index++;
      if (index >= pattern.length) break;
      literal += pattern[index];
    } else literal += unit;
  }
  throw new NetException('System.FormatException', `Cannot find a matching quote character for the character '${quote}'.`);
}

function writeSpecifier({ parts, offset, kind }: Moment, unit: string, count: number, date: DateFormat): string {
  switch (unit) {
    case 'd':
      if (count <= 2) return padded(parts.day, count);
      return (count === 3 ? date.abbreviatedDayNames : date.dayNames)[parts.dayOfWeek];
    case 'f':
    case 'F': {
      if (count > 7) throw badFormat();
      const digits = padded(parts.fraction, 7).slice(0, count);
      return unit === 'f' ? digits : digits.replace(/0+$/, '');
    }
    case 'g':
      return date.eraName;
    case 'h':
      return padded(parts.hour % 12 === 0 ? 12 : parts.hour % 12, Math.min(count, 2));
    case 'H':
      return padded(parts.hour, Math.min(count, 2));
    case 'm':
      return padded(parts.minute, Math.min(count, 2));
    case 's':
      return padded(parts.second, Math.min(count, 2));
    case 't': {
      const designator = parts.hour < 12 ? date.amDesignator : date.pmDesignator;
      return count === 1 ? designator.slice(0, 1) : designator;
    }
    case 'M':
      if (count <= 2) return padded(parts.month, count);
      return (count === 3 ? date.abbreviatedMonthNames : date.monthNames)[parts.month - 1];
    case 'y':
      return count <= 2 ? padded(parts.year % 100, count) : padded(parts.year, count);
    case 'z':
      return offsetText(offset, count);
    case 'K':
      return kind === 'Z' ? 'Z' : kind === 'offset' ? offsetText(offset, 3) : '';
    case '/':
      return date.dateSeparator;
    case ':':
      return date.timeSeparator;
    default:
      return unit;
  }
}

/** `+2`, `+02`, `+02:00` */
function offsetText(minutes: number, count: number): string {
  const magnitude = Math.abs(minutes);
  const hours = padded(Math.floor(magnitude / 60), Math.min(count, 2));
  return `${minutes < 0 ? '-' : '+'}${hours}${count >= 3 ? `:${padded(magnitude % 60, 2)}` : ''}`;
}
