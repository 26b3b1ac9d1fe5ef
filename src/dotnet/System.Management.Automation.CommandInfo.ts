import { NotSimulated } from '../base/not-simulated.ts';
import { blockAttributes } from '../runtime/binding/attribute-objects.ts';
import type {
  AliasCommand,
  ApplicationCommand,
  CmdletCommand,
  Command,
  FunctionCommand,
  ScriptBlockCommand,
  ScriptCommand,
} from '../runtime/commands/command.ts';
import { findCommand } from '../runtime/commands/resolve-command.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { findType } from '../runtime/types/types.ts';
import { AttributeObject } from '../runtime/values/attribute-object.ts';
import { NetException } from '../runtime/values/errors.ts';
import { commandDescription } from './commands/command-description.ts';
import { outputTypeOf, parameterSetsOf, parametersOf, resolveParameter, syntaxOf } from './commands/parameter-objects.ts';
import { enumMember, enumValue } from './enum-access.ts';
import { Version } from './System.Version.ts';

const own = 'System.Management.Automation';
const property = <Self>(type: string, get: PropertyDefinition<Self>['get']): PropertyDefinition<Self> => ({ type, get });

const verb = (name: string) => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '');
const noun = (name: string) => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '');

/** Properties that every command has, behind those of its own kind. */
const common: Record<string, PropertyDefinition<Command>> = {
  Name: property('string', ({ name }) => name),
  CommandType: property(`${own}.CommandTypes`, (self) => enumMember(`${own}.CommandTypes`, commandDescription(self).type)),
  Source: property('string', (self) => commandDescription(self).source),
  Version: property('version', (self, session) => {
    const { version } = commandDescription(self, session);
    return version ? new Version(version.split('.').map(Number)) : null;
  }),
  Definition: property('string', (self) => commandDescription(self).definition),
  Visibility: property(`${own}.SessionStateEntryVisibility`, () => enumValue(`${own}.SessionStateEntryVisibility`, 0)),
  ModuleName: property('string', (self) => commandDescription(self).moduleName),
  Parameters: property(`System.Collections.Generic.Dictionary[string,${own}.ParameterMetadata]`, parametersOf),
  ParameterSets: property(`System.Collections.ObjectModel.ReadOnlyCollection[${own}.CommandParameterSetInfo]`, parameterSetsOf),
  OutputType: property(`System.Collections.ObjectModel.ReadOnlyCollection[${own}.PSTypeName]`, outputTypeOf),
  RemotingCapability: property(`${own}.RemotingCapability`, () => enumMember(`${own}.RemotingCapability`, 'PowerShell')),
  Module: property('psmoduleinfo', (self) => ('module' in self ? (self.module ?? null) : null)),
};

const text = (self: Command) => self.name;

const commandType = (name: string, properties: Record<string, PropertyDefinition<any>>, extra: Partial<NetType<any>> = {}): NetType<any> => ({
  name: `${own}.${name}`,
  kind: 'class',
  base: `${own}.CommandInfo`,
  abstract: true,
  properties: { ...properties, ...Object.fromEntries(Object.entries(common).filter(([key]) => !(key in properties))) },
  toText: text,
  ...extra,
});

const functionProperties: Record<string, PropertyDefinition<FunctionCommand>> = {
  ScriptBlock: property('scriptblock', (self) => self.scriptBlock),
  CmdletBinding: property('bool', (self) => commandDescription(self).isAdvanced),
  DefaultParameterSet: property('string', (self, session) => self.scriptBlock.compiled.metadata(session).defaultSet ?? null),
  Definition: property('string', (self) => self.scriptBlock.text),
  Options: property(`${own}.ScopedItemOptions`, (self) => enumValue(`${own}.ScopedItemOptions`, self.isReadOnly ? 1 : 0)),
  Description: {
    type: 'string',
    get: (self) => self.description || null,
    set: (self, value) => {
      self.description = value as string;
    },
  },
  Verb: property('string', ({ name }) => verb(name)),
  Noun: property('string', ({ name }) => noun(name)),
  HelpFile: property('string', () => null),
};

/** The command that an alias names, which may be another alias. */
function referenced(self: AliasCommand, session: Session): Command | null {
  return session.scope.findAlias(self.target.toLowerCase()) ?? resolved(self, session);
}

function resolved(self: AliasCommand, session: Session): Command | null {
  const found = findCommand(session, self.target);
  return found ?? null;
}

