import type { Value } from '../value.ts';
import { holds, type Rule } from './holds.ts';

const isWholeType = (cimType: string | undefined) => cimType !== undefined && /^[us]int\d+$/.test(cimType);

const isDivisor = (value: Value): boolean => value.kind === 'number' && value.number !== 0;

/** A signed integer of PowerShell: its negative, and a remainder of it, are integers too. */
const signed: Rule = (value, again) => {
  if (value.kind === 'number') return Number.isSafeInteger(value.number);
  if (value.kind === 'length') return true;
  if (value.kind === 'textMethod') return value.method === 'indexOf';
  if (value.kind === 'member') return /^sint\d+$/.test(value.cimType ?? '');
  if (value.kind === 'negation') return again(value.operand);
  if (value.kind !== 'arithmetic' || value.operator === '/') return false;
  return again(value.left) && again(value.right) && (value.operator !== '%' || isDivisor(value.right));
};

/**
 * What is written without a fraction, an exponent or a sign before zero. The negative of an unsigned integer is a double in
 * PowerShell, and so is a difference of such that is negative: a double of zero can be `-0`, which TypeScript writes as `0`.
 */
const whole: Rule = (value, again) => {
  if (value.kind === 'member') return isWholeType(value.cimType);
  if (value.kind === 'negation') return holds(signed, value.operand);
  if (value.kind !== 'arithmetic') return signed(value, again);
  const { operator, left, right } = value;
  if (operator === '/' || !again(left) || !again(right)) return false;
  if (operator === '%') return isDivisor(right) && (holds(signed, left) || holds(notNegative, left));
  if (operator !== '*') return true;
  // A product of two unknown integers can leave the range that is written without an exponent.
  const literal = [left, right].find((operand) => operand.kind === 'number');
  return literal?.kind === 'number' && (literal.number > 0 || (holds(signed, left) && holds(signed, right)));
};

const notNegative: Rule = (value, again) => {
  if (value.kind === 'number') return value.number >= 0;
  if (value.kind === 'length') return true;
  if (value.kind === 'member') return value.cimType?.startsWith('u') ?? false;
  return value.kind === 'arithmetic' && value.operator !== '-' && again(value.left) && again(value.right);
};

const finite: Rule = (value, again) => {
  if (value.kind === 'arithmetic') {
    const divides = value.operator === '/' || value.operator === '%';
    if (divides && !(value.right.kind === 'number' && value.right.number !== 0)) return false;
    return again(value.left) && again(value.right);
  }
  return value.kind !== 'negation' || again(value.operand);
};

/** Whether a number is an integer of PowerShell at all times, so that it is written in a text as TypeScript writes it. */
export const isInteger = (value: Value): boolean => holds(whole, value);

/** Whether a number is an integer from 0 on at all times. */
export const isWholeAndNotNegative = (value: Value): boolean => isInteger(value) && holds(notNegative, value);

/** Whether a number cannot be NaN: nothing it comes from divides by what may be zero. */
export const isNeverNaN = (value: Value): boolean => holds(finite, value);
