import { isPure } from '../steps/analysis/is-pure.ts';
import { WK2001, WK2002, WK2012 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { isOnly, mayBeNothing, somethingOf, type ValueType } from '../steps/value-type.ts';
import type { ComparisonOperator } from '../steps/values/comparison.ts';
import { readOperands } from './operands.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

const words: Readonly<Record<string, string>> = { text: 'a text', number: 'a number', truth: 'a flag', list: 'a list', instance: 'a CIM instance' };
const describe = (type: ValueType) =>
  somethingOf(type)
    .map((kind) => words[kind] ?? 'an object')
    .join(' or ') || 'nothing';

const isNothingOnly = (type: ValueType) => isOnly(type, 'null', 'undefined');

/** `x === null`, `x === undefined`: faithful where `x` cannot be the other of the two. */
function readNothingTest(node: ts.BinaryExpression, operator: '===' | '!==', place: 0 | 1, values: Value[], types: ValueType[], scope: Scope): Value {
  const span = scope.spanOf(node);
  const wanted = types[1 - place];
  const tested = types[place];
  const other = wanted.kinds.has('null') ? 'undefined' : 'null';
  if (tested.kinds.has(other) && tested.kinds.size > 1) {
    const text = [node.left, node.right][place].getText();
    return scope.refused(node, WK2002.at(span, { instead: `Ask for both: \`${text} ${operator.slice(0, -1)} null\`.` }));
  }
  const isNever = tested.kinds.size > 0 && isNothingOnly(tested) && tested.kinds.has(other);
  if (isNever && isPure(values[place])) return { kind: 'truth', truth: operator === '!==', span };
  return { kind: 'isNothing', operand: values[place], negated: operator === '!==', span };
}

/** `===`, `<` and the like of two values of one kind. */
export function readComparison(node: ts.BinaryExpression, operator: ComparisonOperator, scope: Scope): Value {
  const span = scope.spanOf(node);
  const values = readOperands([node.left, node.right], scope);
  const types = [typeAt(scope.reading, node.left), typeAt(scope.reading, node.right)];
  if (operator === '===' || operator === '!==') {
    if (isNothingOnly(types[1])) return readNothingTest(node, operator, 0, values, types, scope);
    if (isNothingOnly(types[0])) return readNothingTest(node, operator, 1, values, types, scope);
    const [left, right] = types;
    const mixesNothing =
      mayBeNothing(left) &&
      mayBeNothing(right) &&
      (left.kinds.has('null') !== right.kinds.has('null') ||
        left.kinds.has('undefined') !== right.kinds.has('undefined') ||
        (left.kinds.has('null') && left.kinds.has('undefined')));
    if (mixesNothing) return scope.refused(node, WK2002.at(span, { instead: "Give both sides a value first: `(x ?? '')`." }));
  }
  const [left, right] = types.map(somethingOf);
  const [of] = left;
  const isOne = left.length === 1 && right.length === 1 && left[0] === right[0];
  const isEquality = operator === '===' || operator === '!==';
  if (left.includes('unknown') || right.includes('unknown')) return scope.refused(node, WK2012.at(span));
  if (!isOne || (of !== 'text' && of !== 'number' && !(of === 'truth' && isEquality))) {
    return scope.refused(node, WK2001.at(span, { operator, left: describe(types[0]), right: describe(types[1]) }));
  }
  return { kind: 'comparison', operator, of, left: values[0], right: values[1], span };
}
