import type { BinaryOperator } from '../../syntax/ast/index.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { add } from './add.ts';
import { bitwiseAnd, bitwiseExclusiveOr, bitwiseOr, shiftLeft, shiftRight } from './bitwise.ts';
import { areEqual, comparison, meetsOrder, type OrderOperator } from './compare.ts';
import { contains } from './contains.ts';
import { divide, remainder } from './divide.ts';
import { formatOperator } from './format.ts';
import { as, is } from './is-as.ts';
import { join } from './join.ts';
import { like } from './like.ts';
import { match } from './match.ts';
import { multiply } from './multiply.ts';
import { range } from './range.ts';
import { replace } from './replace.ts';
import { split } from './split.ts';
import { subtract } from './subtract.ts';

/** What an operator does with its two values. */
export type BinaryOperation = (left: Value, right: Value, session: Session) => Value;

const equality = (ignoreCase: boolean, wanted: boolean) =>
  comparison((left, right, session) => areEqual(left, right, ignoreCase, session) === wanted);

const order = (operator: OrderOperator, ignoreCase: boolean) =>
  comparison((left, right, session) => meetsOrder(operator, left, right, ignoreCase, session));

/** `-lt` and its kin are asked of two Int32 in nearly every loop. */
const orderOfInts = (ofInts: (left: number, right: number) => boolean, otherwise: BinaryOperation): BinaryOperation => {
  return (left, right, session) => (typeof left === 'number' && typeof right === 'number' ? ofInts(left, right) : otherwise(left, right, session));
};

const not =
  (operation: BinaryOperation): BinaryOperation =>
  (left, right, session) =>
    !operation(left, right, session);

const containment =
  (ignoreCase: boolean): BinaryOperation =>
  (left, right, session) =>
    contains(left, right, ignoreCase, session);
const inclusion =
  (ignoreCase: boolean): BinaryOperation =>
  (left, right, session) =>
    contains(right, left, ignoreCase, session);

const less: OrderOperator = { name: 'lt', meets: (found) => found < 0 };
const lessOrEqual: OrderOperator = { name: 'le', meets: (found) => found <= 0 };
const greater: OrderOperator = { name: 'gt', meets: (found) => found > 0 };
const greaterOrEqual: OrderOperator = { name: 'ge', meets: (found) => found >= 0 };

/** Every binary operator by its name in the tree. `and`, `or` and `??` get both values here; the evaluator looks at the right one only when it must. */
export const binaryOperators = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': remainder,
  '..': range,
  format: formatOperator,
  and: (left, right) => toBoolean(left) && toBoolean(right),
  or: (left, right) => toBoolean(left) || toBoolean(right),
  xor: (left, right) => toBoolean(left) !== toBoolean(right),
  '??': (left, right) => left ?? right,
  band: bitwiseAnd,
  bor: bitwiseOr,
  bxor: bitwiseExclusiveOr,
  shl: shiftLeft,
  shr: shiftRight,
  join,
  is,
  isnot: (left, right, session) => !is(left, right, session),
  as,
  ieq: equality(true, true),
  ceq: equality(false, true),
  ine: equality(true, false),
  cne: equality(false, false),
  ilt: orderOfInts((left, right) => left < right, order(less, true)),
  clt: order(less, false),
  ile: orderOfInts((left, right) => left <= right, order(lessOrEqual, true)),
  cle: order(lessOrEqual, false),
  igt: orderOfInts((left, right) => left > right, order(greater, true)),
  cgt: order(greater, false),
  ige: orderOfInts((left, right) => left >= right, order(greaterOrEqual, true)),
  cge: order(greaterOrEqual, false),
  ilike: (left, right, session) => like(left, right, session, true, true),
  clike: (left, right, session) => like(left, right, session, false, true),
  inotlike: (left, right, session) => like(left, right, session, true, false),
  cnotlike: (left, right, session) => like(left, right, session, false, false),
  imatch: (left, right, session) => match(left, right, session, true, true),
  cmatch: (left, right, session) => match(left, right, session, false, true),
  inotmatch: (left, right, session) => match(left, right, session, true, false),
  cnotmatch: (left, right, session) => match(left, right, session, false, false),
  ireplace: (left, right, session) => replace(left, right, session, true),
  creplace: (left, right, session) => replace(left, right, session, false),
  isplit: (left, right, session) => split(left, right, session, true),
  csplit: (left, right, session) => split(left, right, session, false),
  icontains: containment(true),
  ccontains: containment(false),
  inotcontains: not(containment(true)),
  cnotcontains: not(containment(false)),
  iin: inclusion(true),
  cin: inclusion(false),
  inotin: not(inclusion(true)),
  cnotin: not(inclusion(false)),
} satisfies Record<BinaryOperator, BinaryOperation>;
