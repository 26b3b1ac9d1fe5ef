import { findCommands } from '../runtime/commands/find-commands.ts';
import { findCommand } from '../runtime/commands/resolve-command.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { collectionOf } from '../runtime/members/collection-methods.ts';
import type { Session } from '../runtime/session.ts';
import { escapeWildcards } from '../runtime/text/wildcard-pattern.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { EngineObject, type EnginePart } from '../runtime/values/engine-object.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';
import type { Variable } from '../runtime/variable.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumMember } from './enum-access.ts';
import { unwrapped } from './unwrapped.ts';

const own = 'System.Management.Automation';
const part = (name: EnginePart): PropertyDefinition<EngineObject> => ({ type: `${own}.${name}`, get: (self) => new EngineObject(name, self.state) });
const type = (name: EnginePart, rest: Partial<NetType<EngineObject>>): NetType<EngineObject> => ({
  name: `${own}.${name}`,
  kind: 'class',
  abstract: true,
  ...rest,
});

const scopeOf = (self: EngineObject, session: Session) => (self.state ?? session.state).currentScope;

/** Which programs and scripts may run: all. */
const anything = () => new ListObject(closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.String')]), ['*']);

/** ExpandString: the text as an expandable string of the running scope. */
function expand(text: string | null, session: Session): string {
  if (text === null) throw argumentNull('value');
  const block = session.createScriptBlock(`@"\n${text}\n"@`);
  return toText(session.invoke(new ScriptBlock(block.compiled, session.state))[0], session);
}

function invokeText(script: string, session: Session, args: Value[] = []): Value {
  return collectionOf(session.invoke(session.createScriptBlock(script), args.length > 0 ? { args, newScope: false } : {}));
}

function setVariable(self: EngineObject, name: string, value: Value, session: Session): void {
  const bare = name.replace(/^(script|global|local|private):/i, '');
  const state = self.state ?? session.state;
  const scope = /^global:/i.test(name) ? state.globalScope : /^script:/i.test(name) ? state.topScope : state.currentScope;
  session.setVariable(bare, value, scope);
}

const findVariable = (self: EngineObject, name: string, session: Session) =>
  scopeOf(self, session).find(name.replace(/^(script|global|local):/i, '').toLowerCase());

/** `$ExecutionContext` and its parts, as far as scripts use them. */
export default [
  type('EngineIntrinsics', {
    properties: {
      Host: { type: `${own}.Host.PSHost`, get: (_self, session) => session.hostObject() },
      InvokeProvider: part('ProviderIntrinsics'),
      SessionState: part('SessionState'),
      InvokeCommand: part('CommandInvocationIntrinsics'),
    },
    alsoHas: ['Events'],
  }),
  type('SessionState', {
    properties: {
      Drive: part('DriveManagementIntrinsics'),
      Provider: part('CmdletProviderManagementIntrinsics'),
      Path: part('PathIntrinsics'),
      PSVariable: part('PSVariableIntrinsics'),
      Applications: { type: 'System.Collections.Generic.List[string]', get: () => anything() },
      Scripts: { type: 'System.Collections.Generic.List[string]', get: () => anything() },
      LanguageMode: { type: `${own}.PSLanguageMode`, get: () => enumMember(`${own}.PSLanguageMode`, 'FullLanguage') },
      Module: { type: 'psmoduleinfo', get: (self, session) => (self.state ?? session.state).module ?? null },
      InvokeProvider: part('ProviderIntrinsics'),
      InvokeCommand: part('CommandInvocationIntrinsics'),
    },
    alsoHas: ['UseFullLanguageModeInDebugger', 'IsVisible', 'ThrowIfNotVisible'],
  }),
  type('CommandInvocationIntrinsics', {
    properties: { HasErrors: { type: 'bool', get: () => false } },
    methods: unwrapped(
      methodsOf<EngineObject>({
        'string ExpandString(string source)': (_self, [text], session) => expand(text, session),
        'System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script)': (_self, [script], session) => invokeText(script, session),
        'System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, Params System.Object[] args)': (
          _self,
          [script, args],
          session,
        ) => invokeText(script, session, args ?? []),
        'System.Collections.ObjectModel.Collection[psobject] InvokeScript(bool useLocalScope, scriptblock scriptBlock, System.Collections.IList input, Params System.Object[] args)':
          (_self, [local, block, input, args], session) =>
            collectionOf(session.invoke(block, { newScope: local, args: args ?? [], ...(input ? { input: [...(enumerate(input) ?? [])] } : {}) })),
        'System.Collections.Generic.List[string] GetCommandName(string name, bool nameIsPattern, bool returnFullName)': (
          _self,
          [name, isPattern],
          session,
        ) =>
          new ListObject(
            closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.String')]),
            findCommands(session, { name: isPattern ? name : escapeWildcards(name), types: 383, all: false }).map((each) => each.name),
          ),
        'scriptblock NewScriptBlock(string scriptText)': (_self, [text], session) => session.createScriptBlock(text),
        'System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)': (
          _self,
          [name],
          session,
        ) => findCommand(session, name) ?? null,
      }),
    ),
    alsoHas: [
      'CommandNotFoundAction',
      'PreCommandLookupAction',
      'PostCommandLookupAction',
      'LocationChangedAction',
      'GetCommands',
      'GetCmdlet',
      'GetCmdlets',
      'GetCmdletByTypeName',
    ],
  }),
  type('PSVariableIntrinsics', {
    methods: unwrapped(
      methodsOf<EngineObject>({
        'psvariable Get(string name)': (self, [name], session) => findVariable(self, name, session) ?? null,
        'System.Object GetValue(string name)': (self, [name], session) => findVariable(self, name, session)?.value ?? null,
        'System.Object GetValue(string name, System.Object defaultValue)': (self, [name, fallback], session) =>
          findVariable(self, name, session)?.value ?? fallback,
        'void Set(string name, System.Object value)': (self, [name, value], session) => setVariable(self, name, value, session),
        'void Set(psvariable variable)': (self, [variable], session) => {
          scopeOf(self, session).variables.set((variable as Variable).name.toLowerCase(), variable as Variable);
        },
        'void Remove(string name)': (self, [name], session) => void scopeOf(self, session).variables.delete(name.toLowerCase()),
      }),
    ),
  }),
  type('PathIntrinsics', {
    properties: {
      CurrentLocation: { type: `${own}.PathInfo`, get: (_self, session) => session.currentLocation() },
      CurrentFileSystemLocation: { type: `${own}.PathInfo`, get: (_self, session) => session.currentLocation() },
    },
    methods: unwrapped(
      methodsOf<EngineObject>({
        'string GetUnresolvedProviderPathFromPSPath(string path)': (_self, [path], session) => session.providers.unresolved(path, true).path,
        'System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo] GetResolvedPSPathFromPSPath(string path)': (
          _self,
          [path],
          session,
        ) =>
          collectionOf(
            session.providers.glob(path).map((place) => session.providers.pathInfo(place)),
            knownType(`${own}.PathInfo`),
          ),
        'System.Management.Automation.PathInfo SetLocation(string path)': (_self, [path], session) => {
          session.providers.go(session.providers.resolve(path));
          return session.currentLocation();
        },
        'string Combine(string parent, string child)': (_self, [parent, child], session) => session.joinPath(parent, child),
        'bool IsValid(string path)': (_self, [path], session) => session.providers.tryResolve(path) !== undefined,
      }),
    ),
    alsoHas: [
      'CurrentProviderLocation',
      'IsProviderQualified',
      'IsPSAbsolute',
      'NormalizeRelativePath',
      'ParseChildName',
      'ParseParent',
      'PopLocation',
      'PushCurrentLocation',
      'GetResolvedProviderPathFromPSPath',
      'GetResolvedProviderPathFromProviderPath',
      'GetUnresolvedProviderPathFromProviderPath',
    ],
  }),
  type('ProviderIntrinsics', { alsoHas: ['Item', 'ChildItem', 'Content', 'Property', 'SecurityDescriptor'] }),
  type('DriveManagementIntrinsics', { alsoHas: ['Current', 'Get', 'GetAll', 'GetAllAtScope', 'GetAllForProvider', 'GetAtScope', 'New', 'Remove'] }),
  type('CmdletProviderManagementIntrinsics', { alsoHas: ['Get', 'GetAll', 'GetOne'] }),
] as NetType<any>[];
