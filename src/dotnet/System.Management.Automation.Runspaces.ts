import { netText } from '../runtime/convert/net-text.ts';
import { construct } from '../runtime/members/construct.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { EngineObject, type EnginePart } from '../runtime/values/engine-object.ts';
import type { HostObject } from '../runtime/values/host-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { itemsOf } from './collections/list-operations.ts';
import { enumMember } from './enum-access.ts';
import { type EntryName, InitialState, newEntry } from './hosting/initial-state.ts';
import { refusal } from './hosting/powershell-object.ts';
import { Runspace, runspaceOf } from './hosting/runspace.ts';

const management = 'System.Management.Automation';
const own = `${management}.Runspaces`;

/** SessionStateProxy: a door into the session of a runspace. */
class StateProxy extends NetObject {
  readonly runspace: Runspace;

  constructor(runspace: Runspace) {
    super();
    this.runspace = runspace;
  }

  get typeName() {
    return `${own}.SessionStateProxy`;
  }

  get session(): Session {
    const { session, state } = this.runspace;
    if (session && state === 'Opened') return session;
    throw refusal('PSInvalidOperationException', `The runspace state is not valid for this operation: ${state}.`);
  }
}

const part = (name: EnginePart): PropertyDefinition<StateProxy> => ({
  type: `${management}.${name}`,
  get: ({ session }) => new EngineObject(name, session.globalState),
});

/** A host that a script gives: only the one that it runs in can be had. */
const create = (session: Session, state: InitialState | null, host: HostObject | null) => new Runspace(session, state ?? undefined, host !== null);

const entryType = (name: EntryName, parameters: readonly (readonly [string, string])[]): NetType<RecordObject> => {
  const names = parameters.map(([, parameter]) => parameter);
  const property = (parameter: string) => parameter[0].toUpperCase() + parameter.slice(1);
  const make = (args: readonly Value[]) =>
    newEntry(name, Object.fromEntries(names.map((parameter, index) => [property(parameter), args[index] ?? null])));
  const signature = (count: number) =>
    `${own}.${name} new(${parameters
      .slice(0, count)
      .map((each) => each.join(' '))
      .join(', ')})`;
  return {
    name: `${own}.${name}`,
    kind: 'class',
    properties: Object.fromEntries(
      parameters.map(([type, parameter]): [string, PropertyDefinition<RecordObject>] => [
        property(parameter),
        { type, get: (self) => self.values[property(parameter)] },
      ]),
    ),
    constructors: constructorsOf(
      Object.fromEntries(
        Array.from({ length: parameters.length - 1 }, (_, index) => [signature(index + 2), (_self: undefined, args: Value[]) => make(args)]),
      ),
    ),
  };
};

const initial = `${own}.InitialSessionState`;

