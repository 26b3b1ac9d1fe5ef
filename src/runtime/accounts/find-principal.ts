import type { Endpoint } from '../../endpoint/endpoint.ts';
import { accountOf, wellKnownSids } from '../../endpoint/stores/account.ts';
import { LocalPrincipalObject } from '../values/local-account.ts';

/** Groups of every domain ("Active Directory security groups"); other accounts of a domain are taken to be users. */
const domainGroups = /\\(domain (admins|users|guests|computers|controllers)|enterprise admins|schema admins|authenticated users|interactive)$/i;

/** A member of a group by its whole name, as Get-LocalGroupMember shows it. */
export function principalOf(endpoint: Endpoint, fullName: string): LocalPrincipalObject {
  const { domain, name } = accountOf(fullName, endpoint.computerName);
  const isLocal = domain.toLowerCase() === endpoint.computerName.toLowerCase();
  const sid = (isLocal ? (endpoint.users.user(name)?.sid ?? endpoint.users.group(name)?.sid) : undefined) ?? endpoint.sidOf(fullName);
  const isGroup = isLocal ? endpoint.users.group(name) !== undefined : domainGroups.test(fullName);
  const isOfDomain = endpoint.domain?.netbiosName.toLowerCase() === domain.toLowerCase();
  return new LocalPrincipalObject(fullName, sid, isGroup ? 'Group' : 'User', isLocal ? 'Local' : isOfDomain ? 'ActiveDirectory' : 'Unknown');
}

/** The account that a name or SID stands for; undefined when nobody knows it. */
export function findPrincipal(endpoint: Endpoint, given: string): LocalPrincipalObject | undefined {
  const { users, computerName } = endpoint;
  if (/^S-1-/i.test(given)) {
    const found = [...users.users(), ...users.groups()].find(({ sid }) => sid.toLowerCase() === given.toLowerCase());
    return found && principalOf(endpoint, `${computerName}\\${found.name}`);
  }
  const { domain, name } = accountOf(given, computerName);
  if (domain.toLowerCase() === computerName.toLowerCase()) {
    const local = users.user(name) ?? users.group(name);
    if (local) return principalOf(endpoint, `${computerName}\\${local.name}`);
    const known = Object.keys(wellKnownSids).find((each) => each === name.toLowerCase() || each.endsWith(`\\${name.toLowerCase()}`));
    return known ? principalOf(endpoint, known.toUpperCase()) : undefined;
  }
  // The accounts of a domain that the machine has joined are not listed; one that is named is taken to be there.
  return endpoint.domain?.netbiosName.toLowerCase() === domain.toLowerCase() || domain.toUpperCase() === 'NT AUTHORITY'
    ? principalOf(endpoint, `${endpoint.domain?.netbiosName ?? domain}\\${name}`)
    : undefined;
}
