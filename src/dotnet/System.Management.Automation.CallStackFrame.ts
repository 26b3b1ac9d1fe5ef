import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';

const property = (name: string, type: string): [string, PropertyDefinition<RecordObject>] => [
  name,
  { type, get: (self) => self.values[name] ?? null },
];

const text = ({ values }: RecordObject) => values.Text as string;

export default defineType<RecordObject>({
  name: 'System.Management.Automation.CallStackFrame',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.callstackframe',
  properties: Object.fromEntries([
    property('ScriptName', 'string'),
    property('ScriptLineNumber', 'int'),
    property('InvocationInfo', 'System.Management.Automation.InvocationInfo'),
    property('Position', 'System.Management.Automation.Language.IScriptExtent'),
    property('FunctionName', 'string'),
  ]),
  extendedProperties: Object.fromEntries(
    ['Command', 'Location', 'Arguments'].map((name): [string, PropertyDefinition<RecordObject>] => [
      name,
      { type: 'System.Object', kind: 'ScriptProperty', get: ({ values }) => values[name] ?? null },
    ]),
  ),
  methods: methodsOf<RecordObject>({ 'string GetScriptLocation()': ({ values }) => values.Location as string, 'string ToString()': text }),
  toText: text,
});
