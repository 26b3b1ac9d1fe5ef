import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';
import { syntaxOfSet } from './commands/parameter-objects.ts';

const own = 'System.Management.Automation';

function record(name: string, properties: Record<string, string>, extra: Partial<NetType<RecordObject>> = {}): NetType<RecordObject> {
  return {
    name: `${own}.${name}`,
    kind: 'class',
    abstract: true,
    source: `https://learn.microsoft.com/dotnet/api/${own.toLowerCase()}.${name.toLowerCase()}`,
    properties: Object.fromEntries(
      Object.entries(properties).map(([property, type]): [string, PropertyDefinition<RecordObject>] => [
        property,
        { type, get: (self) => self.values[property] ?? null },
      ]),
    ),
    ...extra,
  };
}

const use = {
  IsMandatory: 'bool',
  Position: 'int',
  ValueFromPipeline: 'bool',
  ValueFromPipelineByPropertyName: 'bool',
  ValueFromRemainingArguments: 'bool',
  HelpMessage: 'string',
};

/** The parameters of a command as objects (Get-Command). */
export default [
  record('ParameterMetadata', {
    Name: 'string',
    ParameterType: 'type',
    ParameterSets: `System.Collections.Generic.Dictionary[string,${own}.ParameterSetMetadata]`,
    IsDynamic: 'bool',
    Aliases: 'System.Collections.ObjectModel.Collection[string]',
    Attributes: 'System.Collections.ObjectModel.Collection[System.Attribute]',
    SwitchParameter: 'bool',
  }),
  record('ParameterSetMetadata', { ...use, HelpMessageBaseName: 'string', HelpMessageResourceId: 'string' }),
  record(
    'CommandParameterSetInfo',
    {
      Name: 'string',
      IsDefault: 'bool',
      Parameters: `System.Collections.ObjectModel.ReadOnlyCollection[${own}.CommandParameterInfo]`,
    },
    { methods: methodsOf<RecordObject>({ 'string ToString()': (self) => syntaxOfSet(self) }), toText: syntaxOfSet },
  ),
  record('CommandParameterInfo', {
    Name: 'string',
    ParameterType: 'type',
    IsMandatory: 'bool',
    IsDynamic: 'bool',
    Position: 'int',
    ValueFromPipeline: 'bool',
    ValueFromPipelineByPropertyName: 'bool',
    ValueFromRemainingArguments: 'bool',
    HelpMessage: 'string',
    Aliases: 'System.Collections.ObjectModel.ReadOnlyCollection[string]',
    Attributes: 'System.Collections.ObjectModel.ReadOnlyCollection[System.Attribute]',
  }),
] as NetType<any>[];
