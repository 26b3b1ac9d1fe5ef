import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of Pester tests on the host. */
export interface SuiteFile {
  /** Relative to the current folder, with `/`; absolute where it lies elsewhere. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

function collect(folder: string, extension: string, found: string[]): void {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== '.git') collect(path, extension, found);
    } else if (entry.name.toLowerCase().endsWith(extension)) found.push(path);
  }
}

/** What results call a file: its way from the current folder with `/`; absolute where it lies elsewhere. */
export function suiteName(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).replaceAll('\\', '/');
}

/**
 * The `*.Tests.ps1` files at and below paths, in their order, each once. A file is taken whatever its name is. Paths where
 * there is nothing are given back.
 */
export function findSuites(
  paths: readonly string[],
  cwd: string,
  { extension = '.Tests.ps1', exclude = [] }: { extension?: string; exclude?: readonly string[] } = {},
): { files: SuiteFile[]; missing: string[] } {
  const found: string[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    const path = resolve(cwd, given);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) missing.push(given);
    else if (stats.isDirectory()) collect(path, extension.toLowerCase(), found);
    else found.push(path);
  }
  const excluded = exclude.map((path) => resolve(cwd, path));
  const isExcluded = (path: string) => excluded.some((each) => path === each || path.startsWith(`${each}${sep}`));
  const files = [...new Set(found)].filter((path) => !isExcluded(path));
  return { files: files.map((path) => ({ name: suiteName(path, cwd), path })), missing };
}
