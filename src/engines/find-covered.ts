import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const isScript = (name: string) => /\.psm?1$/i.test(name) && !/\.tests\.ps1$/i.test(name);

/**
 * The scripts (`.ps1`, `.psm1`, no tests) at and below paths whose coverage is measured; `*` and `?` stand for names in the last part of
 * a path. Absolute, each once, in their order. Paths where there is nothing are given back.
 */
export function findCovered(paths: readonly string[], cwd: string): { files: string[]; missing: string[] } {
  const files: string[] = [];
  const missing: string[] = [];
  const add = (path: string): boolean => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return false;
    if (stats.isFile()) files.push(...(isScript(path) ? [path] : []));
    else {
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && isScript(entry.name)) files.push(join(entry.parentPath, entry.name));
      }
    }
    return true;
  };
  for (const given of paths) {
    const path = resolve(cwd, given);
    const name = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    if (!/[*?]/.test(name)) {
      if (!add(path)) missing.push(given);
      continue;
    }
    const pattern = new RegExp(
      `^${name
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'i',
    );
    const folder = resolve(path, '..');
    const matching = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).filter((each) => pattern.test(each)) : [];
    if (matching.length === 0) missing.push(given);
    for (const each of matching) add(join(folder, each));
  }
  return { files: [...new Set(files)].sort(), missing };
}
