import { packageVersion } from '../base/package-root.ts';
import { runCommandLine } from './command-line.ts';
import commands from './commands/index.generated.ts';
import { runProgram } from './run-program.ts';

/** The command `worklet`. Gives the code that the process should end with. */
export function main(argv: readonly string[]): Promise<number> {
  return runProgram((context) => runCommandLine({ name: 'worklet', version: packageVersion(), commands }, argv, context));
}
