import type { CatchClause, TryStatement } from '../../../syntax/ast/index.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import type { TypeValue } from '../../types/type-value.ts';
import { isAssignableFrom, typeOf } from '../../types/types.ts';
import type { TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { Variable } from '../../variable.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import type { Completion } from '../completion.ts';
import type { Frame } from '../frame.ts';
import { asTerminatingError, locateError } from '../locate-error.ts';

/** `try`, `catch`, `finally` (about_Try_Catch_Finally). */
export function tryStatement(node: TryStatement, source: ScriptSource): Execute {
  const body = compileBlock(node.body.statements, node.body.traps, source);
  const clauses = node.catchClauses.map((clause) => ({ clause, run: compileBlock(clause.body.statements, clause.body.traps, source) }));
  const lastly = node.finallyBlock && compileBlock(node.finallyBlock.statements, node.finallyBlock.traps, source);

  const runTry: Execute =
    clauses.length === 0
      ? body
      : (frame) => {
          const { session } = frame;
          const saved = session.propagateErrors;
          // A stack's height that a callee left behind when it threw must not stay: frames and scopes are restored by their own finally.
          session.propagateErrors = true;
          try {
            return body(frame);
          } catch (thrown) {
            const error = asTerminatingError(thrown);
            if (!error) throw thrown;
            session.propagateErrors = saved;
            const handler = findHandler(frame, clauses, error);
            if (!handler) throw thrown;
            locateError(error, node, source, frame);
            return runCatch(frame, handler.run, error);
          } finally {
            session.propagateErrors = saved;
          }
        };
  if (!lastly) return runTry;
  return (frame) => {
    let completion: Completion | undefined;
    try {
      completion = runTry(frame);
    } catch (thrown) {
      // What no script may stop must not run more of the script either.
      if (!(thrown instanceof Error)) runFinally(frame, lastly);
      throw thrown;
    }
    return runFinally(frame, lastly) ?? completion;
  };
}

function runFinally(frame: Frame, lastly: Execute): Completion | undefined {
  const { session } = frame;
  const saved = session.propagateErrors;
  session.propagateErrors = false;
  try {
    return lastly(frame);
  } finally {
    session.propagateErrors = saved;
  }
}

interface Handler {
  clause: CatchClause;
  run: Execute;
}

/**
 * The clause that takes the error: the one whose type is nearest to the exception's own, then to that of the exception
 * inside a wrapping one, then the clause without a type.
 */
function findHandler(frame: Frame, handlers: readonly Handler[], error: TerminatingError): Handler | undefined {
  let { exception } = error.record;
  for (let depth = 0; depth < 2 && exception; depth++) {
    const type = typeOf(exception);
    let best: { handler: Handler; type: TypeValue } | undefined;
    for (const handler of handlers) {
      for (const constraint of handler.clause.catchTypes) {
        const wanted = resolveTypeName(constraint.typeName, frame.session);
        if (!type || !isAssignableFrom(wanted, type)) continue;
        if (!best || (best.type !== wanted && isAssignableFrom(best.type, wanted))) best = { handler, type: wanted };
      }
    }
    if (best && best.type.fullName !== 'System.Exception' && best.type.fullName !== 'System.Management.Automation.RuntimeException')
      return best.handler;
    if (best && (depth === 1 || !exception.innerException)) return best.handler;
    if (best) {
      // RuntimeException and Exception would take every wrapped exception; a clause for the inner type goes first.
      const inner = typeOf(exception.innerException);
      const nearer = handlers.find(({ clause }) =>
        clause.catchTypes.some((constraint) => inner && resolveTypeName(constraint.typeName, frame.session).fullName === inner.fullName),
      );
      return nearer ?? best.handler;
    }
    if (!exception.innerException) break;
    exception = exception.innerException;
  }
  return handlers.find(({ clause }) => clause.catchTypes.length === 0);
}

/** Runs a catch block with `$_` and `$PSItem` set to the record; the former `$_` comes back afterwards. */
function runCatch(frame: Frame, run: Execute, error: TerminatingError): Completion | undefined {
  const { session, scope } = frame;
  session.rememberError(error.record);
  const savedCaught = session.caughtError;
  const savedVariable = scope.variables.get('_');
  session.caughtError = error.record;
  scope.variables.set('_', new Variable('_', error.record));
  session.lastSuccess = true;
  try {
    return run(frame);
  } finally {
    session.caughtError = savedCaught;
    if (savedVariable) scope.variables.set('_', savedVariable);
    else scope.variables.delete('_');
  }
}
