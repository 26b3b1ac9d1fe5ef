import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { multiplyDecimal } from '../values/decimal-arithmetic.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Double } from '../values/numbers.ts';
import { asTypedArray, elementTypeOf, type Value } from '../values/value.ts';
import { type Arithmetic, arithmetic } from './arithmetic.ts';
import { maxInt, minInt } from './numeric.ts';

const multiplication: Arithmetic = {
  sign: '*',
  methodName: 'op_Multiply',
  double: (left, right) => left * right,
  integer: (left, right) => left * right,
  decimal: multiplyDecimal,
};

/** `*`: a product, or a text or array on the left as many times over. */
export function multiply(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    return product <= maxInt && product >= minInt ? product || 0 : new Double(product);
  }
  const target = unwrap(left);
  if (typeof target === 'string') {
    const times = timesOf(right, session);
    session.checkAllocation(target.length * times);
    return target.repeat(times);
  }
  if (target === null || target === undefined) return null;
  if (Array.isArray(target)) {
    const times = timesOf(right, session);
    session.checkAllocation(target.length * times);
    const result: Value[] = [];
    for (let count = 0; count < times; count++) for (const element of target) result.push(element);
    const elementType = elementTypeOf(target);
    return elementType ? asTypedArray(result, elementType) : result;
  }
  return arithmetic(multiplication, target, unwrap(right) ?? null, session);
}

function timesOf(right: Value, session: Session): number {
  const times = convertTo(right ?? null, knownType('System.Int32'), session) as number;
  if (times >= 0) return times;
  throw runtimeError('System.ArgumentOutOfRangeException', `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`, {
    category: 'OperationStopped',
    exception: 'System.ArgumentOutOfRangeException',
  });
}
