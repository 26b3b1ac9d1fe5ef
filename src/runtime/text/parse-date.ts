import { NetException } from '../values/errors.ts';
import { DateTime } from '../values/temporal.ts';
import { type Culture, type DateFormat, sessionCulture } from './culture.ts';
import { datePartsOf, type LocalZone, largestTicks, ticksOfDate, ticksPerDay, ticksPerMinute, utcZone } from './date-parts.ts';
import { standardDatePattern } from './format-date.ts';
import { type DateField, readDatePattern } from './read-date-pattern.ts';

/** System.Globalization.DateTimeStyles. */
export const dateTimeStyles = {
  AllowLeadingWhite: 1,
  AllowTrailingWhite: 2,
  AllowInnerWhite: 4,
  NoCurrentDateDefault: 8,
  AdjustToUniversal: 16,
  AssumeLocal: 32,
  AssumeUniversal: 64,
  RoundtripKind: 128,
} as const;

export interface ParseDateOptions {
  culture?: Culture;
  /** DateTimeStyles. */
  styles?: number;
  /** Local ticks of the present, for texts without a date or year. */
  now?: bigint;
  zone?: LocalZone;
}

/** A date as read, before its zone is heeded. */
export interface ReadDate {
  ticks: bigint;
  /** Minutes east of UTC where the text says so. */
  offset: number | undefined;
  /** The zone was written as `Z` or `GMT`. */
  isUtc: boolean;
}

const badDate = (text: string, reason = '') =>
  new NetException('System.FormatException', `String '${text}' was not recognized as a valid DateTime${reason}.`);
const unsupported = (text: string) =>
  new NetException(
    'System.FormatException',
    `The DateTime represented by the string '${text}' is not supported in calendar 'System.Globalization.GregorianCalendar'.`,
  );
const unknownWord = (text: string, index: number) =>
  new NetException(
    'System.FormatException',
    `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '${index}'.`,
  );

/** DateTime.Parse. A zone in the text makes a local time of it, as .NET does by default. */
export function parseDate(text: string, options: ParseDateOptions = {}): DateTime {
  return withStyles(readDate(text, options), options);
}

/** Brings a date as read to the kind that the styles ask for. */
export function withStyles({ ticks, offset, isUtc }: ReadDate, options: ParseDateOptions): DateTime {
  const { styles = 0, zone = utcZone } = options;
  const local = (utc: bigint) => new DateTime(inRange(utc + BigInt(zone.offsetOfUtc(utc)) * ticksPerMinute), 'Local');
  if (offset !== undefined) {
    const utc = inRange(ticks - BigInt(offset) * ticksPerMinute);
    if (styles & dateTimeStyles.AdjustToUniversal) return new DateTime(utc, 'Utc');
    if (isUtc && styles & dateTimeStyles.RoundtripKind) return new DateTime(utc, 'Utc');
    return local(utc);
  }
  if (styles & dateTimeStyles.AssumeUniversal) return styles & dateTimeStyles.AdjustToUniversal ? new DateTime(ticks, 'Utc') : local(ticks);
  if (styles & dateTimeStyles.AssumeLocal) {
    if (!(styles & dateTimeStyles.AdjustToUniversal)) return new DateTime(ticks, 'Local');
    return new DateTime(inRange(ticks - BigInt(zone.offsetOfLocal(ticks)) * ticksPerMinute), 'Utc');
  }
  return new DateTime(ticks, 'Unspecified');
}

const inRange = (ticks: bigint) => (ticks < 0n ? 0n : ticks > largestTicks ? largestTicks : ticks);

/** What the words and numbers of a text say. */
interface Findings {
  numbers: { value: number; digits: number }[];
  /** The month by name, and how many numbers stand before it. */
  month: { value: number; after: number } | undefined;
  dayOfWeek: number | undefined;
  hour: number | undefined;
  minute: number;
  second: number;
  fraction: number;
  half: 'AM' | 'PM' | undefined;
  offset: number | undefined;
  isUtc: boolean;
  /** Date parts that stand before the time. */
  numbersBeforeTime: number | undefined;
  sawT: boolean;
}

