import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Module } from '../module.ts';
import type { Scope } from '../scope.ts';
import { TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { hasUnapprovedVerb } from './approved-verbs.ts';
import { compareVersions, findModuleFile } from './find-module-file.ts';
import { importExports, removeExports } from './import-exports.ts';
import { loadModule } from './load-module.ts';
import { systemModule } from './system-modules.ts';

/** What an Import-Module call asks for. */
export interface ImportRequest {
  force: boolean;
  global: boolean;
  local: boolean;
  passThru: boolean;
  noClobber: boolean;
  disableNameChecking: boolean;
  args: Value[];
  prefix?: string;
  functions?: readonly string[];
  aliases?: readonly string[];
  variables?: readonly string[];
  minimumVersion?: string;
  maximumVersion?: string;
  requiredVersion?: string;
}

/** Where imported names go: the session state of the caller, the scope alone with -Scope Local, the session with -Global. */
function targetScope(host: CmdletHost, request: ImportRequest): Scope {
  const { session, frame } = host;
  if (request.global) return session.globalState.globalScope;
  if (request.local) return frame.scope;
  return frame.state.module ? frame.state.topScope : session.globalState.globalScope;
}

function fits(version: string, { minimumVersion, maximumVersion, requiredVersion }: ImportRequest): boolean {
  if (requiredVersion !== undefined && compareVersions(version, requiredVersion) !== 0) return false;
  if (minimumVersion !== undefined && compareVersions(version, minimumVersion) < 0) return false;
  return maximumVersion === undefined || compareVersions(version, maximumVersion) <= 0;
}

function notFound(host: CmdletHost, name: string, request: ImportRequest): void {
  const version = request.requiredVersion ?? request.minimumVersion ?? request.maximumVersion;
  host.error({
    id: version === undefined ? 'Modules_ModuleNotFound' : 'Modules_ModuleWithVersionNotFound',
    message: `The specified module '${name}'${version === undefined ? '' : ` with version '${version}'`} was not loaded because no valid module file was found in any module directory.`,
    category: 'ResourceUnavailable',
    target: name,
    exception: 'System.IO.FileNotFoundException',
  });
}

/** Imports a module by name or path. */
export function importModule(host: CmdletHost, name: string, request: ImportRequest): void {
  const { session } = host;
  const path = findModuleFile(session, name);
  const loaded = [...session.modules.values()].find((module) =>
    path ? sourcesOf(module).includes(path) : module.name.toLowerCase() === name.toLowerCase(),
  );
  if (loaded && !request.force && fits(loaded.version, request)) {
    finish(host, loaded, request);
    return;
  }
  if (!path) {
    const own = systemModule(session, name) ?? (loaded?.isSystemModule && fits(loaded.version, request) ? loaded : undefined);
    if (!own) {
      notFound(host, name, request);
      return;
    }
    // Of the system's modules the version is not known: whoever asks for one gets what is there.
    session.modules.set(own.name.toLowerCase(), own);
    if (request.passThru) host.write(own);
    return;
  }
  if (loaded) removeModule(host, loaded);
  const module = load(host, name, path, request);
  if (!module) return;
  if (!fits(module.version, request)) {
    notFound(host, name, request);
    return;
  }
  loadedFrom.set(module, path);
  session.modules.set(module.name.toLowerCase(), module);
  finish(host, module, request);
}

/** Imports a module that New-Module made, or Get-Module gave. */
export function importModuleObject(host: CmdletHost, module: Module, request: ImportRequest): void {
  if (module.path || module.isSystemModule) {
    importModule(host, module.path || module.name, request);
    return;
  }
  host.session.modules.set(module.name.toLowerCase(), module);
  finish(host, module, request);
}

const loadedFrom = new WeakMap<Module, string>();

const sourcesOf = (module: Module): (string | undefined)[] => [module.path, loadedFrom.get(module)];

function load(host: CmdletHost, name: string, path: string, request: ImportRequest): Module | undefined {
  const { session } = host;
  host.verbose(`Loading module from path '${path}'.`);
  try {
    return loadModule(session, path, { args: request.args, callerScope: host.frame.scope });
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const { record } = thrown;
    const isSyntax = record.exception.typeName === 'System.Management.Automation.ParseException';
    if (isSyntax || record.fullyQualifiedErrorId.startsWith('Modules_')) {
      host.error(record);
      if (isSyntax) notFound(host, name, request);
      return undefined;
    }
    // What a module throws is the error of its import; what leaves it otherwise, the cmdlet names as it goes.
    if ((thrown.fromThrow || thrown.carrier) && !thrown.fromStop && !record.fullyQualifiedErrorId.endsWith(suffix))
      record.fullyQualifiedErrorId += suffix;
    throw thrown;
  }
}

const suffix = ',Microsoft.PowerShell.Commands.ImportModuleCommand';

/** Takes a module out of the session. */
export function removeModule(host: CmdletHost, module: Module): void {
  const { session } = host;
  for (const [key, each] of session.modules) if (each === module) session.modules.delete(key);
  if (module.isSystemModule) return;
  for (let scope: Scope | undefined = host.frame.scope; scope; scope = scope.parent) removeExports(module, scope);
  removeExports(module, session.globalState.globalScope);
}

function finish(host: CmdletHost, module: Module, request: ImportRequest): void {
  if (!module.isSystemModule) {
    const { session } = host;
    const { prefix, functions, aliases, variables } = request;
    const keeps = request.noClobber
      ? (name: string) => Boolean(session.scope.findFunction(name.toLowerCase()) ?? session.cmdlets.get(name.toLowerCase()))
      : undefined;
    const names = importExports(module, targetScope(host, request), { prefix, functions, aliases, variables, keeps });
    for (const each of names) host.verbose(`Importing function '${each}'.`);
    if (!request.disableNameChecking && names.some(hasUnapprovedVerb)) {
      host.warning(
        `The names of some imported commands from the module '${module.name}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
      );
    }
  }
  if (request.passThru) host.write(module);
}
