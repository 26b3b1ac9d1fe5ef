import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const types = 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity';
const byQuery = { sets: ['ByQuery'] };
const associated = (noun: string) =>
  ({ type: 'ciminstance', sets: { [`ByAssociated${noun}`]: { mandatory: true, pipeline: true } }, notSimulated: true }) as const;
const unusual = (type: string) => ({ type, ...byQuery, notSimulated: true });

/** Values by number: MSFT_NetFirewallRule (Microsoft, Windows Filtering Platform). */
export default cimQueryCmdlet({
  name: 'Get-NetFirewallRule',
  module: 'NetSecurity',
  classPath: 'ROOT/StandardCimv2/MSFT_NetFirewallRule',
  defaultSet: 'GetAll',
  queries: {
    Name: { type: 'string[]', aliases: ['ID'], sets: { ByName: { mandatory: true, position: 0 } }, property: 'InstanceID', wildcards: true },
    DisplayName: { type: 'string[]', sets: { ByDisplayName: { mandatory: true } }, property: 'DisplayName', wildcards: true },
    Description: { type: 'string[]', ...byQuery, property: 'Description', wildcards: true },
    DisplayGroup: { type: 'string[]', ...byQuery, property: 'DisplayGroup', wildcards: true },
    Group: { type: 'string[]', ...byQuery, property: 'RuleGroup', wildcards: true },
    Enabled: { type: `${types}.Enabled[]`, ...byQuery, property: 'Enabled' },
    Direction: { type: `${types}.Direction[]`, ...byQuery, property: 'Direction' },
    Action: { type: `${types}.Action[]`, ...byQuery, property: 'Action' },
  },
  parameters: {
    All: { type: 'switch', sets: ['GetAll'] },
    EdgeTraversalPolicy: unusual('string[]'),
    LocalOnlyMapping: unusual('bool[]'),
    LooseSourceMapping: { ...unusual('bool[]'), aliases: ['LSM'] },
    Owner: unusual('string[]'),
    PolicyStoreSource: unusual('string[]'),
    PolicyStoreSourceType: unusual('string[]'),
    PrimaryStatus: unusual('string[]'),
    Status: unusual('string[]'),
    AssociatedNetFirewallAddressFilter: associated('NetFirewallAddressFilter'),
    AssociatedNetFirewallApplicationFilter: associated('NetFirewallApplicationFilter'),
    AssociatedNetFirewallInterfaceFilter: associated('NetFirewallInterfaceFilter'),
    AssociatedNetFirewallInterfaceTypeFilter: associated('NetFirewallInterfaceTypeFilter'),
    AssociatedNetFirewallPortFilter: associated('NetFirewallPortFilter'),
    AssociatedNetFirewallProfile: associated('NetFirewallProfile'),
    AssociatedNetFirewallSecurityFilter: associated('NetFirewallSecurityFilter'),
    AssociatedNetFirewallServiceFilter: associated('NetFirewallServiceFilter'),
    GPOSession: { type: 'string', notSimulated: true },
    PolicyStore: { type: 'string', notSimulated: true },
    TracePolicyStore: { type: 'switch', notSimulated: true },
  },
  shown: { Enabled: { enum: `${types}.Enabled` }, Direction: { enum: `${types}.Direction` }, Action: { enum: `${types}.Action` } },
  aliases: { Name: 'InstanceID', ID: 'InstanceID', Group: 'RuleGroup' },
  unknown: ['Profile'],
  source: 'https://learn.microsoft.com/powershell/module/netsecurity/get-netfirewallrule',
});
