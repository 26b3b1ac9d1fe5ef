import { compareStrings } from '../../runtime/text/compare-strings.ts';
import { NetException } from '../../runtime/values/errors.ts';

/** System.StringComparison by number: two for each of current culture, invariant culture and ordinal; odd ones ignore case. */
export type StringComparison = 0 | 1 | 2 | 3 | 4 | 5;

const isOrdinal = (comparison: number) => comparison >= 4;
export const ignoresCase = (comparison: number) => comparison % 2 === 1;

function checked(comparison: number): number {
  if (comparison >= 0 && comparison <= 5) return comparison;
  throw new NetException('System.ArgumentException', "The string comparison type passed in is currently not supported. (Parameter 'comparisonType')");
}

/** Changes the case of each character for itself, as .NET does: a letter that would become two stays as it is. */
function mapCase(text: string, map: (text: string) => string): string {
  const whole = map(text);
  if (whole.length === text.length) return whole;
  let result = '';
  for (const character of text) {
    const mapped = map(character);
    result += mapped.length === character.length ? mapped : character;
  }
  return result;
}

/** Turkish and Azeri have an i of their own. */
const isTurkic = (culture: string | undefined) => culture !== undefined && /^(tr|az)(-|$)/.test(culture);

export const toUpper = (text: string, culture?: string) =>
  mapCase(text, isTurkic(culture) ? (each) => each.toLocaleUpperCase('tr') : (each) => each.toUpperCase());
export const toLower = (text: string, culture?: string) =>
  mapCase(text, isTurkic(culture) ? (each) => each.toLocaleLowerCase('tr') : (each) => each.toLowerCase());

/** String.CompareOrdinal: the difference of the first units that differ, or of the lengths. */
export function compareOrdinal(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let position = 0; position < length; position++) {
    const difference = left.charCodeAt(position) - right.charCodeAt(position);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** String.Compare; `$null` comes first. */
export function compareText(left: string | null, right: string | null, comparison: number): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (isOrdinal(checked(comparison))) return ignoresCase(comparison) ? compareOrdinal(toUpper(left), toUpper(right)) : compareOrdinal(left, right);
  return Math.sign(compareStrings(left, right, ignoresCase(comparison)));
}

export function equalText(left: string | null, right: string | null, comparison: number): boolean {
  return left === right || compareText(left, right, comparison) === 0;
}

/** IndexOf between two positions; an empty text is found where the search begins. */
export function indexOfText(text: string, wanted: string, start: number, count: number, comparison: number): number {
  checked(comparison);
  const part = text.slice(start, start + count);
  const found = ignoresCase(comparison) ? toUpper(part).indexOf(toUpper(wanted)) : part.indexOf(wanted);
  return found < 0 ? -1 : found + start;
}

/** LastIndexOf of a text that ends at `start` or before. */
export function lastIndexOfText(text: string, wanted: string, start: number, count: number, comparison: number): number {
  checked(comparison);
  const from = start - count + 1;
  const part = text.slice(from, start + 1);
  const found = ignoresCase(comparison) ? toUpper(part).lastIndexOf(toUpper(wanted)) : part.lastIndexOf(wanted);
  return found < 0 ? -1 : found + from;
}
