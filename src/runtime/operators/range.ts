import { changeType } from '../convert/change-type.ts';
import { heldTypeName } from '../convert/type-name-of.ts';
import type { Session } from '../session.ts';
import { parseInteger } from '../text/parse-number.ts';
import { NetException } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Char } from '../values/numbers.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { rawException } from './raw-exception.ts';
import { typeCodeOf } from './type-code.ts';

/** A text of one character that is no digit stands for the character (PowerShell 6 and later). */
function characterOf(value: Value, session: Session): string | undefined {
  if (session.isWindowsPowerShell) return undefined;
  if (value instanceof Char) return value.value;
  return typeof value === 'string' && value.length === 1 && !/\p{Nd}/u.test(value) ? value : undefined;
}

/** `..`: the integers (or characters) between two, both included, upwards or downwards. */
export function range(given: Value, other: Value, session: Session): Value[] {
  if (typeof given === 'number' && typeof other === 'number') return numbers(given, other, session);
  const left = unwrap(given) ?? null;
  const right = unwrap(other) ?? null;
  const first = characterOf(left, session);
  const last = characterOf(right, session);
  if (first !== undefined && last !== undefined) {
    return numbers(first.charCodeAt(0), last.charCodeAt(0), session).map((code) => new Char(String.fromCharCode(code)));
  }
  return numbers(bound(left), bound(right), session);
}

/** Convert.ToInt32, whose exceptions reach the script as they are. */
function bound(value: Value): number {
  try {
    if (value === null) return 0;
    if (typeof value === 'string') return changeType(checkedInteger(value), 'System.Int32') as number;
    if (typeCodeOf(value) !== 0 || value instanceof DateTime) return changeType(value, 'System.Int32') as number;
  } catch (error) {
    throw error instanceof NetException ? rawException(error) : error;
  }
  throw rawException({
    typeName: 'System.InvalidCastException',
    message: `Unable to cast object of type '${heldTypeName(value)}' to type 'System.IConvertible'.`,
  });
}

function checkedInteger(text: string): bigint {
  const value = parseInteger(text);
  if (BigInt.asIntN(64, value) !== value) throw new NetException('System.OverflowException', 'Value was either too large or too small for an Int32.');
  return value;
}

function numbers(from: number, to: number, session: Session): number[] {
  const count = Math.abs(to - from) + 1;
  if (count > 2147483648) throw rawException({ typeName: 'System.OverflowException', message: 'Arithmetic operation resulted in an overflow.' });
  session.checkAllocation(count);
  const step = to < from ? -1 : 1;
  const result = new Array<number>(count);
  for (let index = 0, value = from; index < count; index++, value += step) result[index] = value;
  return result;
}
