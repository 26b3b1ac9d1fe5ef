import { accountError, mayChange } from '../runtime/accounts/account-error.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { LocalGroupObject } from '../runtime/values/local-account.ts';

export default defineCmdlet({
  name: 'New-LocalGroup',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['nlg'],
  windowsOnly: true,
  parameters: {
    Description: { type: 'string', byPropertyName: true, validate: { notNull: true, length: [0, 48] } },
    Name: {
      type: 'string',
      mandatory: true,
      position: 0,
      pipeline: true,
      byPropertyName: true,
      validate: { notNullOrEmpty: true, length: [1, 256] },
    },
  },
  supportsShouldProcess: true,
  process({ Description, Name = '' }, host) {
    if (!host.shouldProcess(Name, 'Create new local group') || !mayChange(host, Name)) return;
    const { users } = host.endpoint;
    if (users.group(Name)) accountError(host, 'GroupExists', Name);
    else host.write(new LocalGroupObject(users.describeGroup({ name: Name, description: Description })));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.LocalGroup'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/new-localgroup',
});
