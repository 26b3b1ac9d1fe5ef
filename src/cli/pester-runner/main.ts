import { packageVersion } from '../../base/package-root.ts';
import { runProgram } from '../run-program.ts';
import { startEarly } from '../start-early.ts';

/** The command `pester-runner`. Gives the code that the process should end with. */
export function main(argv: readonly string[]): Promise<number> {
  return runProgram(async (context) => {
    if (argv.every((word) => word !== '--help' && word !== '-h' && word !== '--version')) await startEarly();
    const [{ runCommandLine }, { pesterCommand }] = await Promise.all([import('../command-line.ts'), import('./pester-command.ts')]);
    return runCommandLine({ name: 'pester-runner', version: packageVersion(), commands: [], main: pesterCommand }, argv, context);
  });
}
