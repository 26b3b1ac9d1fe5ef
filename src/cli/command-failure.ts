import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { ExitCode } from './exit-code.ts';

/** Ends a command: its diagnostics are printed on stderr, the process ends with the code. */
export class CommandFailure extends DiagnosticError {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, ...diagnostics: Diagnostic[]) {
    super(...diagnostics);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
