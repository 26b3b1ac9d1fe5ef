import { isSimple } from '../../steps/analysis/is-pure.ts';
import { WK2006, WK2012 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { isOnly } from '../../steps/value-type.ts';
import type { ArithmeticOperator } from '../../steps/values/arithmetic.ts';
import { caughtError } from '../caught.ts';
import { readComparison } from '../comparisons.ts';
import { readCondition } from '../conditions.ts';
import { WK1010, WK1011 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import { fold } from '../fold.ts';
import { nameFor, readOperands } from '../operands.ts';
import { operatorTreatment } from '../operators.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';
import { joinParts, partOf } from './template.ts';

const calculate: Record<ArithmeticOperator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** `+ - * / %` of numbers, and `+` with a text. */
export function arithmeticOf(
  operator: ArithmeticOperator,
  nodes: readonly [ts.Expression, ts.Expression],
  values: readonly Value[],
  node: ts.Node,
  scope: Scope,
): Value {
  const span = scope.spanOf(node);
  const types = nodes.map((operand) => typeAt(scope.reading, operand));
  if (types.some((type) => type.kinds.has('unknown'))) return scope.refused(node, WK2012.at(span));
  if (operator === '+' && types.some((type) => isOnly(type, 'text'))) {
    return joinParts([partOf(values[0], nodes[0], scope), partOf(values[1], nodes[1], scope)], span);
  }
  const wrong = types.findIndex((type) => !isOnly(type, 'number'));
  if (wrong >= 0) return scope.refused(nodes[wrong], WK2006.at(scope.spanOf(nodes[wrong]), { operator, what: `\`${nodes[wrong].getText()}\`` }));
  const [left, right] = values;
  if (left.kind === 'number' && right.kind === 'number') {
    const number = calculate[operator](left.number, right.number);
    if (Number.isFinite(number)) return { kind: 'number', number, span };
  }
  return { kind: 'arithmetic', operator, left, right, span };
}

/** `a ?? b`, and `a || b` of values that are no flags. */
function readFallback(node: ts.BinaryExpression, operator: '??' | '||', scope: Scope): Value {
  const span = scope.spanOf(node);
  const leftType = typeAt(scope.reading, node.left);
  const left = readExpression(node.left, scope);
  const right = scope.collect(() => readExpression(node.right, scope));
  const type = typeAt(scope.reading, node);
  const kept = isSimple(left) ? left : scope.keep(left, nameFor(left), leftType);
  const isListed = type.kinds.has('list');
  if (right.steps.length === 0 && !isListed) return { kind: 'fallback', operator, left: kept, right: right.result, span };
  const variable = scope.temporary('value', type, span);
  variable.sources.push(kept, right.result);
  const given: Value = { kind: 'read', variable, span };
  scope.emit({ kind: 'assign', variable, value: kept, span });
  const test: Value =
    operator === '??' || isListed
      ? { kind: 'isNothing', operand: given, negated: false, span }
      : { kind: 'not', operand: { kind: 'truthiness', operand: given, of: leftType.kinds.has('number') ? 'number' : 'other', span }, span };
  scope.emit({ kind: 'branch', test, then: [...right.steps, { kind: 'assign', variable, value: right.result, span }], span });
  return given;
}

/** `a && b` as a value: `a` where it counts as false, else `b`. */
function readGuard(node: ts.BinaryExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const left = readExpression(node.left, scope);
  const kept = isSimple(left) ? left : scope.keep(left, nameFor(left), typeAt(scope.reading, node.left));
  const type = typeAt(scope.reading, node.left);
  const test: Value = isOnly(type, 'truth') ? kept : { kind: 'truthiness', operand: kept, of: type.kinds.has('number') ? 'number' : 'other', span };
  const right = scope.collect(() => readExpression(node.right, scope));
  if (right.steps.length === 0) return { kind: 'choice', test, whenTrue: right.result, whenFalse: kept, span };
  const variable = scope.temporary('value', typeAt(scope.reading, node), span);
  variable.sources.push(kept, right.result);
  scope.emit({ kind: 'assign', variable, value: kept, span });
  scope.emit({ kind: 'branch', test, then: [...right.steps, { kind: 'assign', variable, value: right.result, span }], span });
  return { kind: 'read', variable, span };
}

const isFlag = (node: ts.Expression, scope: Scope) => isOnly(typeAt(scope.reading, node), 'truth');

function readLogic(node: ts.BinaryExpression, operator: 'and' | 'or', scope: Scope): Value {
  if (isFlag(node.left, scope) && isFlag(node.right, scope)) return readCondition(node, scope);
  const { kinds } = typeAt(scope.reading, node.left);
  const isPlain = [...kinds].every((kind) => ['text', 'number', 'truth', 'null', 'undefined'].includes(kind));
  if (!isPlain && !(operator === 'or' && (kinds.has('null') || kinds.has('undefined')))) {
    return scope.refused(
      node,
      WK1011.at(scope.spanOf(node.operatorToken), { operator: node.operatorToken.getText(), instead: 'Write `??`, or an `if`.' }),
    );
  }
  if (operator === 'and') return readGuard(node, scope);
  return readFallback(node, isPlain ? '||' : '??', scope);
}

function readNothingTest(node: ts.BinaryExpression, negated: boolean, scope: Scope): Value {
  const isNothing = (side: ts.Expression) => isOnly(typeAt(scope.reading, side), 'null', 'undefined');
  if (!isNothing(node.left) && !isNothing(node.right)) {
    const operator = node.operatorToken.getText();
    return scope.refused(node, WK1011.at(scope.spanOf(node.operatorToken), { operator, instead: `Write \`${operator}=\`, which converts nothing.` }));
  }
  const operand = readExpression(isNothing(node.right) ? node.left : node.right, scope);
  return { kind: 'isNothing', operand, negated, span: scope.spanOf(node) };
}

function readInstanceOf(node: ts.BinaryExpression, scope: Scope): Value {
  const isError = ts.isIdentifier(node.right) && node.right.text === 'Error';
  // Everything that is thrown in a script is an error.
  if (isError && caughtError(node.left, scope)) return { kind: 'truth', truth: true, span: scope.spanOf(node) };
  return scope.refused(
    node,
    WK1011.at(scope.spanOf(node.operatorToken), { operator: 'instanceof', instead: 'Only a caught error is asked whether it is an `Error`.' }),
  );
}

/** `left operator right`. */
export function readBinary(node: ts.BinaryExpression, scope: Scope): Value {
  const treatment = operatorTreatment(node.operatorToken.kind);
  switch (treatment.as) {
    case 'arithmetic':
      return arithmeticOf(treatment.operator, [node.left, node.right], readOperands([node.left, node.right], scope), node, scope);
    case 'comparison':
      return readComparison(node, treatment.operator, scope);
    case 'nothingTest':
      return readNothingTest(node, treatment.negated, scope);
    case 'logic':
      return readLogic(node, treatment.operator, scope);
    case 'fallback':
      return readFallback(node, '??', scope);
    case 'instanceOf':
      return readInstanceOf(node, scope);
    case 'assignment':
      return scope.refused(
        node,
        WK1010.at(scope.spanOf(node), { what: 'An assignment inside an expression', instead: 'Make it a statement of its own.' }),
      );
    case 'refused': {
      // Flags of the model may be joined as constants.
      const folded = fold(scope.reading, node);
      if (folded.ok && typeof folded.data === 'number') return { kind: 'number', number: folded.data, span: scope.spanOf(node) };
      return scope.refused(node, WK1011.at(scope.spanOf(node.operatorToken), { operator: node.operatorToken.getText(), instead: treatment.instead }));
    }
  }
}
