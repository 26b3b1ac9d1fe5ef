import type { Endpoint } from '../../endpoint/endpoint.ts';
import { type Account, accountName, accountOf, sidOf } from '../../endpoint/stores/account.ts';

/**
 * Accounts that every Windows machine has, with their fixed SIDs and the names that Windows writes
 * (https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers).
 */
const wellKnown: readonly (readonly [sid: string, name: string])[] = [
  ['S-1-0-0', 'NULL SID'],
  ['S-1-1-0', 'Everyone'],
  ['S-1-2-0', 'LOCAL'],
  ['S-1-3-0', 'CREATOR OWNER'],
  ['S-1-3-1', 'CREATOR GROUP'],
  ['S-1-5-1', 'NT AUTHORITY\\DIALUP'],
  ['S-1-5-2', 'NT AUTHORITY\\NETWORK'],
  ['S-1-5-3', 'NT AUTHORITY\\BATCH'],
  ['S-1-5-4', 'NT AUTHORITY\\INTERACTIVE'],
  ['S-1-5-6', 'NT AUTHORITY\\SERVICE'],
  ['S-1-5-7', 'NT AUTHORITY\\ANONYMOUS LOGON'],
  ['S-1-5-10', 'NT AUTHORITY\\SELF'],
  ['S-1-5-11', 'NT AUTHORITY\\Authenticated Users'],
  ['S-1-5-12', 'NT AUTHORITY\\RESTRICTED'],
  ['S-1-5-13', 'NT AUTHORITY\\TERMINAL SERVER USER'],
  ['S-1-5-14', 'NT AUTHORITY\\REMOTE INTERACTIVE LOGON'],
  ['S-1-5-15', 'NT AUTHORITY\\This Organization'],
  ['S-1-5-17', 'NT AUTHORITY\\IUSR'],
  ['S-1-5-18', 'NT AUTHORITY\\SYSTEM'],
  ['S-1-5-19', 'NT AUTHORITY\\LOCAL SERVICE'],
  ['S-1-5-20', 'NT AUTHORITY\\NETWORK SERVICE'],
  ['S-1-5-32-544', 'BUILTIN\\Administrators'],
  ['S-1-5-32-545', 'BUILTIN\\Users'],
  ['S-1-5-32-546', 'BUILTIN\\Guests'],
  ['S-1-5-32-547', 'BUILTIN\\Power Users'],
  ['S-1-5-32-551', 'BUILTIN\\Backup Operators'],
  ['S-1-5-32-552', 'BUILTIN\\Replicator'],
  ['S-1-5-32-555', 'BUILTIN\\Remote Desktop Users'],
  ['S-1-5-32-556', 'BUILTIN\\Network Configuration Operators'],
  ['S-1-5-32-558', 'BUILTIN\\Performance Monitor Users'],
  ['S-1-5-32-559', 'BUILTIN\\Performance Log Users'],
  ['S-1-5-32-562', 'BUILTIN\\Distributed COM Users'],
  ['S-1-5-32-568', 'BUILTIN\\IIS_IUSRS'],
  ['S-1-5-32-569', 'BUILTIN\\Cryptographic Operators'],
  ['S-1-5-32-573', 'BUILTIN\\Event Log Readers'],
  ['S-1-5-32-578', 'BUILTIN\\Hyper-V Administrators'],
  ['S-1-5-32-580', 'BUILTIN\\Remote Management Users'],
  ['S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464', 'NT SERVICE\\TrustedInstaller'],
];

