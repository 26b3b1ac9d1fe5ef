/**
 * Which keys a 32-bit process on 64-bit Windows finds elsewhere. Paths are lower case, below HKEY_LOCAL_MACHINE.
 * Source: Microsoft, "Registry Keys Affected by Windows Installations That Include WOW Support"
 * (learn.microsoft.com/windows/win32/winprog64/shared-registry-keys), the column of Windows 7 and newer.
 */
const sharedBelowSoftware: readonly string[] = [
  'classes',
  'clients',
  'microsoft\\com3',
  'microsoft\\cryptography\\calais\\current',
  'microsoft\\cryptography\\calais\\readers',
  'microsoft\\cryptography\\services',
  'microsoft\\ctf\\systemshared',
  'microsoft\\ctf\\tip',
  'microsoft\\dfs',
  'microsoft\\driver signing',
  'microsoft\\enterprisecertificates',
  'microsoft\\eventsystem',
  'microsoft\\msmq',
  'microsoft\\non-driver signing',
  'microsoft\\notepad\\defaultfonts',
  'microsoft\\ole',
  'microsoft\\ras',
  'microsoft\\rpc',
  'microsoft\\shared tools\\msinfo',
  'microsoft\\systemcertificates',
  'microsoft\\termservlicensing',
  'microsoft\\transactionserver',
  'microsoft\\windows\\currentversion\\app paths',
  'microsoft\\windows\\currentversion\\control panel\\cursors\\schemes',
  'microsoft\\windows\\currentversion\\explorer\\autoplayhandlers',
  'microsoft\\windows\\currentversion\\explorer\\driveicons',
  'microsoft\\windows\\currentversion\\explorer\\kindmap',
  'microsoft\\windows\\currentversion\\group policy',
  'microsoft\\windows\\currentversion\\policies',
  'microsoft\\windows\\currentversion\\previewhandlers',
  'microsoft\\windows\\currentversion\\setup',
  'microsoft\\windows\\currentversion\\telephony\\locations',
  'microsoft\\windows nt\\currentversion\\console',
  'microsoft\\windows nt\\currentversion\\fontdpi',
  'microsoft\\windows nt\\currentversion\\fontlink',
  'microsoft\\windows nt\\currentversion\\fontmapper',
  'microsoft\\windows nt\\currentversion\\fonts',
  'microsoft\\windows nt\\currentversion\\fontsubstitutes',
  'microsoft\\windows nt\\currentversion\\gre_initialize',
  'microsoft\\windows nt\\currentversion\\image file execution options',
  'microsoft\\windows nt\\currentversion\\language pack',
  'microsoft\\windows nt\\currentversion\\networkcards',
  'microsoft\\windows nt\\currentversion\\perflib',
  'microsoft\\windows nt\\currentversion\\ports',
  'microsoft\\windows nt\\currentversion\\print',
  'microsoft\\windows nt\\currentversion\\profilelist',
  'microsoft\\windows nt\\currentversion\\time zones',
  'policies',
  'registeredapplications',
];

/** Below Classes, which is shared, these are not. */
const redirectedBelowClasses: readonly string[] = ['clsid', 'directshow', 'interface', 'media type', 'mediafoundation'];

const isAtOrBelow = (path: string, key: string): boolean => path === key || path.startsWith(`${key}\\`);

/**
 * Where a key really lies, for a process of a bitness. `segments` are the key's parts below the hive; `hive` is
 * the hive's full name. A 64-bit view changes nothing but the links that Windows keeps for old paths.
 */
export function redirectKey(hive: string, segments: readonly string[], view: 32 | 64): readonly string[] {
  if (segments.length === 0) return segments;
  const lower = segments.map((segment) => segment.toLowerCase());
  if (hive === 'HKEY_LOCAL_MACHINE' && lower[0] === 'software') {
    // Wow6432Node\Classes is a link to Classes\Wow6432Node, and its AppId, PROTOCOLS and TypeLib are the 64-bit ones.
    if (lower[1] === 'wow6432node' && lower[2] === 'classes') {
      return redirectClasses([segments[0], 'Classes', 'Wow6432Node', ...segments.slice(3)], 64);
    }
    if (lower[1] === 'classes') return redirectClasses(segments, view);
    if (view === 64 || lower[1] === 'wow6432node') return segments;
    const below = lower.slice(1).join('\\');
    if (sharedBelowSoftware.some((key) => isAtOrBelow(below, key))) return segments;
    return [segments[0], 'WOW6432Node', ...segments.slice(1)];
  }
  return segments;
}

/** Below SOFTWARE\Classes: a 32-bit process finds some keys elsewhere, and links are followed for all. */
function redirectClasses(segments: readonly string[], view: 32 | 64): readonly string[] {
  const lower = segments.map((segment) => segment.toLowerCase());
  if (lower[2] === 'wow6432node') {
    return ['appid', 'protocols', 'typelib'].includes(lower[3]) ? [...segments.slice(0, 2), ...segments.slice(3)] : segments;
  }
  if (view === 32 && redirectedBelowClasses.includes(lower[2])) return [...segments.slice(0, 2), 'Wow6432Node', ...segments.slice(2)];
  return segments;
}

/** Names of the shared keys directly below a redirected key of HKEY_LOCAL_MACHINE: they are listed in the 32-bit view too. */
export function sharedChildren(hive: string, segments: readonly string[]): readonly string[] {
  if (hive !== 'HKEY_LOCAL_MACHINE' || segments[0]?.toLowerCase() !== 'software') return [];
  const below = segments.slice(1).map((segment) => segment.toLowerCase());
  const names = new Set<string>();
  for (const key of sharedBelowSoftware) {
    const parts = key.split('\\');
    if (parts.length === below.length + 1 && below.every((part, index) => part === parts[index])) names.add(parts[below.length]);
  }
  return [...names];
}
