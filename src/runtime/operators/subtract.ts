import type { Session } from '../session.ts';
import { subtractDecimal } from '../values/decimal-arithmetic.ts';
import { unwrap } from '../values/members.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type ArithmeticOperator, arithmetic, plainNumber, withLongs } from './arithmetic.ts';
import { checkedDecimal, intOrDouble } from './numeric-operation.ts';

const subtraction: ArithmeticOperator = {
  sign: '-',
  methodName: 'op_Subtraction',
  operation: {
    int: (left, right) => intOrDouble(left - right),
    wide: (left, right, ranged) => ranged(left - right),
    double: (left, right) => new Double(left - right),
    decimal: (left, right) => checkedDecimal(subtractDecimal(left, right)),
  },
};

const difference = (left: bigint, right: bigint) => left - right;

/** `-`: a difference of numbers, or of dates. */
export function subtract(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const result = left - right;
    return result <= 2147483647 && result >= -2147483648 ? result : new Double(result);
  }
  const one = plainNumber(left);
  const other = plainNumber(right);
  if (one !== undefined && other !== undefined) return new Double(one - other);
  return withLongs(left, right, difference) ?? arithmetic(subtraction, unwrap(left), unwrap(right), session);
}
