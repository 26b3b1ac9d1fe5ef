import type { EndpointDescription, ProductDescription, RegistryValueDescription } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import type { WindowsPreset } from '../preset.ts';
import { accountName } from '../stores/account.ts';
import { registryValueOf } from '../stores/registry.ts';

type Values = Readonly<Record<string, RegistryValueDescription | null>>;

/** Writes values into the real (64-bit) keys. */
function write(endpoint: Endpoint, path: string, values: Values): void {
  endpoint.registry.create(path, 64);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) endpoint.registry.removeValue(path, name, 64);
    else endpoint.registry.setValue(path, registryValueOf(name, value), 64);
  }
}

const compactDate = (instant: string): string => instant.slice(0, 10).replaceAll('-', '');

/** Entry of installed software. Source: Microsoft, "Uninstall Registry Key" (learn.microsoft.com/windows/win32/msi/uninstall-registry-key). */
function writeProduct(endpoint: Endpoint, product: ProductDescription): void {
  const view = product.bitness === 32 && endpoint.architecture === 64 ? 'SOFTWARE\\WOW6432Node' : 'SOFTWARE';
  const key = product.key ?? product.name;
  const isPackage = key.startsWith('{');
  write(endpoint, `HKLM:\\${view}\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\${key}`, {
    DisplayName: product.name,
    ...(product.version === undefined ? {} : { DisplayVersion: product.version }),
    ...(product.publisher === undefined ? {} : { Publisher: product.publisher }),
    ...(product.installDate === undefined ? {} : { InstallDate: compactDate(product.installDate) }),
    ...(product.installLocation === undefined ? {} : { InstallLocation: product.installLocation }),
    ...(isPackage ? { WindowsInstaller: 1, UninstallString: `MsiExec.exe /X${key}` } : {}),
    ...(product.uninstallString === undefined ? {} : { UninstallString: product.uninstallString }),
    ...(product.quietUninstallString === undefined ? {} : { QuietUninstallString: product.quietUninstallString }),
  });
}

/** The machine's own environment. */
const machineEnvironment = (endpoint: Endpoint): Values => ({
  ComSpec: { kind: 'ExpandString', value: '%SystemRoot%\\system32\\cmd.exe' },
  NUMBER_OF_PROCESSORS: String(endpoint.hardware.logicalProcessors),
  OS: 'Windows_NT',
  Path: {
    kind: 'ExpandString',
    value: '%SystemRoot%\\system32;%SystemRoot%;%SystemRoot%\\System32\\Wbem;%SYSTEMROOT%\\System32\\WindowsPowerShell\\v1.0\\',
  },
  PATHEXT: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC',
  PROCESSOR_ARCHITECTURE: endpoint.architecture === 64 ? 'AMD64' : 'x86',
  PSModulePath: {
    kind: 'ExpandString',
    value: '%ProgramFiles%\\WindowsPowerShell\\Modules;%SystemRoot%\\system32\\WindowsPowerShell\\v1.0\\Modules',
  },
  TEMP: { kind: 'ExpandString', value: '%SystemRoot%\\TEMP' },
  TMP: { kind: 'ExpandString', value: '%SystemRoot%\\TEMP' },
  USERNAME: 'SYSTEM',
  windir: { kind: 'ExpandString', value: '%SystemRoot%' },
});

/** A profile is known by its SID. Source: the ProfileList key of "User Profiles Reference" (learn.microsoft.com/windows/win32/shell/user-profiles-about). */
export function writeProfile(endpoint: Endpoint, sid: string, folder: string): void {
  write(endpoint, `HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\${sid}`, {
    ProfileImagePath: { kind: 'ExpandString', value: folder },
  });
  endpoint.registry.create(`HKEY_USERS\\${sid}`, 64);
}

/** What the registry holds of the machine's sessions and users. */
export interface RegistryAccounts {
  readonly profiles: readonly { readonly sid: string; readonly folder: string }[];
  readonly usesRemoteDesktop: boolean;
}

/** What it would hold of those that there are now. */
export const registryAccounts = (endpoint: Endpoint): RegistryAccounts => ({
  profiles: [
    ...endpoint.sessions.all().map(({ user }) => ({ sid: endpoint.sidOf(accountName(user)), folder: `C:\\Users\\${user.name}` })),
    ...endpoint.users.users().flatMap(({ sid, profile }) => (profile === null ? [] : [{ sid, folder: profile }])),
  ],
  usesRemoteDesktop: endpoint.sessions.hasRemote,
});

/** What every Windows has in its registry of that which scripts ask for, then what the description says. */
export function describeRegistry(endpoint: Endpoint, preset: WindowsPreset, description: EndpointDescription, accounts: RegistryAccounts): void {
  const [major, minor] = preset.version.split('.');
  const modern = Number(major) >= 10;
  write(endpoint, 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', {
    ...preset.currentVersion,
    CurrentVersion: modern ? '6.3' : `${major}.${minor}`,
    ...(modern ? { CurrentMajorVersionNumber: Number(major), CurrentMinorVersionNumber: Number(minor) } : {}),
    CurrentBuild: preset.buildNumber,
    CurrentBuildNumber: preset.buildNumber,
    SystemRoot: 'C:\\Windows',
  });
  write(endpoint, 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion', {
    ProgramFilesDir: 'C:\\Program Files',
    ...(endpoint.architecture === 64 ? { 'ProgramFilesDir (x86)': 'C:\\Program Files (x86)' } : {}),
  });
  write(endpoint, 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall', {});
  write(endpoint, 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run', {});
  write(endpoint, 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System', {});
  write(endpoint, 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows', {});
  if (endpoint.architecture === 64) {
    write(endpoint, 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall', {});
    write(endpoint, 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Run', {});
  }
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName', { ComputerName: endpoint.computerName });
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName', { ComputerName: endpoint.computerName });
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager', {});
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment', machineEnvironment(endpoint));
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation', { TimeZoneKeyName: endpoint.timeZone.id });
  // Remote Desktop is off unless somebody has used it ("fDenyTSConnections", Terminal Services settings of the unattend reference).
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server', { fDenyTSConnections: accounts.usesRemoteDesktop ? 0 : 1 });
  write(endpoint, 'HKLM:\\SYSTEM\\CurrentControlSet\\Services', {});
  write(endpoint, 'HKEY_USERS\\.DEFAULT', {});
  write(endpoint, 'HKEY_CURRENT_USER\\Software', {});
  write(endpoint, 'HKEY_CURRENT_USER\\Environment', {});
  for (const { sid, folder } of accounts.profiles) writeProfile(endpoint, sid, folder);
  for (const product of description.products ?? []) writeProduct(endpoint, product);
  for (const [path, values] of Object.entries(description.registry ?? {})) {
    if (values === null) endpoint.registry.remove(path, 64);
    else write(endpoint, path, values);
  }
}
