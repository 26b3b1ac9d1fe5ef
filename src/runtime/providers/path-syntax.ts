/** Whether a path has characters that globbing understands; a backtick takes the meaning of the next one away. */
export function hasWildcards(path: string): boolean {
  for (let index = 0; index < path.length; index++) {
    const character = path[index];
    if (character === '`') index++;
    else if (character === '*' || character === '?' || character === '[' || character === ']') return true;
  }
  return false;
}

/** The path with the backticks before wildcard characters taken away (WildcardPattern.Unescape). */
export function unescapeWildcards(path: string): string {
  return path.replace(/`([*?[\]`])/g, '$1');
}

/** The path with its wildcard characters made ordinary ones (WildcardPattern.Escape). */
export function escapeWildcards(path: string): string {
  return path.replace(/[*?[\]`]/g, '`$&');
}

/** The provider of `Provider::path` or `Snap-in\Provider::path`; undefined when the path names none. */
export function splitProviderQualifier(path: string): { provider: string; rest: string } | undefined {
  // A relative path such as `.\a::b` names no provider (LocationGlobber.IsProviderQualifiedPath).
  if (path.startsWith('.\\') || path.startsWith('./')) return undefined;
  const index = path.indexOf(':');
  if (index <= 0 || path[index + 1] !== ':') return undefined;
  return { provider: path.slice(0, index), rest: path.slice(index + 2) };
}

/** The drive of `Drive:path`; undefined when the path names none. */
export function splitDriveQualifier(path: string): { drive: string; rest: string } | undefined {
  const index = path.indexOf(':');
  if (index <= 0 || /[\\/]/.test(path.slice(0, index))) return undefined;
  return { drive: path.slice(0, index), rest: path.slice(index + 1) };
}

/** `\\server\share` and `\\?\C:\x`: goes to the file system whatever the current drive is. */
export function isProviderDirect(path: string): boolean {
  return path.startsWith('\\\\') || path.startsWith('//');
}

export function isHomePath(path: string): boolean {
  return path === '~' || path.startsWith('~/') || path.startsWith('~\\');
}

/** Resolves `.`, `..` and doubled separators of a path below a root; `..` at the root stays there. */
export function normalizeRelative(path: string, separator: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]+/)) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join(separator);
}

/** A child's path (NavigationCmdletProvider.MakePath). */
export function makePath(parent: string, child: string, separator: string): string {
  if (parent === '') return child;
  if (child === '') return parent;
  const stripped = child.replace(/^[\\/]+/, '');
  return /[\\/]$/.test(parent) ? `${parent}${stripped}` : `${parent}${separator}${stripped}`;
}

/** Last part of a path. */
export function leafOf(path: string): string {
  const trimmed = path.length > 1 ? path.replace(/[\\/]+$/, '') : path;
  const cut = Math.max(trimmed.lastIndexOf('\\'), trimmed.lastIndexOf('/'));
  return cut < 0 ? trimmed : trimmed.slice(cut + 1);
}
