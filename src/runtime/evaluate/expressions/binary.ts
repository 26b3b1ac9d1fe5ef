import type { BinaryExpression, TernaryExpression } from '../../../syntax/ast/index.ts';
import { toBoolean } from '../../convert/to-boolean.ts';
import { binaryOperators } from '../../operators/binary.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';

/** `left -operator right` (about_Operators). `-and`, `-or` and `??` look at the right side only when they need it. */
export function binaryExpression(node: BinaryExpression, source: ScriptSource): Evaluate {
  const left = compileExpression(node.left, source);
  const right = compileExpression(node.right, source);
  switch (node.operator) {
    case 'and':
      return (frame) => toBoolean(left(frame)) && toBoolean(right(frame));
    case 'or':
      return (frame) => toBoolean(left(frame)) || toBoolean(right(frame));
    case '??':
      return (frame) => left(frame) ?? right(frame);
  }
  if ((node.operator === 'is' || node.operator === 'isnot') && asksForPSObject(node)) {
    const wanted = node.operator === 'is';
    const is = binaryOperators.is;
    return (frame) => {
      const value = left(frame);
      const type = right(frame);
      if (value !== null && value !== undefined && frame.scope.find('_')?.isPiped) return wanted;
      return is(value, type, frame.session) === wanted;
    };
  }
  const operate = binaryOperators[node.operator];
  return (frame) => operate(left(frame), right(frame), frame.session);
}

/** `$_ -is [psobject]`: an object of a pipeline is always in a PSObject, a number too. */
function asksForPSObject({ left, right }: BinaryExpression): boolean {
  return (
    left.kind === 'VariableExpression' &&
    /^(_|psitem)$/i.test(left.variablePath) &&
    right.kind === 'TypeExpression' &&
    /^(psobject|pscustomobject|system\.management\.automation\.psobject)$/i.test(right.typeName.name)
  );
}

/** `condition ? a : b` (PowerShell 7). */
export function ternaryExpression(node: TernaryExpression, source: ScriptSource): Evaluate {
  const condition = compileExpression(node.condition, source);
  const ifTrue = compileExpression(node.ifTrue, source);
  const ifFalse = compileExpression(node.ifFalse, source);
  return (frame) => (toBoolean(condition(frame)) ? ifTrue(frame) : ifFalse(frame));
}
