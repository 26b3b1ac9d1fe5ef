import { FunctionCommand } from '../commands/command.ts';
import { compileScriptFile } from '../commands/external-commands.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import { Module } from '../module.ts';
import { leafOf, makePath } from '../providers/path-syntax.ts';
import type { Session } from '../session.ts';
import { matchesAny } from '../text/wildcard-pattern.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { readManifest } from './manifest.ts';

/** A module as its file describes it, without running it (Get-Module -ListAvailable, auto-loading). */
export function describeModuleFile(session: Session, path: string): Module {
  const module = new Module(leafOf(path).replace(/\.[^.]+$/, ''), path);
  module.state = session.globalState;
  if (!/\.psd1$/i.test(path)) {
    addFunctions(session, module, path, undefined);
    return module;
  }
  const manifest = readManifest(session, path);
  module.version = manifest.version;
  module.manifest = manifest.data;
  module.description = String(manifest.data.get('Description') ?? '');
  module.moduleType = manifest.rootModule ? 'Script' : 'Manifest';
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  for (const part of [manifest.rootModule, ...manifest.nestedModules]) {
    const file = makePath(folder, part, session.pathSeparator);
    if (/\.psm1$/i.test(part) && session.endpoint.files.get(file)?.kind === 'file') addFunctions(session, module, file, manifest.functionsToExport);
  }
  return module;
}

/** The functions that a file defines at its top. */
function addFunctions(session: Session, module: Module, path: string, patterns: readonly string[] | undefined): void {
  const { ast, source } = compileScriptFile(session, path);
  for (const statement of ast.endBlock?.statements ?? []) {
    if (statement.kind !== 'FunctionDefinition' || (patterns && !matchesAny(statement.name, patterns, false))) continue;
    const compiled = CompiledScriptBlock.of(statement.body, source, statement);
    const command = new FunctionCommand(statement.name, new ScriptBlock(compiled, session.globalState), statement.isFilter, module);
    module.exportedFunctions.set(statement.name.toLowerCase(), command);
  }
}
