import { parseDecimalText } from '../values/decimal-arithmetic.ts';
import { NetException } from '../values/errors.ts';
import { Decimal } from '../values/numbers.ts';

const badFormat = (text: string) => new NetException('System.FormatException', `The input string '${text}' was not in a correct format.`);

/** .NET's white space around numbers. */
const trimmed = (text: string) => text.replace(/^[\t-\r ]+/, '').replace(/[\t-\r \0]+$/, '');

/** Int32.Parse and its like, NumberStyles.Integer: blanks, a sign and digits. Throws FormatException; the range is the caller's. */
export function parseInteger(text: string): bigint {
  const digits = trimmed(text);
  if (!/^[+-]?\d+$/.test(digits)) throw badFormat(text);
  return BigInt(digits.replace(/^\+/, ''));
}

/** Double.Parse with NumberStyles.Float | AllowThousands in the invariant culture. Too large a number is infinite. */
export function parseDouble(text: string): number {
  const number = trimmed(text);
  if (/^[+-]?\d[\d,]*\.?\d*(e[+-]?\d+)?$/i.test(number) || /^[+-]?\.\d+(e[+-]?\d+)?$/i.test(number)) return Number(number.replaceAll(',', ''));
  const word = number.toLowerCase();
  if (word === 'infinity' || word === '+infinity') return Number.POSITIVE_INFINITY;
  if (word === '-infinity') return Number.NEGATIVE_INFINITY;
  if (/^[+-]?nan$/.test(word)) return Number.NaN;
  throw badFormat(text);
}

/** Decimal.Parse with NumberStyles.Number in the invariant culture: blanks, a sign before or behind, commas, a point. */
export function parseDecimalNumber(text: string): Decimal {
  const match = /^([+-]?)[\t-\r ]*(\d[\d,]*\.?\d*|\.\d+)[\t-\r ]*([+-]?)$/.exec(trimmed(text));
  if (!match || (match[1] && match[3])) throw badFormat(text);
  const decimal = parseDecimalText((match[1] || match[3]) + match[2].replaceAll(',', ''));
  if (!decimal) throw new NetException('System.OverflowException', 'Value was either too large or too small for a Decimal.');
  return decimal;
}

/** A decimal of digits that are known to be in range: what a literal holds. */
export function parseDecimal(text: string): Decimal {
  return parseDecimalText(text) ?? new Decimal(0n, 0);
}

export { scanNumber as parseNumber } from '../convert/scan-number.ts';
