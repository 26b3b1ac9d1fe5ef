/** An account's two names. */
export interface Account {
  /** NetBIOS name of its domain, or of the machine. */
  readonly domain: string;
  readonly name: string;
}

/** `CONTOSO\ada` as two names; a name alone belongs to the machine. */
export function accountOf(text: string, machine: string): Account {
  const cut = text.indexOf('\\');
  if (cut < 0) return { domain: machine, name: text };
  const domain = text.slice(0, cut);
  return { domain: domain === '.' ? machine : domain, name: text.slice(cut + 1) };
}

/** The account as `DOMAIN\name`. */
export const accountName = (account: Account): string => `${account.domain}\\${account.name}`;

/** Names of accounts do not tell upper from lower case. */
export const sameAccount = (one: Account, other: Account): boolean => accountName(one).toLowerCase() === accountName(other).toLowerCase();

/**
 * Accounts and groups with fixed SIDs. Source: Microsoft, "Security identifiers"
 * (learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers).
 */
export const wellKnownSids: Readonly<Record<string, string>> = {
  'nt authority\\system': 'S-1-5-18',
  'nt authority\\local service': 'S-1-5-19',
  'nt authority\\network service': 'S-1-5-20',
  'nt authority\\authenticated users': 'S-1-5-11',
  'nt authority\\interactive': 'S-1-5-4',
  'nt authority\\iusr': 'S-1-5-17',
  everyone: 'S-1-1-0',
  'creator owner': 'S-1-3-0',
  'builtin\\administrators': 'S-1-5-32-544',
  'builtin\\users': 'S-1-5-32-545',
  'builtin\\guests': 'S-1-5-32-546',
};

/** A number from a text, the same on every machine (FNV-1a); for identifiers that have to be some number. */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** SID of a machine or domain: some SID, but the same for the same name. */
export function authoritySid(name: string): string {
  const lower = name.toLowerCase();
  return `S-1-5-21-${stableNumber(`${lower}#1`)}-${stableNumber(`${lower}#2`)}-${stableNumber(`${lower}#3`)}`;
}

/** SID of an account of a domain, or a local one that was given none. */
export function sidOf(account: Account): string {
  const known = wellKnownSids[accountName(account).toLowerCase()] ?? wellKnownSids[account.name.toLowerCase()];
  return known ?? `${authoritySid(account.domain)}-${1000 + (stableNumber(account.name.toLowerCase()) % 50_000)}`;
}
