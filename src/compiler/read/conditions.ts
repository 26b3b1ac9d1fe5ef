import { isPure, isSimple } from '../steps/analysis/is-pure.ts';
import { WK2003, WK2012, WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { isOnly, mayBeNothing, somethingOf } from '../steps/value-type.ts';
import { readExpression } from './dispatch.ts';
import { nameFor } from './operands.ts';
import { type Scope, truthType } from './reading.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

const primitives = ['text', 'number', 'truth'] as const;
const objects = ['instance', 'result', 'reference', 'datetime', 'error', 'verdict', 'object'] as const;

/** What of a value counts as true, chosen by what it can be at this place. */
function conditionOf(value: Value, node: ts.Expression, scope: Scope): Value {
  const type = typeAt(scope.reading, node);
  const span = scope.spanOf(node);
  const kinds = somethingOf(type);
  if (isOnly(type, 'truth')) return value;
  if (kinds.length === 0) {
    if (!isPure(value)) scope.emit({ kind: 'perform', value, span });
    return { kind: 'truth', truth: false, span };
  }
  if (kinds.includes('unknown')) return scope.refused(node, WK2012.at(span));
  if (kinds.includes('list') && (kinds.length > 1 || !mayBeNothing(type))) {
    return scope.refused(node, WK2003.at(span, { what: 'A list', example: `${node.getText()}.length > 0` }));
  }
  if (kinds.length === 1 && (kinds[0] === 'list' || (objects as readonly string[]).includes(kinds[0]))) {
    return { kind: 'isNothing', operand: value, negated: true, span };
  }
  if (kinds.every((kind) => (primitives as readonly string[]).includes(kind))) {
    const of = kinds.includes('number') ? 'number' : 'other';
    // The test of a number can name it twice.
    const operand = of === 'number' && !isSimple(value) ? scope.keep(value, nameFor(value), type) : value;
    return { kind: 'truthiness', operand, of, span };
  }
  return scope.refused(node, WK2014.at(span, { what: 'This value', used: 'a condition', instead: 'Compare it with what you want to know.' }));
}

function readLogic(node: ts.BinaryExpression, operator: 'and' | 'or', scope: Scope): Value {
  const span = scope.spanOf(node);
  const left = readCondition(node.left, scope);
  const right = scope.collect(() => readCondition(node.right, scope));
  if (left.kind === 'truth') {
    if (left.truth !== (operator === 'and')) return left;
    for (const step of right.steps) scope.emit(step);
    return right.result;
  }
  if (right.steps.length === 0) return { kind: 'logic', operator, left, right: right.result, span };
  const variable = scope.temporary('holds', truthType, span);
  const given: Value = { kind: 'read', variable, span };
  variable.sources.push(left, right.result);
  scope.emit({ kind: 'assign', variable, value: left, span });
  const then = [...right.steps, { kind: 'assign', variable, value: right.result, span } as const];
  scope.emit({ kind: 'branch', test: operator === 'and' ? given : { kind: 'not', operand: given, span }, then, span });
  return given;
}

/** Reads an expression for whether it counts as true. */
export function readCondition(node: ts.Expression, scope: Scope): Value {
  if (ts.isParenthesizedExpression(node)) return readCondition(node.expression, scope);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const operand = readCondition(node.operand, scope);
    const span = scope.spanOf(node);
    if (operand.kind === 'truth') return { kind: 'truth', truth: !operand.truth, span };
    return operand.kind === 'not' ? operand.operand : { kind: 'not', operand, span };
  }
  if (ts.isBinaryExpression(node)) {
    if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return readLogic(node, 'and', scope);
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken) return readLogic(node, 'or', scope);
  }
  if (ts.isIdentifier(node) && isOnly(typeAt(scope.reading, node), 'function')) {
    return scope.refused(node, WK2003.at(scope.spanOf(node), { what: 'A function', example: `${node.text}()` }));
  }
  return conditionOf(readExpression(node, scope), node, scope);
}
