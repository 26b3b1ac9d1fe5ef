import { compareDecimal } from '../../runtime/values/decimal-arithmetic.ts';
import { type Decimal, Double, Single, type SmallInteger, type UInt64 } from '../../runtime/values/numbers.ts';
import type { Value } from '../../runtime/values/value.ts';

/** A numeric type as System.Math has its overloads. */
export interface ArithmeticType {
  /** As signatures write it. */
  short: string;
  compare: (left: any, right: any) => number;
  isInteger: boolean;
  isSigned: boolean;
}

const order = (left: number | bigint, right: number | bigint) => (left < right ? -1 : left > right ? 1 : 0);
const small = (left: SmallInteger, right: SmallInteger) => order(left.value, right.value);

/** Doubles in the order in which Math.Max and Min take them: NaN wins over everything. */
const real = (left: Double | Single, right: Double | Single) => order(left.value, right.value);

/** The numeric types in the order of Math's overloads. */
export const arithmeticTypes: readonly ArithmeticType[] = [
  { short: 'byte', compare: small, isInteger: true, isSigned: false },
  { short: 'decimal', compare: (left: Decimal, right: Decimal) => compareDecimal(left, right), isInteger: false, isSigned: true },
  { short: 'double', compare: real, isInteger: false, isSigned: true },
  { short: 'short', compare: small, isInteger: true, isSigned: true },
  { short: 'int', compare: order, isInteger: true, isSigned: true },
  { short: 'long', compare: order, isInteger: true, isSigned: true },
  { short: 'sbyte', compare: small, isInteger: true, isSigned: true },
  { short: 'float', compare: real, isInteger: false, isSigned: true },
  { short: 'ushort', compare: small, isInteger: true, isSigned: false },
  { short: 'uint', compare: small, isInteger: true, isSigned: false },
  { short: 'ulong', compare: (left: UInt64, right: UInt64) => order(left.value, right.value), isInteger: true, isSigned: false },
];

export const isNaNValue = (value: Value) => (value instanceof Double || value instanceof Single) && Number.isNaN(value.value);
