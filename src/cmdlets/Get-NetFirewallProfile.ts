import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const choice = { enum: 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.GpoBoolean' };
const action = { enum: 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.Action' };
const associated = (set: string) => ({ type: 'ciminstance', sets: { [set]: { mandatory: true, pipeline: true } }, notSimulated: true });

export default cimQueryCmdlet({
  name: 'Get-NetFirewallProfile',
  module: 'NetSecurity',
  classPath: 'ROOT/StandardCimv2/MSFT_NetFirewallProfile',
  defaultSet: 'GetAll',
  queries: {
    Name: { type: 'string[]', aliases: ['Profile'], sets: { ByName: { mandatory: true, position: 0 } }, property: 'Name', wildcards: true },
  },
  parameters: {
    All: { type: 'switch', sets: ['GetAll'] },
    AssociatedNetFirewallRule: associated('ByAssociatedNetFirewallRule'),
    AssociatedNetIPsecMainModeRule: associated('ByAssociatedNetIPsecMainModeRule'),
    AssociatedNetIPsecRule: associated('ByAssociatedNetIPsecRule'),
    GPOSession: { type: 'string', notSimulated: true },
    PolicyStore: { type: 'string', notSimulated: true },
  },
  shown: {
    Enabled: choice,
    DefaultInboundAction: action,
    DefaultOutboundAction: action,
    AllowInboundRules: choice,
    AllowLocalFirewallRules: choice,
    AllowLocalIPsecRules: choice,
    AllowUserApps: choice,
    AllowUserPorts: choice,
    AllowUnicastResponseToMulticast: choice,
    NotifyOnListen: choice,
    EnableStealthModeForIPsec: choice,
    LogAllowed: choice,
    LogBlocked: choice,
    LogIgnored: choice,
  },
  aliases: { Profile: 'Name' },
  source: 'https://learn.microsoft.com/powershell/module/netsecurity/get-netfirewallprofile',
});
