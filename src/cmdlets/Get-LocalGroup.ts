import { listParameters, selectGroups } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { LocalGroupObject } from '../runtime/values/local-account.ts';

export default defineCmdlet({
  name: 'Get-LocalGroup',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['glg'],
  windowsOnly: true,
  parameters: listParameters,
  defaultSet: 'Default',
  process({ Name, SID }, host) {
    const groups = Name === undefined && SID === undefined ? host.endpoint.users.groups() : selectGroups(host, Name, SID, true);
    for (const group of groups) host.write(new LocalGroupObject(group));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.LocalGroup'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/get-localgroup',
});
