import type { LocalGroup, LocalUser } from '../../endpoint/stores/users.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { LocalGroupObject, LocalUserObject } from '../values/local-account.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { accountError } from './account-error.ts';

const sids = 'System.Security.Principal.SecurityIdentifier[]';
const piped = { pipeline: true, byPropertyName: true, position: 0 } as const;

/** -Name and -SID of the cmdlets that list. */
export const listParameters = {
  Name: { type: 'string[]', sets: { Default: piped }, validate: { notNull: true }, wildcards: true },
  SID: { type: sids, sets: { SecurityIdentifier: piped }, validate: { notNull: true } },
} as const satisfies Record<string, ParameterDefinition>;

/** -InputObject, -Name and -SID of the cmdlets that change users. */
export const userParameters = {
  InputObject: {
    type: 'Microsoft.PowerShell.Commands.LocalUser[]',
    sets: { InputObject: { mandatory: true, ...piped } },
    validate: { notNullOrEmpty: true },
  },
  Name: { type: 'string[]', sets: { Default: { mandatory: true, ...piped } }, validate: { notNullOrEmpty: true } },
  SID: { type: sids, sets: { SecurityIdentifier: { mandatory: true, ...piped } }, validate: { notNullOrEmpty: true } },
} as const satisfies Record<string, ParameterDefinition>;

/** The elements of what may be one value or many. */
export function elementsOf(value: Value): Value[] {
  const plain = unwrap(value);
  if (plain === undefined || plain === null) return [];
  return typeof plain === 'object' ? [...(enumerate(plain) ?? [plain])].map(unwrap) : [plain];
}

interface Kind<Account> {
  readonly all: Account[];
  readonly error: 'UserNotFound' | 'GroupNotFound';
}

function select<Account extends { name: string; readonly sid: string }>(
  host: CmdletHost,
  { all, error }: Kind<Account>,
  names: readonly string[] | undefined,
  sidValues: Value,
  wildcards: boolean,
): Account[] {
  const wanted = elementsOf(sidValues).map((sid) => toText(sid, host.session));
  const byName = (names ?? []).flatMap((name) => {
    if (wildcards && hasWildcards(name)) return all.filter((account) => matchesWildcard(account.name, name));
    const found = all.filter((account) => account.name.toLowerCase() === name.toLowerCase());
    if (found.length === 0) accountError(host, error, name);
    return found;
  });
  const bySid = wanted.flatMap((sid) => {
    const found = all.filter((account) => account.sid.toLowerCase() === sid.toLowerCase());
    if (found.length === 0) accountError(host, error, sid);
    return found;
  });
  return [...byName, ...bySid];
}

/** The users of -Name and -SID; one that is not there is an error. */
export function selectUsers(host: CmdletHost, names: readonly string[] | undefined, sidValues: Value, wildcards = false): LocalUser[] {
  return select(host, { all: host.endpoint.users.users(), error: 'UserNotFound' }, names, sidValues, wildcards);
}

/** The groups of -Name and -SID. */
export function selectGroups(host: CmdletHost, names: readonly string[] | undefined, sidValues: Value, wildcards = false): LocalGroup[] {
  return select(host, { all: host.endpoint.users.groups(), error: 'GroupNotFound' }, names, sidValues, wildcards);
}

/** The users that a cmdlet changes: objects, names or SIDs. */
export function givenUsers(host: CmdletHost, given: { InputObject?: Value; Name?: readonly string[]; SID?: Value }): LocalUser[] {
  const objects = elementsOf(given.InputObject).flatMap((each) => (each instanceof LocalUserObject ? [each.user.name] : []));
  return selectUsers(host, [...objects, ...(given.Name ?? [])], given.SID);
}

/** The one group of -Group, -Name or -SID: an object, a name or a SID. */
export function givenGroup(host: CmdletHost, given: { Group?: Value; Name?: string; SID?: Value }): LocalGroup | undefined {
  const [object] = elementsOf(given.Group);
  const name = object instanceof LocalGroupObject ? object.group.name : object === undefined ? given.Name : toText(object, host.session);
  if (name !== undefined && /^S-1-/i.test(name)) return selectGroups(host, undefined, name)[0];
  return selectGroups(host, name === undefined ? undefined : [name], given.SID)[0];
}
