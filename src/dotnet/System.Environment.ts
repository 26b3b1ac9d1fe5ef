import { ExitSignal } from '../runtime/evaluate/completion.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { NetException } from '../runtime/values/errors.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumNumber } from './enum-access.ts';
import { fullPath } from './io/full-path.ts';
import { OperatingSystem } from './System.OperatingSystem.ts';
import { Version } from './System.Version.ts';
import { specialFolder } from './system/special-folder.ts';

const machineKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
const userKey = 'HKCU:\\Environment';

/** The registry key that keeps the variables of a target; none is kept outside Windows. */
function keyOf(session: Session, target: number): string | undefined {
  return session.platform === 'windows' ? (target === 2 ? machineKey : userKey) : undefined;
}

function read(session: Session, name: string | null, target = 0): string | null {
  if (name === null) throw argumentNull('variable');
  const { environment, registry } = session.endpoint;
  if (target === 0) return environment.get(name) ?? null;
  const key = keyOf(session, target);
  const value = key === undefined ? undefined : registry.value(key, name);
  if (value === undefined || typeof value.data !== 'string') return null;
  return value.kind === 'ExpandString' ? environment.expand(value.data) : value.data;
}

function write(session: Session, name: string | null, value: string | null, target = 0): void {
  if (name === null) throw argumentNull('variable');
  if (name === '')
    throw argument(session.isWindowsPowerShell ? 'String cannot be of zero length.' : 'The value cannot be an empty string.', 'variable');
  if (name.startsWith('\0')) throw argument('The first char in the string is the null character.', 'variable');
  if (name.includes('=')) throw argument('Environment variable name cannot contain equal character.', 'variable');
  const { environment, registry } = session.endpoint;
  if (target === 0) {
    if (value === null) environment.remove(name);
    else environment.set(name, value, { keepEmpty: !session.isWindowsPowerShell });
    return;
  }
  const key = keyOf(session, target);
  if (key === undefined) return;
  if (target === 2 && !session.endpoint.process.elevated) {
    throw new NetException('System.Security.SecurityException', 'Requested registry access is not allowed.');
  }
  if (value === null || value === '') registry.removeValue(key, name);
  else {
    registry.create(key);
    registry.setValue(key, { name, kind: 'String', data: value });
  }
}

function all(session: Session, target = 0): Dictionary {
  const { environment, registry } = session.endpoint;
  const table = new Dictionary('System.Collections.Hashtable', false);
  const key = target === 0 ? undefined : keyOf(session, target);
  const names = target === 0 ? environment.all().map(({ name }) => name) : key === undefined ? [] : registry.values(key).map(({ name }) => name);
  for (const name of names) table.set(name, read(session, name, target));
  return table;
}

const own = 'System.Environment';
const uptime = ({ endpoint }: Session) => endpoint.clock.now - endpoint.lastBoot;

/** How the shell that runs the script was started. */
function commandLine(session: Session): string[] {
  const shell = session.isWindowsPowerShell ? 'powershell.exe' : session.platform === 'windows' ? 'pwsh.exe' : 'pwsh.dll';
  return [`${session.homeOfPowerShell}${session.pathSeparator}${shell}`];
}

