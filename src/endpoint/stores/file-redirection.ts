/** Folders of System32 that a 32-bit process sees as they are. Lower case. */
const exempt: readonly string[] = ['catroot', 'catroot2', 'driverstore', 'drivers\\etc', 'logfiles', 'spool'];

/**
 * Where a path of the system folder really lies for a 32-bit process on 64-bit Windows; `segments` are the parts after
 * the drive. Source: Microsoft, "File System Redirector" (learn.microsoft.com/windows/win32/winprog64/file-system-redirector).
 */
export function redirectSystemPath(drive: string, segments: readonly string[]): readonly string[] {
  if (drive !== 'C' || segments.length < 2 || segments[0].toLowerCase() !== 'windows') return segments;
  const lower = segments.map((segment) => segment.toLowerCase());
  if (lower[1] === 'sysnative') return [segments[0], 'System32', ...segments.slice(2)];
  if (lower[1] === 'lastgood' && lower[2] === 'system32') return [segments[0], segments[1], 'SysWOW64', ...segments.slice(3)];
  if (lower[1] === 'regedit.exe' && segments.length === 2) return [segments[0], 'SysWOW64', segments[1]];
  if (lower[1] !== 'system32') return segments;
  const below = lower.slice(2).join('\\');
  if (exempt.some((folder) => below === folder || below.startsWith(`${folder}\\`))) return segments;
  return [segments[0], 'SysWOW64', ...segments.slice(2)];
}
