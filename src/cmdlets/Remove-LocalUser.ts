import { mayChange } from '../runtime/accounts/account-error.ts';
import { givenUsers, userParameters } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Remove-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['rlu'],
  windowsOnly: true,
  parameters: userParameters,
  defaultSet: 'Default',
  supportsShouldProcess: true,
  process(parameters, host) {
    for (const user of givenUsers(host, parameters)) {
      if (host.shouldProcess(user.name, 'Remove local user') && mayChange(host, user.name)) host.endpoint.users.removeUser(user.name);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/remove-localuser',
});
