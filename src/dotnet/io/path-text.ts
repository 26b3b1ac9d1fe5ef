/** What System.IO.Path does to the text of a path, in the way of a platform. Source: Microsoft, "File path formats on Windows systems", and System.IO.Path's pages. */
export interface PathText {
  readonly separator: string;
  isSeparator: (character: string | undefined) => boolean;
  /** Characters of the root: `C:\`, `\\server\share`, `/`. */
  rootLength: (path: string) => number;
  isRooted: (path: string) => boolean;
  /** Needs neither a drive's nor the process's folder to be complete. */
  isComplete: (path: string) => boolean;
  /** Separators as the platform writes them, none twice. */
  normalize: (path: string) => string;
  sameName: (left: string, right: string) => boolean;
}

const isDriveLetter = (character: string | undefined): boolean => character !== undefined && /^[A-Za-z]$/.test(character);

function windowsRootLength(path: string): number {
  const isDevice = /^[\\/]{2}[?.][\\/]/.test(path);
  const unc = isDevice ? /^[\\/]{2}[?.][\\/]UNC[\\/]/i.exec(path) : /^[\\/]{2}/.exec(path);
  if (unc) {
    const share = /^[^\\/]*(?:[\\/][^\\/]*)?/.exec(path.slice(unc[0].length));
    return unc[0].length + (share?.[0].length ?? 0);
  }
  if (isDevice) return /^.{4}[^\\/]*[\\/]?/.exec(path)?.[0].length ?? path.length;
  if (/^[\\/]/.test(path)) return 1;
  if (isDriveLetter(path[0]) && path[1] === ':') return /[\\/]/.test(path[2] ?? '') ? 3 : 2;
  return 0;
}

const windows: PathText = {
  separator: '\\',
  isSeparator: (character) => character === '\\' || character === '/',
  rootLength: windowsRootLength,
  isRooted: (path) => /^(?:[\\/]|[A-Za-z]:)/.test(path),
  isComplete: (path) => /^(?:[\\/][\\/?]|[A-Za-z]:[\\/])/.test(path),
  normalize: (path) => path.replaceAll('/', '\\').replace(/(?<!^)\\+/g, '\\'),
  sameName: (left, right) => left.toUpperCase() === right.toUpperCase(),
};

const linux: PathText = {
  separator: '/',
  isSeparator: (character) => character === '/',
  rootLength: (path) => (path.startsWith('/') ? 1 : 0),
  isRooted: (path) => path.startsWith('/'),
  isComplete: (path) => path.startsWith('/'),
  normalize: (path) => path.replace(/\/+/g, '/'),
  sameName: (left, right) => left === right,
};

export const pathTextOf = (platform: 'windows' | 'linux'): PathText => (platform === 'windows' ? windows : linux);

/** Path.GetDirectoryName; null of a root. */
export function directoryName(text: PathText, path: string): string | null {
  const root = text.rootLength(path);
  if (path === '' || path.length <= root || (text === windows && path.trim() === '')) return null;
  let end = path.length;
  while (end > root && !text.isSeparator(path[--end]));
  while (end > root && text.isSeparator(path[end - 1])) end--;
  return text.normalize(path.slice(0, end));
}

export function fileName(text: PathText, path: string): string {
  const root = text.rootLength(path);
  let start = path.length;
  while (start > root && !text.isSeparator(path[start - 1])) start--;
  return path.slice(start);
}

/** Where the extension begins; undefined when there is none. A dot at the end begins an empty one. */
export function extensionStart(text: PathText, path: string): number | undefined {
  for (let index = path.length - 1; index >= 0; index--) {
    if (path[index] === '.') return index;
    if (text.isSeparator(path[index])) return undefined;
  }
  return undefined;
}

/** Path.Combine: a later path that is rooted begins anew. */
export function combinePaths(text: PathText, paths: readonly string[]): string {
  return paths.reduce((left, right) => (right === '' ? left : left === '' || text.isRooted(right) ? right : joinTwo(text, left, right)), '');
}

/** Path.Join: nothing begins anew. */
export function joinPaths(text: PathText, paths: readonly string[]): string {
  return paths.reduce((left, right) => (right === '' ? left : left === '' ? right : joinTwo(text, left, right)), '');
}

const joinTwo = (text: PathText, left: string, right: string) =>
  text.isSeparator(left.at(-1)) || text.isSeparator(right[0]) ? left + right : left + text.separator + right;

/** Path.GetRelativePath of two complete paths. */
export function relativePath(text: PathText, from: string, to: string): string {
  const root = (path: string) => path.slice(0, text.rootLength(path));
  if (!text.sameName(root(from), root(to))) return to;
  const split = (path: string) =>
    path
      .slice(text.rootLength(path))
      .split(text.separator)
      .filter((part) => part !== '');
  const [source, target] = [split(from), split(to)];
  let common = 0;
  while (common < source.length && common < target.length && text.sameName(source[common], target[common])) common++;
  if (common === source.length && common === target.length) return '.';
  const path = [...source.slice(common).map(() => '..'), ...target.slice(common)].join(text.separator);
  return text.isSeparator(to.at(-1)) && common < target.length ? path + text.separator : path;
}
