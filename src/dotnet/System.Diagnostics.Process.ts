import { NotSimulated } from '../base/not-simulated.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { orNull } from '../runtime/members/read-member.ts';
import { killProcess, mayOpen } from '../runtime/processes/end-process.ts';
import { waitForExit } from '../runtime/processes/wait-for-exit.ts';
import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { NativePointer } from '../runtime/values/native-pointer.ts';
import { Double } from '../runtime/values/numbers.ts';
import { ProcessObject } from '../runtime/values/process-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { ProcessStartInfo } from './processes/process-start-info.ts';
import { startFrom } from './processes/start-from.ts';
import { versionInfoOf } from './System.Diagnostics.FileVersionInfo.ts';

const name = 'System.Diagnostics.Process';
type Definition = PropertyDefinition<ProcessObject>;

const invalid = (message: string) => new NetException('System.InvalidOperationException', message);

/** What is read from the process itself needs the right to open it. */
function opened<Result>(self: ProcessObject, session: Session, read: () => Result): Result {
  if (self.id === 0 || !mayOpen(session, self)) throw new NetException('System.ComponentModel.Win32Exception', 'Access is denied');
  return read();
}

/** Of a process that has ended only what the open handle still tells. */
function running(self: ProcessObject): void {
  if (self.hasExited) throw invalid(`Process has exited, so the requested information is not available.`);
}

const memory = (type: 'long' | 'int', read: (self: ProcessObject) => number): Definition => ({
  type,
  get(self) {
    if (self.hasExited) return type === 'int' ? 0 : 0n;
    return type === 'int' ? Math.trunc(read(self)) | 0 : BigInt(read(self));
  },
});

const workingSet = ({ process }: ProcessObject) => process.workingSetBytes;
const paged = ({ process }: ProcessObject) => process.privateBytes;
const nonpaged = ({ process }: ProcessObject) => process.nonpagedBytes;
const virtual = ({ process }: ProcessObject) => process.virtualBytes;

const processorTime: Definition = {
  type: 'timespan',
  get: (self, session) => opened(self, session, () => new TimeSpan(BigInt(Math.round(self.process.processorTime * 10_000_000)))),
};

const alias = (of: string, definition: Definition): Definition => ({ ...definition, kind: 'AliasProperty', definition: of });
const handles: Definition = { type: 'int', get: (self) => (self.hasExited ? 0 : self.process.handles) };
const sessionId: Definition = { type: 'int', get: ({ process }) => process.session };
const processName: Definition = { type: 'string', get: (self) => self.name };

function mainModule(self: ProcessObject, session: Session): Value {
  running(self);
  return opened(self, session, () => {
    const { path, name: file } = self.process;
    if (path === '') return null;
    return new RecordObject('System.Diagnostics.ProcessModule', { FileName: path, ModuleName: file });
  });
}

/** What types.ps1xml reads from the main module. */
const fromFile = (property: string): Definition => ({
  type: 'System.Object',
  kind: 'ScriptProperty',
  definition: `System.Object ${property} {get=$this.Mainmodule.FileVersionInfo.${property};}`,
  get(self, session) {
    const { path } = self.process;
    if (orNull(() => mainModule(self, session)) === null) return null;
    return getMember(versionInfoOf(session.endpoint.files, path), property, session);
  },
});

/** When it ended and how: told by an open handle only. */
function exitOf(self: ProcessObject): NonNullable<ProcessObject['process']['exit']> {
  const { exit } = self.process;
  if (!exit) throw invalid('Process must exit before requested information can be determined.');
  if (!self.hasHandle) throw invalid('Process was not started by this object, so requested information cannot be determined.');
  return exit;
}

const listOf = (session: Session, wanted: (object: ProcessObject) => boolean): Value => {
  void session.processId;
  const all = session.endpoint.processes.all().map((process) => new ProcessObject(process));
  return asTypedArray(all.filter(wanted), knownType(name));
};

function kill(self: ProcessObject, session: Session): void {
  const refused = killProcess(session, self);
  if (refused) throw new NetException(refused.typeName, refused.message);
}

function find(session: Session, id: number): Value {
  void session.processId;
  const process = session.endpoint.processes.byId(id);
  if (process) return new ProcessObject(process);
  throw new NetException('System.ArgumentException', `Process with an Id of ${id} is not running.`);
}

