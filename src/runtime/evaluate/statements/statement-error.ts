import type { Statement, TrapStatement } from '../../../syntax/ast/index.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import { actionPreference } from '../../preferences.ts';
import { isInstanceOf } from '../../types/types.ts';
import { TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { childScope } from '../child-scope.ts';
import type { Execute } from '../compile-statement.ts';
import type { Completion } from '../completion.ts';
import { returned } from '../completion.ts';
import type { Frame } from '../frame.ts';
import { asTerminatingError, locateError } from '../locate-error.ts';

export interface TrapHandler {
  node: TrapStatement;
  body: Execute;
}

/**
 * What becomes of an error that ended a statement: a trap, the `try` further out, the end of the script, or a report
 * and the next statement. Follows the order in which PowerShell decides (about_Trap, about_Preference_Variables
 * `$ErrorActionPreference`, about_Throw).
 */
export function handleStatementError(
  frame: Frame,
  thrown: unknown,
  node: Statement,
  traps: readonly TrapHandler[],
  source: ScriptSource,
): Completion | undefined {
  const error = asTerminatingError(thrown);
  if (!error) throw thrown;
  const { session } = frame;
  locateError(error, node, source, frame);
  session.lastSuccess = false;
  const trap = findTrap(frame, traps, error);
  if (trap) return runTrap(frame, trap, error);
  if (session.propagateErrors || error.fromStop) throw error;
  const preference = actionPreference(session, 'ErrorActionPreference');
  if (preference === 'SilentlyContinue' || preference === 'Ignore') {
    if (preference === 'SilentlyContinue') session.rememberError(error.record);
    return undefined;
  }
  if (preference === 'Stop' || error.fromThrow) throw error;
  session.rememberError(error.record);
  frame.streams.error.write(error.record);
  return undefined;
}

function findTrap(frame: Frame, traps: readonly TrapHandler[], error: TerminatingError): TrapHandler | undefined {
  const typed = traps.find(({ node }) => {
    if (!node.trapType) return false;
    const type = resolveTypeName(node.trapType.typeName, frame.session);
    return (
      isInstanceOf(error.record.exception, type) ||
      (error.record.exception.innerException !== undefined && isInstanceOf(error.record.exception.innerException, type))
    );
  });
  return typed ?? traps.find(({ node }) => !node.trapType);
}

/** Runs a trap's body in a scope of its own; `continue` goes on with the next statement, `break` passes the error on. */
function runTrap(frame: Frame, trap: TrapHandler, error: TerminatingError): Completion | undefined {
  const { session } = frame;
  session.rememberError(error.record);
  const completion = childScope(frame, (inner) => {
    session.setVariable('_', error.record, inner.scope);
    return trap.body(inner);
  });
  if (completion?.kind === 'continue') return undefined;
  if (completion?.kind === 'break') throw new TerminatingError(error.record, { stop: true });
  if (completion?.kind === 'return') return returned;
  if (error.fromStop || session.propagateErrors) throw error;
  frame.streams.error.write(error.record);
  return undefined;
}
