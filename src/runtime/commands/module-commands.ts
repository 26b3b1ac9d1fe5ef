import { autoLoadCommand } from '../modules/auto-load.ts';
import type { Session } from '../session.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import type { Command } from './command.ts';
import { realCommands } from './real-command-names.ts';

/**
 * A command that is named with its module, `Module\Name`; or one that the session has though no scope lists it. Plain
 * names of imported functions are in the scopes that imported them.
 */
export function findModuleCommand(session: Session, name: string): Command | undefined {
  const cut = name.indexOf('\\');
  if (cut <= 0) return isCommandName(name) ? autoLoadCommand(session, name) : undefined;
  const module = name.slice(0, cut);
  const command = name.slice(cut + 1);
  if (command === '' || command.includes('\\')) return undefined;
  const loaded = session.modules.get(module.toLowerCase());
  const exported = loaded?.exportedFunctions.get(command.toLowerCase());
  if (exported) return exported;
  // Imported under a prefix it has that name.
  const imported = session.scope.findFunction(command.toLowerCase());
  if (loaded && imported && 'module' in imported && imported.module === loaded) return imported;
  const cmdlet = session.cmdlets.get(command.toLowerCase());
  if (cmdlet && belongsTo(session, cmdlet.definition.module, cmdlet.name, module)) return cmdlet;
  return undefined;
}

/** What can be the name of a module's command, and no path or operator. */
const isCommandName = (name: string): boolean => /^[\w-]+$/.test(name);

/** A cmdlet is found under the module that it comes from; which that is differs between editions for some. */
function belongsTo(session: Session, declared: string, name: string, module: string): boolean {
  if (matchesWildcard(declared, module)) return true;
  const real = realCommands(session.edition, session.platform).get(name.toLowerCase());
  return real !== undefined && matchesWildcard(real.module, module);
}
