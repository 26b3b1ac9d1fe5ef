import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { listWorklets, selectWorklets, type WorkletFile } from '../project/list-worklets.ts';

/** A PowerShell file on the disk. */
export interface ScriptFile {
  readonly path: string;
  /** Relative to the root where it is below it, else as it lies on the disk; with `/`. */
  readonly file: string;
}

/** What a command line names. */
export interface LintTargets {
  readonly worklets: readonly WorkletFile[];
  readonly scripts: readonly ScriptFile[];
}

const isScriptName = (name: string) => /\.psm?1$/i.test(name);

function scriptsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : scriptsBelow(path);
      // The generated suites are Pester's, and run nowhere but in a test.
      return isScriptName(entry.name) && !/\.tests\.ps1$/i.test(entry.name) ? [path] : [];
    });
}

/** The worklets and the PowerShell files that are meant; a name that is neither ends the command. */
export function findTargets(targets: readonly string[], root: string, cwd: string): LintTargets {
  if (targets.length === 0) return { worklets: selectWorklets(root), scripts: [] };
  const names: string[] = [];
  const paths: string[] = [];
  const known = listWorklets(root);
  for (const given of targets) {
    const path = resolve(cwd, given);
    const file = relative(root, path).replaceAll('\\', '/');
    const worklet = known.find((each) => each.name === given || each.file === file);
    if (worklet) names.push(worklet.name);
    else if (isScriptName(given)) paths.push(path);
    else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) paths.push(...scriptsBelow(path));
    else names.push(given);
  }
  const nameOf = (path: string) => {
    const file = relative(root, path);
    return (file.startsWith('..') || isAbsolute(file) ? path : file).replaceAll('\\', '/');
  };
  return {
    worklets: names.length === 0 ? [] : selectWorklets(root, names),
    scripts: [...new Set(paths)].map((path) => ({ path, file: nameOf(path) })),
  };
}
