import { ScriptCommand } from '../commands/command.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { NetObject, type Value } from '../values/value.ts';

/** The name of the command that an invocation ran; empty for script blocks and where none is known. */
export function commandNameOf(invocation: InvocationInfo): string {
  const command = invocation.myCommand;
  if (command instanceof NetObject && 'name' in command && typeof command.name === 'string') return command.name;
  return '';
}

/** The path of the script file that an invocation ran. */
export function scriptPathOf(command: Value): string | undefined {
  return command instanceof ScriptCommand ? command.path : undefined;
}
