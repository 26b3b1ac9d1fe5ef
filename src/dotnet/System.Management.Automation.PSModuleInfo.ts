import { collectionOf } from '../runtime/members/collection-methods.ts';
import type { Module } from '../runtime/module.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { EngineObject } from '../runtime/values/engine-object.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';
import { Version } from './System.Version.ts';

const own = 'System.Management.Automation';

function exported(pairs: Iterable<readonly [string, Value & { name?: string }]>, type: string): GenericDictionary {
  const dictionary = new GenericDictionary(
    closeType(findDefinition('System.Collections.Generic.Dictionary`2')!, [knownType('System.String'), knownType(type)]),
    true,
  );
  for (const [key, value] of pairs) dictionary.set((value as { name?: string }).name ?? key, value);
  return dictionary;
}

const commands = (type: string, pick: (self: Module) => Iterable<readonly [string, any]>): PropertyDefinition<Module> => ({
  type: `System.Collections.Generic.Dictionary[string,${type}]`,
  get: (self) => exported(pick(self), type),
});

const bound = (self: Module, block: ScriptBlock) => new ScriptBlock(block.compiled, self.state);
/** The folder of a file; of one in the root, the root. */
function folder(path: string): string {
  const cut = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'), 0);
  return path.slice(0, cut) || path.slice(0, path.startsWith('/') ? 1 : 0);
}

export default defineType<Module>({
  name: `${own}.PSModuleInfo`,
  kind: 'class',
  accelerators: ['psmoduleinfo'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psmoduleinfo',
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Path: { type: 'string', get: (self) => self.path },
    Description: {
      type: 'string',
      get: (self) => self.description,
      set: (self, value) => {
        self.description = value as string;
      },
    },
    ModuleBase: { type: 'string', get: (self) => folder(self.path) },
    PrivateData: {
      type: 'System.Object',
      get: (self) => self.privateData,
      set: (self, value) => {
        self.privateData = value;
      },
    },
    Version: { type: 'version', get: (self) => new Version(self.version.split('.').map(Number)) },
    ModuleType: { type: `${own}.ModuleType`, get: (self) => enumMember(`${own}.ModuleType`, self.moduleType) },
    AccessMode: { type: `${own}.ModuleAccessMode`, get: () => enumMember(`${own}.ModuleAccessMode`, 'ReadWrite') },
    ExportedFunctions: commands(`${own}.FunctionInfo`, (self) => self.exportedFunctions),
    ExportedCmdlets: commands(`${own}.CmdletInfo`, () => []),
    ExportedCommands: commands(`${own}.CommandInfo`, (self) => [...self.exportedFunctions, ...self.exportedAliases]),
    ExportedVariables: commands(`${own}.PSVariable`, (self) => self.exportedVariables),
    ExportedAliases: commands(`${own}.AliasInfo`, (self) => self.exportedAliases),
    NestedModules: { type: 'System.Object', get: (self) => collectionOf([...self.nestedModules], knownType(`${own}.PSModuleInfo`)) },
    SessionState: { type: `${own}.SessionState`, get: (self) => new EngineObject('SessionState', self.state) },
  },
  methods: methodsOf<Module>({
    'string ToString()': (self) => self.name,
    'scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)': (self, [block]) => bound(self, block),
    'System.Object Invoke(scriptblock sb, Params System.Object[] args)': (self, [block, args], session) => {
      const output = session.invoke(bound(self, block), { args: args ?? [], newScope: true });
      return output.length === 0 ? null : output.length === 1 ? output[0] : output;
    },
  }),
  toText: (self) => self.name,
});
