import { changeType } from '../convert/change-type.ts';
import { noConversion } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import { conversionRank, rank } from '../members/conversion-rank.ts';
import type { Session } from '../session.ts';
import { knownType, typeOf } from '../types/types.ts';
import { compareDecimal, decimalOfInteger, integerOfDecimal } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { unwrap } from '../values/members.ts';
import { Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { implicitOperator } from './implicit-operator.ts';
import { numberOfText } from './numeric-operation.ts';
import { rawException } from './raw-exception.ts';
import { isNumericCode, typeCodeOf, typeCodes } from './type-code.ts';

interface BitwiseOperator {
  sign: string;
  methodName: string;
  int: (left: number, right: number) => number;
  wide: (left: bigint, right: bigint) => bigint;
}

const operators = {
  band: { sign: '-band', methodName: 'op_BitwiseAnd', int: (left, right) => left & right, wide: (left, right) => left & right },
  bor: { sign: '-bor', methodName: 'op_BitwiseOr', int: (left, right) => left | right, wide: (left, right) => left | right },
  bxor: { sign: '-bxor', methodName: 'op_ExclusiveOr', int: (left, right) => left ^ right, wide: (left, right) => left ^ right },
} satisfies Record<string, BitwiseOperator>;

const isReal = (code: number) => code >= typeCodes.Single;

function operate(operator: BitwiseOperator, left: Value, right: Value, session: Session): Value {
  if (left === null && right === null) return 0;
  const leftCode = typeCodeOf(left);
  const rightCode = typeCodeOf(right);
  if (leftCode !== 0 || rightCode !== 0) {
    const numericLeft = leftCode !== 0 ? left : left === null ? 0 : undefined;
    const numericRight = rightCode !== 0 ? right : right === null ? 0 : undefined;
    if (numericLeft !== undefined && numericRight !== undefined)
      return withNumbers(operator, numericLeft, numericRight, Math.max(leftCode, rightCode), session);
  }
  if (isReal(leftCode) ? right !== null && typeof right !== 'string' : isReal(rightCode) && left !== null && typeof left !== 'string') {
    throw rawException({ typeName: 'System.NullReferenceException', message: 'Object reference not set to an instance of an object.' });
  }
  if (typeof left === 'string' || typeof right === 'string') {
    const one = typeof left === 'string' ? numberOfText(left, right, session) : left;
    const two = typeof right === 'string' ? numberOfText(right, left, session) : right;
    return operate(operator, one, two, session);
  }
  return implicitOperator(operator.methodName, operator.sign, left, right, session);
}

function withNumbers(operator: BitwiseOperator, left: Value, right: Value, code: number, session: Session): Value {
  if (code >= typeCodes.Single) return withReals(operator, left, right, session);
  const result = withIntegers(operator, left, right, code);
  return left instanceof EnumValue
    ? new EnumValue(left.type, Number(result instanceof UInt64 || result instanceof SmallInteger ? result.value : (result as number | bigint)))
    : result;
}

function withIntegers(operator: BitwiseOperator, left: Value, right: Value, code: number): Value {
  if (code <= typeCodes.Int32) return operator.int(bits(left, 32), bits(right, 32));
  const wide = operator.wide(wideBits(left), wideBits(right));
  if (code === typeCodes.UInt32) return new SmallInteger('System.UInt32', Number(BigInt.asUintN(32, wide)));
  return code === typeCodes.Int64 ? BigInt.asIntN(64, wide) : new UInt64(BigInt.asUintN(64, wide));
}

const bits = (value: Value, width: 32) => (typeof value === 'number' ? value : Number(BigInt.asIntN(width, wideBits(value))));
const wideBits = (value: Value): bigint => (value instanceof UInt64 ? value.value : (changeType(value, 'System.Int64') as bigint));

/** Floating-point numbers and decimals are rounded first; the result is signed where one of them is negative. */
function withReals(operator: BitwiseOperator, left: Value, right: Value, session: Session): Value {
  const target = typeCodeOf(left) === typeCodes.Decimal || typeCodeOf(right) === typeCodes.Decimal ? 'System.Decimal' : 'System.Double';
  const [one, two] = [left, right].map((value) => changeType(value, target));
  const whole = (value: Value): bigint => {
    if (isNegative(value)) return BigInt.asUintN(64, convertTo(value, knownType('System.Int64'), session) as bigint);
    return (convertTo(value, knownType('System.UInt64'), session) as UInt64).value;
  };
  const result = operator.wide(whole(one), whole(two));
  return isNegative(one) || isNegative(two) ? BigInt.asIntN(64, result) : new UInt64(BigInt.asUintN(64, result));
}

const isNegative = (value: Value) => (value instanceof Decimal ? value.mantissa < 0n : value instanceof Double && value.value < 0);

const binary =
  (operator: BitwiseOperator) =>
  (left: Value, right: Value, session: Session): Value =>
    typeof left === 'number' && typeof right === 'number'
      ? operator.int(left, right)
      : operate(operator, unwrap(left) ?? null, unwrap(right) ?? null, session);

/** `-band` */
export const bitwiseAnd = binary(operators.band);
/** `-bor` */
export const bitwiseOr = binary(operators.bor);
/** `-bxor` */
export const bitwiseExclusiveOr = binary(operators.bxor);

interface ShiftOperator {
  sign: string;
  methodName: string;
  int: (value: number, count: number) => number;
  wide: (value: bigint, count: bigint) => bigint;
}

const shifts = {
  shl: { sign: '-shl', methodName: 'op_LeftShift', int: (value, count) => value << count, wide: (value, count) => value << count },
  shr: { sign: '-shr', methodName: 'op_RightShift', int: (value, count) => value >> count, wide: (value, count) => value >> count },
} satisfies Record<string, ShiftOperator>;

function shift(operator: ShiftOperator, left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') return operator.int(left, right);
  if (left === null) {
    // The count is looked at for its type only.
    if (conversionRank(typeOf(right), knownType('System.Int32')) === rank.none) throw noConversion(right, knownType('System.Int32'));
    return 0;
  }
  if (left instanceof EnumValue) {
    const name = operator.sign === '-shl' ? 'LeftShift' : 'RightShift';
    const message = `The binary operator ${name} is not defined for the types '${left.type.fullName}' and 'System.Int32'.`;
    throw rawException({ typeName: 'System.InvalidOperationException', message });
  }
  if (typeof left === 'string' || typeof right === 'string') {
    const one = typeof left === 'string' ? numberOfText(left, right, session) : left;
    const two = typeof right === 'string' ? numberOfText(right, left, session) : right;
    return shift(operator, one, two, session);
  }
  const code = typeCodeOf(left);
  if (!isNumericCode(code)) return implicitOperator(operator.methodName, operator.sign, left, right, session);
  const count = convertTo(right, knownType('System.Int32'), session) as number;
  const value = left instanceof Decimal || left instanceof Double || left instanceof Single ? wholeForShift(left) : left;
  return shiftInteger(operator, value, count);
}

function shiftInteger(operator: ShiftOperator, value: Value, count: number): Value {
  if (typeof value === 'number') return operator.int(value, count & 31);
  if (value instanceof SmallInteger) {
    const result = operator.wide(BigInt(value.value), BigInt(count & 31));
    switch (value.typeName) {
      case 'System.UInt32':
        return new SmallInteger(value.typeName, Number(BigInt.asUintN(32, result)));
      case 'System.Byte':
        return new SmallInteger(value.typeName, Number(BigInt.asUintN(8, result)));
      case 'System.SByte':
        return new SmallInteger(value.typeName, Number(BigInt.asIntN(8, result)));
      case 'System.Int16':
        return new SmallInteger(value.typeName, Number(BigInt.asIntN(16, result)));
      case 'System.UInt16':
        return new SmallInteger(value.typeName, Number(BigInt.asUintN(16, result)));
    }
  }
  const places = BigInt(count & 63);
  if (value instanceof UInt64) return new UInt64(BigInt.asUintN(64, operator.wide(value.value, places)));
  return BigInt.asIntN(64, operator.wide(value as bigint, places));
}

/** The first of Int32, UInt32, Int64 and UInt64 that holds the rounded number. */
function wholeForShift(value: Decimal | Double | Single): Value {
  const fits = (min: bigint, max: bigint) =>
    value instanceof Decimal
      ? compareDecimal(value, decimalOfInteger(min)) >= 0 && compareDecimal(value, decimalOfInteger(max)) <= 0
      : value.value >= Number(min) && value.value <= Number(max);
  for (const [name, min, max] of [
    ['System.Int32', -(2n ** 31n), 2n ** 31n - 1n],
    ['System.UInt32', 0n, 2n ** 32n - 1n],
    ['System.Int64', -(2n ** 63n), 2n ** 63n - 1n],
    ['System.UInt64', 0n, 2n ** 64n - 1n],
  ] as const) {
    if (fits(min, max)) return value instanceof Decimal ? changeType(integerOfDecimal(value) as Value, name) : changeType(value, name);
  }
  throw noConversion(value, knownType(value instanceof Decimal ? 'System.Int32' : 'System.UInt64'));
}

/** `-shl`: the count is taken modulo the width. */
export const shiftLeft = (left: Value, right: Value, session: Session): Value =>
  shift(shifts.shl, unwrap(left) ?? null, unwrap(right) ?? null, session);
/** `-shr` */
export const shiftRight = (left: Value, right: Value, session: Session): Value =>
  shift(shifts.shr, unwrap(left) ?? null, unwrap(right) ?? null, session);

/** `-bnot` */
export function bitwiseNot(given: Value, session: Session): Value {
  const value = unwrap(given) ?? null;
  if (typeof value === 'number') return ~value;
  if (value === null) return -1;
  if (typeof value === 'string') return bitwiseNot(numberOfText(value, 0, session), session);
  if (value instanceof Decimal || value instanceof Double || value instanceof Single) return bitwiseNot(wholeForShift(value), session);
  if (value instanceof EnumValue) return new EnumValue(value.type, ~value.value);
  if (typeof value === 'bigint') return ~value;
  if (value instanceof UInt64) return new UInt64(BigInt.asUintN(64, ~value.value));
  if (value instanceof SmallInteger) return value.typeName === 'System.UInt32' ? new SmallInteger(value.typeName, ~value.value >>> 0) : ~value.value;
  return bitwiseComplement(value, session);
}

function bitwiseComplement(value: Value, session: Session): Value {
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'bigint')
    return new (value.constructor as new (value: bigint) => Value & object)(~value.value);
  return ~(convertTo(value, knownType('System.Int32'), session) as number);
}
