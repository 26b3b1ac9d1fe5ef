import type { Session } from '../session.ts';
import { divideDecimal, remainderDecimal } from '../values/decimal-arithmetic.ts';
import { unwrap } from '../values/members.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type Arithmetic, arithmetic, divideByZero } from './arithmetic.ts';

const division: Arithmetic = {
  sign: '/',
  methodName: 'op_Division',
  double: (left, right) => left / right,
  integer: (left, right) => (left % right === 0n ? left / right : undefined),
  decimal: (left, right) => (right.mantissa === 0n ? undefined : divideDecimal(left, right)),
};

const remaindering: Arithmetic = {
  sign: '%',
  methodName: 'op_Modulus',
  double: (left, right) => left % right,
  integer: (left, right) => left % right,
  decimal: (left, right) => (right.mantissa === 0n ? undefined : remainderDecimal(left, right)),
};

/** `/`: whole where two integers divide evenly, a double otherwise. */
export function divide(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) throw divideByZero();
    const quotient = left / right;
    // -2147483648 / -1 is the one quotient of two Int32 that is not one.
    return Number.isInteger(quotient) && quotient !== 2147483648 ? quotient || 0 : new Double(quotient);
  }
  return arithmetic(division, unwrap(left) ?? null, unwrap(right) ?? null, session);
}

/** `%`: the remainder has the sign of the left side. */
export function remainder(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) throw divideByZero();
    return left % right || 0;
  }
  return arithmetic(remaindering, unwrap(left) ?? null, unwrap(right) ?? null, session);
}
