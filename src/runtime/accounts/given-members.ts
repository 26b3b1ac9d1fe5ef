import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { toText } from '../convert/to-text.ts';
import { LocalGroupObject, LocalPrincipalObject, LocalUserObject } from '../values/local-account.ts';
import type { Value } from '../values/value.ts';
import { accountError } from './account-error.ts';
import { findPrincipal } from './find-principal.ts';
import { elementsOf } from './select-accounts.ts';

/** Parameters of Add-LocalGroupMember and Remove-LocalGroupMember: groups and members are objects, names or SIDs. */
export const groupMemberParameters = {
  Group: { type: 'object', sets: { Group: { mandatory: true, position: 0 } }, validate: { notNull: true } },
  Member: { type: 'object[]', mandatory: true, position: 1, pipeline: true, byPropertyName: true, validate: { notNullOrEmpty: true } },
  Name: { type: 'string', sets: { Default: { mandatory: true, position: 0 } }, validate: { notNullOrEmpty: true } },
  SID: {
    type: 'System.Security.Principal.SecurityIdentifier',
    sets: { SecurityIdentifier: { mandatory: true, position: 0 } },
    validate: { notNull: true },
  },
} as const satisfies Record<string, ParameterDefinition>;

/** The accounts of -Member; one that nobody knows is an error. */
export function givenMembers(host: CmdletHost, members: Value): LocalPrincipalObject[] {
  return elementsOf(members).flatMap((member) => {
    if (member instanceof LocalPrincipalObject) return [member];
    const name =
      member instanceof LocalUserObject ? member.user.name : member instanceof LocalGroupObject ? member.group.name : toText(member, host.session);
    const found = findPrincipal(host.endpoint, name);
    if (!found) accountError(host, 'PrincipalNotFound', name);
    return found ? [found] : [];
  });
}
