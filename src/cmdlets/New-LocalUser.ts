import { accountError, mayChange } from '../runtime/accounts/account-error.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { millisecondsOf } from '../runtime/providers/file-time.ts';
import { LocalUserObject } from '../runtime/values/local-account.ts';

export default defineCmdlet({
  name: 'New-LocalUser',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['nlu'],
  windowsOnly: true,
  parameters: {
    AccountExpires: { type: 'datetime', byPropertyName: true },
    AccountNeverExpires: { type: 'switch', byPropertyName: true },
    Description: { type: 'string', byPropertyName: true, validate: { notNull: true, length: [0, 48] } },
    Disabled: { type: 'switch', byPropertyName: true },
    FullName: { type: 'string', byPropertyName: true, validate: { notNull: true } },
    Name: { type: 'string', mandatory: true, position: 0, pipeline: true, byPropertyName: true, validate: { notNullOrEmpty: true, length: [1, 20] } },
    Password: { type: 'securestring', sets: { Password: { mandatory: true, byPropertyName: true } }, validate: { notNull: true } },
    NoPassword: { type: 'switch', sets: { NoPassword: { mandatory: true, byPropertyName: true } } },
    PasswordNeverExpires: { type: 'switch', sets: { Password: { byPropertyName: true } } },
    UserMayNotChangePassword: { type: 'switch', byPropertyName: true },
  },
  defaultSet: 'Password',
  supportsShouldProcess: true,
  process({ AccountExpires, Description, Disabled, FullName, Name = '', NoPassword, PasswordNeverExpires, UserMayNotChangePassword }, host) {
    if (!host.shouldProcess(Name, 'Create new local user') || !mayChange(host, Name)) return;
    const { users, clock } = host.endpoint;
    if (users.user(Name)) {
      accountError(host, 'UserExists', Name);
      return;
    }
    const user = users.describeUser({
      name: Name,
      fullName: FullName,
      description: Description,
      enabled: !Disabled,
      // A new account is in no group (page of New-LocalUser).
      groups: [],
      passwordLastSet: NoPassword ? null : new Date(clock.now).toISOString(),
      passwordExpires: PasswordNeverExpires || NoPassword ? 'never' : undefined,
      passwordRequired: true,
      mayChangePassword: !UserMayNotChangePassword,
      accountExpires: AccountExpires ? new Date(millisecondsOf(host.session, AccountExpires)).toISOString() : 'never',
    });
    host.write(new LocalUserObject(user));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.LocalUser'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/new-localuser',
});
