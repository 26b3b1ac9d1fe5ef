import type { ParenExpression, SubExpression } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import type { Evaluate } from '../compile-expression.ts';
import { compileBlock } from '../compile-statement.ts';
import { collect, compileValue, loneExpression } from '../compile-value.ts';

/** `( … )`: the value of what is inside; an increment gives its value there. */
export function parenExpression(node: ParenExpression, source: ScriptSource): Evaluate {
  return compileValue(node.pipeline, source);
}

/** `$( … )`: what the statements wrote: nothing, one object, or an array. */
export function subExpression(node: SubExpression, source: ScriptSource): Evaluate {
  const { statements, traps } = node.subExpression;
  if (statements.length === 1 && traps.length === 0) {
    const expression = loneExpression(statements[0]);
    if (expression?.kind === 'VariableExpression' || expression?.kind === 'MemberExpression' || expression?.kind === 'StringConstantExpression') {
      const value = compileValue(statements[0], source);
      return (frame) => unrolled(value(frame));
    }
  }
  const run = compileBlock(statements, traps, source);
  return (frame) => collect(frame, run).result();
}

/** A single-element array comes out of `$( )` as its element, an empty one as nothing. */
function unrolled<Value>(value: Value): Value | undefined {
  if (!Array.isArray(value)) return value;
  return value.length === 0 ? undefined : value.length === 1 ? (value[0] as Value) : value;
}
