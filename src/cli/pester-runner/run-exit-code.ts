import type { PesterRun } from '../../engines/pester-options.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';

/** What the process ends with: first what made the run incomplete, then whether tests failed. */
export function exitCodeOf(run: PesterRun): ExitCode {
  if (run.missing.length > 0) return exitCodes.inputOutput;
  if (run.files.some(({ ended, gaps }) => ended?.kind === 'notSimulated' || (gaps?.length ?? 0) > 0)) return exitCodes.notSimulated;
  if (run.files.some(({ ended }) => ended?.kind === 'limit')) return exitCodes.limit;
  return run.result === 'Passed' ? exitCodes.ok : exitCodes.findings;
}
