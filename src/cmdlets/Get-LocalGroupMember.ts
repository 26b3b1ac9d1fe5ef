import { accountError } from '../runtime/accounts/account-error.ts';
import { findPrincipal, principalOf } from '../runtime/accounts/find-principal.ts';
import { givenGroup } from '../runtime/accounts/select-accounts.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';

const given = { mandatory: true, position: 0, pipeline: true, byPropertyName: true } as const;

export default defineCmdlet({
  name: 'Get-LocalGroupMember',
  module: 'Microsoft.PowerShell.LocalAccounts',
  aliases: ['glgm'],
  windowsOnly: true,
  parameters: {
    Group: { type: 'object', sets: { Group: given }, validate: { notNull: true } },
    Member: { type: 'string', position: 1, validate: { notNullOrEmpty: true }, wildcards: true },
    Name: { type: 'string', sets: { Default: given }, validate: { notNullOrEmpty: true } },
    SID: { type: 'System.Security.Principal.SecurityIdentifier', sets: { SecurityIdentifier: given }, validate: { notNull: true } },
  },
  defaultSet: 'Default',
  process({ Group, Member, Name, SID }, host) {
    const group = givenGroup(host, { Group, Name, SID });
    if (!group) return;
    const members = [...group.members].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
    const short = (member: string) => member.slice(member.indexOf('\\') + 1);
    const wanted = members.filter((member) => Member === undefined || matchesWildcard(member, Member) || matchesWildcard(short(member), Member));
    if (wanted.length === 0 && Member !== undefined && !hasWildcards(Member))
      accountError(
        host,
        findPrincipal(host.endpoint, Member) ? 'MemberNotFound' : 'PrincipalNotFound',
        Member,
        findPrincipal(host.endpoint, Member) ? group.name : '',
      );
    for (const member of wanted) host.write(principalOf(host.endpoint, member));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.LocalPrincipal'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/get-localgroupmember',
});
