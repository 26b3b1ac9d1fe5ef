import type { EndpointDescription } from './description.ts';
import { type Account, accountName, accountOf, sidOf } from './stores/account.ts';
import type { SessionStore } from './stores/sessions.ts';
import type { UserStore } from './stores/users.ts';

/** The Active Directory domain that an endpoint has joined. */
export interface Domain {
  /** `contoso.com`. */
  readonly dnsName: string;
  /** `CONTOSO`. */
  readonly netbiosName: string;
}

/** The process that runs the script. */
export interface ScriptProcess {
  readonly user: Account;
  readonly sid: string;
  /** Whether it holds the administrator's rights. */
  readonly elevated: boolean;
  /** Id of its session. */
  readonly session: number;
  readonly bitness: 32 | 64;
}

/** The domain of a description; undefined: a workgroup. */
export function domainOf(description: EndpointDescription): Domain | undefined {
  const { domain } = description;
  return domain === undefined ? undefined : { dnsName: domain, netbiosName: domain.split('.')[0].toUpperCase() };
}

/** Account that the script runs as. */
export function scriptUser(runAs: string | undefined, machine: string): Account {
  const told = runAs ?? 'SYSTEM';
  const service = /^(?:NT AUTHORITY\\)?(SYSTEM|LOCAL SERVICE|NETWORK SERVICE)$/i.exec(told);
  return service ? { domain: 'NT AUTHORITY', name: service[1].toUpperCase() } : accountOf(told, machine);
}

/** SID of the script's account. */
export function scriptSid(user: Account, machine: string, users: UserStore): string {
  const local = user.domain.toLowerCase() === machine.toLowerCase() ? users.user(user.name) : undefined;
  return local?.sid ?? sidOf(user);
}

/** Whether an account is an administrator of the machine unless the description says otherwise. */
export function isAdministrator(user: Account, users: UserStore): boolean {
  return (user.domain === 'NT AUTHORITY' && user.name === 'SYSTEM') || users.isMember('Administrators', accountName(user));
}

/** The session that a script of an account runs in unless the description says otherwise. */
export function scriptSession(user: Account, sessions: SessionStore): number {
  return user.domain === 'NT AUTHORITY' ? 0 : (sessions.byUser(accountName(user))[0]?.id ?? 0);
}
