import { NotSimulated } from '../base/not-simulated.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { collectionOf } from '../runtime/members/collection-methods.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import type { TerminatingError } from '../runtime/values/errors.ts';
import type { ListObject } from '../runtime/values/list-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argument } from './argument-exceptions.ts';
import { enumMember, enumName } from './enum-access.ts';
import { CommandObject } from './hosting/command-object.ts';
import { collectingSink, DataCollection, dataCollectionOf } from './hosting/data-collection.ts';
import { type DataStreams, streamNames } from './hosting/data-streams.ts';
import { PowerShellObject } from './hosting/powershell-object.ts';
import { Runspace } from './hosting/runspace.ts';
import { newGuid } from './System.Guid.ts';
import { buildingMethods } from './System.Management.Automation.PSCommand.ts';
import { setEvent } from './System.Threading.Mutex.ts';

const own = 'System.Management.Automation';
const powershell = `${own}.PowerShell`;
const objects = `${own}.PSDataCollection[psobject]`;

/** PowerShellAsyncResult: a pipeline that BeginInvoke has run. */
class AsyncResult extends NetObject {
  readonly owner: PowerShellObject;
  readonly output: DataCollection;
  readonly failure: TerminatingError | undefined;
  readonly state: Value;

  constructor(owner: PowerShellObject, output: DataCollection, failure: TerminatingError | undefined, state: Value) {
    super();
    this.owner = owner;
    this.output = output;
    this.failure = failure;
    this.state = state;
  }

  get typeName() {
    return `${own}.PowerShellAsyncResult`;
  }
}

function create(mode: Value, session: Session): PowerShellObject {
  return new PowerShellObject(session, undefined, mode !== null && enumName(mode) === 'CurrentRunspace');
}

function openInput(input: Value): Value {
  if (input instanceof DataCollection && input.isOpen) throw new NotSimulated('value', 'an input of BeginInvoke that is still open');
  return input;
}

function begin(self: PowerShellObject, input: Value, output: DataCollection | null, state: Value, session: Session): AsyncResult {
  const collection = output ?? dataCollectionOf('PSObject');
  const failure = self.begin(
    openInput(input),
    collectingSink(() => collection),
    session,
  );
  if (!output) collection.isOpen = false;
  return new AsyncResult(self, collection, failure, state);
}

function end(self: PowerShellObject, result: AsyncResult): Value {
  if (!(result instanceof AsyncResult) || result.owner !== self)
    throw argument('The IAsyncResult object was not created by calling BeginInvoke on this PowerShell instance.', 'asyncResult');
  if (result.failure) throw result.failure;
  return result.output;
}

/** Invoke<T>: what comes out is converted. */
function typedOutput(values: Value[], [type]: readonly TypeValue[], session: Session): Value {
  return collectionOf(
    values.map((value) => convertTo(value, type, session)),
    type,
  );
}

function invokeInto(self: PowerShellObject, input: Value, output: ListObject, session: Session): void {
  self.run(
    input,
    collectingSink(() => output),
    session,
  );
  output.changed();
}

const streamProperties = Object.fromEntries(
  streamNames.map((name): [string, PropertyDefinition<DataStreams>] => [
    name,
    {
      type: `${own}.PSDataCollection[${own}.${name}Record]`,
      get: (self) => self.collections[name],
      set: (self, value) => {
        self.collections[name] = value as DataCollection;
      },
    },
  ]),
);

const settings = `${own}.PSInvocationSettings`;

