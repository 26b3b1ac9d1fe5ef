import type { UnaryExpression } from '../../../syntax/ast/index.ts';
import { toBoolean } from '../../convert/to-boolean.ts';
import { joinUnary } from '../../operators/join.ts';
import { splitUnary } from '../../operators/split.ts';
import { bitwiseNot, decrement, increment, minus, plus } from '../../operators/unary.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileTarget } from '../assignment-target.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';

/** Operators before or behind one operand. */
export function unaryExpression(node: UnaryExpression, source: ScriptSource): Evaluate {
  const { operator } = node;
  if (operator === '++' || operator === '--' || operator === 'postfix++' || operator === 'postfix--') return step(node, source);
  const child = compileExpression(node.child, source);
  switch (operator) {
    case 'not':
    case '!':
      return (frame) => !toBoolean(child(frame));
    case 'bnot':
      return (frame) => bitwiseNot(child(frame), frame.session);
    case '-':
      return (frame) => minus(child(frame), frame.session);
    case '+':
      return (frame) => plus(child(frame), frame.session);
    case ',':
      return (frame) => [child(frame) ?? null];
    case 'join':
      return (frame) => joinUnary(child(frame), frame.session);
    case 'isplit':
    case 'csplit':
      return (frame) => splitUnary(child(frame), frame.session);
  }
}

function step(node: UnaryExpression, source: ScriptSource): Evaluate {
  const target = compileTarget(node.child, source);
  const change = node.operator.endsWith('++') ? increment : decrement;
  if (!node.operator.startsWith('postfix')) return (frame) => target.update(frame, (old) => ({ value: change(old, frame.session) }));
  return (frame) => {
    let former: ReturnType<typeof change> = null;
    target.update(frame, (old) => {
      // `$null++` gives 0 before it becomes 1.
      former = old ?? 0;
      return { value: change(old, frame.session) };
    });
    return former;
  };
}
