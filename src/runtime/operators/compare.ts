import { tryConvertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { compareStrings, equalStrings } from '../text/compare-strings.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { compareDecimal, decimalOfDouble, decimalOfInteger } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Char, type Decimal } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import { asBigInt, asDouble, commonKind, isNumber, type Number as NumericValue, numberOf } from './numeric.ts';

/** Whether two values are the same for -eq: the right one is converted to the type of the left one (about_Comparison_Operators). */
export function areEqual(leftValue: Value, rightValue: Value, ignoreCase: boolean, session: Session): boolean {
  if (typeof leftValue === 'number' && typeof rightValue === 'number') return leftValue === rightValue;
  const left = unwrap(leftValue);
  const right = unwrap(rightValue);
  if (typeof left === 'string' && typeof right === 'string') return equalStrings(left, right, ignoreCase);
  if (left === null || left === undefined) return right === null || right === undefined;
  if (typeof left === 'boolean') return left === toBoolean(right);
  if (left instanceof SwitchValue) return left.isPresent === toBoolean(right);
  if (right === null || right === undefined) return false;
  if (left === right) return true;
  if (typeof left === 'string') return equalStrings(left, toText(right, session), ignoreCase);
  if (left instanceof Char) {
    const other = right instanceof Char ? right.value : typeof right === 'string' ? right : undefined;
    if (other !== undefined) return equalStrings(left.value, other, ignoreCase);
  }
  if (isNumber(left)) {
    const other = isNumber(right) ? right : tryConvertTo(right, typeOf(left)!, session);
    return other !== undefined && other !== null && isNumber(other) && compareNumbers(numberOf(left)!, numberOf(other)!) === 0;
  }
  if (left instanceof EnumValue) {
    const other = right instanceof EnumValue && right.type === left.type ? right : tryConvertTo(right, left.type, session);
    return other instanceof EnumValue && other.value === left.value;
  }
  const type = typeOf(left)!;
  const same = equalsOf(left, right);
  if (same) return true;
  const converted = typeOf(right) === type ? right : tryConvertTo(right, type, session);
  if (converted === undefined || converted === null || converted === right) return same ?? false;
  return equalsOf(left, converted) ?? false;
}

/** Object.Equals of the left value's type; undefined where it is identity. */
function equalsOf(left: Value, right: Value): boolean | undefined {
  if (left === right) return true;
  for (const { definition } of hierarchyOf(typeOf(left)!)) if (definition.equals) return definition.equals(left, right);
  if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null && 'equalityKey' in left && 'equalityKey' in right) {
    return typeOf(left) === typeOf(right) && left.equalityKey === right.equalityKey;
  }
  return undefined;
}

/** The order of two numbers of any types. */
export function compareNumbers(left: NumericValue, right: NumericValue): number {
  const kind = commonKind(left, right);
  if (kind === 'double') {
    const a = asDouble(left);
    const b = asDouble(right);
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
  }
  if (kind === 'decimal') return compareDecimal(decimalOf(left), decimalOf(right));
  const a = asBigInt(left);
  const b = asBigInt(right);
  return a < b ? -1 : a > b ? 1 : 0;
}

function decimalOf(number: NumericValue): Decimal {
  if (number.kind === 'decimal') return number.value;
  if (number.kind === 'double') return decimalOfDouble(number.value) ?? decimalOfInteger(0);
  return decimalOfInteger(number.value);
}

/** The order of two values for -lt, -gt … and Sort-Object: the right one is converted to the type of the left one. */
export function compareValues(leftValue: Value, rightValue: Value, ignoreCase: boolean, session: Session): number {
  if (typeof leftValue === 'number' && typeof rightValue === 'number') return leftValue - rightValue;
  const left = unwrap(leftValue);
  const right = unwrap(rightValue);
  if (typeof left === 'string') return compareStrings(left, toText(right ?? null, session), ignoreCase);
  if (left === null || left === undefined) {
    if (right === null || right === undefined) return 0;
    // $null is less than everything but negative numbers.
    const number = isNumber(right) ? numberOf(right)! : undefined;
    return number && asDouble(number) < 0 ? 1 : -1;
  }
  if (right === null || right === undefined) {
    const number = isNumber(left) ? numberOf(left)! : undefined;
    return number && asDouble(number) < 0 ? -1 : 1;
  }
  if (isNumber(left)) {
    const other = isNumber(right) ? right : tryConvertTo(right, typeOf(left)!, session);
    if (other === undefined || other === null) throw notComparable(left, right, session);
    return compareNumbers(numberOf(left)!, numberOf(other)!);
  }
  if (typeof left === 'boolean') return Number(left) - Number(toBoolean(right));
  const type = typeOf(left)!;
  const converted = typeOf(right) === type ? right : tryConvertTo(right, type, session);
  if (converted === undefined || converted === null) throw notComparable(left, right, session);
  if (left instanceof Char && converted instanceof Char) return compareStrings(left.value, converted.value, ignoreCase);
  if (left instanceof EnumValue && converted instanceof EnumValue) return left.value - converted.value;
  for (const { definition } of hierarchyOf(type)) {
    const order = definition.compare?.(left, converted);
    if (order !== undefined) return order;
  }
  if (areEqual(left, converted, ignoreCase, session)) return 0;
  const text = toText(left, session);
  throw runtimeError('NotIcomparable', `Cannot compare "${text}" because it is not IComparable.`);
}

function notComparable(left: Value, right: Value, session: Session): ReturnType<typeof runtimeError> {
  const type = typeOf(left)!.fullName;
  const from = typeOf(right)?.fullName ?? 'null';
  return runtimeError(
    'ComparisonFailure',
    `Could not compare "${toText(left, session)}" to "${toText(right, session)}". Error: "Cannot convert the "${toText(right, session)}" value of type "${from}" to type "${type}"."`,
  );
}

/** A comparison as an operator: with a collection on the left it gives the elements that meet it. */
export function comparison(test: (left: Value, right: Value, session: Session) => boolean) {
  return (left: Value, right: Value, session: Session): Value => {
    if (typeof left !== 'object' || left === null) return test(left, right, session);
    const elements = enumerate(left);
    if (!elements) return test(left, right, session);
    const matching: Value[] = [];
    for (const element of elements) if (test(element, right, session)) matching.push(element);
    return matching;
  };
}
