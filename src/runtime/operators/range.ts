import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { unwrap } from '../values/members.ts';
import { Char } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** A text of one character that is no digit stands for the character (PowerShell 6 and later). */
function characterOf(value: Value): string | undefined {
  if (value instanceof Char) return value.value;
  return typeof value === 'string' && value.length === 1 && !/[0-9]/.test(value) ? value : undefined;
}

/** `..`: the integers (or characters) between two, both included, upwards or downwards. */
export function range(leftValue: Value, rightValue: Value, session: Session): Value[] {
  const left = unwrap(leftValue);
  const right = unwrap(rightValue);
  const first = session.isWindowsPowerShell ? undefined : characterOf(left);
  const last = session.isWindowsPowerShell ? undefined : characterOf(right);
  if (first !== undefined && last !== undefined) {
    return numbers(first.charCodeAt(0), last.charCodeAt(0), session).map((code) => new Char(String.fromCharCode(code)));
  }
  const int = knownType('System.Int32');
  return numbers(convertTo(left ?? null, int, session) as number, convertTo(right ?? null, int, session) as number, session);
}

function numbers(from: number, to: number, session: Session): number[] {
  const count = Math.abs(to - from) + 1;
  session.checkAllocation(count);
  const step = to < from ? -1 : 1;
  const result = new Array<number>(count);
  for (let index = 0; index < count; index++) result[index] = from + index * step;
  return result;
}
