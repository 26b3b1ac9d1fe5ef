import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const types = 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetConnectionProfile';

export default cimQueryCmdlet({
  name: 'Get-NetConnectionProfile',
  module: 'NetConnection',
  classPath: 'ROOT/StandardCimv2/MSFT_NetConnectionProfile',
  queries: {
    Name: { type: 'string[]', property: 'Name', wildcards: true },
    InterfaceAlias: { type: 'string[]', byPropertyName: true, property: 'InterfaceAlias', wildcards: true },
    InterfaceIndex: { type: 'System.UInt32[]', byPropertyName: true, property: 'InterfaceIndex' },
    NetworkCategory: { type: `${types}.NetworkCategory[]`, property: 'NetworkCategory' },
    IPv4Connectivity: { type: `${types}.IPv4Connectivity[]`, property: 'IPv4Connectivity' },
    IPv6Connectivity: { type: `${types}.IPv6Connectivity[]`, property: 'IPv6Connectivity' },
  },
  shown: {
    NetworkCategory: { enum: `${types}.NetworkCategory` },
    IPv4Connectivity: { enum: `${types}.IPv4Connectivity` },
    IPv6Connectivity: { enum: `${types}.IPv6Connectivity` },
  },
  source: 'https://learn.microsoft.com/powershell/module/netconnection/get-netconnectionprofile',
});