/** Commands as objects: what Get-Command and `$MyInvocation.MyCommand` give. */
export default [
  {
    name: `${own}.CommandInfo`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.commandinfo',
    extendedProperties: {
      Namespace: { type: 'string', kind: 'AliasProperty', definition: 'ModuleName', get: (self: Command) => commandDescription(self).moduleName },
      HelpUri: {
        type: 'System.Object',
        kind: 'ScriptProperty',
        get: (self: Command, session) => {
          if (!('scriptBlock' in self)) throw new NotSimulated('member', `${own}.CommandInfo.HelpUri`);
          const { compiled } = self.scriptBlock;
          const binding = blockAttributes(compiled.attributes, compiled.source, session).find(
            (each) => each instanceof AttributeObject && each.typeName === `${own}.CmdletBindingAttribute`,
          );
          return (binding as AttributeObject | undefined)?.named.get('HelpUri') ?? '';
        },
      },
    },
    properties: common,
    methods: methodsOf<Command>({
      'string ToString()': text,
      [`${own}.ParameterMetadata ResolveParameter(string name)`]: (self, [name], session) => {
        const found = resolveParameter(self, name, session);
        if (found) return found;
        throw new NetException(`${own}.ParameterBindingException`, `A parameter cannot be found that matches parameter name '${name}'.`);
      },
    }),
    toText: text,
  },
  commandType('FunctionInfo', functionProperties),
  { name: `${own}.FilterInfo`, kind: 'class', base: `${own}.FunctionInfo`, abstract: true, toText: text },
  commandType(
    'CmdletInfo',
    {
      Definition: property('string', (self: CmdletCommand, session) => syntaxOf(self, session)),
      Verb: property('string', ({ name }: CmdletCommand) => verb(name)),
      Noun: property('string', ({ name }: CmdletCommand) => noun(name)),
      HelpFile: property('string', ({ definition }: CmdletCommand) => `${definition.module}.dll-Help.xml`),
      ImplementingType: property('type', ({ definition }: CmdletCommand) => {
        const name = definition.className ?? `Microsoft.PowerShell.Commands.${definition.name.replace('-', '')}Command`;
        const type = findType(name);
        if (!type) throw new NotSimulated('type', name);
        return type;
      }),
      PSSnapIn: property('System.Object', () => null),
      DefaultParameterSet: property('string', ({ definition }: CmdletCommand) => definition.defaultSet ?? null),
      Options: property(`${own}.ScopedItemOptions`, () => enumValue(`${own}.ScopedItemOptions`, 0)),
    },
    { alsoHas: ['DLL'] },
  ),
  commandType(
    'AliasInfo',
    {
      ReferencedCommand: property(`${own}.CommandInfo`, (self: AliasCommand, session) => referenced(self, session)),
      ResolvedCommand: property(`${own}.CommandInfo`, (self: AliasCommand, session) => resolved(self, session)),
      Definition: property('string', (self: AliasCommand) => self.target),
      Options: property(`${own}.ScopedItemOptions`, (self: AliasCommand) =>
        enumValue(`${own}.ScopedItemOptions`, (self.isReadOnly ? 1 : 0) | (self.isConstant ? 2 : 0) | (self.isAllScope ? 8 : 0)),
      ),
      Description: {
        type: 'string',
        get: (self: AliasCommand) => self.description,
        set: (self: AliasCommand, value) => {
          self.description = value as string;
        },
      },
    },
    {
      extendedProperties: {
        ResolvedCommandName: {
          type: 'System.Object',
          kind: 'ScriptProperty',
          get: (self: AliasCommand, session) => resolved(self, session)?.name ?? null,
        },
        DisplayName: {
          type: 'System.Object',
          kind: 'ScriptProperty',
          get: (self: AliasCommand) => (self.name.includes('-') ? self.name : `${self.name} -> ${self.target}`),
        },
      },
    },
  ),
  commandType(
    'ExternalScriptInfo',
    {
      Path: property('string', (self: ScriptCommand) => self.path),
      Definition: property('string', (self: ScriptCommand) => self.path),
      Source: property('string', (self: ScriptCommand) => self.path),
      ScriptBlock: property('scriptblock', (self: ScriptCommand) => self.scriptBlock),
      ScriptContents: property('string', (self: ScriptCommand) => self.scriptBlock.compiled.source.text),
    },
    { alsoHas: ['OriginalEncoding'] },
  ),
  commandType('ScriptInfo', {
    ...common,
    CommandType: property(`${own}.CommandTypes`, () => enumMember(`${own}.CommandTypes`, 'Script')),
    Definition: property('string', ({ scriptBlock }: ScriptBlockCommand) => scriptBlock.text),
    ScriptBlock: property('scriptblock', ({ scriptBlock }: ScriptBlockCommand) => scriptBlock),
    Source: property('string', () => ''),
    ModuleName: property('string', () => ''),
    Version: property('version', () => null),
    Module: property('psmoduleinfo', () => null),
  }),
  commandType(
    'ApplicationInfo',
    {
      Path: property('string', (self: ApplicationCommand) => self.path),
      Extension: property('string', ({ name }: ApplicationCommand) => (name.includes('.') ? name.slice(name.lastIndexOf('.')) : '')),
      Definition: property('string', (self: ApplicationCommand) => self.path),
      Source: property('string', (self: ApplicationCommand) => self.path),
    },
    {
      extendedProperties: {
        FileVersionInfo: {
          type: 'System.Object',
          kind: 'ScriptProperty',
          get: () => {
            throw new NotSimulated('member', `${own}.ApplicationInfo.FileVersionInfo`);
          },
        },
      },
    },
  ),
] as NetType<any>[];
