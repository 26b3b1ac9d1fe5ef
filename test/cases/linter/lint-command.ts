import { createColors } from 'picocolors';
import { CommandFailure } from '../../../src/cli/command-failure.ts';
import { runCommandLine } from '../../../src/cli/command-line.ts';
import lint from '../../../src/cli/commands/lint.ts';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic.ts';
import { printDiagnostic } from '../../../src/diagnostics/print-diagnostic.ts';

/** What `worklet lint` printed and ended with. */
export interface Linted {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs `worklet lint` in this process, as the program does it. */
export async function lintCommand(args: readonly string[], cwd: string): Promise<Linted> {
  let stdout = '';
  let stderr = '';
  const colors = createColors(false);
  const context = {
    cwd,
    write: (text: string) => void (stdout += text),
    writeError: (text: string) => void (stderr += text),
    colors,
    errorColors: colors,
    interactive: false,
  };
  try {
    const exitCode = await runCommandLine({ name: 'worklet', version: '0.0.0', commands: [lint] }, ['lint', ...args], context);
    return { stdout, stderr, exitCode };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    for (const diagnostic of error.diagnostics) stderr += `${printDiagnostic(diagnostic, () => undefined)}\n`;
    return { stdout, stderr, exitCode: error instanceof CommandFailure ? error.exitCode : 2 };
  }
}
