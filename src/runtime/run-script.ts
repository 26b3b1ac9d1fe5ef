import { NotSimulated } from '../base/not-simulated.ts';
import type { ParseError } from '../syntax/parser/parse.ts';
import { parse } from '../syntax/parser/parse.ts';
import type { ArgumentList } from './commands/argument-list.ts';
import { ScriptCommand } from './commands/command.ts';
import { typeErrors } from './evaluate/classes/type-errors.ts';
import { CompiledScriptBlock } from './evaluate/compiled-script-block.ts';
import { ExitSignal, LoopControl, StopUpstream } from './evaluate/completion.ts';
import { asTerminatingError } from './evaluate/locate-error.ts';
import { LimitReached } from './limits.ts';
import { parseErrorRecord } from './parse-error-record.ts';
import { functionProcessor } from './pipeline/function-processor.ts';
import type { Session } from './session.ts';
import { TerminatingError } from './values/errors.ts';
import { InvocationInfo, type ScriptExtent, type ScriptSource } from './values/invocation-info.ts';
import { ScriptBlock } from './values/script-block.ts';
import { Variable } from './variable.ts';

/** How a run ended. */
export type ScriptOutcome =
  | { kind: 'exited'; exitCode: number /** The `exit`, or the statement whose error ended the script. */; at?: ScriptExtent }
  | { kind: 'parseError'; errors: readonly ParseError[]; exitCode: number }
  | { kind: 'notSimulated'; what: string; message: string; declaredIn?: string }
  | { kind: 'limit'; limit: LimitReached['limit']; message: string };

export interface ScriptToRun {
  text: string;
  /** Path on the simulated machine: `$PSCommandPath`, and the name in messages. */
  path: string | undefined;
  /** `-Name value` and positional arguments, as on the command line of `pwsh -File`. */
  args?: ArgumentList;
}

/**
 * Runs a whole script as `pwsh -File` does: exit code 1 when an error ended it, the code of `exit`, else 0
 * (about_Pwsh, -File). Output has gone to the session's console when it returns.
 */
export function runScript(session: Session, script: ScriptToRun): ScriptOutcome {
  const source: ScriptSource = { path: script.path, text: script.text };
  try {
    const { ast, errors: syntaxErrors } = parse(script.text, session.edition);
    const errors = syntaxErrors.length ? syntaxErrors : typeErrors(ast, source, session);
    if (errors.length) {
      session.rootStreams.error.write(parseErrorRecord(errors, source));
      return { kind: 'parseError', errors, exitCode: 1 };
    }
    session.checkRequirements(ast.requirements, nameOf(script.path));
    const block = CompiledScriptBlock.of(ast, source);
    const { exitCode, at } = execute(session, block, script);
    return { kind: 'exited', exitCode: ofProcess(exitCode, session), ...(at ? { at } : {}) };
  } catch (thrown) {
    const error = asTerminatingErrorOrLimit(thrown);
    if (error instanceof TerminatingError) {
      session.rememberError(error.record);
      session.rootStreams.error.write(error.record);
      return { kind: 'exited', exitCode: 1, at: error.record.invocationInfo?.extent };
    }
    if (error instanceof NotSimulated) {
      const { what, message, declaredIn } = error;
      return { kind: 'notSimulated', what, message, ...(declaredIn ? { declaredIn } : {}) };
    }
    if (error instanceof LimitReached) return { kind: 'limit', limit: error.limit, message: error.message };
    throw thrown;
  } finally {
    session.out.flush();
  }
}

function asTerminatingErrorOrLimit(thrown: unknown): unknown {
  try {
    return asTerminatingError(thrown) ?? thrown;
  } catch (limit) {
    return limit;
  }
}

/** What the caller of the process sees: of an exit code Linux keeps the lowest eight bits (wait(2)). */
function ofProcess(code: number, { platform }: Session): number {
  return platform === 'windows' ? code : code & 255;
}

function nameOf(path: string | undefined): string {
  return path === undefined ? '' : path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function execute(session: Session, block: CompiledScriptBlock, script: ScriptToRun): { exitCode: number; at?: ScriptExtent } {
  const invocation = new InvocationInfo();
  invocation.commandName = nameOf(script.path);
  invocation.invocationName = script.path ?? '';
  if (script.path !== undefined) invocation.myCommand = new ScriptCommand(script.path, new ScriptBlock(block, session.globalState));
  const out = session.out;
  const caller = session.frameFor(out, session.rootStreams);
  // -File runs the script in the session's own scope (about_Pwsh, -File): what it makes is global.
  const processor = functionProcessor(
    { block, state: session.globalState, name: nameOf(script.path), isScriptFile: script.path !== undefined, dotSourced: true },
    script.args ?? [],
    caller,
    invocation,
    out,
    session.rootStreams,
    { expectsInput: false, position: 1, length: 1 },
  );
  session.exitCode = undefined;
  const { variables } = session.globalState.globalScope;
  if (!variables.has('args')) variables.set('args', new Variable('args', []));
  try {
    processor.begin();
    processor.end();
    // $Host.SetShouldExit gives the code of a script that runs to its end.
    return { exitCode: session.exitCode ?? 0 };
  } catch (thrown) {
    // `exit` and errors stop Out-Default as well, before its end: a table that still waits for its columns is never written.
    if (!(thrown instanceof NotSimulated)) out.abandon();
    if (thrown instanceof ExitSignal) {
      session.exitCode = thrown.code;
      return { exitCode: thrown.code, at: thrown.extent };
    }
    // A `break` without a loop ends the script without a word.
    if (thrown instanceof LoopControl || thrown instanceof StopUpstream) return { exitCode: 0 };
    throw thrown;
  } finally {
    processor.dispose?.();
  }
}
