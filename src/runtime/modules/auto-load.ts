import type { Command } from '../commands/command.ts';
import type { Session } from '../session.ts';
import { TerminatingError } from '../values/errors.ts';
import { describeModuleFile } from './describe-module.ts';
import { availableModuleFiles } from './find-module-file.ts';
import { importExports } from './import-exports.ts';
import { loadModule } from './load-module.ts';

/** A command of a module that lies in `$env:PSModulePath` and is not loaded: the first call loads it (about_Modules, auto-loading). */
export function autoLoadCommand(session: Session, name: string): Command | undefined {
  const key = name.toLowerCase();
  for (const { path } of availableModuleFiles(session)) {
    if ([...session.modules.values()].some((module) => module.path === path) || !exportsCommand(session, path, key)) continue;
    const module = loadModule(session, path, { args: [], callerScope: session.globalState.globalScope });
    session.modules.set(module.name.toLowerCase(), module);
    importExports(module, session.globalState.globalScope, {});
    return module.exportedFunctions.get(key);
  }
  return undefined;
}

function exportsCommand(session: Session, path: string, key: string): boolean {
  try {
    return describeModuleFile(session, path).exportedFunctions.has(key);
  } catch (thrown) {
    // A module that cannot be read exports nothing.
    if (thrown instanceof TerminatingError) return false;
    throw thrown;
  }
}
