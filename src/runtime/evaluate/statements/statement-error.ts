import type { Statement, TrapStatement } from '../../../syntax/ast/index.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import { actionPreference } from '../../preferences.ts';
import { type ErrorRecord, TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { childScope } from '../child-scope.ts';
import type { Execute } from '../compile-statement.ts';
import type { Completion } from '../completion.ts';
import { returned } from '../completion.ts';
import { findTrapHandler } from '../find-handler.ts';
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
  // $Error gets it where it arose, whatever becomes of it.
  session.rememberError(error.record);
  for (const list of frame.streams.variables?.error ?? []) list.add(error.record);
  if (traps.length > 0) {
    const types = traps.map(({ node: { trapType } }) => trapType && resolveTypeName(trapType.typeName, session));
    const found = findTrapHandler(error, types);
    if (found) return runTrap(frame, traps[found.index], error, found.record);
    // Traps that are all for other errors let the script end.
    throw new TerminatingError(error.record, { stop: true });
  }
  if (session.propagateErrors || error.fromStop) throw error;
  const preference = actionPreference(session, 'ErrorActionPreference');
  if (preference === 'SilentlyContinue' || preference === 'Ignore') return undefined;
  if (preference === 'Stop' || error.fromThrow) throw error;
  frame.streams.error.write(error.record);
  return undefined;
}

/** Runs a trap's body in a scope of its own; `continue` goes on with the next statement, `break` passes the error on. */
function runTrap(frame: Frame, trap: TrapHandler, error: TerminatingError, record: ErrorRecord): Completion | undefined {
  const { session } = frame;
  const completion = childScope(frame, (inner) => {
    session.setVariable('_', record, inner.scope);
    return trap.body(inner);
  });
  if (completion?.kind === 'continue') return undefined;
  if (completion?.kind === 'break') throw new TerminatingError(error.record, { stop: true });
  if (completion?.kind === 'return') return returned;
  // A trap that says neither leaves it to the preference, wherever the error came from.
  const preference = actionPreference(session, 'ErrorActionPreference');
  if (preference === 'Stop') throw error;
  if (preference !== 'SilentlyContinue' && preference !== 'Ignore') frame.streams.error.write(error.record);
  return undefined;
}
