import type { Edition, Platform } from '../session.ts';
import { powerShellModules, powerShellModulesOnLinux, windowsModules, windowsPowerShellModules } from './real-commands.ts';

/** A command that real PowerShell has, with its module. */
export interface RealCommand {
  readonly name: string;
  readonly module: string;
}

/** The modules that come with an edition on a platform, each with the names of its commands. */
export function realModules(edition: Edition, platform: Platform): Readonly<Record<string, string>> {
  if (platform === 'linux') return powerShellModulesOnLinux;
  return { ...(edition === '5.1' ? windowsPowerShellModules : powerShellModules), ...windowsModules };
}

const tables = new Map<string, Map<string, RealCommand>>();

/** Commands by lower-case name. */
export function realCommands(edition: Edition, platform: Platform): ReadonlyMap<string, RealCommand> {
  const key = `${edition}/${platform}`;
  let table = tables.get(key);
  if (!table) {
    table = new Map();
    for (const [module, names] of Object.entries(realModules(edition, platform))) {
      for (const name of names.split(' ')) if (!table.has(name.toLowerCase())) table.set(name.toLowerCase(), { name, module });
    }
    tables.set(key, table);
  }
  return table;
}
