import { NotSimulated } from '../../base/not-simulated.ts';
import { type AliasCommand, FunctionCommand } from '../commands/command.ts';
import { compileScriptFile } from '../commands/external-commands.ts';
import { Module } from '../module.ts';
import { leafOf, makePath } from '../providers/path-syntax.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { SessionState } from '../session-state.ts';
import { matchesAny } from '../text/wildcard-pattern.ts';
import { errorRecord, TerminatingError } from '../values/errors.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { Variable } from '../variable.ts';
import { findModuleFile } from './find-module-file.ts';
import { type ManifestData, readManifest } from './manifest.ts';

/** How a module is loaded. */
export interface LoadOptions {
  args: Value[];
  /** Where ScriptsToProcess of a manifest run. */
  callerScope: Scope;
}

const stem = (path: string): string => leafOf(path).replace(/\.[^.]+$/, '');
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));

/** Loads a module from its file: .psm1 and .ps1 are run in a session state of their own, .psd1 says what to load. */
export function loadModule(session: Session, path: string, options: LoadOptions): Module {
  const extension = path.slice(path.lastIndexOf('.')).toLowerCase();
  if (extension === '.psd1') return loadManifest(session, path, options);
  if (extension === '.dll') throw new NotSimulated('command', `Import-Module ${path}`);
  const module = new Module(stem(path), path);
  runModuleFile(session, module, path, options.args);
  return module;
}

/** Gives a module its own session state. */
export function makeState(session: Session, module: Module): SessionState {
  module.state = new SessionState(session.globalState.globalScope, module);
  return module.state;
}

/** Runs a module's file in its session state; what it writes as output is dropped. */
function runModuleFile(session: Session, module: Module, path: string, args: Value[]): void {
  const state = makeState(session, module);
  const { variables } = state.topScope;
  variables.set('psscriptroot', new Variable('PSScriptRoot', folderOf(path)));
  variables.set('pscommandpath', new Variable('PSCommandPath', path));
  const block = new ScriptBlock(compileScriptFile(session, path), state);
  session.inState(state, () => session.invoke(block, { newScope: false, args }));
  exportDefaults(module);
}

/** Without Export-ModuleMember all functions and aliases of the module are exported (about_Modules). */
export function exportDefaults(module: Module): void {
  if (module.exportsDeclared) return;
  const { topScope } = module.state;
  for (const [key, command] of topScope.functions) module.exportedFunctions.set(key, command);
  for (const [key, alias] of topScope.aliases) module.exportedAliases.set(key, alias);
}

function moduleFileNotFound(manifest: ManifestData, name: string, field: string): TerminatingError {
  return new TerminatingError(
    errorRecord({
      id: 'Modules_ModuleFileNotFound',
      message: `The module to process '${name}', listed in field '${field}' of module manifest '${manifest.path}' was not processed because no valid module was found in any module directory.`,
      category: 'ResourceUnavailable',
      target: stem(manifest.path),
      exception: 'System.Management.Automation.PSInvalidOperationException',
    }),
  );
}

/** A module that a manifest names: a file beside it, or a module by name. */
function partOf(session: Session, manifest: ManifestData, name: string, field: string, options: LoadOptions): Module {
  const beside = makePath(folderOf(manifest.path), name, session.pathSeparator);
  const path = findModuleFile(session, beside) ?? findModuleFile(session, name);
  if (!path) throw moduleFileNotFound(manifest, name, field);
  return loadModule(session, path, { ...options, args: [] });
}

function loadManifest(session: Session, path: string, options: LoadOptions): Module {
  const manifest = readManifest(session, path);
  for (const script of manifest.scriptsToProcess) {
    const file = makePath(folderOf(path), script, session.pathSeparator);
    const block = new ScriptBlock(compileScriptFile(session, file), session.state);
    session.invoke(block, { newScope: false });
  }
  const nested = manifest.nestedModules.map((name) => partOf(session, manifest, name, 'NestedModules', options));
  const root = manifest.rootModule === '' ? undefined : partOf(session, manifest, manifest.rootModule, 'ModuleToProcess/RootModule', options);
  const module = new Module(stem(path), root?.path ?? path);
  module.state = root?.state ?? makeState(session, module);
  if (root) adopt(module, root);
  module.moduleType = root ? root.moduleType : 'Manifest';
  module.version = manifest.version;
  module.description = String(manifest.data.get('Description') ?? '');
  module.manifest = manifest.data;
  module.nestedModules = nested;
  module.privateData = manifest.data.get('PrivateData') ?? null;
  module.defaultPrefix = manifest.defaultCommandPrefix;
  const parts = [...nested, ...(root ? [root] : [])];
  for (const part of nested)
    for (const [key, command] of part.exportedFunctions)
      if (!module.state.topScope.functions.has(key)) module.state.topScope.functions.set(key, command);
  exportChosen(module, parts, manifest);
  return module;
}

/** The functions of a root module belong to the manifest's module. */
function adopt(module: Module, root: Module): void {
  for (const [key, command] of root.state.topScope.functions) {
    if (command instanceof FunctionCommand && command.module === root) {
      const own = new FunctionCommand(command.name, command.scriptBlock, command.isFilter, module);
      root.state.topScope.functions.set(key, own);
      if (root.exportedFunctions.has(key)) root.exportedFunctions.set(key, own);
    }
  }
}

function exportChosen(module: Module, parts: readonly Module[], manifest: ManifestData): void {
  const chosen = (name: string, patterns: readonly string[] | undefined, always: boolean): boolean =>
    patterns === undefined ? always : matchesAny(name, patterns, false);
  for (const part of parts) {
    for (const [key, command] of part.exportedFunctions)
      if (chosen(command.name, manifest.functionsToExport, true)) module.exportedFunctions.set(key, command);
    for (const [key, alias] of part.exportedAliases)
      if (chosen((alias as AliasCommand).name, manifest.aliasesToExport, true)) module.exportedAliases.set(key, alias);
    for (const [key, variable] of part.exportedVariables)
      if (chosen(variable.name, manifest.variablesToExport, false)) module.exportedVariables.set(key, variable);
  }
}
