import type { Value } from '../../steps/value.ts';
import { readCondition } from '../conditions.ts';
import { readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `test ? a : b`. */
export function readConditional(node: ts.ConditionalExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const test = readCondition(node.condition, scope);
  if (test.kind === 'truth') return readExpression(test.truth ? node.whenTrue : node.whenFalse, scope);
  const whenTrue = scope.collect(() => readExpression(node.whenTrue, scope));
  const whenFalse = scope.collect(() => readExpression(node.whenFalse, scope));
  const type = typeAt(scope.reading, node);
  if (whenTrue.steps.length === 0 && whenFalse.steps.length === 0 && !type.kinds.has('list')) {
    return { kind: 'choice', test, whenTrue: whenTrue.result, whenFalse: whenFalse.result, span };
  }
  const variable = scope.temporary('value', type, span);
  variable.sources.push(whenTrue.result, whenFalse.result);
  scope.emit({
    kind: 'branch',
    test,
    then: [...whenTrue.steps, { kind: 'assign', variable, value: whenTrue.result, span }],
    otherwise: [...whenFalse.steps, { kind: 'assign', variable, value: whenFalse.result, span }],
    span,
  });
  return { kind: 'read', variable, span };
}
