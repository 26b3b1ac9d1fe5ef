import type { Duration } from '../duration.ts';
import { modelHost } from '../host.ts';
import type { ProgramResult } from './program-result.ts';

/** How a program is run. */
export interface ProgramOptions {
  /** How long it may take, in whole seconds; it is ended then. There is no call without a bound: a script that hangs blocks the endpoint's agent. */
  readonly timeout: Duration;
}

/** Programs of the endpoint. */
export interface Programs {
  /**
   * Runs a program to its end, without a window, and gives its exit code and what it wrote. It becomes one function of the script,
   * `Invoke-Program`, so that a test can mock all programs in one place. The arguments are quoted as the start-up code of
   * Windows' programs takes them apart (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments): blanks, quotes,
   * trailing backslashes and empty arguments arrive as they were given.
   * @param name a program of Windows' System32 (`ipconfig.exe`; `.exe` may be left out), which a 32-bit script finds through
   *   Sysnative, or a full path; it is constant, so that a script shows what it runs
   * @param args its arguments, one an item
   * @param options the time limit
   * @throws when there is no such program, and when it has not ended in time
   */
  run(name: string, args: readonly string[], options: ProgramOptions): ProgramResult;
}

/** Programs of the endpoint. */
export const programs: Programs = {
  run(name, args, options) {
    return modelHost().runProgram(name, args, options);
  },
};
