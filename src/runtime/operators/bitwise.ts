import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { knownType, typeOf } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';
import { EnumValue } from '../values/enum-value.ts';
import { unwrap } from '../values/members.ts';
import { BigInteger, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { numberOfText } from './arithmetic.ts';
import { asBigInt, commonKind, type Number as NumericValue, numberOf } from './numeric.ts';

type Operation = { methodName: string; int: (left: number, right: number) => number; big: (left: bigint, right: bigint) => bigint };

const operations = {
  band: { methodName: 'op_BitwiseAnd', int: (left, right) => left & right, big: (left, right) => left & right },
  bor: { methodName: 'op_BitwiseOr', int: (left, right) => left | right, big: (left, right) => left | right },
  bxor: { methodName: 'op_ExclusiveOr', int: (left, right) => left ^ right, big: (left, right) => left ^ right },
} satisfies Record<string, Operation>;

/** Doubles and decimals are rounded to an integer type that holds them. */
function wholeOf(value: Value, other: Value, session: Session, methodName: string): NumericValue {
  const number = typeof value === 'string' ? numberOfText(value, other, session) : numberOf(value);
  if (!number) throw runtimeError('MethodNotFound', `Method invocation failed because [${typeOf(value)?.fullName}] does not contain a method named '${methodName}'.`);
  if (number.kind !== 'double' && number.kind !== 'decimal') return number;
  const whole = convertTo(typeof value === 'string' ? (session.parseNumber(value.trim()) ?? null) : value, knownType('System.Int64'), session) as bigint;
  return { kind: whole < 0n ? 'long' : 'ulong', value: whole };
}

function bitwise(name: keyof typeof operations) {
  const operation: Operation = operations[name];
  return (leftValue: Value, rightValue: Value, session: Session): Value => {
    if (typeof leftValue === 'number' && typeof rightValue === 'number') return operation.int(leftValue, rightValue);
    const left = unwrap(leftValue) ?? null;
    const right = unwrap(rightValue) ?? null;
    if (left instanceof EnumValue && right instanceof EnumValue && left.type === right.type) return new EnumValue(left.type, operation.int(left.value, right.value));
    if (left instanceof EnumValue && typeof right === 'string') return new EnumValue(left.type, operation.int(left.value, (convertTo(right, left.type, session) as EnumValue).value));
    const a = wholeOf(left, right, session, operation.methodName);
    const b = wholeOf(right, left, session, operation.methodName);
    const kind = commonKind(a, b);
    const result = operation.big(asBigInt(a), asBigInt(b));
    switch (kind) {
      case 'int':
        return Number(BigInt.asIntN(32, result));
      case 'uint':
        return new SmallInteger('System.UInt32', Number(BigInt.asUintN(32, result)));
      case 'long':
        return BigInt.asIntN(64, result);
      case 'bigint':
        return new BigInteger(result);
      default:
        return new UInt64(BigInt.asUintN(64, result));
    }
  };
}

export const bitwiseAnd = bitwise('band');
export const bitwiseOr = bitwise('bor');
export const bitwiseExclusiveOr = bitwise('bxor');

/** `-shl` and `-shr`: the type of the left side stays; only the low bits of the count matter (about_Arithmetic_Operators). */
function shift(leftValue: Value, rightValue: Value, session: Session, toLeft: boolean): Value {
  if (typeof leftValue === 'number' && typeof rightValue === 'number') return toLeft ? leftValue << (rightValue & 31) : leftValue >> (rightValue & 31);
  const left = unwrap(leftValue) ?? null;
  const count = convertTo(unwrap(rightValue) ?? null, knownType('System.Int32'), session) as number;
  if (left instanceof SmallInteger) {
    const shifted = BigInt(left.value);
    const moved = toLeft ? shifted << BigInt(count & 31) : shifted >> BigInt(count & 31);
    const bits = { 'System.Byte': 8, 'System.SByte': 8, 'System.Int16': 16, 'System.UInt16': 16, 'System.UInt32': 32 }[left.typeName];
    const signed = left.typeName === 'System.SByte' || left.typeName === 'System.Int16';
    return new SmallInteger(left.typeName, Number(signed ? BigInt.asIntN(bits, moved) : BigInt.asUintN(bits, moved)));
  }
  const number = wholeOf(left, 0, session, toLeft ? 'op_LeftShift' : 'op_RightShift');
  if (typeof left === 'boolean') {
    throw runtimeError('NotADefinedOperationForType', `The operation '[System.Boolean] ${toLeft ? '-shl' : '-shr'} [System.Int32]' is not defined.`);
  }
  if (number.kind === 'int' || (number.kind === 'ulong' && number.value <= 2147483647n && !(left instanceof UInt64))) {
    const value = Number(number.value);
    return toLeft ? value << (count & 31) : value >> (count & 31);
  }
  const value = asBigInt(number);
  const moved = toLeft ? value << BigInt(count & 63) : value >> BigInt(count & 63);
  if (number.kind === 'bigint') return new BigInteger(toLeft ? value << BigInt(count) : value >> BigInt(count));
  return left instanceof UInt64 ? new UInt64(BigInt.asUintN(64, moved)) : BigInt.asIntN(64, moved);
}

export const shiftLeft = (left: Value, right: Value, session: Session) => shift(left, right, session, true);
export const shiftRight = (left: Value, right: Value, session: Session) => shift(left, right, session, false);
