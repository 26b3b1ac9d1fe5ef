import { leafOf, makePath } from '../providers/path-syntax.ts';
import type { Session } from '../session.ts';

const extensions = ['.psd1', '.psm1', '.ps1'] as const;

const isFile = ({ endpoint }: Session, path: string): boolean => endpoint.files.get(path)?.kind === 'file';
const isFolder = ({ endpoint }: Session, path: string): boolean => endpoint.files.get(path)?.kind === 'folder';

/** The folders of `$env:PSModulePath`. */
export function modulePaths({ endpoint, platform }: Session): string[] {
  const text = endpoint.environment.get('PSModulePath') ?? '';
  return text.split(platform === 'windows' ? ';' : ':').filter((folder) => folder !== '');
}

/** Whether a module's name is a path. */
export const isModulePath = (name: string): boolean => /[\\/]/.test(name) || /\.ps[dm]?1$/i.test(name);

/** The file of a module in a folder of its own: `Name\Name.psd1`, or below a folder named after its version. */
function fileInFolder(session: Session, folder: string): string | undefined {
  const { files } = session.endpoint;
  const separator = session.pathSeparator;
  const name = leafOf(folder);
  for (const extension of extensions) {
    const path = makePath(folder, name + extension, separator);
    if (isFile(session, path)) return path;
  }
  const versions = files
    .list(folder)
    .filter((entry) => entry.kind === 'folder' && /^\d+(\.\d+){1,3}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort(compareVersions)
    .reverse();
  for (const version of versions) {
    for (const extension of extensions) {
      const path = makePath(makePath(folder, version, separator), name + extension, separator);
      if (isFile(session, path)) return path;
    }
  }
  return undefined;
}

/** Compares versions part by part; a part that is not written is before 0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let index = 0; index < 4; index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference) return difference;
  }
  return 0;
}

/** The file that a module's name or path stands for; undefined when there is none. */
export function findModuleFile(session: Session, name: string): string | undefined {
  const direct = isModulePath(name) ? session.providers.tryResolve(name) : undefined;
  const paths =
    direct?.provider.name === 'FileSystem'
      ? [direct.path]
      : /[\\/]/.test(name)
        ? []
        : modulePaths(session).map((folder) => makePath(folder, name, session.pathSeparator));
  for (const path of paths) {
    if (isFile(session, path) && /\.(?:ps[dm]?1|dll)$/i.test(path)) return path;
    if (isFolder(session, path)) {
      const found = fileInFolder(session, path.replace(/[\\/]+$/, ''));
      if (found) return found;
    }
    if (!direct) continue;
    for (const extension of extensions) if (isFile(session, path + extension)) return path + extension;
  }
  return undefined;
}

/** The modules that lie in the folders of `$env:PSModulePath`, each with its file. */
export function availableModuleFiles(session: Session): { name: string; path: string }[] {
  const found: { name: string; path: string }[] = [];
  for (const root of modulePaths(session)) {
    if (!isFolder(session, root)) continue;
    for (const entry of session.endpoint.files.list(root)) {
      if (entry.kind !== 'folder') continue;
      const path = fileInFolder(session, makePath(root, entry.name, session.pathSeparator));
      if (path) found.push({ name: entry.name, path });
    }
  }
  return found;
}
