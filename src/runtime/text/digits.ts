import { BigInteger, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** A number as .NET's formatting sees it: 0.`digits` × 10^`scale`; no digits for zero. */
export interface Digits {
  negative: boolean;
  digits: string;
  scale: number;
}

/** The numeric value types, as their formatting differs. */
export type NumberKind = 'integer' | 'bigInteger' | 'decimal' | 'double' | 'single';

export function numberKind(value: Value): NumberKind | undefined {
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof SmallInteger || value instanceof UInt64) return 'integer';
  if (value instanceof Double) return 'double';
  if (value instanceof Single) return 'single';
  if (value instanceof Decimal) return 'decimal';
  return value instanceof BigInteger ? 'bigInteger' : undefined;
}

/** The digits of a whole number, exactly. */
export function digitsOfInteger(value: number | bigint): Digits {
  const text = (value < 0 ? -value : value).toString();
  return text === '0' ? { negative: false, digits: '', scale: 0 } : { negative: value < 0, digits: text.replace(/0+$/, ''), scale: text.length };
}

/** The digits of a decimal, exactly. Trailing zeros are kept, as ToString() shows them. */
export function digitsOfDecimal({ mantissa, scale }: Decimal): Digits {
  const text = (mantissa < 0n ? -mantissa : mantissa).toString();
  if (text === '0') return { negative: false, digits: '', scale: 0 };
  return { negative: mantissa < 0n, digits: text, scale: text.length - scale };
}

/** Reads `d.ddde±x`, what JavaScript's toExponential writes. */
function digitsOfExponential(text: string, negative: boolean): Digits {
  const at = text.indexOf('e');
  const digits = text.slice(0, at).replace('.', '').replace(/0+$/, '');
  return digits === '' ? { negative, digits: '', scale: 0 } : { negative, digits, scale: Number(text.slice(at + 1)) + 1 };
}

const isNegative = (value: number) => value < 0 || Object.is(value, -0);

/** The shortest digits that give the same double again. */
export function shortestDigits(value: number, single: boolean): Digits {
  const magnitude = Math.abs(value);
  if (!single) return digitsOfExponential(magnitude.toExponential(), isNegative(value));
  for (let precision = 0; precision < 8; precision++) {
    const text = magnitude.toExponential(precision);
    if (Math.fround(Number(text)) === magnitude) return digitsOfExponential(text, isNegative(value));
  }
  return digitsOfExponential(magnitude.toExponential(8), isNegative(value));
}

/** toExponential, but what lies exactly in the middle goes to the even digit, as .NET rounds. */
function exponentialHalfEven(magnitude: number, places: number): string {
  const text = magnitude.toExponential(places);
  if (places >= 98) return text;
  const longer = magnitude.toExponential(Math.min(100, places + 30));
  const begin = places === 0 ? 2 : places + 2;
  if (longer[begin] !== '5' || !/^0*e/.test(longer.slice(begin + 1))) return text;
  // A middle: JavaScript has taken the upper one.
  const lower = longer.slice(0, places === 0 ? 1 : begin);
  return Number(lower[lower.length - 1]) % 2 === 0 ? lower + longer.slice(longer.indexOf('e')) : text;
}

/** A double rounded correctly to a number of significant digits. */
export function significantDigits(value: number, precision: number): Digits {
  return digitsOfExponential(exponentialHalfEven(Math.abs(value), Math.max(0, Math.min(precision - 1, 100))), isNegative(value));
}

/** A double rounded correctly to a number of places behind the point. */
export function fixedDigits(value: number, places: number): Digits {
  const magnitude = Math.abs(value);
  const negative = isNegative(value);
  if (magnitude === 0) return { negative, digits: '', scale: 0 };
  if (magnitude >= 1e21) return { ...digitsOfInteger(BigInt(magnitude)), negative };
  const text = magnitude.toExponential();
  const scale = Number(text.slice(text.indexOf('e') + 1)) + 1;
  if (scale + places > 0) return significantDigits(value, scale + places);
  // Less than one unit of the last place: up to one unit or down to zero; the middle goes to zero, which is even.
  const up = scale + places === 0 && /^(?:[6-9]|5\.0*[1-9])/.test(magnitude.toExponential(40));
  return up ? { negative, digits: '1', scale: 1 - places } : { negative, digits: '', scale: 0 };
}

/** Rounds to `count` digits, halves up, as .NET rounds digits that it has already. */
export function roundDigits({ negative, digits, scale }: Digits, count: number): Digits {
  if (count >= digits.length) return { negative, digits: digits.replace(/0+$/, ''), scale };
  if (count < 0) return { negative, digits: '', scale: 0 };
  if (digits[count] < '5') {
    const kept = digits.slice(0, count).replace(/0+$/, '');
    return { negative, digits: kept, scale: kept === '' ? 0 : scale };
  }
  const nines = /9*$/.exec(digits.slice(0, count))![0].length;
  const kept = digits.slice(0, count - nines);
  if (kept === '') return { negative, digits: '1', scale: scale + 1 };
  return { negative, digits: kept.slice(0, -1) + String.fromCharCode(kept.charCodeAt(kept.length - 1) + 1), scale };
}
