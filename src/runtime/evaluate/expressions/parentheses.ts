import type { ParenExpression, SubExpression } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import type { Value } from '../../values/value.ts';
import type { Evaluate } from '../compile-expression.ts';
import { compileBlock } from '../compile-statement.ts';
import { collect, compileValue, loneExpression } from '../compile-value.ts';
import { handleStatementError } from '../statements/statement-error.ts';

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
      const [statement] = statements;
      return (frame) => {
        let result: Value;
        try {
          result = value(frame);
        } catch (thrown) {
          // The statement stands in a block of its own: its error ends it, and the expression around it goes on.
          handleStatementError(frame, thrown, statement, [], source);
          return undefined;
        }
        frame.session.lastSuccess = true;
        return unrolled(result);
      };
    }
  }
  const run = compileBlock(statements, traps, source);
  return (frame) => collect(frame, run).result();
}

/** A single-element array comes out of `$( )` as its element, an empty one as nothing. */
function unrolled(value: Value): Value {
  if (!Array.isArray(value)) return value;
  return value.length === 0 ? undefined : value.length === 1 ? value[0] : value;
}
