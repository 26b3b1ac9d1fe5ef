import { DiagnosticError } from '../diagnostics/diagnostic.ts';
import { type CommandContext, processContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK9001 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { findRoot } from './project/find-root.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/** A reader that closes the pipe early (`worklet run x.ps1 | head`) ends the program quietly. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.inputOutput);
    });
  }
}

/** Prints what ended a command. Only a bug of ours can be anything but a diagnostic, and it too ends without a stack trace. */
function reportFailure(error: unknown, context: CommandContext): ExitCode {
  if (error instanceof DiagnosticError) {
    reportDiagnostics(error.diagnostics, context, findRoot(context.cwd, context.root));
    return error instanceof CommandFailure ? error.exitCode : exitCodes.usage;
  }
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  reportDiagnostics([WK9001.at(undefined, { message })], context, context.cwd);
  if (process.env.WORKLETKIT_TRACE && error instanceof Error) context.writeError(`${error.stack}\n`);
  return exitCodes.internal;
}

/** Runs a program of the toolkit in the real process; every failure ends in a diagnostic and a code. */
export async function runProgram(run: (context: CommandContext) => Promise<ExitCode>): Promise<ExitCode> {
  const context = processContext();
  endQuietlyWhenNobodyReads();
  process.on('uncaughtException', (error) => process.exit(reportFailure(error, context)));
  try {
    return await run(context);
  } catch (error) {
    return reportFailure(error, context);
  }
}
