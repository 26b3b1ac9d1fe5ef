import { accountError, mayChange } from '../runtime/accounts/account-error.ts';
import { givenMembers, groupMemberParameters } from '../runtime/accounts/given-members.ts';
import { givenGroup } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Add-LocalGroupMember',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['algm'],
  windowsOnly: true,
  parameters: groupMemberParameters,
  defaultSet: 'Group',
  supportsShouldProcess: true,
  process(parameters, host) {
    const group = givenGroup(host, parameters);
    if (!group) return;
    const { users } = host.endpoint;
    for (const member of givenMembers(host, parameters.Member)) {
      if (!host.shouldProcess(group.name, `Add member ${member.name}`) || !mayChange(host, group.name)) continue;
      if (users.isMember(group.name, member.name)) accountError(host, 'MemberExists', member.name, group.name);
      else users.addMember(group.name, member.name);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/add-localgroupmember',
});
