import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';

const property = (name: string): PropertyDefinition<RecordObject> => ({
  type: 'string',
  get: ({ values }) => values[name] ?? null,
  set: ({ values }, value) => {
    values[name] = value;
  },
});

/** What Get-Verb gives (https://learn.microsoft.com/dotnet/api/system.management.automation.verbinfo). */
export default defineType<RecordObject>({
  name: 'System.Management.Automation.VerbInfo',
  kind: 'class',
  properties: Object.fromEntries(['Verb', 'AliasPrefix', 'Group', 'Description'].map((name) => [name, property(name)])),
});
