/** A full path taken apart. */
export interface ParsedPath {
  /** `C`, or `\\server\share`; empty on Linux. */
  readonly drive: string;
  /** Names below it, `.` and `..` resolved. */
  readonly segments: readonly string[];
}

function resolveDots(segments: readonly string[]): string[] {
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') resolved.pop();
    else resolved.push(segment);
  }
  return resolved;
}

/** A full Windows path (`C:\Temp\a.txt`, `\\server\share\x`, `\\?\C:\Temp`); undefined when it is not a full one. */
export function parseWindowsPath(path: string): ParsedPath | undefined {
  const plain = path.replace(/^\\\\[?.]\\(?=[A-Za-z]:)/, '').replaceAll('/', '\\');
  const drive = /^([A-Za-z]):(?:\\|$)/.exec(plain);
  if (drive) {
    // Windows drops dots and blanks at the end of a name.
    const names = plain.slice(2).split('\\');
    return { drive: drive[1].toUpperCase(), segments: resolveDots(names).map((name) => name.replace(/[. ]+$/, '') || name) };
  }
  const share = /^\\\\([^\\]+)\\([^\\]+)/.exec(plain);
  if (share) return { drive: `\\\\${share[1]}\\${share[2]}`, segments: resolveDots(plain.slice(share[0].length).split('\\')) };
  return undefined;
}

/** A full Linux path; undefined when it is not a full one. */
export function parseLinuxPath(path: string): ParsedPath | undefined {
  return path.startsWith('/') ? { drive: '', segments: resolveDots(path.split('/')) } : undefined;
}

/** The path in its usual form. */
export function formatPath(drive: string, segments: readonly string[]): string {
  if (drive === '') return `/${segments.join('/')}`;
  if (drive.startsWith('\\')) return [drive, ...segments].join('\\');
  return `${drive}:\\${segments.join('\\')}`;
}