/** The machine as .NET shows it, where the endpoint has it. */
export default defineType({
  name: own,
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.environment',
  staticProperties: {
    CurrentDirectory: {
      type: 'string',
      get: (_, session) => session.providers.processDirectory,
      set: (_, value, session) => {
        const path = fullPath(session, value as string, 'value');
        withFiles(session, () => {
          if (session.endpoint.files.get(path)?.kind === 'folder') return;
          throw new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
        });
        session.providers.processDirectory = path;
      },
    },
    ExitCode: { type: 'int', get: (_, session) => session.exitCode ?? 0 },
    HasShutdownStarted: { type: 'bool', get: () => false },
    Is64BitOperatingSystem: { type: 'bool', get: (_, { endpoint }) => endpoint.architecture === 64 },
    Is64BitProcess: { type: 'bool', get: (_, { endpoint }) => endpoint.process.bitness === 64 },
    IsPrivilegedProcess: { type: 'bool', edition: '7.6', get: (_, { endpoint }) => endpoint.process.elevated },
    MachineName: { type: 'string', get: (_, { endpoint }) => endpoint.computerName },
    NewLine: { type: 'string', get: (_, { platform }) => (platform === 'windows' ? '\r\n' : '\n') },
    OSVersion: { type: 'System.OperatingSystem', get: (_, session) => OperatingSystem.of(session) },
    ProcessId: { type: 'int', edition: '7.6', get: (_, session) => session.processId },
    ProcessPath: {
      type: 'string',
      edition: '7.6',
      get: (_, session) => `${session.homeOfPowerShell}${session.pathSeparator}${session.platform === 'windows' ? 'pwsh.exe' : 'pwsh'}`,
    },
    ProcessorCount: { type: 'int', get: (_, { endpoint }) => endpoint.hardware.logicalProcessors },
    SystemDirectory: { type: 'string', get: (_, session) => specialFolder(session, 37) },
    SystemPageSize: { type: 'int', get: () => 4096 },
    TickCount: { type: 'int', get: (_, session) => Number(BigInt.asIntN(32, BigInt(Math.trunc(uptime(session))))) },
    TickCount64: { type: 'long', edition: '7.6', get: (_, session) => BigInt(Math.trunc(uptime(session))) },
    UserDomainName: {
      type: 'string',
      get: (_, { endpoint }) => (endpoint.platform === 'linux' ? endpoint.computerName : endpoint.process.user.domain),
    },
    UserInteractive: { type: 'bool', get: (_, { endpoint }) => endpoint.platform === 'linux' || endpoint.process.session !== 0 },
    UserName: { type: 'string', get: (_, { endpoint }) => endpoint.process.user.name },
    Version: { type: 'version', get: (_, session) => new Version(session.isWindowsPowerShell ? [4, 0, 30319, 42000] : [10, 0, 12]) },
  },
  staticMethods: methodsOf<undefined>({
    'void Exit(int exitCode)': (_, [code]) => {
      throw new ExitSignal(code);
    },
    'string ExpandEnvironmentVariables(string name)': (_, [name], session) => {
      if (name === null) throw argumentNull('name');
      return session.endpoint.environment.expand(name);
    },
    'string GetEnvironmentVariable(string variable)': (_, [name], session) => read(session, name),
    'string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)': (_, [name, target], session) =>
      read(session, name, enumNumber(target)),
    'System.Collections.IDictionary GetEnvironmentVariables()': (_, __, session) => all(session),
    'System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)': (_, [target], session) =>
      all(session, enumNumber(target)),
    'void SetEnvironmentVariable(string variable, string value)': (_, [name, value], session) => write(session, name, value),
    'void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)': (_, [name, value, target], session) =>
      write(session, name, value, enumNumber(target)),
    [`string GetFolderPath(${own}+SpecialFolder folder)`]: (_, [folder], session) => specialFolder(session, enumNumber(folder)),
    [`string GetFolderPath(${own}+SpecialFolder folder, ${own}+SpecialFolderOption option)`]: (_, [folder], session) =>
      specialFolder(session, enumNumber(folder)),
    'string[] GetCommandLineArgs()': (_, __, session) => typedArray(commandLine(session), 'System.String'),
    'string[] GetLogicalDrives()': (_, __, session) =>
      typedArray(session.platform === 'linux' ? ['/'] : session.endpoint.files.drives().map(({ name }) => `${name}:\\`), 'System.String'),
  }),
  alsoHas: ['static CommandLine', 'static CpuUsage', 'static CurrentManagedThreadId', 'static FailFast', 'static StackTrace', 'static WorkingSet'],
});
