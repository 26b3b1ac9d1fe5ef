import type { AssignmentStatement } from '../../../syntax/ast/index.ts';
import { binaryOperators } from '../../operators/binary.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileTarget } from '../assignment-target.ts';
import type { Evaluate } from '../compile-expression.ts';
import type { Execute } from '../compile-statement.ts';
import { compileValue } from '../compile-value.ts';
import { locating } from '../locate-error.ts';
import { setsSuccess } from '../sets-success.ts';

const compound = { '+=': '+', '-=': '-', '*=': '*', '/=': '/', '%=': '%' } as const;

/** `=`, `+=` … `??=` (about_Assignment_Operators); writes nothing to the output. */
export function assignmentStatement(node: AssignmentStatement, source: ScriptSource): Execute {
  const assign = compileAssignment(node, source);
  const succeeds = setsSuccess(node);
  return (frame) => {
    assign(frame);
    if (succeeds) frame.session.lastSuccess = true;
    return undefined;
  };
}

/** Compiles an assignment for its value, as `($x = 1)` and `$a = $b = 2` need it. */
export function compileAssignment(node: AssignmentStatement, source: ScriptSource): Evaluate {
  const target = compileTarget(node.left, source);
  const value = compileValue(node.right, source);
  const right = node.right.kind === 'AssignmentStatement' ? locating(value, node.right, source) : value;
  const { operator } = node;
  if (operator === '=') {
    return (frame) => {
      return target.write(frame, right(frame));
    };
  }
  if (operator === '??=') {
    return (frame) => target.update(frame, (old) => (old === null || old === undefined ? { value: right(frame) } : undefined));
  }
  const operate = binaryOperators[compound[operator]];
  return (frame) => target.update(frame, (old) => ({ value: operate(old, right(frame), frame.session) }));
}
