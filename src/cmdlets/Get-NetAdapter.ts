import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

/** What the module works out of other properties (Status, LinkSpeed, MacAddress) is what the description declares under these names. */
export default cimQueryCmdlet({
  name: 'Get-NetAdapter',
  module: 'NetAdapter',
  classPath: 'ROOT/StandardCimv2/MSFT_NetAdapter',
  defaultSet: 'ByName',
  queries: {
    Name: { type: 'string[]', aliases: ['ifAlias', 'InterfaceAlias'], sets: { ByName: { position: 0 } }, property: 'Name', wildcards: true },
    InterfaceDescription: {
      type: 'string[]',
      aliases: ['ifDesc'],
      sets: { ByInstanceID: { mandatory: true, byPropertyName: true } },
      property: 'InterfaceDescription',
      wildcards: true,
    },
    InterfaceIndex: {
      type: 'System.UInt32[]',
      aliases: ['ifIndex'],
      sets: { ByIfIndex: { mandatory: true, byPropertyName: true } },
      property: 'InterfaceIndex',
    },
  },
  parameters: { IncludeHidden: { type: 'switch' }, Physical: { type: 'switch', notSimulated: true } },
  aliases: { ifAlias: 'Name', InterfaceAlias: 'Name', ifIndex: 'InterfaceIndex', ifDesc: 'InterfaceDescription' },
  includes: ({ properties }, host) => properties.get('Hidden')?.value !== true || host.isBound('IncludeHidden'),
  source: 'https://learn.microsoft.com/powershell/module/netadapter/get-netadapter',
});