/** Kinds of System.Security.Principal.WellKnownSidType whose SIDs need no domain. */
export const sidsByKind: Readonly<Record<string, string>> = {
  NullSid: 'S-1-0-0',
  WorldSid: 'S-1-1-0',
  LocalSid: 'S-1-2-0',
  CreatorOwnerSid: 'S-1-3-0',
  CreatorGroupSid: 'S-1-3-1',
  NTAuthoritySid: 'S-1-5',
  DialupSid: 'S-1-5-1',
  NetworkSid: 'S-1-5-2',
  BatchSid: 'S-1-5-3',
  InteractiveSid: 'S-1-5-4',
  ServiceSid: 'S-1-5-6',
  AnonymousSid: 'S-1-5-7',
  SelfSid: 'S-1-5-10',
  AuthenticatedUserSid: 'S-1-5-11',
  RestrictedCodeSid: 'S-1-5-12',
  TerminalServerSid: 'S-1-5-13',
  RemoteLogonIdSid: 'S-1-5-14',
  ThisOrganizationSid: 'S-1-5-15',
  LocalSystemSid: 'S-1-5-18',
  LocalServiceSid: 'S-1-5-19',
  NetworkServiceSid: 'S-1-5-20',
  BuiltinDomainSid: 'S-1-5-32',
  BuiltinAdministratorsSid: 'S-1-5-32-544',
  BuiltinUsersSid: 'S-1-5-32-545',
  BuiltinGuestsSid: 'S-1-5-32-546',
  BuiltinPowerUsersSid: 'S-1-5-32-547',
  BuiltinBackupOperatorsSid: 'S-1-5-32-551',
  BuiltinReplicatorSid: 'S-1-5-32-552',
  BuiltinRemoteDesktopUsersSid: 'S-1-5-32-555',
  BuiltinNetworkConfigurationOperatorsSid: 'S-1-5-32-556',
  BuiltinPerformanceMonitoringUsersSid: 'S-1-5-32-558',
  BuiltinPerformanceLoggingUsersSid: 'S-1-5-32-559',
  WinBuiltinEventLogReadersGroup: 'S-1-5-32-573',
};

/** Last numbers of the accounts that a domain or machine has from the beginning. */
export const accountNumbers: Readonly<Record<string, number>> = {
  AccountAdministratorSid: 500,
  AccountGuestSid: 501,
  AccountKrbtgtSid: 502,
  AccountDomainAdminsSid: 512,
  AccountDomainUsersSid: 513,
  AccountDomainGuestsSid: 514,
  AccountComputersSid: 515,
  AccountControllersSid: 516,
};

/** The account name of a SID; undefined where the machine knows none. */
export function nameOfSid(sid: string, endpoint: Endpoint): string | undefined {
  const fixed = wellKnown.find(([known]) => known === sid)?.[1];
  if (fixed) return fixed;
  const user = endpoint.users.users().find((each) => each.sid === sid);
  if (user) return `${endpoint.computerName}\\${user.name}`;
  const group = endpoint.users.groups().find((each) => each.sid === sid);
  if (group) return `${endpoint.computerName}\\${group.name}`;
  if (sid === endpoint.process.sid) return accountName(endpoint.process.user);
  const loggedOn = endpoint.sessions.all().map(({ user }) => user);
  const found = loggedOn.find((account) => sidOfAccount(account, endpoint) === sid);
  return found && accountName(found);
}

function sidOfAccount(account: Account, endpoint: Endpoint): string {
  const isLocal = account.domain.toLowerCase() === endpoint.computerName.toLowerCase();
  return (isLocal ? endpoint.users.user(account.name)?.sid : undefined) ?? sidOf(account);
}

/** The SID of an account's name; undefined where the machine knows no such account. */
export function sidOfName(name: string, endpoint: Endpoint): string | undefined {
  const key = name.toLowerCase();
  const fixed = wellKnown.find(([, known]) => known.toLowerCase() === key || known.toLowerCase().endsWith(`\\${key}`));
  if (fixed) return fixed[0];
  const account = accountOf(name, endpoint.computerName);
  if (account.domain.toLowerCase() === endpoint.computerName.toLowerCase()) {
    const found = endpoint.users.user(account.name)?.sid ?? endpoint.users.group(account.name)?.sid;
    if (found) return found;
  }
  const { process, domain } = endpoint;
  if (accountName(process.user).toLowerCase() === accountName(account).toLowerCase()) return process.sid;
  return domain && account.domain.toLowerCase() === domain.netbiosName.toLowerCase() ? sidOf(account) : undefined;
}

/** SIDs of the groups that an account is in on this machine. */
export function groupSidsOf(account: Account, endpoint: Endpoint): string[] {
  const name = accountName(account).toLowerCase();
  const own = endpoint.users
    .groups()
    .filter(({ members }) => members.some((member) => member.toLowerCase() === name))
    .map(({ sid }) => sid);
  const isSystem = account.domain === 'NT AUTHORITY';
  return [...new Set([...(isSystem ? ['S-1-5-32-544'] : []), 'S-1-1-0', ...own, ...(isSystem ? [] : ['S-1-5-4']), 'S-1-5-11', 'S-1-5-15'])];
}
