import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ErrorCategory } from '../values/errors.ts';

/** Errors of the cmdlets of local accounts: their words and categories (Microsoft.PowerShell.LocalAccounts, Exceptions.cs and Strings.resx). */
const errors = {
  UserNotFound: ['ObjectNotFound', 'User {0} was not found.'],
  GroupNotFound: ['ObjectNotFound', 'Group {0} was not found.'],
  PrincipalNotFound: ['ObjectNotFound', 'Principal {0} was not found.'],
  MemberNotFound: ['ObjectNotFound', 'Member {0} was not found in group {1}.'],
  UserExists: ['ResourceExists', 'User {0} already exists.'],
  GroupExists: ['ResourceExists', 'Group {0} already exists.'],
  MemberExists: ['ResourceExists', '{0} is already a member of group {1}.'],
  AccessDenied: ['PermissionDenied', 'Access denied.'],
} as const satisfies Record<string, readonly [ErrorCategory, string]>;

/** Writes an error; the exception bears its name. */
export function accountError(host: CmdletHost, name: keyof typeof errors, first: string, second = ''): void {
  const [category, words] = errors[name];
  host.error({
    id: name,
    message: words.replace('{0}', first).replace('{1}', second),
    category,
    target: second === '' ? first : second,
    exception: `Microsoft.PowerShell.Commands.${name}Exception`,
  });
}

/** Only administrators change accounts. */
export function mayChange(host: CmdletHost, target: string): boolean {
  if (host.endpoint.process.elevated) return true;
  accountError(host, 'AccessDenied', target);
  return false;
}
