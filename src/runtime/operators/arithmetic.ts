import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { implicitOperator } from './implicit-operator.ts';
import { checkEnumOperand, type NumericOperation, numberOfText, numericArgument, numericOperation } from './numeric-operation.ts';
import { rawException } from './raw-exception.ts';
import { typeCodeOf } from './type-code.ts';

/** An arithmetic operator: its sign, the .NET method that overloads it, and what it does with numbers. */
export interface ArithmeticOperator {
  sign: string;
  methodName: string;
  operation: NumericOperation;
}

/** Works with a primitive on the left; an enum stays one. */
export function withPrimitive(operator: ArithmeticOperator, left: Value, right: Value): Value {
  if (left instanceof EnumValue) checkEnumOperand(left, right);
  const result = numericOperation(operator.operation, left, right);
  if (!(left instanceof EnumValue)) return result;
  if (typeof result === 'number') return new EnumValue(left.type, result);
  const message = `Unable to cast object of type '${typeOf(result)!.fullName}' to type '${left.type.fullName}'.`;
  throw rawException({ typeName: 'System.InvalidCastException', message });
}

/** The number that a primitive on the left and a number, text or `$null` on the right make; undefined for other operands. */
export function tryArithmetic(operator: ArithmeticOperator, left: Value, right: Value, session: Session): Value | undefined {
  const argument = numericArgument(right, left, session);
  if (argument !== undefined) return withPrimitive(operator, left, argument);
  if (typeof right === 'string') return arithmetic(operator, left, numberOfText(right, left, session), session);
  return undefined;
}

/** `-`, `/` and `%`, and what `+` and `*` do with numbers: texts on either side count as numbers, `$null` on the left as 0. */
export function arithmetic(operator: ArithmeticOperator, given: Value, right: Value, session: Session): Value {
  const left = given === null || given === undefined ? 0 : given;
  if (typeCodeOf(left) !== 0) {
    const result = tryArithmetic(operator, left, right, session);
    if (result !== undefined) return result;
  } else if (typeof left === 'string') {
    const number = numberOfText(left, right, session);
    const argument = typeof right === 'string' ? numberOfText(right, left, session) : right;
    return arithmetic(operator, number, argument, session);
  }
  return implicitOperator(operator.methodName, operator.sign, left, right, session);
}

/** The value of an Int32 or Double, which loops work with most; undefined for all else. */
export function plainNumber(value: Value): number | undefined {
  return typeof value === 'number' ? value : value instanceof Double ? value.value : undefined;
}

/** A result of two Int64, or of an Int64 and an Int32; undefined for other operands. */
export function withLongs(left: Value, right: Value, calculate: (left: bigint, right: bigint) => bigint): Value | undefined {
  if (typeof left === 'bigint' ? typeof right !== 'bigint' && typeof right !== 'number' : typeof left !== 'number' || typeof right !== 'bigint')
    return undefined;
  const result = calculate(BigInt(left as number), BigInt(right as number));
  return BigInt.asIntN(64, result) === result ? result : new Double(Number(result));
}
