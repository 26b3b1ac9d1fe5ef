import { packageVersion } from '../../base/package-root.ts';
import { runCommandLine } from '../command-line.ts';
import { runProgram } from '../run-program.ts';
import { pesterCommand } from './pester-command.ts';

/** The command `pester-runner`. Gives the code that the process should end with. */
export function main(argv: readonly string[]): Promise<number> {
  return runProgram((context) =>
    runCommandLine({ name: 'pester-runner', version: packageVersion(), commands: [], main: pesterCommand }, argv, context),
  );
}
