import { defineType } from '../runtime/types/net-type.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';
import { versionInfoOf } from './System.Diagnostics.FileVersionInfo.ts';

export default defineType<RecordObject>({
  name: 'System.Diagnostics.ProcessModule',
  kind: 'class',
  base: 'System.ComponentModel.Component',
  abstract: true,
  properties: {
    ModuleName: { type: 'string', get: ({ values }) => values.ModuleName },
    FileName: { type: 'string', get: ({ values }) => values.FileName },
    FileVersionInfo: {
      type: 'System.Diagnostics.FileVersionInfo',
      get: ({ values }, session) => versionInfoOf(session.endpoint.files, String(values.FileName)),
    },
  },
  alsoHas: ['BaseAddress', 'ModuleMemorySize', 'EntryPointAddress', 'Size', 'Company', 'FileVersion', 'ProductVersion', 'Description', 'Product'],
  toText: ({ values }) => `System.Diagnostics.ProcessModule (${values.ModuleName})`,
  source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.processmodule',
});
