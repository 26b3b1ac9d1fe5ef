import type { CatchClause, TryStatement } from '../../../syntax/ast/index.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import type { ErrorRecord, TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { Variable } from '../../variable.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import type { Completion } from '../completion.ts';
import { findHandler, type HandledType } from '../find-handler.ts';
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
            // The catch block runs as the try block does: an error in it ends it, and the whole statement.
            locateError(error, node, source, frame);
            if (error.record.scriptStackTrace === '') error.record.scriptStackTrace = session.stackTrace(error.record);
            const handler = handlerOf(frame, clauses, error);
            if (!handler) throw thrown;
            return runCatch(frame, handler.run, handler.record, error);
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

/** The clause that takes the error, with the record that it sees as `$_`. */
function handlerOf(frame: Frame, handlers: readonly Handler[], error: TerminatingError): { run: Execute; record: ErrorRecord } | undefined {
  const owners: Handler[] = [];
  const types: HandledType[] = [];
  for (const handler of handlers) {
    const { catchTypes } = handler.clause;
    if (catchTypes.length === 0) {
      owners.push(handler);
      types.push(undefined);
    }
    for (const constraint of catchTypes) {
      owners.push(handler);
      types.push(resolveTypeName(constraint.typeName, frame.session));
    }
  }
  const found = findHandler(error, types);
  return found && { run: owners[found.index].run, record: found.record };
}

/** Runs a catch block with `$_` and `$PSItem` set to the record; the former `$_` comes back afterwards. */
function runCatch(frame: Frame, run: Execute, record: ErrorRecord, thrown: TerminatingError): Completion | undefined {
  const { session, scope } = frame;
  session.rememberError(thrown.record);
  const savedCaught = session.caughtError;
  const savedVariable = scope.variables.get('_');
  session.caughtError = thrown;
  scope.variables.set('_', new Variable('_', record));
  try {
    return run(frame);
  } finally {
    session.caughtError = savedCaught;
    if (savedVariable) scope.variables.set('_', savedVariable);
    else scope.variables.delete('_');
  }
}
