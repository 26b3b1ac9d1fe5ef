import { toText } from '../convert/to-text.ts';
import { decodeText } from '../providers/decode-text.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import { errorRecord, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { readDataFile } from './data-file.ts';

/** What a module manifest says (about_Module_Manifests). */
export interface ManifestData {
  readonly path: string;
  readonly data: Dictionary;
  readonly rootModule: string;
  readonly version: string;
  readonly nestedModules: readonly string[];
  readonly scriptsToProcess: readonly string[];
  readonly requiredModules: readonly string[];
  readonly defaultCommandPrefix: string;
  /** Patterns of what is exported; undefined where the manifest does not say. */
  readonly functionsToExport: readonly string[] | undefined;
  readonly aliasesToExport: readonly string[] | undefined;
  readonly variablesToExport: readonly string[] | undefined;
}

/** Reads a manifest; one that is no data file ends the import. */
export function readManifest(session: Session, path: string): ManifestData {
  const bytes = session.endpoint.files.read(path) ?? new Uint8Array(0);
  const text = decodeText(bytes, session.isWindowsPowerShell ? 'ansi' : 'utf8');
  const file = readDataFile(session, path, text, ['psscriptroot', 'psedition', 'psculture', 'psuiculture', 'env:psmodulepath']);
  if (file.kind !== 'read') {
    throw new TerminatingError(
      errorRecord({
        id: 'Modules_InvalidManifest',
        message: `The module manifest '${path}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${file.kind === 'dynamic' ? file.text : ''}`,
        category: 'ResourceUnavailable',
        target: path,
        exception: 'System.Management.Automation.RuntimeException',
      }),
    );
  }
  const { data } = file;
  const one = (name: string): string => toText(data.get(name) ?? null, session);
  const list = (name: string): string[] | undefined => {
    const value = data.get(name);
    if (!data.has(name) || value === null || value === undefined) return data.has(name) ? [] : undefined;
    return (Array.isArray(value) ? value : [value]).map((each) => moduleName(each, session)).filter((each) => each !== '');
  };
  return {
    path,
    data,
    rootModule: one('RootModule') || one('ModuleToProcess'),
    version: one('ModuleVersion') || '0.0',
    nestedModules: list('NestedModules') ?? [],
    scriptsToProcess: list('ScriptsToProcess') ?? [],
    requiredModules: list('RequiredModules') ?? [],
    defaultCommandPrefix: one('DefaultCommandPrefix'),
    functionsToExport: list('FunctionsToExport'),
    aliasesToExport: list('AliasesToExport'),
    variablesToExport: list('VariablesToExport'),
  };
}

/** A module may be named by text or by `@{ ModuleName = …; ModuleVersion = … }`. */
function moduleName(value: Value, session: Session): string {
  return value instanceof Dictionary ? toText(value.get('ModuleName') ?? null, session) : toText(value, session);
}
