import type { Session } from '../runtime/session.ts';
import { defineType, type NetType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { LocalGroupObject, LocalPrincipalObject, LocalUserObject } from '../runtime/values/local-account.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';
import { IdentityReference } from './principal/identity-reference.ts';

const own = 'Microsoft.PowerShell.Commands';
const sidOf = (value: string) => new IdentityReference('SecurityIdentifier', value);
const sidType = 'System.Security.Principal.SecurityIdentifier';
const sourceType = `System.Nullable[${own}.PrincipalSource]`;
const source = (name: string): Value => enumMember(`${own}.PrincipalSource`, name);
const moment = (milliseconds: number | null, session: Session): Value => (milliseconds === null ? null : session.localDateTime(milliseconds));

const time = (read: (self: LocalUserObject) => number | null): PropertyDefinition<LocalUserObject> => ({
  type: 'System.Nullable[datetime]',
  get: (self, session) => moment(read(self), session),
});

/** What the cmdlets of local accounts give (Microsoft.PowerShell.LocalAccounts). */
export default [
  defineType<LocalUserObject>({
    name: `${own}.LocalUser`,
    kind: 'class',
    base: `${own}.LocalPrincipal`,
    abstract: true,
    properties: {
      AccountExpires: time(({ user }) => user.accountExpires),
      Description: { type: 'string', get: ({ user }) => user.description },
      Enabled: { type: 'bool', get: ({ user }) => user.enabled },
      FullName: { type: 'string', get: ({ user }) => user.fullName },
      // Windows' default minimum age of a password is none.
      PasswordChangeableDate: time(({ user }) => user.passwordLastSet),
      PasswordExpires: time(({ user }) => user.passwordExpires),
      UserMayChangePassword: { type: 'bool', get: ({ user }) => user.mayChangePassword },
      PasswordRequired: { type: 'bool', get: ({ user }) => user.passwordRequired },
      PasswordLastSet: time(({ user }) => user.passwordLastSet),
      LastLogon: time(({ user }) => user.lastLogon),
      Name: { type: 'string', get: ({ user }) => user.name },
      SID: { type: sidType, get: ({ user }) => sidOf(user.sid) },
      PrincipalSource: { type: sourceType, get: () => source('Local') },
      ObjectClass: { type: 'string', get: () => 'User' },
    },
    alsoHas: ['Clone'],
    toText: ({ user }) => user.name,
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.localuser',
  }),
  defineType<LocalGroupObject>({
    name: `${own}.LocalGroup`,
    kind: 'class',
    base: `${own}.LocalPrincipal`,
    abstract: true,
    properties: {
      Description: { type: 'string', get: ({ group }) => group.description },
      Name: { type: 'string', get: ({ group }) => group.name },
      SID: { type: sidType, get: ({ group }) => sidOf(group.sid) },
      PrincipalSource: { type: sourceType, get: () => source('Local') },
      ObjectClass: { type: 'string', get: () => 'Group' },
    },
    alsoHas: ['Clone'],
    toText: ({ group }) => group.name,
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.localgroup',
  }),
  defineType<LocalPrincipalObject>({
    name: `${own}.LocalPrincipal`,
    kind: 'class',
    abstract: true,
    properties: {
      Name: { type: 'string', get: ({ name }) => name },
      SID: { type: sidType, get: ({ sid }) => sidOf(sid) },
      PrincipalSource: { type: sourceType, get: (self) => source(self.source) },
      ObjectClass: { type: 'string', get: ({ objectClass }) => objectClass },
    },
    toText: ({ name }) => name,
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.localprincipal',
  }),
] as NetType<any>[];
