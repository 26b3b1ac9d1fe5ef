import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';

const namespace = 'System.Management.Automation.Runspaces';

/** A class that holds values: its properties by name and type, in their order. */
function recordType(name: string, properties: Record<string, string>, base?: string): NetType<RecordObject> {
  const property = (each: string, type: string): PropertyDefinition<RecordObject> => ({ type, get: ({ values }) => values[each] ?? null });
  return {
    name: `${namespace}.${name}`,
    kind: 'class',
    ...(base ? { base: `${namespace}.${base}` } : {}),
    properties: Object.fromEntries(Object.entries(properties).map(([each, type]) => [each, property(each, type)])),
  };
}

const member = { IsHidden: 'bool', Name: 'string' };

/** What Get-TypeData gives (https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.typedata). */
export default [
  recordType('TypeMemberData', { Name: 'string' }),
  recordType('NotePropertyData', { Value: 'System.Object', ...member }, 'TypeMemberData'),
  recordType('AliasPropertyData', { ReferencedMemberName: 'string', MemberType: 'type', ...member }, 'TypeMemberData'),
  recordType('ScriptPropertyData', { GetScriptBlock: 'scriptblock', SetScriptBlock: 'scriptblock', ...member }, 'TypeMemberData'),
  recordType('ScriptMethodData', { Script: 'scriptblock', Name: 'string' }, 'TypeMemberData'),
  recordType('PropertySetData', { ReferencedProperties: 'System.Collections.ObjectModel.Collection[string]', Name: 'string' }, 'TypeMemberData'),
  recordType('TypeData', {
    TypeName: 'string',
    Members: `System.Collections.Generic.Dictionary[string,${namespace}.TypeMemberData]`,
    TypeConverter: 'type',
    TypeAdapter: 'type',
    IsOverride: 'bool',
    SerializationMethod: 'string',
    TargetTypeForDeserialization: 'type',
    SerializationDepth: 'uint32',
    DefaultDisplayProperty: 'string',
    InheritPropertySerializationSet: 'bool',
    StringSerializationSource: 'string',
    StringSerializationSourceProperty: `${namespace}.TypeMemberData`,
    DefaultDisplayPropertySet: `${namespace}.PropertySetData`,
    DefaultKeyPropertySet: `${namespace}.PropertySetData`,
    PropertySerializationSet: `${namespace}.PropertySetData`,
  }),
] as NetType<any>[];
