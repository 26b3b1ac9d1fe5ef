import { tryConvertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { netText } from '../convert/net-text.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { compareStrings, equalStrings } from '../text/compare-strings.ts';
import { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { compareDecimal } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { ExceptionObject, runtimeError, TerminatingError } from '../values/errors.ts';
import { PSCustomObject, unwrap } from '../values/members.ts';
import { BigInteger, Char } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { comparedConversion } from './compared-conversion.ts';
import { type NumericOperation, numberOfText, numericArgument, numericOperation } from './numeric-operation.ts';
import { isNumericCode, typeCodeOf } from './type-code.ts';

const order = (left: number | bigint, right: number | bigint) => (left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN);

/** The order of two numbers in the type that both are promoted to; NaN where one is not a number. */
const numericOrder: NumericOperation<number> = { int: order, wide: order, double: order, decimal: compareDecimal, compares: true };

/** `-eq` of two scalars; -contains, -in and switch compare so too. The right side is converted to the type of the left one. */
export function areEqual(given: Value, other: Value, ignoreCase: boolean, session: Session): boolean {
  if (typeof given === 'number' && typeof other === 'number') return given === other;
  if (typeof given === 'string' && typeof other === 'string') return equalStrings(given, other, ignoreCase);
  const left = unwrap(given);
  const right = unwrap(other);
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  if (typeof left === 'string') return equalStrings(left, typeof right === 'string' ? right : toText(right, session), ignoreCase);
  if (isNumericCode(typeCodeOf(left))) {
    const equal = equalsNumber(left, right, session);
    if (equal !== undefined) return equal;
  }
  if (left instanceof Char && ignoreCase) {
    if (right instanceof Char) return left.value.toUpperCase() === right.value.toUpperCase();
    if (typeof right === 'string') return right.length === 1 && left.value.toUpperCase() === right.toUpperCase();
  }
  if (netEqual(left, right)) return true;
  if (!hasValueEquality(left)) return false;
  const converted = tryConvertTo(right, typeOf(left)!, session);
  return converted !== undefined && converted !== null && netEqual(left, unwrap(converted));
}

/** Undefined where the right side is no number, nor anything that counts as one. */
function equalsNumber(left: Value, right: Value, session: Session): boolean | undefined {
  try {
    const argument = numericArgument(right, left, session);
    if (argument !== undefined) return numericOperation(numericOrder, left, argument) === 0;
    if (typeof right === 'string') return areEqual(left, numberOfText(right, left, session), true, session);
    return undefined;
  } catch (error) {
    // A text that is no number equals none.
    if (error instanceof TerminatingError) return false;
    throw error;
  }
}

/** Object.Equals. */
export function netEqual(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null || Array.isArray(left) || Array.isArray(right))
    return false;
  if (left instanceof Char) return right instanceof Char && left.value === right.value;
  if (left instanceof BigInteger) return right instanceof BigInteger && left.value === right.value;
  if (left instanceof SwitchValue) return right instanceof SwitchValue && left.isPresent === right.isPresent;
  if (isNumericCode(typeCodeOf(left)) && isNumericCode(typeCodeOf(right)))
    return typeOf(left) === typeOf(right) && numericOperation(numericOrder, left, right) === 0;
  const type = typeOf(left)!;
  for (const { definition } of hierarchyOf(type)) if (definition.equals) return definition.equals(left, right);
  if ('equalityKey' in left && 'equalityKey' in right) return typeOf(right) === type && left.equalityKey === right.equalityKey;
  return false;
}

/** Whether a converted right side could equal the left one at all: objects without Equals of their own are equal to themselves only. */
function hasValueEquality(left: Value): boolean {
  if (typeof left !== 'object' || left === null) return true;
  if (Array.isArray(left)) return false;
  if (left instanceof Char || left instanceof BigInteger || left instanceof SwitchValue || left instanceof TypeValue || 'equalityKey' in left)
    return true;
  for (const { definition } of hierarchyOf(typeOf(left)!)) if (definition.equals) return true;
  return false;
}

/** The four operators of order; `meets` says which orders they accept. */
export interface OrderOperator {
  name: 'lt' | 'le' | 'gt' | 'ge';
  meets: (order: number) => boolean;
}

/** `-lt`, `-le`, `-gt` and `-ge` of two scalars. */
export function meetsOrder(operator: OrderOperator, given: Value, other: Value, ignoreCase: boolean, session: Session): boolean {
  const left = unwrap(given) ?? null;
  const right = unwrap(other) ?? null;
  if (left === null || right === null) return meetsOrderWithNull(operator.name, left, right);
  if (typeof left === 'string') return operator.meets(compareStrings(left, typeof right === 'string' ? right : toText(right, session), ignoreCase));
  if (isNumericCode(typeCodeOf(left))) {
    const argument = numericArgument(right, left, session);
    if (argument !== undefined) return operator.meets(numericOperation(numericOrder, left, argument));
    if (typeof right === 'string') return meetsOrder(operator, left, numberOfText(right, left, session), ignoreCase, session);
  }
  if (!isComparable(left)) {
    if (netEqual(left, right)) return operator.meets(0);
    throw notComparable(left, right);
  }
  const converted = comparedConversion(left, right, session);
  if (isNumericCode(typeCodeOf(left))) return operator.meets(numericOperation(numericOrder, left, converted));
  const found = netCompare(left, converted);
  if (found !== undefined) return operator.meets(found);
  throw notComparable(left);
}

function notComparable(value: Value, other?: Value): TerminatingError {
  // A custom object is comparable by its wrapper, which then finds that what it wraps is not.
  if (value instanceof PSCustomObject && other !== undefined) {
    const message = `Cannot compare "${netText(value)}" to "${netText(other)}" because the objects are not the same type or the object "${netText(value)}" does not implement "IComparable".`;
    return runtimeError('PSObjectCompareTo', message, {
      category: 'NotSpecified',
      exception: 'System.Management.Automation.ExtendedTypeSystemException',
      inner: new ExceptionObject('System.Management.Automation.PSArgumentException', message),
    });
  }
  return runtimeError('NotIcomparable', `Cannot compare "${netText(value)}" because it is not IComparable.`);
}

/** Whether the type has an order (IComparable). */
function isComparable(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return false;
  if (
    typeCodeOf(value) !== 0 ||
    value instanceof DateTime ||
    value instanceof TimeSpan ||
    value instanceof DateTimeOffset ||
    value instanceof BigInteger
  )
    return true;
  for (const { definition } of hierarchyOf(typeOf(value)!)) {
    if (definition.compare || definition.interfaces?.includes('System.IComparable')) return true;
  }
  return false;
}

/** `$null` is less than everything but negative numbers. */
function meetsOrderWithNull(name: OrderOperator['name'], left: Value, right: Value): boolean {
  const zero = (value: Value) => numericOperation(numericOrder, value, 0);
  const less = name === 'lt' || name === 'le';
  if (isNumericCode(typeCodeOf(left))) return less ? zero(left) < 0 : zero(left) >= 0;
  if (isNumericCode(typeCodeOf(right))) return less ? zero(right) >= 0 : zero(right) < 0;
  switch (name) {
    case 'lt':
      return right !== null;
    case 'gt':
      return left !== null;
    case 'le':
      return left === null;
    case 'ge':
      return right === null;
  }
}

/** IComparable.CompareTo with a value of the same type; undefined where the type has no order. */
export function netCompare(left: Value, right: Value): number | undefined {
  if (typeof left === 'boolean') return Number(left) - Number(right);
  if (left instanceof Char && right instanceof Char) return left.value.charCodeAt(0) - right.value.charCodeAt(0);
  if (left instanceof DateTime && right instanceof DateTime) return order(left.ticks, right.ticks);
  if (left instanceof TimeSpan && right instanceof TimeSpan) return order(left.ticks, right.ticks);
  if (left instanceof DateTimeOffset && right instanceof DateTimeOffset) return order(left.equalityKey, right.equalityKey);
  if (left instanceof EnumValue && right instanceof EnumValue) return left.value - right.value;
  if (left instanceof BigInteger && right instanceof BigInteger) return order(left.value, right.value);
  for (const { definition } of hierarchyOf(typeOf(left)!)) {
    const found = definition.compare?.(left, right);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** LanguagePrimitives.Compare: the order of two values for sorting and grouping. Throws where they cannot be compared. */
export function compareValues(given: Value, other: Value, ignoreCase: boolean, session: Session): number {
  if (typeof given === 'number' && typeof other === 'number') return given - other;
  const left = unwrap(given) ?? null;
  const right = unwrap(other) ?? null;
  if (left === null) return right === null ? 0 : nullOrder(right, -1);
  if (right === null) return nullOrder(left, 1);
  if (typeof left === 'string') return compareStrings(left, toText(right, session), ignoreCase);
  if (isNumericCode(typeCodeOf(left)) && !(left instanceof EnumValue)) {
    if (isNumericCode(typeCodeOf(right)) && !(right instanceof EnumValue)) return numericOperation(numericOrder, left, right);
  }
  const converted = comparedConversion(left, right, session);
  if (isNumericCode(typeCodeOf(left)) && !(left instanceof EnumValue)) return numericOperation(numericOrder, left, converted);
  const found = netCompare(left, converted);
  if (found !== undefined) return found;
  if (netEqual(left, right)) return 0;
  throw notComparable(left, right);
}

function nullOrder(value: Value, result: number): number {
  const isNegative = isNumericCode(typeCodeOf(value)) && !(value instanceof EnumValue) && numericOperation(numericOrder, value, 0) < 0;
  return isNegative ? -result : result;
}

/** A comparison as an operator: with a collection on the left it gives the elements that meet it. */
export function comparison(test: (left: Value, right: Value, session: Session) => boolean) {
  return (left: Value, right: Value, session: Session): Value => {
    if (typeof left !== 'object' || left === null) return test(left, right, session);
    const elements = enumerate(left);
    if (!elements) return test(left, right, session);
    const matching: Value[] = [];
    for (const element of elements) if (test(element, right, session)) matching.push(element ?? null);
    return matching;
  };
}
