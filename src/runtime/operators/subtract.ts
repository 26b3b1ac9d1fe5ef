import type { Session } from '../session.ts';
import { subtractDecimal } from '../values/decimal-arithmetic.ts';
import { unwrap } from '../values/members.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type Arithmetic, arithmetic } from './arithmetic.ts';
import { maxInt, minInt } from './numeric.ts';

const subtraction: Arithmetic = {
  sign: '-',
  methodName: 'op_Subtraction',
  double: (left, right) => left - right,
  integer: (left, right) => left - right,
  decimal: subtractDecimal,
};

/** `-` between two values. */
export function subtract(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    return difference <= maxInt && difference >= minInt ? difference : new Double(difference);
  }
  return arithmetic(subtraction, unwrap(left) ?? null, unwrap(right) ?? null, session);
}
