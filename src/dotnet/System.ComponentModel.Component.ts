import { defineType } from '../runtime/types/net-type.ts';

export default defineType({
  name: 'System.ComponentModel.Component',
  kind: 'class',
  base: 'System.MarshalByRefObject',
  interfaces: ['System.IDisposable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.componentmodel.component',
});
