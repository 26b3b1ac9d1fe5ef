import { mayChange } from '../runtime/accounts/account-error.ts';
import { givenUsers } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { millisecondsOf } from '../runtime/providers/file-time.ts';

const given = { mandatory: true, position: 0, pipeline: true, byPropertyName: true } as const;
/** Windows' default maximum age of a password. */
const maximumPasswordAge = 42 * 24 * 60 * 60 * 1000;

export default defineCmdlet({
  name: 'Set-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['slu'],
  windowsOnly: true,
  parameters: {
    AccountExpires: { type: 'datetime' },
    AccountNeverExpires: { type: 'switch' },
    Description: { type: 'string', validate: { notNull: true, length: [0, 48] } },
    FullName: { type: 'string', validate: { notNull: true } },
    InputObject: { type: 'Microsoft.PowerShell.Commands.LocalUser', sets: { InputObject: given }, validate: { notNull: true } },
    Name: { type: 'string', sets: { Name: given }, validate: { notNullOrEmpty: true } },
    Password: { type: 'securestring', validate: { notNull: true } },
    PasswordNeverExpires: { type: 'bool' },
    SID: { type: 'System.Security.Principal.SecurityIdentifier', sets: { SecurityIdentifier: given }, validate: { notNull: true } },
    UserMayChangePassword: { type: 'bool' },
  },
  defaultSet: 'Name',
  supportsShouldProcess: true,
  process(parameters, host) {
    const { AccountExpires, AccountNeverExpires, Description, FullName, Name, Password, PasswordNeverExpires, UserMayChangePassword } = parameters;
    const users = givenUsers(host, { ...parameters, Name: Name === undefined ? undefined : [Name] });
    for (const user of users) {
      if (!host.shouldProcess(user.name, 'Modify local user') || !mayChange(host, user.name)) continue;
      if (Description !== undefined) user.description = Description;
      if (FullName !== undefined) user.fullName = FullName;
      if (AccountExpires !== undefined) user.accountExpires = millisecondsOf(host.session, AccountExpires);
      if (AccountNeverExpires) user.accountExpires = null;
      if (UserMayChangePassword !== undefined) user.mayChangePassword = UserMayChangePassword;
      const neverExpired = user.passwordExpires === null;
      if (Password !== undefined) user.passwordLastSet = host.endpoint.clock.now;
      const isNever = PasswordNeverExpires ?? neverExpired;
      user.passwordExpires = isNever || user.passwordLastSet === null ? null : user.passwordLastSet + maximumPasswordAge;
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/set-localuser',
});