/** Reads a text in any of the forms that DateTime.Parse understands; the culture says in which order numbers stand. */
export function readDate(text: string, options: ParseDateOptions = {}): ReadDate {
  const culture = options.culture ?? sessionCulture;
  const trimmed = text.replace(/^#(.*)#$/s, '$1');
  const found = scan(text, trimmed, culture.date);
  if (found.sawT && !/^\s*\d{3,}-\d{2}-\d{2}T\d{2}:\d{2}/i.test(trimmed)) throw badDate(text);
  if (found.numbersBeforeTime && found.numbersBeforeTime < found.numbers.length) throw badDate(text);
  const now = datePartsOf(options.now ?? 0n);
  const date = dateOf(found, text, now.year, culture);
  if (found.hour === undefined && (found.half !== undefined || date === undefined)) throw badDate(text);
  const hour = hourOf(found, text);
  if (hour > 23 || found.minute > 59 || found.second > 59) throw unsupported(text);
  let ticks: bigint | undefined;
  if (date) ticks = ticksOfDate(date.year, date.month, date.day, hour, found.minute, found.second);
  else if ((options.styles ?? 0) & dateTimeStyles.NoCurrentDateDefault) ticks = ticksOfDate(1, 1, 1, hour, found.minute, found.second);
  else ticks = ticksOfDate(now.year, now.month, now.day, hour, found.minute, found.second);
  if (ticks === undefined) throw badDate(text);
  ticks += BigInt(found.fraction);
  if (found.dayOfWeek !== undefined && datePartsOf(ticks).dayOfWeek !== found.dayOfWeek)
    throw badDate(text, ' because the day of week was incorrect');
  return { ticks, offset: found.offset, isUtc: found.isUtc };
}

function hourOf({ hour = 0, half }: Findings, text: string): number {
  if (!half) return hour;
  if (half === 'AM') {
    if (hour > 12) throw badDate(text);
    return hour === 12 ? 0 : hour;
  }
  return hour < 12 ? hour + 12 : hour;
}

const startsWith = (text: string, index: number, word: string) => text.slice(index, index + word.length).toLowerCase() === word.toLowerCase();

function scan(text: string, source: string, date: DateFormat): Findings {
  const shift = text.length - source.length > 0 ? 1 : 0;
  const found: Findings = {
    numbers: [],
    month: undefined,
    dayOfWeek: undefined,
    hour: undefined,
    minute: 0,
    second: 0,
    fraction: 0,
    half: undefined,
    offset: undefined,
    isUtc: false,
    numbersBeforeTime: undefined,
    sawT: false,
  };
  let index = 0;
  while (index < source.length) {
    const rest = source.slice(index);
    const blank = /^[\s,./-]+/.exec(rest);
    const isOffset = found.hour !== undefined || found.numbers.length + (found.month ? 1 : 0) >= 3;
    const zone = isOffset ? /^\s*([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:])/.exec(rest) : undefined;
    if (zone && (found.hour !== undefined || zone[1] === '+')) {
      if (found.offset !== undefined) throw badDate(text);
      const minutes = Number(zone[2]) * 60 + Number(zone[3] ?? 0);
      if (minutes > 14 * 60) throw badDate(text);
      found.offset = zone[1] === '-' ? -minutes : minutes;
      index += zone[0].length;
      continue;
    }
    if (blank) {
      // A sign at the beginning belongs to nothing.
      if (index === 0 && /\S/.test(blank[0])) throw badDate(text);
      index += blank[0].length;
      continue;
    }
    const time = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?![\d:])/.exec(rest);
    if (time) {
      if (found.hour !== undefined) throw badDate(text);
      found.numbersBeforeTime = found.numbers.length;
      found.hour = Number(time[1]);
      found.minute = Number(time[2]);
      found.second = Number(time[3] ?? 0);
      found.fraction = time[4] === undefined ? 0 : Math.round(Number(`0.${time[4]}`) * 1e7);
      index += time[0].length;
      continue;
    }
    const clock = /^(\d{1,2})\s*(?=(am|pm)(?![a-z]))/i.exec(rest);
    if (clock && found.hour === undefined) {
      found.hour = Number(clock[1]);
      index += clock[0].length;
      continue;
    }
    const number = /^\d+/.exec(rest);
    if (number) {
      if (number[0].length > 8) throw badDate(text);
      found.numbers.push({ value: Number(number[0]), digits: number[0].length });
      index += number[0].length;
      continue;
    }
    index += scanWord(text, source, index, shift, found, date);
  }
  return found;
}

function scanWord(text: string, source: string, index: number, shift: number, found: Findings, date: DateFormat): number {
  const letters = /^\p{L}[\p{L}.]*/u.exec(source.slice(index))?.[0] ?? source[index];
  const word = letters.replace(/\.$/, '');
  const whole = word.toLowerCase();
  const named = (names: readonly string[]) => names.findIndex((name) => name.toLowerCase() === whole);
  let month = named(date.monthNames);
  if (month < 0) month = named(date.abbreviatedMonthNames);
  if (month >= 0) {
    if (found.month) throw badDate(text);
    found.month = { value: month + 1, after: found.numbers.length };
    return word.length;
  }
  let day = named(date.dayNames);
  if (day < 0) day = named(date.abbreviatedDayNames);
  if (day >= 0) {
    found.dayOfWeek = day;
    return word.length;
  }
  if (whole === date.amDesignator.toLowerCase() || whole === date.pmDesignator.toLowerCase()) {
    if (found.half) throw badDate(text);
    found.half = whole === date.amDesignator.toLowerCase() ? 'AM' : 'PM';
    return word.length;
  }
  if (whole === 'z' || whole === 'gmt') {
    if (found.offset !== undefined) throw badDate(text);
    found.offset = 0;
    found.isUtc = true;
    return word.length;
  }
  if (whole === 'ad' || startsWith(source, index, date.eraName)) return whole === 'ad' ? 2 : date.eraName.length;
  if (/^t\d/i.test(source.slice(index)) && found.numbers.length > 0) {
    found.sawT = true;
    return 1;
  }
  throw unknownWord(text, index + shift);
}

interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** The date that the numbers and the month's name make; undefined where there is none. */
function dateOf(found: Findings, text: string, currentYear: number, culture: Culture): CalendarDate | undefined {
  const { numbers, month } = found;
  const fullYear = ({ value, digits }: { value: number; digits: number }) => (digits > 2 ? value : value < 50 ? 2000 + value : 1900 + value);
  const isYear = ({ digits }: { digits: number }) => digits > 2;
  if (numbers.some(({ digits }, position) => digits > 4 || (digits > 2 && numbers.slice(position + 1).some(isYear)))) throw badDate(text);
  if (month) {
    const [first, second] = numbers;
    if (numbers.length === 2) {
      if (isYear(first)) return { year: first.value, month: month.value, day: second.value };
      return { year: fullYear(second), month: month.value, day: first.value };
    }
    if (numbers.length !== 1) throw badDate(text);
    if (isYear(first)) return { year: first.value, month: month.value, day: 1 };
    // `5 Jan` is a year and a month where the culture writes them in this order.
    if (month.after === 1 && culture.date.yearMonthPattern.startsWith('y')) return { year: fullYear(first), month: month.value, day: 1 };
    return { year: currentYear, month: month.value, day: first.value };
  }
  const [first, second, third] = numbers;
  switch (numbers.length) {
    case 0:
      return undefined;
    case 2:
      if (isYear(first)) return { year: first.value, month: second.value, day: 1 };
      if (isYear(second)) return { year: second.value, month: first.value, day: 1 };
      if (culture.date.monthDayPattern.startsWith('d')) return { year: currentYear, month: second.value, day: first.value };
      return { year: currentYear, month: first.value, day: second.value };
    case 3:
      if (isYear(first)) return { year: first.value, month: second.value, day: third.value };
      switch (culture.date.shortDatePattern[0]) {
        case 'd':
          return { year: fullYear(third), month: second.value, day: first.value };
        case 'y':
          if (isYear(third)) return { year: third.value, month: first.value, day: second.value };
          return { year: fullYear(first), month: second.value, day: third.value };
        default:
          return { year: fullYear(third), month: first.value, day: second.value };
      }
    default:
      throw badDate(text);
  }
}

/** DateTime.ParseExact with one or more formats; undefined when none fits. Custom patterns and standard letters. */
export function parseDateExact(text: string, formats: readonly string[], options: ParseDateOptions = {}): DateTime | undefined {
  const read = readDateExact(text, formats, options);
  return read && withStyles(read, options);
}

/** Reads a text by the first format that it fits. */
export function readDateExact(text: string, formats: readonly string[], options: ParseDateOptions = {}): ReadDate | undefined {
  const culture = options.culture ?? sessionCulture;
  for (const format of formats) {
    const pattern = format.length === 1 ? standardDatePattern(format, culture.date) : format;
    if (pattern === undefined) throw new NetException('System.FormatException', 'Input string was not in a correct format.');
    const fields = readDatePattern(text, pattern, culture.date, options.styles ?? 0);
    const read = fields && combine(fields, options);
    if (read) return read;
  }
  return undefined;
}

function combine(fields: Map<DateField, number>, { now = 0n, styles = 0 }: ParseDateOptions): ReadDate | undefined {
  const today = datePartsOf(now);
  const hasDate = fields.has('year') || fields.has('month') || fields.has('day');
  const noDate = (styles & dateTimeStyles.NoCurrentDateDefault) !== 0;
  const year = fields.get('year') ?? (!hasDate && noDate ? 1 : today.year);
  const month = fields.get('month') ?? (hasDate || noDate ? 1 : today.month);
  const day = fields.get('day') ?? (hasDate || noDate ? 1 : today.day);
  let hour = fields.get('hour') ?? 0;
  const half = fields.get('half');
  if (fields.get('twelve') === 1) {
    if (hour > 12 || hour === 0) return undefined;
    if (half !== undefined) hour = (hour % 12) + half;
    else if (hour === 12) hour = 0;
  } else if (half !== undefined && fields.has('hour') && hour >= 12 !== (half === 12)) return undefined;
  const ticks = ticksOfDate(year, month, day, hour, fields.get('minute') ?? 0, fields.get('second') ?? 0, fields.get('fraction') ?? 0);
  if (ticks === undefined) return undefined;
  const dayOfWeek = fields.get('dayOfWeek');
  if (dayOfWeek !== undefined && Number((ticks / ticksPerDay + 1n) % 7n) !== dayOfWeek) return undefined;
  return { ticks, offset: fields.get('offset'), isUtc: fields.get('utc') === 1 };
}
