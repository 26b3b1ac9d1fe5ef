import { defineCimClass } from '../cim-class.ts';

/** Local accounts. Those of a domain, which Windows lists as well, are not known here. */
export default defineCimClass({
  name: 'Win32_UserAccount',
  instances: (endpoint) =>
    endpoint.users.users().map((user) => ({
      // 512: a normal account (page of Win32_UserAccount).
      AccountType: 512,
      Caption: `${endpoint.computerName}\\${user.name}`,
      Description: user.description,
      Disabled: !user.enabled,
      Domain: endpoint.computerName,
      FullName: user.fullName,
      LocalAccount: true,
      Lockout: false,
      Name: user.name,
      PasswordChangeable: user.mayChangePassword,
      PasswordExpires: user.passwordExpires !== null,
      PasswordRequired: user.passwordRequired,
      SID: user.sid,
      // 1: SidTypeUser.
      SIDType: 1,
      Status: user.enabled ? 'OK' : 'Degraded',
    })),
});