/** Runspaces and what they begin with (System.Management.Automation.Runspaces). */
export default [
  {
    name: `${own}.RunspaceFactory`,
    kind: 'class',
    abstract: true,
    accelerators: ['runspacefactory'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.runspacefactory',
    staticMethods: methodsOf<undefined>({
      [`${own}.Runspace CreateRunspace()`]: (_, _args, session) => create(session, null, null),
      [`${own}.Runspace CreateRunspace(${management}.Host.PSHost host)`]: (_, [host], session) => create(session, null, host),
      [`${own}.Runspace CreateRunspace(${initial} initialSessionState)`]: (_, [state], session) => create(session, state, null),
      [`${own}.Runspace CreateRunspace(${management}.Host.PSHost host, ${initial} initialSessionState)`]: (_, [host, state], session) =>
        create(session, state, host),
    }),
    alsoHas: ['CreateRunspacePool', 'CreateOutOfProcessRunspace'],
  },
  {
    name: `${own}.Runspace`,
    kind: 'class',
    abstract: true,
    accelerators: ['runspace'],
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.runspace',
    properties: {
      ThreadOptions: { type: `${own}.PSThreadOptions`, get: () => enumMember(`${own}.PSThreadOptions`, 'Default'), set: () => {} },
      InitialSessionState: { type: initial, get: (self: Runspace) => self.initialState ?? null },
      Version: {
        type: 'version',
        get: (_self, session) => construct(knownType('System.Version'), [session.isWindowsPowerShell ? '5.1' : '7.6'], session),
      },
      RunspaceStateInfo: {
        type: `${management}.RunspaceStateInfo`,
        get: (self: Runspace) =>
          new RecordObject(`${own}.RunspaceStateInfo`, { State: enumMember(`${own}.RunspaceState`, self.state), Reason: null }),
      },
      RunspaceAvailability: {
        type: `${own}.RunspaceAvailability`,
        get: (self: Runspace, session) =>
          enumMember(`${own}.RunspaceAvailability`, self.state !== 'Opened' ? 'None' : self.session === session ? 'Busy' : 'Available'),
      },
      ConnectionInfo: { type: `${own}.RunspaceConnectionInfo`, get: () => null },
      OriginalConnectionInfo: { type: `${own}.RunspaceConnectionInfo`, get: () => null },
      LanguageMode: { type: `${management}.PSLanguageMode`, get: () => enumMember(`${management}.PSLanguageMode`, 'FullLanguage') },
      RunspaceIsRemote: { type: 'bool', get: () => false },
      InstanceId: { type: 'guid', get: (self: Runspace) => self.instanceId },
      Name: {
        type: 'string',
        get: (self: Runspace) => self.name,
        set: (self: Runspace, value) => {
          self.name = netText(value);
        },
      },
      Id: { type: 'int', get: (self: Runspace) => self.id },
      SessionStateProxy: { type: `${own}.SessionStateProxy`, get: (self: Runspace) => new StateProxy(self) },
    },
    staticProperties: {
      DefaultRunspace: { type: `${own}.Runspace`, get: (_, session) => runspaceOf(session) },
      CanUseDefaultRunspace: { type: 'bool', get: () => true },
    },
    methods: methodsOf<Runspace>({
      'void Open()': (self) => self.open(),
      'void OpenAsync()': (self) => self.open(),
      'void Close()': (self) => self.close(),
      'void CloseAsync()': (self) => self.close(),
      'void Dispose()': (self) => self.close(),
    }),
    alsoHas: [
      'ApartmentState',
      'CreateNestedPipeline',
      'CreatePipeline',
      'CreateDisconnectedPipeline',
      'CreateDisconnectedPowerShell',
      'Connect',
      'ConnectAsync',
      'Debugger',
      'Disconnect',
      'DisconnectAsync',
      'DisconnectedOn',
      'Events',
      'ExpiresOn',
      'GetApplicationPrivateData',
      'GetCapabilities',
      'JobManager',
      'ResetRunspaceState',
      'GetRunspaces',
    ],
  },
  { name: `${own}.LocalRunspace`, kind: 'class', base: `${own}.Runspace`, abstract: true },
  {
    name: `${own}.RunspaceStateInfo`,
    kind: 'class',
    abstract: true,
    properties: {
      State: { type: `${own}.RunspaceState`, get: (self: RecordObject) => self.values.State },
      Reason: { type: 'System.Exception', get: (self: RecordObject) => self.values.Reason },
    },
    methods: methodsOf<RecordObject>({ 'string ToString()': (self) => netText(self.values.State) }),
    toText: (self: RecordObject) => netText(self.values.State),
  },
  {
    name: `${own}.SessionStateProxy`,
    kind: 'class',
    abstract: true,
    properties: {
      Drive: part('DriveManagementIntrinsics'),
      InvokeCommand: part('CommandInvocationIntrinsics'),
      InvokeProvider: part('ProviderIntrinsics'),
      LanguageMode: { type: `${management}.PSLanguageMode`, get: () => enumMember(`${management}.PSLanguageMode`, 'FullLanguage') },
      Path: part('PathIntrinsics'),
      Provider: part('CmdletProviderManagementIntrinsics'),
      PSVariable: part('PSVariableIntrinsics'),
    },
    methods: methodsOf<StateProxy>({
      'System.Object GetVariable(string name)': ({ session }, [name]) => {
        if (name === null) throw argumentNull('name');
        return session.globalState.globalScope.find(name.toLowerCase())?.value ?? null;
      },
      'void SetVariable(string name, System.Object value)': ({ session }, [name, value]) => {
        if (name === null) throw argumentNull('name');
        session.setVariable(name, value, session.globalState.globalScope);
      },
    }),
    alsoHas: ['Applications', 'Scripts', 'Module'],
  },
  {
    name: initial,
    kind: 'class',
    abstract: true,
    accelerators: ['initialsessionstate'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.initialsessionstate',
    properties: {
      Commands: { type: 'System.Object', get: (self: InitialState) => self.commands },
      Variables: { type: 'System.Object', get: (self: InitialState) => self.variables },
      LanguageMode: { type: `${management}.PSLanguageMode`, get: () => enumMember(`${management}.PSLanguageMode`, 'FullLanguage') },
    },
    methods: methodsOf<InitialState>({
      'void ImportPSModule(string[] name)': (self, [names]) => {
        if (names === null) throw argumentNull('name');
        self.modules.push(...itemsOf(names).map(String));
      },
    }),
    staticMethods: methodsOf<undefined>({
      [`${initial} Create()`]: () => new InitialState(true),
      [`${initial} CreateDefault()`]: () => new InitialState(false),
      [`${initial} CreateDefault2()`]: () => new InitialState(false),
    }),
    alsoHas: [
      'ApartmentState',
      'Assemblies',
      'AuthorizationManager',
      'Clone',
      'DisableFormatUpdates',
      'EnvironmentVariables',
      'ExecutionPolicy',
      'Formats',
      'ImportPSModulesFromPath',
      'Modules',
      'Providers',
      'StartupScripts',
      'ThreadOptions',
      'ThrowOnRunspaceOpenError',
      'TranscriptDirectory',
      'Types',
      'UseFullLanguageModeInDebugger',
      'CreateFrom',
      'CreateFromSessionConfigurationFile',
      'CreateRestricted',
    ],
  },
  entryType('SessionStateVariableEntry', [
    ['string', 'name'],
    ['System.Object', 'value'],
    ['string', 'description'],
  ]),
  entryType('SessionStateFunctionEntry', [
    ['string', 'name'],
    ['string', 'definition'],
  ]),
  entryType('SessionStateAliasEntry', [
    ['string', 'name'],
    ['string', 'definition'],
    ['string', 'description'],
  ]),
] as NetType<any>[];