/** How it was started; a process that was only found tells nothing of that. */
function startInfoOf(self: ProcessObject, session: Session): ProcessStartInfo {
  if (!self.startInfo && self.isAttached) {
    if (self.hasHandle) throw new NotSimulated('member', `${name}.StartInfo of what Start-Process started`);
    if (!session.isWindowsPowerShell) throw invalid('Process was not started by this object, so requested information cannot be determined.');
  }
  self.startInfo ??= new ProcessStartInfo(session.isWindowsPowerShell);
  return self.startInfo as ProcessStartInfo;
}

/** A reader of a redirected stream. */
const redirected = (key: 'output' | 'error', message: string): Definition => ({
  type: 'System.IO.StreamReader',
  get(self) {
    const reader = self[key];
    if (!reader) throw invalid(message);
    return reader;
  },
});

function start(self: ProcessObject, session: Session): boolean {
  const info = startInfoOf(self, session);
  startFrom(session, self, info);
  return true;
}

/** The static methods: a new object that is started at once. */
function startNew(info: ProcessStartInfo | null, session: Session): ProcessObject {
  if (!info) throw argumentNull('startInfo');
  const object = new ProcessObject();
  object.startInfo = info;
  startFrom(session, object, info);
  return object;
}

const info = (session: Session, file: string | null, args: string | null = null) => new ProcessStartInfo(session.isWindowsPowerShell, file, args);

function withCredential(): never {
  throw new NotSimulated('member', `${name}.Start with a user name`);
}

