import { packageVersion } from '../base/package-root.ts';
import { runProgram } from './run-program.ts';
import { startEarly } from './start-early.ts';

/** The command `worklet`. Gives the code that the process should end with. */
export function main(argv: readonly string[]): Promise<number> {
  return runProgram(async (context) => {
    if (argv[0] === 'run' || argv[0] === 'test') await startEarly();
    const [{ runCommandLine }, { default: commands }] = await Promise.all([import('./command-line.ts'), import('./commands/index.generated.ts')]);
    return runCommandLine({ name: 'worklet', version: packageVersion(), commands }, argv, context);
  });
}
