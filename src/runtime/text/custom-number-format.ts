import type { NumberFormat } from './culture.ts';
import { type Digits, roundDigits } from './digits.ts';

/** What one section of a custom format says before any digit is written. */
interface Section {
  /** Where its text begins in the format. */
  start: number;
  digitCount: number;
  /** Digit placeholders before the point. */
  decimalPosition: number;
  firstZero: number;
  lastZero: number;
  scientific: boolean;
  scaleAdjustment: number;
  groups: boolean;
}

/**
 * Custom numeric formats: `0.00`, `#,##0.##`, `0%`, `00E+0`, sections parted by `;`.
 * https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings
 */
export function formatCustomNumber(value: Digits, format: string, isReal: boolean, culture: NumberFormat): string {
  let start = findSection(format, value.digits === '' ? 2 : value.negative ? 1 : 0);
  let number = value;
  let section = readSection(format, start);
  while (number.digits !== '') {
    const scale = value.scale + section.scaleAdjustment;
    const count = section.scientific ? section.digitCount : scale + section.digitCount - section.decimalPosition;
    number = roundDigits({ ...value, scale }, count);
    if (number.digits !== '') break;
    // What rounds to zero is written by the section for zero.
    const zero = findSection(format, 2);
    if (zero === start) break;
    start = zero;
    section = readSection(format, start);
  }
  if (number.digits === '') number = { negative: isReal && value.negative, digits: '', scale: 0 };
  return writeSection(number, format, section, culture);
}

/** Start of the section for positive (0), negative (1) or zero (2) numbers; 0 where there is none or it is empty. */
function findSection(format: string, wanted: number): number {
  let left = wanted;
  if (left === 0) return 0;
  for (let index = 0; index < format.length; ) {
    const unit = format[index++];
    if (unit === "'" || unit === '"') {
      while (index < format.length && format[index++] !== unit);
    } else if (unit === '\\') {
      index++;
    } else if (unit === ';' && --left === 0) {
      return index < format.length && format[index] !== ';' ? index : 0;
    }
  }
  return 0;
}

function readSection(format: string, start: number): Section {
  let digitCount = 0;
  let decimalPosition = -1;
  let firstZero = Number.MAX_SAFE_INTEGER;
  let lastZero = 0;
  let scientific = false;
  let scaleAdjustment = 0;
  let groups = false;
  let commaPosition = -1;
  let commaCount = 0;
  scan: for (let index = start; index < format.length; ) {
    const unit = format[index++];
    switch (unit) {
      case '#':
        digitCount++;
        break;
      case '0':
        if (firstZero === Number.MAX_SAFE_INTEGER) firstZero = digitCount;
        digitCount++;
        lastZero = digitCount;
        break;
      case '.':
        if (decimalPosition < 0) decimalPosition = digitCount;
        break;
      case ',':
        if (digitCount > 0 && decimalPosition < 0) {
          if (commaPosition >= 0) {
            if (commaPosition === digitCount) {
              commaCount++;
              break;
            }
            groups = true;
          }
          commaPosition = digitCount;
          commaCount = 1;
        }
        break;
      case '%':
        scaleAdjustment += 2;
        break;
      case '\u2030':
        scaleAdjustment += 3;
        break;
      case "'":
      case '"':
        while (index < format.length && format[index++] !== unit);
        break;
      case '\\':
        index++;
        break;
      case 'E':
      case 'e': {
        const zeros = /^[+-]?0+/.exec(format.slice(index));
        if (zeros) {
          index += zeros[0].length;
          scientific = true;
        }
        break;
      }
      case ';':
        break scan;
    }
  }
  if (decimalPosition < 0) decimalPosition = digitCount;
  if (commaPosition >= 0) {
    // A comma right before the point divides by a thousand; between digits it asks for groups.
    if (commaPosition === decimalPosition) scaleAdjustment -= commaCount * 3;
    else groups = true;
  }
  return { start, digitCount, decimalPosition, firstZero, lastZero, scientific, scaleAdjustment, groups };
}