export default defineType<ProcessObject>({
  name,
  kind: 'class',
  base: 'System.ComponentModel.Component',
  properties: {
    ExitCode: { type: 'int', get: (self) => exitOf(self).code | 0 },
    ExitTime: { type: 'datetime', get: (self, session) => session.localDateTime(exitOf(self).time) },
    Handle: {
      type: 'System.IntPtr',
      get(self, session) {
        return opened(self, session, () => {
          self.hasHandle = true;
          return new NativePointer(BigInt(self.id));
        });
      },
    },
    HandleCount: handles,
    HasExited: { type: 'bool', get: ({ hasExited }) => hasExited },
    Id: { type: 'int', get: ({ id }) => id },
    MachineName: { type: 'string', get: () => '.' },
    MainModule: { type: 'System.Diagnostics.ProcessModule', get: mainModule },
    MainWindowTitle: { type: 'string', get: ({ process }) => process.mainWindowTitle },
    NonpagedSystemMemorySize: memory('int', nonpaged),
    NonpagedSystemMemorySize64: memory('long', nonpaged),
    PagedMemorySize: memory('int', paged),
    PagedMemorySize64: memory('long', paged),
    PrivateMemorySize: memory('int', paged),
    PrivateMemorySize64: memory('long', paged),
    ProcessName: processName,
    SessionId: sessionId,
    StartTime: { type: 'datetime', get: (self, session) => opened(self, session, () => session.localDateTime(self.process.startTime)) },
    TotalProcessorTime: processorTime,
    VirtualMemorySize: memory('int', virtual),
    VirtualMemorySize64: memory('long', virtual),
    WorkingSet: memory('int', workingSet),
    WorkingSet64: memory('long', workingSet),
    StandardError: redirected('error', 'StandardError has not been redirected.'),
    StandardOutput: redirected('output', "StandardOut has not been redirected or the process hasn't started yet."),
    StartInfo: {
      type: 'System.Diagnostics.ProcessStartInfo',
      get: startInfoOf,
      set(self, value) {
        if (value === null) throw argumentNull('value');
        self.startInfo = value as ProcessStartInfo;
      },
    },
    Site: { type: 'System.ComponentModel.ISite', get: () => null },
    Container: { type: 'System.ComponentModel.IContainer', get: () => null },
  },
  extendedProperties: {
    Handles: alias('Handlecount', handles),
    Name: alias('ProcessName', processName),
    NPM: alias('NonpagedSystemMemorySize64', memory('long', nonpaged)),
    PM: alias('PagedMemorySize64', memory('long', paged)),
    SI: alias('SessionId', sessionId),
    VM: alias('VirtualMemorySize64', memory('long', virtual)),
    WS: alias('WorkingSet64', memory('long', workingSet)),
    Path: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition: 'System.Object Path {get=$this.Mainmodule.FileName;}',
      get: (self, session) => orNull(() => (mainModule(self, session) === null ? null : self.process.path)),
    },
    CommandLine: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      edition: '7.6',
      get: (self, session) => orNull(() => opened(self, session, () => self.process.commandLine)),
    },
    Company: fromFile('CompanyName'),
    CPU: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition: 'System.Object CPU {get=$this.TotalProcessorTime.TotalSeconds;}',
      get: (self, session) => orNull(() => opened(self, session, () => new Double(self.process.processorTime))),
    },
    FileVersion: fromFile('FileVersion'),
    ProductVersion: fromFile('ProductVersion'),
    Description: fromFile('FileDescription'),
    Product: fromFile('ProductName'),
    __NounName: { type: 'string', kind: 'NoteProperty', get: () => 'Process' },
  },
  methods: methodsOf<ProcessObject>(
    {
      'void Kill()': (self, _args, session) => kill(self, session),
      'void WaitForExit()': (self, _args, session) => void waitForExit(session, self.process),
      'bool WaitForExit(int milliseconds)': (self, [milliseconds], session) =>
        waitForExit(session, self.process, milliseconds < 0 ? undefined : milliseconds),
      'void Refresh()': () => undefined,
      'bool Start()': (self, _args, session) => start(self, session),
      'void Close()': (self) => self.detach(),
      'void Dispose()': (self) => self.detach(),
    },
    {
      'void Kill(bool entireProcessTree)': (self, [tree], session) => {
        if (tree && session.endpoint.processes.all().some(({ parentId }) => parentId === self.id))
          throw new NotSimulated('member', `${name}.Kill(true)`);
        kill(self, session);
      },
      'bool WaitForExit(timespan timeout)': (self, [limit], session) =>
        waitForExit(session, self.process, Number((limit as TimeSpan).ticks) / 10_000),
    },
  ),
  constructors: constructorsOf({ [`${name} new()`]: () => new ProcessObject() }),
  staticMethods: methodsOf<undefined>({
    [`${name} Start(System.Diagnostics.ProcessStartInfo startInfo)`]: (_, [given], session) => startNew(given, session),
    [`${name} Start(string fileName)`]: (_, [file], session) => startNew(info(session, file), session),
    [`${name} Start(string fileName, string arguments)`]: (_, [file, args], session) => startNew(info(session, file, args), session),
    [`${name} Start(string fileName, string userName, securestring password, string domain)`]: withCredential,
    [`${name} Start(string fileName, string arguments, string userName, securestring password, string domain)`]: withCredential,
    [`${name}[] GetProcesses()`]: (_, _args, session) => listOf(session, () => true),
    [`${name}[] GetProcessesByName(string processName)`]: (_, [wanted], session) =>
      listOf(session, (object) => object.name.toLowerCase() === wanted.toLowerCase()),
    [`${name} GetProcessById(int processId)`]: (_, [id], session) => find(session, id),
    [`${name} GetCurrentProcess()`]: (_, _args, session) => find(session, session.processId),
  }),
  alsoHas: [
    'CloseMainWindow',
    'WaitForInputIdle',
    'BeginOutputReadLine',
    'BeginErrorReadLine',
    'CancelOutputRead',
    'CancelErrorRead',
    'SafeHandle',
    'BasePriority',
    'MainWindowHandle',
    'MaxWorkingSet',
    'MinWorkingSet',
    'Modules',
    'PagedSystemMemorySize',
    'PagedSystemMemorySize64',
    'PeakPagedMemorySize',
    'PeakPagedMemorySize64',
    'PeakVirtualMemorySize',
    'PeakVirtualMemorySize64',
    'PeakWorkingSet',
    'PeakWorkingSet64',
    'PriorityBoostEnabled',
    'PriorityClass',
    'PrivilegedProcessorTime',
    'UserProcessorTime',
    'ProcessorAffinity',
    'Responding',
    'StandardInput',
    'SynchronizingObject',
    'Threads',
    'EnableRaisingEvents',
    'Exited',
    'OutputDataReceived',
    'ErrorDataReceived',
    'EnterDebugMode',
    'LeaveDebugMode',
    'WaitForExitAsync',
    'Parent',
  ],
  toText: (self) => (self.isAttached ? `${name} (${self.name})` : name),
  source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.process',
});
