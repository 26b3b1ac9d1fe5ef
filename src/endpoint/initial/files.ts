import type { EndpointDescription, FileDescription, ProgramDescription } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import type { WindowsPreset } from '../preset.ts';
import type { ProgramBuild, ProgramDefinition } from '../program.ts';

const windowsFolders = [
  'Program Files\\Common Files',
  'Program Files\\WindowsPowerShell\\Modules',
  'ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\StartUp',
  'Users\\Default',
  'Users\\Public\\Desktop',
  'Windows\\Logs',
  'Windows\\System32\\config\\systemprofile\\AppData\\Local',
  'Windows\\System32\\drivers\\etc',
  'Windows\\System32\\WindowsPowerShell\\v1.0\\Modules',
  'Windows\\Temp',
];
const wow64Folders = ['Program Files (x86)\\Common Files', 'Windows\\SysWOW64\\config\\systemprofile\\AppData\\Local'];

/** Who signs the system's own files. Source: strontic.github.io/xcyclopedia, the pages of the programs ("Signature"). */
const windowsSigner = {
  status: 'Valid',
  subject: 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
  issuer: 'CN=Microsoft Windows Production PCA 2011, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
  type: 'Catalog',
} as const;

function programFile(program: ProgramDefinition, build: ProgramBuild | undefined, told: ProgramDescription | undefined): FileDescription {
  const { version, sha256 } = { ...build, ...definedOf(told) };
  return {
    size: 0,
    ...(version === undefined ? {} : { version }),
    ...(sha256 === undefined ? {} : { sha256 }),
    productName: 'Microsoft\u00ae Windows\u00ae Operating System',
    companyName: 'Microsoft Corporation',
    fileDescription: program.description,
    owner: 'NT SERVICE\\TrustedInstaller',
    signature: told?.signature ?? {
      ...windowsSigner,
      ...(build ? { serialNumber: build.serialNumber, thumbprint: build.thumbprint } : {}),
    },
  };
}

const definedOf = (told: ProgramDescription | undefined): { version?: string; sha256?: string } => ({
  ...(told?.version === undefined ? {} : { version: told.version }),
  ...(told?.sha256 === undefined ? {} : { sha256: told.sha256 }),
});

/** Files of the programs: those that there are units for, and those that the description tells of. */
function describePrograms(endpoint: Endpoint, preset: WindowsPreset, description: EndpointDescription, programs: readonly ProgramDefinition[]): void {
  const told = new Map(Object.entries(description.programs ?? {}).map(([name, program]) => [fileName(name), program]));
  for (const program of programs) {
    const said = told.get(program.name);
    told.delete(program.name);
    if (said === 'absent') continue;
    const build = program.builds?.find((each) => each.version.startsWith(`10.0.${preset.buildNumber}.`));
    const file = programFile(program, build, said);
    endpoint.machineFiles.describe(said?.path ?? `C:\\Windows\\System32\\${program.name}`, file);
    // The 32-bit build is another file, of which only its signer is known.
    if (endpoint.architecture === 64 && !program.only64 && said?.path === undefined) {
      endpoint.machineFiles.describe(`C:\\Windows\\SysWOW64\\${program.name}`, programFile(program, undefined, { signature: said?.signature }));
    }
  }
  for (const [name, said] of told) {
    if (said === 'absent') continue;
    const file = { size: 0, ...definedOf(said), ...(said.signature ? { signature: said.signature } : {}) };
    const paths = said.path
      ? [said.path]
      : ['C:\\Windows\\System32', ...(endpoint.architecture === 64 ? ['C:\\Windows\\SysWOW64'] : [])].map((folder) => `${folder}\\${name}`);
    for (const path of paths) if (!endpoint.machineFiles.exists(path)) endpoint.machineFiles.describe(path, file);
  }
}

/** A program's name as that of its file. */
export function fileName(program: string): string {
  const lower = program.toLowerCase();
  return /\.[a-z0-9]{2,4}$/.test(lower) ? lower : `${lower}.exe`;
}

/** Makes a user's profile folder with the folders that every profile has. */
export function makeProfileFolder(endpoint: Endpoint, folder: string): void {
  for (const name of ['AppData\\Local\\Temp', 'AppData\\Roaming', 'Desktop', 'Documents', 'Downloads']) {
    endpoint.machineFiles.makeFolder(`${folder}\\${name}`);
  }
}

/** The folders of the profiles that there are now. */
export const profileFolders = (endpoint: Endpoint): string[] => [
  ...endpoint.sessions.all().map(({ user }) => `C:\\Users\\${user.name}`),
  ...endpoint.users.users().flatMap(({ profile }) => profile ?? []),
];

/** The folders that every Windows has, its programs' files, the profiles, then what the description says. */
export function describeWindowsFiles(
  endpoint: Endpoint,
  preset: WindowsPreset,
  description: EndpointDescription,
  programs: readonly ProgramDefinition[],
  profiles: readonly string[],
): void {
  for (const folder of windowsFolders) endpoint.machineFiles.makeFolder(`C:\\${folder}`);
  if (endpoint.architecture === 64) for (const folder of wow64Folders) endpoint.machineFiles.makeFolder(`C:\\${folder}`);
  describePrograms(endpoint, preset, description, programs);
  for (const folder of profiles) makeProfileFolder(endpoint, folder);
  for (const [path, file] of Object.entries(description.files ?? {})) endpoint.machineFiles.describe(path, file);
}

/** The folders that every Linux has, then what the description says. */
export function describeLinuxFiles(endpoint: Endpoint, description: EndpointDescription): void {
  for (const folder of ['/bin', '/etc', '/home', '/root', '/tmp', '/usr/bin', '/usr/local/bin', '/var/log']) endpoint.machineFiles.makeFolder(folder);
  const home = endpoint.environment.get('HOME');
  if (home !== undefined) endpoint.machineFiles.makeFolder(home);
  for (const [path, file] of Object.entries(description.files ?? {})) endpoint.machineFiles.describe(path, file);
}
