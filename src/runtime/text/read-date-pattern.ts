import { NetException } from '../values/errors.ts';
import type { DateFormat } from './culture.ts';
import { readQuoted } from './format-date.ts';

export type DateField = 'year' | 'month' | 'day' | 'dayOfWeek' | 'hour' | 'twelve' | 'half' | 'minute' | 'second' | 'fraction' | 'offset' | 'utc';

const badFormat = () => new NetException('System.FormatException', 'Input string was not in a correct format.');

/** Reads a text by a custom date pattern (ParseExact); undefined when it does not fit. */
export function readDatePattern(text: string, pattern: string, date: DateFormat, styles: number): Map<DateField, number> | undefined {
  const fields = new Map<DateField, number>();
  const innerWhite = (styles & 4) !== 0;
  let position = 0;
  let end = text.length;
  if (styles & 1) while (position < end && /\s/.test(text[position])) position++;
  if (styles & 2) while (end > position && /\s/.test(text[end - 1])) end--;
  const source = text.slice(0, end);

  const set = (field: DateField, value: number): boolean => {
    const former = fields.get(field);
    if (former !== undefined && former !== value) return false;
    fields.set(field, value);
    return true;
  };
  const readDigits = (least: number, most: number): string | undefined => {
    const digits = new RegExp(`^\\d{${least},${most}}`).exec(source.slice(position))?.[0];
    if (digits !== undefined) position += digits.length;
    return digits;
  };
  const readNumber = (field: DateField, count: number, most = 2): boolean => {
    const digits = readDigits(count === 1 ? 1 : Math.min(count, most), most);
    return digits !== undefined && set(field, Number(digits));
  };
  const readName = (field: DateField, names: readonly string[], base: number): boolean => {
    let best = -1;
    names.forEach((name, index) => {
      if (source.slice(position, position + name.length).toLowerCase() !== name.toLowerCase()) return;
      if (best < 0 || name.length > names[best].length) best = index;
    });
    if (best < 0) return false;
    position += names[best].length;
    return set(field, best + base);
  };
  const readOffset = (count: number): boolean => {
    const match = (count >= 3 ? /^([+-])(\d{1,2}):?(\d{2})/ : /^([+-])(\d{1,2})/).exec(source.slice(position));
    if (!match) return false;
    position += match[0].length;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return set('offset', match[1] === '-' ? -minutes : minutes);
  };
  const readLiteral = (literal: string): boolean => {
    if (!source.startsWith(literal, position)) return false;
    position += literal.length;
    return true;
  };
  const readSpecifier = (unit: string, count: number): boolean => {
    switch (unit) {
      case 'd':
        if (count <= 2) return readNumber('day', count);
        return readName('dayOfWeek', count === 3 ? date.abbreviatedDayNames : date.dayNames, 0);
      case 'M':
        if (count <= 2) return readNumber('month', count);
        return readName('month', count === 3 ? date.abbreviatedMonthNames : date.monthNames, 1);
      case 'y': {
        const digits = readDigits(Math.max(count, 1), count <= 2 ? 2 : Math.max(4, count));
        if (digits === undefined) return false;
        const year = Number(digits);
        return set('year', count <= 2 ? (year < 50 ? 2000 + year : 1900 + year) : year);
      }
      case 'h':
        fields.set('twelve', 1);
        return readNumber('hour', count);
      case 'H':
        return readNumber('hour', count);
      case 'm':
        return readNumber('minute', count);
      case 's':
        return readNumber('second', count);
      case 'f':
      case 'F': {
        if (count > 7) throw badFormat();
        const digits = readDigits(unit === 'f' ? count : 0, count);
        return digits !== undefined && set('fraction', Number(digits.padEnd(7, '0') || 0));
      }
      case 't': {
        const length = count === 1 ? 1 : undefined;
        for (const [designator, hours] of [
          [date.amDesignator, 0],
          [date.pmDesignator, 12],
        ] as const) {
          const wanted = designator.slice(0, length);
          if (source.slice(position, position + wanted.length).toLowerCase() !== wanted.toLowerCase()) continue;
          position += wanted.length;
          return set('half', hours);
        }
        return false;
      }
      case 'g':
        return readLiteral(date.eraName);
      case 'z':
        return readOffset(count);
      case 'K':
        if (source[position] === 'Z') {
          position++;
          fields.set('utc', 1);
          return set('offset', 0);
        }
        return readOffset(3) || source[position] === undefined || !/[+-]/.test(source[position]);
      case 'Z':
        // Written without quotes, it also says that the time is of UTC.
        if (!readLiteral('Z')) return false;
        fields.set('utc', 1);
        return set('offset', 0);
      case ':':
        return readLiteral(date.timeSeparator);
      case '/':
        return readLiteral(date.dateSeparator);
      default:
        return readLiteral(unit);
    }
  };

  for (let index = 0; index < pattern.length; ) {
    let unit = pattern[index];
    if (innerWhite) while (position < source.length && /\s/.test(source[position])) position++;
    if (/\s/.test(unit) && innerWhite) {
      index++;
      continue;
    }
    if (unit === '\\') {
      if (!readLiteral(pattern[index + 1] ?? '')) return undefined;
      index += 2;
      continue;
    }
    if (unit === "'" || unit === '"') {
      const [literal, length] = readQuoted(pattern, index);
      if (!readLiteral(literal)) return undefined;
      index += length;
      continue;
    }
    if (unit === '%') {
      unit = pattern[++index];
      if (unit === undefined || unit === '%') throw badFormat();
    }
    let count = 1;
    if ('dfFghHmMstyz'.includes(unit)) while (pattern[index + count] === unit) count++;
    // `.FFF` may be missing with its point.
    if (unit === '.' && pattern[index + 1] === 'F' && source[position] !== '.') {
      index++;
      while (pattern[index] === 'F') index++;
      continue;
    }
    if (!readSpecifier(unit, count)) return undefined;
    index += count;
  }
  return position === source.length ? fields : undefined;
}
