import type { Culture } from '../../runtime/text/culture.ts';

/** System.Globalization.NumberStyles. */
export const numberStyles = {
  AllowLeadingWhite: 1,
  AllowTrailingWhite: 2,
  AllowLeadingSign: 4,
  AllowTrailingSign: 8,
  AllowParentheses: 16,
  AllowDecimalPoint: 32,
  AllowThousands: 64,
  AllowExponent: 128,
  AllowCurrencySymbol: 256,
  AllowHexSpecifier: 512,
  AllowBinarySpecifier: 1024,
  Integer: 7,
  Number: 111,
  Float: 167,
  Currency: 383,
  Any: 511,
  HexNumber: 515,
} as const;

/** A number as read: `digits` × 10^`exponent`. */
export interface ReadNumber {
  negative: boolean;
  digits: string;
  exponent: number;
}

/** Reads a number as .NET's Parse methods read it under the given styles; undefined when the text is in no correct format. */
export function readNumber(text: string, styles: number, { number }: Culture): ReadNumber | undefined {
  let rest = text.replace(/\0+$/, '');
  const white = /^[\t-\r ]+/;
  if (styles & numberStyles.AllowLeadingWhite) rest = rest.replace(white, '');
  if (styles & numberStyles.AllowTrailingWhite) rest = rest.replace(/[\t-\r ]+$/, '');
  if (styles & (numberStyles.AllowHexSpecifier | numberStyles.AllowBinarySpecifier)) return readBits(rest, styles);
  let negative = false;
  let signed = false;
  if (styles & numberStyles.AllowParentheses && rest.startsWith('(') && rest.endsWith(')')) {
    rest = rest.slice(1, -1);
    negative = signed = true;
  }
  const takeStart = (part: string) => {
    if (!part || !rest.startsWith(part)) return false;
    rest = rest.slice(part.length);
    return true;
  };
  const takeEnd = (part: string) => {
    if (!part || !rest.endsWith(part)) return false;
    rest = rest.slice(0, -part.length);
    return true;
  };
  for (let again = true; again; ) {
    again = false;
    if (!signed && styles & numberStyles.AllowLeadingSign) {
      if (takeStart(number.negativeSign) || takeStart('\u2212')) negative = signed = again = true;
      else if (takeStart(number.positiveSign)) signed = again = true;
    }
    if (styles & numberStyles.AllowCurrencySymbol && takeStart(number.currencySymbol)) again = true;
    if (again && styles & numberStyles.AllowLeadingWhite) rest = rest.replace(white, '');
  }
  if (!signed && styles & numberStyles.AllowTrailingSign) {
    if (takeEnd(number.negativeSign)) negative = signed = true;
    else if (takeEnd(number.positiveSign)) signed = true;
  }
  if (styles & numberStyles.AllowCurrencySymbol) takeEnd(number.currencySymbol);
  const read = readDigits(rest, styles, number.groupSeparator, number.decimalSeparator);
  return read && { negative, ...read };
}

function readDigits(text: string, styles: number, group: string, point: string): Omit<ReadNumber, 'negative'> | undefined {
  let digits = '';
  let exponent = 0;
  let position = 0;
  let seenPoint = false;
  let seenDigit = false;
  while (position < text.length) {
    const unit = text[position];
    if (unit >= '0' && unit <= '9') {
      digits += unit;
      seenDigit = true;
      if (seenPoint) exponent--;
      position++;
    } else if (!seenPoint && styles & numberStyles.AllowDecimalPoint && text.startsWith(point, position)) {
      seenPoint = true;
      position += point.length;
    } else if (!seenPoint && seenDigit && styles & numberStyles.AllowThousands && text.startsWith(group, position)) {
      position += group.length;
    } else break;
  }
  if (!seenDigit) return undefined;
  if (styles & numberStyles.AllowExponent) {
    const match = /^[eE]([+-]?)(\d+)/.exec(text.slice(position));
    if (match) {
      exponent += Math.min(Number(match[2]), 99_999) * (match[1] === '-' ? -1 : 1);
      position += match[0].length;
    }
  }
  return position === text.length ? { digits, exponent } : undefined;
}

function readBits(text: string, styles: number): ReadNumber | undefined {
  const hexadecimal = (styles & numberStyles.AllowHexSpecifier) !== 0;
  if (!(hexadecimal ? /^[\da-f]+$/i : /^[01]+$/).test(text)) return undefined;
  return { negative: false, digits: BigInt((hexadecimal ? '0x' : '0b') + text).toString(), exponent: 0 };
}

/** The whole number that was read; undefined when it has a fraction. */
export function wholeNumber({ negative, digits, exponent }: ReadNumber): bigint | undefined {
  let value = BigInt(digits);
  if (value === 0n) return 0n;
  if (exponent > 400) return negative ? -(10n ** 400n) : 10n ** 400n;
  if (exponent >= 0) value *= 10n ** BigInt(exponent);
  else {
    const divisor = 10n ** BigInt(Math.min(-exponent, digits.length + 1));
    if (value % divisor !== 0n) return undefined;
    value /= divisor;
  }
  return negative ? -value : value;
}
