import { toText } from '../runtime/convert/to-text.ts';
import type { Edition } from '../runtime/session.ts';
import { defineType, type NetType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

const namespace = 'Microsoft.PowerShell.Commands';

type Kind = 'read' | 'write';

function property(name: string, type: string, kind: Kind, edition?: Edition): PropertyDefinition<RecordObject> {
  const set = (self: RecordObject, value: Value) => {
    self.values[name] = value;
  };
  return { type, get: ({ values }) => values[name] ?? null, ...(kind === 'write' ? { set } : {}), ...(edition ? { edition } : {}) };
}

/** A type that holds values: properties by name and type, in their order. */
function recordType(name: string, kind: Kind, properties: Record<string, string>, more: Partial<NetType<RecordObject>> = {}): NetType<RecordObject> {
  const own = Object.entries(properties).map(([each, type]) => [each, property(each, type, kind)] as const);
  return defineType<RecordObject>({
    name: `${namespace}.${name}`,
    kind: 'class',
    ...more,
    properties: { ...Object.fromEntries(own), ...more.properties },
  });
}

const group = {
  Values: 'System.Collections.ArrayList',
  Count: 'int',
  Group: 'System.Collections.ObjectModel.Collection`1[psobject]',
  Name: 'string',
};

const number = 'System.Nullable[double]';
const whole = 'System.Nullable[int]';

const measures = (extreme: string): Partial<NetType<RecordObject>> => ({
  base: `${namespace}.MeasureInfo`,
  properties: {
    Count: property('Count', 'int', 'write'),
    Average: property('Average', number, 'write'),
    Sum: property('Sum', number, 'write'),
    Maximum: property('Maximum', extreme, 'write'),
    Minimum: property('Minimum', extreme, 'write'),
    StandardDeviation: property('StandardDeviation', number, 'write', '7.6'),
    Property: property('Property', 'string', 'write'),
  },
});

/** Classes of the utility cmdlets' results (https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands). */
export default [
  recordType('GroupInfo', 'read', group),
  recordType('GroupInfoNoElement', 'read', {}, { base: `${namespace}.GroupInfo`, properties: recordType('GroupInfo', 'read', group).properties }),
  recordType('MeasureInfo', 'write', { Property: 'string' }, { abstract: true }),
  recordType('GenericMeasureInfo', 'write', {}, measures(number)),
  recordType('GenericObjectMeasureInfo', 'write', {}, measures('System.Object')),
  recordType('TextMeasureInfo', 'write', { Lines: whole, Words: whole, Characters: whole, Property: 'string' }, { base: `${namespace}.MeasureInfo` }),
  recordType(
    'MemberDefinition',
    'read',
    { TypeName: 'string', Name: 'string', MemberType: 'System.Management.Automation.PSMemberTypes', Definition: 'string' },
    { toText: ({ values }) => toText(values.Definition) },
  ),
  recordType('FileHashInfo', 'write', { Algorithm: 'string', Hash: 'string', Path: 'string' }),
] as NetType<any>[];
