import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { hierarchyOf, knownType, typeOf } from '../types/types.ts';
import { decimalOfDouble, decimalOfInteger } from '../values/decimal-arithmetic.ts';
import { runtimeError } from '../values/errors.ts';
import { BigInteger, Decimal, Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { asBigInt, asDouble, commonKind, integerOrDouble, intOrDouble, type Number as NumericValue, numberOf } from './numeric.ts';

/** How one arithmetic operator works in each kind of number. */
export interface Arithmetic {
  /** As in C#: `+`, `-`, `*`, `/`, `%`. */
  sign: '+' | '-' | '*' | '/' | '%';
  /** Name of the .NET operator method, for messages: `op_Addition`. */
  methodName: string;
  double(left: number, right: number): number;
  /** Undefined: the result is no whole number, so it is worked out as a double. */
  integer(left: bigint, right: bigint): bigint | undefined;
  decimal(left: Decimal, right: Decimal): Decimal | undefined;
}

/** The number in a text operand, or the error that PowerShell gives for it: as the other side's type where that is a number, else as int, long or double. */
export function numberOfText(text: string, other: Value, session: Session): NumericValue {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'int', value: 0 };
  const parsed = session.parseNumber(trimmed);
  const number = parsed === undefined ? undefined : numberOf(parsed);
  if (number) return number;
  const type = typeof other === 'string' ? undefined : typeOf(other);
  const numeric = type && numberOf(other) && !['System.Boolean', 'System.Char'].includes(type.fullName) && type.definition.kind !== 'enum';
  convertTo(text, numeric ? type : knownType('System.Int32'), session);
  return { kind: 'int', value: 0 };
}

function operandOf(value: Value, other: Value, session: Session): NumericValue | undefined {
  return typeof value === 'string' ? numberOfText(value, other, session) : numberOf(value);
}

/** Carries an operator out on two values that are not both Int32. */
export function arithmetic(operation: Arithmetic, left: Value, right: Value, session: Session): Value {
  const overloaded = overloadedOperator(operation, left, right);
  if (overloaded !== undefined) return overloaded;
  const leftNumber = operandOf(left, right, session);
  if (!leftNumber) throw noOperator(operation, left);
  const rightNumber = operandOf(right, left, session);
  if (!rightNumber) throw noOperator(operation, right);
  return calculate(operation, leftNumber, rightNumber);
}

function overloadedOperator(operation: Arithmetic, left: Value, right: Value): Value {
  for (const value of [left, right]) {
    const type = value === null || typeof value !== 'object' ? undefined : typeOf(value);
    if (!type) continue;
    for (const { definition } of hierarchyOf(type)) {
      const result = definition.operators?.[operation.sign]?.(left, right);
      if (result !== undefined) return result;
    }
  }
  return undefined;
}

function calculate(operation: Arithmetic, left: NumericValue, right: NumericValue): Value {
  const kind = commonKind(left, right);
  const divides = operation.sign === '/' || operation.sign === '%';
  switch (kind) {
    case 'double':
      return new Double(operation.double(asDouble(left), asDouble(right)));
    case 'decimal': {
      const result = operation.decimal(decimalOf(left), decimalOf(right));
      if (result) return result;
      if (divides) throw divideByZero();
      throw runtimeError('RuntimeException', 'Value was either too large or too small for a Decimal.', { category: 'NotSpecified' });
    }
    case 'bigint': {
      const divisor = asBigInt(right);
      if (divides && divisor === 0n) throw divideByZero();
      const dividend = asBigInt(left);
      // BigInteger divides without a remainder, where the other integers give a double.
      return new BigInteger(operation.sign === '/' ? dividend / divisor : operation.integer(dividend, divisor)!);
    }
    case 'int': {
      const a = left.value as number;
      const b = right.value as number;
      if (divides && b === 0) throw divideByZero();
      const result = operation.double(a, b);
      return Number.isInteger(result) ? intOrDouble(result === 0 ? 0 : result) : new Double(result);
    }
    default: {
      const a = asBigInt(left);
      const b = asBigInt(right);
      if (divides && b === 0n) throw divideByZero();
      const result = operation.integer(a, b);
      return result === undefined ? new Double(operation.double(Number(a), Number(b))) : integerOrDouble(kind, result);
    }
  }
}

function decimalOf(number: NumericValue): Decimal {
  if (number.kind === 'decimal') return number.value;
  if (number.kind !== 'double') return decimalOfInteger(number.value);
  const decimal = decimalOfDouble(number.value);
  if (decimal) return decimal;
  throw runtimeError('RuntimeException', 'Value was either too large or too small for a Decimal.', { category: 'NotSpecified' });
}

/** `1 / 0` of integers. */
export function divideByZero(): ReturnType<typeof runtimeError> {
  return runtimeError('RuntimeException', 'Attempted to divide by zero.', {
    category: 'NotSpecified',
    inner: undefined,
  });
}

function noOperator(operation: Arithmetic, value: Value): ReturnType<typeof runtimeError> {
  return runtimeError('MethodNotFound', `Method invocation failed because [${typeOf(value)?.fullName ?? 'null'}] does not contain a method named '${operation.methodName}'.`, {
    target: operation.methodName,
  });
}

