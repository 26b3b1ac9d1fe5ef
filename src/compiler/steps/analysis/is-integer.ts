import type { Value } from '../value.ts';
import { holds, type Rule } from './holds.ts';

const isWholeType = (cimType: string | undefined) => cimType !== undefined && /^[us]int\d+$/.test(cimType);

const whole: Rule = (value, again) => {
  if (value.kind === 'number') return Number.isSafeInteger(value.number);
  if (value.kind === 'length') return true;
  if (value.kind === 'textMethod') return value.method === 'indexOf';
  if (value.kind === 'member') return isWholeType(value.cimType);
  if (value.kind === 'negation') return again(value.operand);
  if (value.kind !== 'arithmetic') return false;
  if (value.operator === '/') return false;
  if (!again(value.left) || !again(value.right)) return false;
  // A product of two unknown integers can leave the range that is written without an exponent; dividing by zero gives no number.
  if (value.operator === '*') return value.left.kind === 'number' || value.right.kind === 'number';
  return value.operator !== '%' || (value.right.kind === 'number' && value.right.number !== 0);
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
