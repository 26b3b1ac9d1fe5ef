import { enumText, formatEnum } from '../convert/enum-text.ts';
import { netText } from '../convert/net-text.ts';
import { culturalText } from '../convert/to-text.ts';
import { memberTable } from '../members/member-table.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { NetException } from '../values/errors.ts';
import { isWrittenNumber, PSCustomObject, unwrap } from '../values/members.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../values/temporal.ts';
import type { NetObject, Value } from '../values/value.ts';
import { type Culture, cultureOfSession } from './culture.ts';
import { numberKind } from './digits.ts';
import { formatDate, formatDateTimeOffset } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { formatTimeSpan } from './format-timespan.ts';

const badFormat = (offset: number, reason: string) =>
  new NetException('System.FormatException', `Input string was not in a correct format. Failure to parse near offset ${offset}. ${reason}`);

const endsEarly = (offset: number) => badFormat(offset, 'Format item ends prematurely.');

/**
 * String.Format: items `{index,alignment:format}` in a text.
 * https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
 */
export function compositeFormat(format: string, args: readonly Value[], session?: Session, culture: Culture = cultureOfSession(session)): string {
  let text = '';
  let position = 0;
  for (;;) {
    const brace = format.slice(position).search(/[{}]/);
    if (brace < 0) return text + format.slice(position);
    text += format.slice(position, position + brace);
    position += brace;
    const unit = format[position++];
    if (format[position] === unit) {
      text += unit;
      position++;
      continue;
    }
    if (position >= format.length) throw endsEarly(position);
    if (unit === '}') throw badFormat(position, 'Unexpected closing brace without a corresponding opening brace.');
    const item = readItem(format, position);
    position = item.end;
    if (item.index >= args.length) {
      throw new NetException(
        'System.FormatException',
        'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
      );
    }
    const formatted = formatValue(args[item.index], item.format, session, culture);
    text += item.width < 0 ? formatted.padEnd(-item.width) : formatted.padStart(item.width);
  }
}

interface Item {
  index: number;
  /** Negative: to the left. */
  width: number;
  format: string;
  /** Behind the closing brace. */
  end: number;
}

const largest = 1_000_000;

function readItem(format: string, start: number): Item {
  let position = start;
  const need = (): string => {
    if (position >= format.length) throw endsEarly(position);
    return format[position];
  };
  const readNumber = (reason: string): number => {
    if (!/\d/.test(need())) throw badFormat(position, reason);
    let value = 0;
    while (/\d/.test(need()) && value < largest) value = value * 10 + Number(format[position++]);
    return value;
  };
  const skipBlanks = () => {
    while (need() === ' ') position++;
  };
  const index = readNumber('Expected an ASCII digit.');
  skipBlanks();
  let width = 0;
  if (need() === ',') {
    position++;
    skipBlanks();
    const left = need() === '-';
    if (left) position++;
    width = readNumber('Expected an ASCII digit.');
    if (left) width = -width;
    skipBlanks();
  }
  let itemFormat = '';
  if (need() === ':') {
    position++;
    const from = position;
    while (need() !== '}') {
      if (format[position] === '{') throw endsEarly(position);
      position++;
    }
    itemFormat = format.slice(from, position);
  } else if (need() !== '}') throw endsEarly(position);
  return { index, width, format: itemFormat, end: position + 1 };
}

/** IFormattable.ToString(format, culture); the plain text of a value that is not formattable. */
export function formatValue(wrapped: Value, format = '', session?: Session, culture: Culture = cultureOfSession(session)): string {
  if (isWrittenNumber(wrapped)) return wrapped.text;
  const value = unwrap(wrapped);
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (numberKind(value) !== undefined) return formatNumber(value, format, culture, session?.isWindowsPowerShell);
  if (value instanceof DateTime) return formatDate(value, format, culture);
  if (value instanceof TimeSpan) return formatTimeSpan(value, format, culture);
  if (value instanceof DateTimeOffset) return formatDateTimeOffset(value, format, culture);
  if (value instanceof EnumValue) return format === '' ? enumText(value) : formatEnum(value, format);
  if (format !== '' && session && typeof value === 'object' && !Array.isArray(value)) {
    const text = formatByMethod(value, format, session);
    if (text !== undefined) return text;
  }
  if (value instanceof PSCustomObject) return culturalText(wrapped, session);
  return netText(wrapped, session);
}

/** ToString(format) of a type that has it, as Guid has. */
function formatByMethod(value: NetObject, format: string, session: Session): string | undefined {
  const type = typeOf(value);
  const method = type && memberTable(type).instance.get('tostring');
  if (method?.kind !== 'method') return undefined;
  for (const { signature, invoke } of method.overloads) {
    const [first, second] = signature.parameters;
    if (first?.type !== 'string' || signature.parameters.length > 2 || (second && second.type !== 'System.IFormatProvider')) continue;
    if (invoke) return String(invoke(value, [format, null].slice(0, signature.parameters.length), session, type!));
  }
  return undefined;
}
