import { changeType } from '../convert/change-type.ts';
import { convertTo } from '../convert/convert-to.ts';
import { scanNumber } from '../convert/scan-number.ts';
import type { Session } from '../session.ts';
import { knownType, typeOf } from '../types/types.ts';
import { decimalOfInteger } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { ExceptionObject, NetException, runtimeError, type TerminatingError } from '../values/errors.ts';
import { Decimal, Double, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { rawException } from './raw-exception.ts';
import { isNumericCode, isSignedCode, typeCodeOf, typeCodes } from './type-code.ts';

/** What an operator does in each of the types that PowerShell works in (NumericOps). */
export interface NumericOperation<Result = Value> {
  int(left: number, right: number): Result;
  /** UInt32, Int64 and UInt64, which differ in the range that `ranged` knows. */
  wide(left: bigint, right: bigint, ranged: (result: bigint) => Value): Result;
  double(left: number, right: number): Result;
  decimal(left: Decimal, right: Decimal): Result;
  /** Comparisons of a decimal with a floating-point number avoid the cast that may overflow. */
  compares?: boolean;
}

/** The result where it is in range, a double where not. */
const fits = {
  uint: (result: bigint): Value =>
    result >= 0n && result <= 0xffffffffn ? new SmallInteger('System.UInt32', Number(result)) : new Double(Number(result)),
  long: (result: bigint): Value => (BigInt.asIntN(64, result) === result ? result : new Double(Number(result))),
  ulong: (result: bigint): Value => (BigInt.asUintN(64, result) === result ? new UInt64(result) : new Double(Number(result))),
};

/** Int32, or a double where it is too large. */
export function intOrDouble(result: number): Value {
  return result <= 2147483647 && result >= -2147483648 ? result : new Double(result);
}

const numberOf = (value: Value) =>
  typeof value === 'number' ? value : value instanceof Double ? value.value : (changeType(value, 'System.Double') as Double).value;
const bigOf = (value: Value) =>
  typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : (changeType(value, 'System.Int64') as bigint);
const unsignedOf = (value: Value) => (changeType(value, 'System.UInt64') as UInt64).value;
const intOf = (value: Value) => (typeof value === 'number' ? value : (changeType(value, 'System.Int32') as number));

function decimalOf(value: Value): Decimal {
  if (value instanceof Decimal) return value;
  if (typeof value === 'boolean') {
    throw rawException({
      typeName: 'System.InvalidOperationException',
      message: "No coercion operator is defined between types 'System.Boolean' and 'System.Decimal'.",
    });
  }
  try {
    return changeType(value, 'System.Decimal') as Decimal;
  } catch (error) {
    throw error instanceof NetException ? rawException(error) : error;
  }
}

/** Carries out an operation on two primitives (Boolean, Char, numbers, enums) in the type that both are promoted to. */
export function numericOperation<Result>(operation: NumericOperation<Result>, left: Value, right: Value): Result {
  const leftCode = typeCodeOf(left);
  const rightCode = typeCodeOf(right);
  const code = Math.max(leftCode, rightCode);
  if (code <= typeCodes.Int32) return operation.int(intOf(left), intOf(right));
  if (code === typeCodes.UInt32 || code === typeCodes.UInt64) {
    const signed = isSignedCode(leftCode) ? left : isSignedCode(rightCode) ? right : undefined;
    const isNegative = signed !== undefined && bigOf(signed) < 0n;
    if (!isNegative) return operation.wide(unsignedOf(left), unsignedOf(right), code === typeCodes.UInt32 ? fits.uint : fits.ulong);
    if (code === typeCodes.UInt32) return operation.wide(bigOf(left), bigOf(right), fits.long);
    try {
      return operation.decimal(decimalOf(left), decimalOf(right));
    } catch (error) {
      if (error === decimalOverflow) return operation.double(numberOf(left), numberOf(right));
      throw error;
    }
  }
  if (code <= typeCodes.Int64) return operation.wide(bigOf(left), bigOf(right), fits.long);
  if (code !== typeCodes.Decimal) return operation.double(numberOf(left), numberOf(right));
  if (operation.compares) {
    try {
      return operation.decimal(changeType(left, 'System.Decimal') as Decimal, changeType(right, 'System.Decimal') as Decimal);
    } catch (error) {
      if (error instanceof NetException && typeof left !== 'boolean' && typeof right !== 'boolean')
        return operation.double(numberOf(left), numberOf(right));
      throw error;
    }
  }
  return operation.decimal(decimalOf(left), decimalOf(right));
}

/** An enum on the left works with the types up to Int64 only: PowerShell builds a call for the others that .NET refuses. */
export function checkEnumOperand(left: EnumValue, right: Value): void {
  const type = left.type.fullName;
  switch (typeCodeOf(right)) {
    case typeCodes.Single:
    case typeCodes.Double:
      throw rawException({ typeName: 'System.InvalidCastException', message: `Unable to cast object of type '${type}' to type 'System.Double'.` });
    case typeCodes.Decimal:
      throw rawException({
        typeName: 'System.InvalidOperationException',
        message: `No coercion operator is defined between types '${type}' and 'System.Decimal'.`,
      });
    case typeCodes.UInt32:
    case typeCodes.UInt64:
      throw rawException({
        typeName: 'System.InvalidOperationException',
        message: `The binary operator GreaterThanOrEqual is not defined for the types '${type}' and 'System.Int32'.`,
      });
  }
}

export function divideByZero(): TerminatingError {
  const message = 'Attempted to divide by zero.';
  return runtimeError('RuntimeException', message, { category: 'NotSpecified', inner: new ExceptionObject('System.DivideByZeroException', message) });
}

/** Thrown where a decimal is too large; one object, so that the promotion to double can tell it. */
export const decimalOverflow = runtimeError('RuntimeException', 'Value was either too large or too small for a Decimal.', {
  category: 'NotSpecified',
  inner: new ExceptionObject('System.OverflowException', 'Value was either too large or too small for a Decimal.'),
});

/** A decimal result that fits, or the error. */
export function checkedDecimal(result: Decimal | undefined): Decimal {
  if (result) return result;
  const message = 'Value was either too large or too small for a Decimal.';
  const error = runtimeError('RuntimeException', message, {
    category: 'NotSpecified',
    inner: new ExceptionObject('System.OverflowException', message),
  });
  throw error;
}

/**
 * The right operand as arithmetic with a primitive on the left takes it: primitives as they are, `$null` as 0, enums as the left
 * side's type; undefined for what needs another way.
 */
export function numericArgument(right: Value, left: Value, session: Session): Value | undefined {
  if (right === null || right === undefined) return 0;
  if (right instanceof EnumValue) return convertTo(right, typeOf(left)!, session);
  if (typeCodeOf(right) === 0) return undefined;
  if (typeof right === 'boolean' && left instanceof Decimal) return decimalOfInteger(right ? 1 : 0);
  return right;
}

/** A text as a number of any type; where it is none, the error of its conversion to the other side's type. */
export function numberOfText(text: string, other: Value, session: Session): Value {
  const number = scanNumber(text);
  if (number !== undefined) return number;
  const type = isNumericCode(typeCodeOf(other)) && !(other instanceof EnumValue) ? typeOf(other)! : knownType('System.Int32');
  return convertTo(text, other instanceof EnumValue ? other.type : type, session);
}
