import { defineType } from '../runtime/types/net-type.ts';

export default defineType({
  name: 'System.MarshalByRefObject',
  kind: 'class',
  abstract: true,
  alsoHas: ['GetLifetimeService', 'InitializeLifetimeService'],
  source: 'https://learn.microsoft.com/dotnet/api/system.marshalbyrefobject',
});
