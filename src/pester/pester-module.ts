import type { CmdletDefinition } from '../runtime/commands/cmdlet.ts';
import { CmdletCommand } from '../runtime/commands/command.ts';
import { Module } from '../runtime/module.ts';
import type { Session } from '../runtime/session.ts';
import commands from './commands/index.generated.ts';
import { shouldCommand } from './should.ts';

/** Pester's commands are functions of a script module, and errors of binding are those of functions. */
const pesterCommands = (commands as unknown as readonly CmdletDefinition[]).map((definition) => ({ ...definition, isFunction: true }));

/** Makes Pester's commands known to a session, and Pester a loaded module: what `#Requires -Modules Pester` and Get-Module find. */
export function addPesterCommands(session: Session): void {
  const definitions: readonly CmdletDefinition[] = [...pesterCommands, shouldCommand()];
  for (const definition of definitions) session.cmdlets.set(definition.name.toLowerCase(), new CmdletCommand(definition));
  if (session.modules.has('pester')) return;
  const module = new Module('Pester');
  module.state = session.globalState;
  module.version = '5.9.0';
  module.isSystemModule = true;
  for (const { name } of definitions) module.exportedFunctions.set(name.toLowerCase(), session.cmdlets.get(name.toLowerCase())!);
  session.modules.set('pester', module);
}
