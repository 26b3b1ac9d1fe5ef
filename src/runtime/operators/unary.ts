import { heldTypeName } from '../convert/type-name-of.ts';
import type { Session } from '../session.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { add } from './add.ts';
import { subtract } from './subtract.ts';
import { isNumericCode, typeCodeOf } from './type-code.ts';

export { bitwiseNot } from './bitwise.ts';

/** `++`: one more; `$null` becomes 1. What is no number cannot be incremented. */
export function increment(value: Value, session: Session): Value {
  if (typeof value === 'number' && value < 2147483647) return value + 1;
  return step(value, 1, '++', session);
}

/** `--`. */
export function decrement(value: Value, session: Session): Value {
  if (typeof value === 'number' && value > -2147483648) return value - 1;
  return step(value, -1, '--', session);
}

function step(given: Value, change: number, operator: string, session: Session): Value {
  const value = unwrap(given) ?? null;
  if (value === null) return change;
  if (isNumericCode(typeCodeOf(value))) return add(value, change, session);
  throw runtimeError('OperatorRequiresNumber', `The '${operator}' operator works only on numbers. The operand is a '${heldTypeName(value)}'.`);
}

/** `-value`: PowerShell subtracts from zero, so that -(0.0) is 0 and a text counts as its number. */
export function minus(given: Value, session: Session): Value {
  if (typeof given === 'number' && given !== -2147483648) return 0 - given;
  return subtract(0, given, session);
}

/** `+value`: PowerShell adds to zero. */
export function plus(given: Value, session: Session): Value {
  return typeof given === 'number' ? given : add(0, given, session);
}
