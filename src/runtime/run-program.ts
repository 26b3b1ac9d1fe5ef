import { EndlessWait } from '../endpoint/endless-wait.ts';
import type { ProgramResult } from '../endpoint/program.ts';
import { runProgram as runOnEndpoint } from '../endpoint/run-program.ts';
import type { ApplicationCommand } from './commands/command.ts';
import { LimitReached } from './limits.ts';
import type { Session } from './session.ts';

/** Runs a program of the endpoint to its end, with lines on its standard input; the endpoint keeps the call. */
export function runProgram(session: Session, command: ApplicationCommand, args: string[], input: string[]): ProgramResult {
  const lineEnd = session.platform === 'windows' ? '\r\n' : '\n';
  const stdin = input.map((line) => line + lineEnd).join('');
  try {
    return runOnEndpoint(session.endpoint, { name: command.name, path: command.path }, args, stdin);
  } catch (thrown) {
    if (thrown instanceof EndlessWait) throw new LimitReached('virtualSeconds', `The script waits for ${thrown.what}, which never ends.`);
    throw thrown;
  }
}
