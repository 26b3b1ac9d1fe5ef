import type { EndpointDescription } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import { stationName } from '../session-programs.ts';

/** A process of a user's session is told its name, and where a Remote Desktop session comes from. */
function sessionVariables(endpoint: Endpoint): Readonly<Record<string, string>> {
  const session = endpoint.sessions.byId(endpoint.process.session);
  if (!session || session.name === '') return {};
  return { SESSIONNAME: stationName(session.name), ...(session.clientName === '' ? {} : { CLIENTNAME: session.clientName }) };
}

/** The variables that Windows gives a process. Source: Microsoft, "WOW64 Implementation Details" (environment variables) and "Recognized environment variables". */
function windowsVariables(endpoint: Endpoint): Readonly<Record<string, string>> {
  const { user, bitness } = endpoint.process;
  const isSystem = user.domain === 'NT AUTHORITY';
  const wow64 = bitness === 32 && endpoint.architecture === 64;
  const is64 = endpoint.architecture === 64;
  const programFiles = wow64 ? 'C:\\Program Files (x86)' : 'C:\\Program Files';
  const profile = isSystem ? `C:\\Windows\\${wow64 ? 'SysWOW64' : 'system32'}\\config\\systemprofile` : `C:\\Users\\${user.name}`;
  const temporary = isSystem ? 'C:\\Windows\\TEMP' : `${profile}\\AppData\\Local\\Temp`;
  return {
    ALLUSERSPROFILE: 'C:\\ProgramData',
    APPDATA: `${profile}\\AppData\\Roaming`,
    CommonProgramFiles: `${programFiles}\\Common Files`,
    ...(is64 ? { 'CommonProgramFiles(x86)': 'C:\\Program Files (x86)\\Common Files', CommonProgramW6432: 'C:\\Program Files\\Common Files' } : {}),
    COMPUTERNAME: endpoint.computerName,
    ComSpec: 'C:\\Windows\\system32\\cmd.exe',
    LOCALAPPDATA: `${profile}\\AppData\\Local`,
    NUMBER_OF_PROCESSORS: String(endpoint.hardware.logicalProcessors),
    OS: 'Windows_NT',
    Path: 'C:\\Windows\\system32;C:\\Windows;C:\\Windows\\System32\\Wbem;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\',
    PATHEXT: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC;.CPL',
    PROCESSOR_ARCHITECTURE: bitness === 64 ? 'AMD64' : 'x86',
    ...(wow64 ? { PROCESSOR_ARCHITEW6432: 'AMD64' } : {}),
    ProgramData: 'C:\\ProgramData',
    ProgramFiles: programFiles,
    ...(is64 ? { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramW6432: 'C:\\Program Files' } : {}),
    PSModulePath: `${programFiles}\\WindowsPowerShell\\Modules;C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules`,
    PUBLIC: 'C:\\Users\\Public',
    ...sessionVariables(endpoint),
    SystemDrive: 'C:',
    SystemRoot: 'C:\\Windows',
    TEMP: temporary,
    TMP: temporary,
    USERDOMAIN: isSystem ? (endpoint.domain?.netbiosName ?? endpoint.workgroup) : user.domain,
    USERNAME: isSystem ? `${endpoint.computerName}$` : user.name,
    USERPROFILE: profile,
    windir: 'C:\\Windows',
  };
}

const linuxVariables = (user: string): Readonly<Record<string, string>> => ({
  HOME: user === 'root' ? '/root' : `/home/${user}`,
  LANG: 'C.UTF-8',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  SHELL: '/bin/bash',
  USER: user,
});

/** The usual variables, then those of the description. */
export function describeEnvironment(endpoint: Endpoint, description: EndpointDescription): void {
  const usual = endpoint.platform === 'windows' ? windowsVariables(endpoint) : linuxVariables(endpoint.process.user.name);
  for (const [name, value] of Object.entries(usual)) endpoint.environment.set(name, value);
  for (const [name, value] of Object.entries(description.environment ?? {})) {
    if (value === null) endpoint.environment.remove(name);
    else endpoint.environment.set(name, value);
  }
}
