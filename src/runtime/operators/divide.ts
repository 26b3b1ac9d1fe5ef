import type { Session } from '../session.ts';
import { divideDecimal, remainderDecimal } from '../values/decimal-arithmetic.ts';
import { unwrap } from '../values/members.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type ArithmeticOperator, arithmetic, plainNumber } from './arithmetic.ts';
import { checkedDecimal, divideByZero } from './numeric-operation.ts';

function quotient(left: number, right: number): Value {
  if (right === 0) throw divideByZero();
  const result = left / right;
  // -2147483648 / -1 is the one whole quotient of two Int32 that is not one.
  return Number.isInteger(result) && result !== 2147483648 ? result || 0 : new Double(result);
}

const division: ArithmeticOperator = {
  sign: '/',
  methodName: 'op_Division',
  operation: {
    int: quotient,
    wide: (left, right, ranged) => {
      if (right === 0n) throw divideByZero();
      return left % right === 0n ? ranged(left / right) : new Double(Number(left) / Number(right));
    },
    double: (left, right) => new Double(left / right),
    decimal: (left, right) => {
      if (right.mantissa === 0n) throw divideByZero();
      return checkedDecimal(divideDecimal(left, right));
    },
  },
};

function remaining(left: number, right: number): Value {
  if (right === 0) throw divideByZero();
  return left % right || 0;
}

const remaindering: ArithmeticOperator = {
  sign: '%',
  methodName: 'op_Modulus',
  operation: {
    int: remaining,
    wide: (left, right, ranged) => {
      if (right === 0n) throw divideByZero();
      return ranged(left % right);
    },
    double: (left, right) => new Double(left % right),
    decimal: (left, right) => {
      if (right.mantissa === 0n) throw divideByZero();
      return remainderDecimal(left, right);
    },
  },
};

/** `/`: whole where two integers divide evenly, a double otherwise. */
export function divide(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') return quotient(left, right);
  const one = plainNumber(left);
  const other = plainNumber(right);
  if (one !== undefined && other !== undefined) return new Double(one / other);
  return arithmetic(division, unwrap(left), unwrap(right), session);
}

/** `%`: the remainder has the sign of the left side. */
export function remainder(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') return remaining(left, right);
  return arithmetic(remaindering, unwrap(left), unwrap(right), session);
}
