import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';

/** The machine's own name; no other is looked up. */
export default defineType({
  name: 'System.Net.Dns',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.net.dns',
  staticMethods: methodsOf<undefined>({ 'string GetHostName()': (_, __, { endpoint }) => endpoint.computerName }),
  alsoHas: [...['GetHostAddresses', 'GetHostAddressesAsync', 'GetHostByAddress', 'GetHostByName', 'GetHostEntry', 'GetHostEntryAsync', 'Resolve']],
});