function writeSection(number: Digits, format: string, section: Section, culture: NumberFormat): string {
  const { decimalPosition, digitCount, scientific } = section;
  const digits = number.digits;
  const leastWhole = section.firstZero < decimalPosition ? decimalPosition - section.firstZero : 0;
  const lastFraction = section.lastZero > decimalPosition ? decimalPosition - section.lastZero : 0;
  let position = scientific ? decimalPosition : Math.max(number.scale, decimalPosition);
  let adjust = scientific ? 0 : number.scale - decimalPosition;
  const separators = section.groups ? groupPositions(Math.max(leastWhole, position + Math.min(adjust, 0)), culture) : new Set<number>();

  let text = number.negative && section.start === 0 && number.scale !== 0 ? culture.negativeSign : '';
  let next = 0;
  let pointWritten = false;
  let exponentWritten = !scientific;
  const writeDigit = (digit: string) => {
    text += digit;
    if (position > 1 && separators.has(position - 1)) text += culture.groupSeparator;
  };
  for (let index = section.start; index < format.length; ) {
    const unit = format[index++];
    if (unit === ';') break;
    if (adjust > 0 && (unit === '#' || unit === '0' || unit === '.')) {
      for (; adjust > 0; adjust--) {
        writeDigit(next < digits.length ? digits[next++] : '0');
        position--;
      }
    }
    switch (unit) {
      case '#':
      case '0': {
        let digit = '';
        if (adjust < 0) {
          adjust++;
          digit = position <= leastWhole ? '0' : '';
        } else if (next < digits.length) digit = digits[next++];
        else digit = position > lastFraction ? '0' : '';
        if (digit !== '') writeDigit(digit);
        position--;
        break;
      }
      case '.':
        if (position !== 0 || pointWritten) break;
        if (lastFraction < 0 || (decimalPosition < digitCount && next < digits.length)) {
          text += culture.decimalSeparator;
          pointWritten = true;
        }
        break;
      case '\u2030':
        text += culture.perMilleSymbol;
        break;
      case '%':
        text += culture.percentSymbol;
        break;
      case ',':
        break;
      case "'":
      case '"': {
        const end = format.indexOf(unit, index);
        text += format.slice(index, end < 0 ? undefined : end);
        index = end < 0 ? format.length : end + 1;
        break;
      }
      case '\\':
        if (index < format.length) text += format[index++];
        break;
      case 'E':
      case 'e': {
        const sign = /^([+-]?)(0+)/.exec(format.slice(index));
        if (!sign || exponentWritten) {
          const rest = sign ? sign[0] : (/^[+-]/.exec(format.slice(index))?.[0] ?? '');
          text += scientific && !exponentWritten ? unit : unit + rest;
          if (!(scientific && !exponentWritten)) index += rest.length;
          break;
        }
        index += sign[0].length;
        const power = digits === '' ? 0 : number.scale - decimalPosition;
        text += unit + (power < 0 ? culture.negativeSign : sign[1] === '+' ? culture.positiveSign : '');
        text += String(Math.abs(power)).padStart(Math.min(sign[2].length, 10), '0');
        exponentWritten = true;
        break;
      }
      default:
        text += unit;
    }
  }
  return number.negative && section.start === 0 && number.scale === 0 && text.length > 0 ? culture.negativeSign + text : text;
}

/** Numbers of whole digits, counted from the point, behind which a separator stands. */
function groupPositions(wholeDigits: number, { groupSizes }: NumberFormat): Set<number> {
  const positions = new Set<number>();
  let total = 0;
  for (let index = 0; ; index++) {
    const size = groupSizes[Math.min(index, groupSizes.length - 1)] ?? 0;
    if (size === 0) break;
    total += size;
    if (total >= wholeDigits) break;
    positions.add(total);
  }
  return positions;
}