/** Pipelines that scripts put together and run through .NET (PowerShell API). */
export default [
  {
    name: powershell,
    kind: 'class',
    abstract: true,
    accelerators: ['powershell'],
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.powershell',
    properties: {
      Commands: {
        type: `${own}.PSCommand`,
        get: (self: PowerShellObject) => self.commands,
        set: (self: PowerShellObject, value) => {
          self.commands = (value as unknown as PowerShellObject['commands']).clone();
        },
      },
      Streams: { type: `${own}.PSDataStreams`, get: (self: PowerShellObject) => self.streams },
      InstanceId: { type: 'guid', get: (self: PowerShellObject, session) => (self.instanceId ??= newGuid(session)) },
      InvocationStateInfo: {
        type: `${own}.PSInvocationStateInfo`,
        get: (self: PowerShellObject) =>
          new RecordObject(`${own}.PSInvocationStateInfo`, {
            State: enumMember(`${own}.PSInvocationState`, self.state),
            Reason: self.reason ?? null,
          }),
      },
      IsNested: { type: 'bool', get: (self: PowerShellObject) => self.isNested },
      HadErrors: { type: 'bool', get: (self: PowerShellObject) => self.hadErrors },
      Runspace: {
        type: `${own}.Runspaces.Runspace`,
        get: (self: PowerShellObject) => self.runspace,
        set: (self: PowerShellObject, value) => {
          self.runspace = value as Runspace;
        },
      },
      RunspacePool: { type: `${own}.Runspaces.RunspacePool`, get: () => null },
      IsRunspaceOwner: { type: 'bool', get: (self: PowerShellObject) => self.isRunspaceOwner },
      HistoryString: { type: 'string', get: (self: PowerShellObject) => self.commands.all.map(({ text }) => text).join(' | ') },
    },
    methods: methodsOf<PowerShellObject>({
      ...buildingMethods<PowerShellObject>(powershell, (self) => {
        self.checkUsable();
        return self.commands;
      }),
      [`${powershell} AddCommand(${own}.CommandInfo commandInfo)`]: (self, [command]) => {
        self.commands.add(new CommandObject(command.name));
        return self;
      },
      'System.Collections.ObjectModel.Collection[psobject] Invoke()': (self, _, session) => collectionOf(self.invoke(null, session)),
      'System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)': (self, [input], session) =>
        collectionOf(self.invoke(input, session)),
      [`System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input, ${settings} settings)`]: (
        self,
        [input],
        session,
      ) => collectionOf(self.invoke(input, session)),
      'System.Collections.ObjectModel.Collection[T] Invoke[T]()': (self, _, session, _type, types) =>
        typedOutput(self.invoke(null, session), types!, session),
      'System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input)': (self, [input], session, _type, types) =>
        typedOutput(self.invoke(input, session), types!, session),
      'void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output)': (self, [input, output], session) =>
        invokeInto(self, input, output, session),
      [`void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output, ${settings} settings)`]: (
        self,
        [input, output],
        session,
      ) => invokeInto(self, input, output, session),
      'System.IAsyncResult BeginInvoke()': (self, _, session) => begin(self, null, null, null, session),
      [`System.IAsyncResult BeginInvoke[T](${own}.PSDataCollection[T] input)`]: (self, [input], session) => begin(self, input, null, null, session),
      [`System.IAsyncResult BeginInvoke[TInput,TOutput](${own}.PSDataCollection[TInput] input, ${own}.PSDataCollection[TOutput] output)`]: (
        self,
        [input, output],
        session,
      ) => begin(self, input, output, null, session),
      [`${objects} EndInvoke(System.IAsyncResult asyncResult)`]: (self, [result]) => end(self, result),
      [`${powershell} CreateNestedPowerShell()`]: () => {
        throw new NotSimulated('member', `${powershell}.CreateNestedPowerShell`);
      },
      'void Stop()': (self) => {
        if (self.state === 'NotStarted') self.state = 'Stopped';
      },
      'void Dispose()': (self) => self.dispose(),
    }),
    staticMethods: methodsOf<undefined>({
      [`${powershell} Create()`]: (_, _args, session) => create(null, session),
      [`${powershell} Create(${own}.RunspaceMode runspace)`]: (_, [mode], session) => create(mode, session),
      [`${powershell} Create(${own}.Runspaces.InitialSessionState initialSessionState)`]: (_, [state], session) => {
        const runspace = new Runspace(session, state, false);
        runspace.open();
        return new PowerShellObject(session, runspace, false);
      },
      [`${powershell} Create(${own}.Runspaces.Runspace runspace)`]: (_, [runspace], session) => {
        const created = new PowerShellObject(session, undefined, false);
        created.runspace = runspace;
        return created;
      },
    }),
    alsoHas: [
      'InvokeAsync',
      'StopAsync',
      'BeginStop',
      'EndStop',
      'Connect',
      'ConnectAsync',
      'GetSteppablePipeline',
      'AsPSJobProxy',
      'add_InvocationStateChanged',
      'remove_InvocationStateChanged',
    ],
  },
  {
    name: `${own}.PSDataStreams`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psdatastreams',
    properties: streamProperties,
    methods: methodsOf<DataStreams>({ 'void ClearStreams()': (self) => self.clear() }),
  },
  {
    name: `${own}.PSInvocationStateInfo`,
    kind: 'class',
    abstract: true,
    properties: {
      State: { type: `${own}.PSInvocationState`, get: (self: RecordObject) => self.values.State },
      Reason: { type: 'System.Exception', get: (self: RecordObject) => self.values.Reason },
    },
  },
  {
    name: `${own}.PSInvocationSettings`,
    kind: 'class',
    properties: Object.fromEntries(
      [
        ['AddToHistory', 'bool'],
        ['Host', `${own}.Host.PSHost`],
        ['ErrorActionPreference', `System.Nullable[${own}.ActionPreference]`],
        ['ExposeFlowControlExceptions', 'bool'],
      ].map(([name, type]): [string, PropertyDefinition<RecordObject>] => [
        name,
        {
          type,
          get: (self) => self.values[name] ?? (type === 'bool' ? false : null),
          set: (self, value) => {
            self.values[name] = value;
          },
        },
      ]),
    ),
    constructors: constructorsOf({ [`${settings} new()`]: () => new RecordObject(settings, {}) }),
    alsoHas: ['ApartmentState', 'RemoteStreamOptions', 'FlowImpersonationPolicy'],
  },
  {
    name: `${own}.PowerShellAsyncResult`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IAsyncResult'],
    properties: {
      AsyncState: { type: 'System.Object', get: (self: AsyncResult) => self.state },
      AsyncWaitHandle: { type: 'System.Threading.WaitHandle', get: () => setEvent() },
      CompletedSynchronously: { type: 'bool', get: () => false },
      IsCompleted: { type: 'bool', get: () => true },
    },
  },
] as NetType<any>[];
