import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** A file of Pester tests on the host. */
export interface SuiteFile {
  /** Relative to the current folder, with `/`; absolute where it lies elsewhere. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

const isSuite = (name: string) => name.toLowerCase().endsWith('.tests.ps1');

function collect(folder: string, found: string[]): void {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== '.git') collect(path, found);
    } else if (isSuite(entry.name)) found.push(path);
  }
}

/**
 * The `*.Tests.ps1` files at and below paths, in their order, each once. A file is taken whatever its name is. Paths where
 * there is nothing are given back.
 */
export function findSuites(paths: readonly string[], cwd: string): { files: SuiteFile[]; missing: string[] } {
  const found: string[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    const path = resolve(cwd, given);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) missing.push(given);
    else if (stats.isDirectory()) collect(path, found);
    else found.push(path);
  }
  const nameOf = (path: string) => {
    const way = relative(cwd, path);
    return (way.startsWith('..') ? path : way).replaceAll('\\', '/');
  };
  return { files: [...new Set(found)].map((path) => ({ name: nameOf(path), path })), missing };
}
