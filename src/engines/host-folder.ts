import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { NotSimulated } from '../base/not-simulated.ts';
import type { FileLoader, LoadedEntry } from '../endpoint/stores/file-tree.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';

/** Whether a path lies in a folder or is the folder itself; both real paths. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^([A-Za-z]:|[\\/])/.test(way));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** What the host refuses, the simulated machine refuses in its own words. */
function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new StoreError(error.code === 'ENOENT' ? 'notFound' : 'accessDenied', path);
  }
}

/**
 * Reads a folder of the host for the simulated machine: entries and bytes when they are asked for, and nothing outside of the
 * folder. Times of the host are left out, because they would make two runs differ. A link out of the folder ends the run by
 * name: to the script it must neither look like its target nor like an error of Windows.
 */
export function hostFolder(root: string): FileLoader {
  const realRoot = realpathSync(root);
  const refuse = (path: string): never => {
    throw new NotSimulated('value', `the link ${path || '.'}, which leads out of the mounted folder,`);
  };
  const resolveInside = (path: string): string => {
    const real = realpathSync(join(realRoot, path));
    return isInside(realRoot, real) ? real : refuse(path);
  };
  return {
    list: (path) =>
      reading(path, () => {
        const folder = resolveInside(path);
        // Behind a link no other link to a folder is followed, so that links in a circle come to an end.
        const behindLink = folder !== join(realRoot, path);
        const entries: LoadedEntry[] = [];
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
          const stats = statOf(join(folder, entry.name));
          if (!stats || (behindLink && entry.isSymbolicLink() && stats.isDirectory())) continue;
          if (stats.isDirectory()) entries.push({ name: entry.name, kind: 'folder', size: 0 });
          else if (stats.isFile()) entries.push({ name: entry.name, kind: 'file', size: stats.size });
        }
        return entries;
      }),
    read: (path) => reading(path, () => readFileSync(resolveInside(path))),
  };
}

/** A folder that holds one file of the host and nothing else. */
export function hostFile(path: string): FileLoader {
  const name = basename(path);
  return {
    list: () => [{ name, kind: 'file', size: statSync(path).size }],
    read: () => readFileSync(path),
  };
}
