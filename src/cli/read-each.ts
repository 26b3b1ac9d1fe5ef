import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/**
 * Does something with each file of a command, named as on the command line but with `/`. A file for which it fails is
 * reported and leaves the others be.
 */
export function readEach<Result>(
  files: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'writeError'>,
  read: (file: string, name: string) => Result,
): { results: { name: string; value: Result }[]; exitCode: ExitCode } {
  const results: { name: string; value: Result }[] = [];
  let exitCode: ExitCode = exitCodes.ok;
  for (const file of files) {
    const name = file.replaceAll('\\', '/');
    try {
      results.push({ name, value: read(file, name) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      reportDiagnostics(error.diagnostics, context, context.cwd);
      exitCode = Math.max(exitCode, error.exitCode);
    }
  }
  return { results, exitCode };
}
