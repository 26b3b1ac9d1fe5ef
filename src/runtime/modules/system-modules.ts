import { realModules } from '../commands/real-command-names.ts';
import { Module } from '../module.ts';
import type { Session } from '../session.ts';

/** A module that the system comes with, by name; undefined when it has none. Its commands need no import. */
export function systemModule(session: Session, name: string): Module | undefined {
  const found = Object.entries(realModules(session.edition, session.platform)).find(([each]) => each.toLowerCase() === name.toLowerCase());
  return found && moduleOf(session, found[0], found[1]);
}

/** All modules of the system. */
export function systemModules(session: Session): Module[] {
  return Object.entries(realModules(session.edition, session.platform))
    .filter(([name]) => name !== 'Microsoft.PowerShell.Core')
    .map(([name, commands]) => moduleOf(session, name, commands));
}

const cache = new WeakMap<Session, Map<string, Module>>();

function moduleOf(session: Session, name: string, commands: string): Module {
  let modules = cache.get(session);
  if (!modules) {
    modules = new Map();
    cache.set(session, modules);
  }
  let module = modules.get(name);
  if (!module) {
    module = new Module(name);
    module.state = session.globalState;
    module.moduleType = 'Manifest';
    module.isSystemModule = true;
    for (const command of commands.split(' ')) {
      const cmdlet = session.cmdlets.get(command.toLowerCase());
      if (cmdlet) module.exportedFunctions.set(command.toLowerCase(), cmdlet);
    }
    modules.set(name, module);
  }
  return module;
}
