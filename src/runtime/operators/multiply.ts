import { truncatedDouble } from '../convert/change-type.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { multiplyDecimal } from '../values/decimal-arithmetic.ts';
import { unwrap } from '../values/members.ts';
import { Double, type SmallInteger } from '../values/numbers.ts';
import { asTypedArray, elementTypeOf, type Value } from '../values/value.ts';
import { type ArithmeticOperator, plainNumber, tryArithmetic } from './arithmetic.ts';
import { implicitOperator } from './implicit-operator.ts';
import { checkedDecimal, intOrDouble, numberOfText } from './numeric-operation.ts';
import { rawException } from './raw-exception.ts';
import { isNumericCode, typeCodeOf } from './type-code.ts';

const multiplication: ArithmeticOperator = {
  sign: '*',
  methodName: 'op_Multiply',
  operation: {
    int: (left, right) => intOrDouble(left * right || 0),
    wide: (left, right, ranged) => {
      const product = ranged(left * right);
      return product instanceof Double ? new Double(truncatedDouble(left * right)) : product;
    },
    double: (left, right) => new Double(left * right),
    decimal: (left, right) => checkedDecimal(multiplyDecimal(left, right)),
  },
};

/** `*`: a product, or a text or collection on the left as many times over. */
export function multiply(given: Value, factor: Value, session: Session): Value {
  if (typeof given === 'number' && typeof factor === 'number') {
    const product = given * factor;
    return product <= 2147483647 && product >= -2147483648 ? product || 0 : new Double(product);
  }
  const one = plainNumber(given);
  const other = plainNumber(factor);
  if (one !== undefined && other !== undefined) return new Double(one * other);
  const left = unwrap(given);
  const right = unwrap(factor);
  if (left === null || left === undefined) return null;
  if (isNumericCode(typeCodeOf(left))) {
    const product = tryArithmetic(multiplication, left, right, session);
    if (product !== undefined) return product;
  }
  if (typeof left === 'string') {
    const times = timesOf(right, session);
    session.checkAllocation(left.length * times);
    return left.repeat(times);
  }
  const elements = enumerate(left);
  if (elements) return repeated(left, elements, right, session);
  return implicitOperator('op_Multiply', '*', left, right, session);
}

function timesOf(right: Value, session: Session): number {
  const number = typeof right === 'string' ? numberOfText(right, 0, session) : (right ?? null);
  const times = convertTo(number, knownType('System.Int32'), session) as number;
  if (times >= 0) return times;
  throw rawException({
    typeName: 'System.ArgumentOutOfRangeException',
    message: `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`,
  });
}

function repeated(left: Value, elements: Iterable<Value>, right: Value, session: Session): Value[] {
  const number = typeof right === 'string' ? numberOfText(right, 0, session) : (right ?? null);
  const times = (convertTo(number, knownType('System.UInt32'), session) as SmallInteger).value;
  const once = Array.isArray(left) ? left : [...elements];
  if (times === 1 && Array.isArray(left)) return left;
  session.checkAllocation(once.length * times);
  const result: Value[] = [];
  if (once.length > 0) for (let count = 0; count < times; count++) for (const element of once) result.push(element);
  const elementType = Array.isArray(left) ? elementTypeOf(left) : undefined;
  return elementType ? asTypedArray(result, elementType) : result;
}
