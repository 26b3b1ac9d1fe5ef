import type { Session } from '../session.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { BigInteger, Double, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { typeOf } from '../types/types.ts';
import { add } from './add.ts';
import { numberOfText } from './arithmetic.ts';
import { intOrDouble, isNumber, numberOf } from './numeric.ts';
import { subtract } from './subtract.ts';

/** `++`: one more; `$null` becomes 1. What is no number cannot be incremented. */
export function increment(value: Value, session: Session): Value {
  if (typeof value === 'number' && value < 2147483647) return value + 1;
  requireNumber(value, '++');
  return add(value === null || value === undefined ? 0 : value, 1, session);
}

/** `--`. */
export function decrement(value: Value, session: Session): Value {
  if (typeof value === 'number' && value > -2147483648) return value - 1;
  requireNumber(value, '--');
  return subtract(value === null || value === undefined ? 0 : value, 1, session);
}

function requireNumber(wrapped: Value, operator: string): void {
  const value = unwrap(wrapped);
  if (value === null || value === undefined || isNumber(value)) return;
  throw runtimeError('OperatorRequiresNumber', `The '${operator}' operator works only on numbers. The operand is a '${typeOf(value)?.fullName}'.`);
}

/** `-value`. */
export function minus(wrapped: Value, session: Session): Value {
  if (typeof wrapped === 'number') return wrapped === 0 ? 0 : intOrDouble(-wrapped);
  const value = unwrap(wrapped);
  if (value instanceof Double) return new Double(-value.value);
  return subtract(0, value, session);
}

/** `+value`: the number of a text. */
export function plus(wrapped: Value, session: Session): Value {
  const value = unwrap(wrapped);
  if (isNumber(value)) return value;
  return add(0, value === undefined ? null : value, session);
}

/** `-bnot value`. */
export function bitwiseNot(wrapped: Value, session: Session): Value {
  const value = unwrap(wrapped);
  const number = typeof value === 'string' ? numberOfText(value, 0, session) : numberOf(value);
  if (!number) throw runtimeError('MethodNotFound', `Method invocation failed because [${typeOf(value)?.fullName}] does not contain a method named 'op_OnesComplement'.`);
  switch (number.kind) {
    case 'int':
      return ~number.value;
    case 'uint':
      return new SmallInteger('System.UInt32', ~number.value >>> 0);
    case 'long':
      return ~number.value;
    case 'ulong':
      return new UInt64(BigInt.asUintN(64, ~number.value));
    case 'bigint':
      return new BigInteger(~number.value);
    default: {
      const whole = Math.round(number.kind === 'double' ? number.value : Number(number.value.mantissa) / 10 ** number.value.scale);
      return Number.isInteger(whole) && Math.abs(whole) <= 2147483647 ? ~whole : ~BigInt(whole);
    }
  }
}
