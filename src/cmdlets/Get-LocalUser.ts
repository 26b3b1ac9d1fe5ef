import { listParameters, selectUsers } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { LocalUserObject } from '../runtime/values/local-account.ts';

export default defineCmdlet({
  name: 'Get-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['glu'],
  windowsOnly: true,
  parameters: listParameters,
  defaultSet: 'Default',
  process({ Name, SID }, host) {
    const users = Name === undefined && SID === undefined ? host.endpoint.users.users() : selectUsers(host, Name, SID, true);
    for (const user of users) host.write(new LocalUserObject(user));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.LocalUser'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/get-localuser',
});
