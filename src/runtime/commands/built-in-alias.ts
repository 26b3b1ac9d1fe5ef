import type { Edition, Platform } from '../session.ts';
import { AliasCommand } from './command.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a new session says of its aliases' options (Get-Alias of a new session). */
interface AliasOptions {
  /** Aliases that every scope shares. */
  readonly allScope: ReadonlySet<string>;
  /** Aliases without an option; all others are read-only. */
  readonly plain: ReadonlySet<string>;
  readonly readOnlyAllScope: ReadonlySet<string>;
}

const options: Readonly<Record<Edition, AliasOptions>> = {
  '7.6': {
    allScope: words('cd copy cp del dir echo md move popd pushd'),
    plain: words(
      'cat chdir clear cls erase etsn exsn fhx gcb gin gjb gsn gtz h history icm kill ls man mount mv nsn ps pwd r rcjb rd ren rjb rm rmdir rsn sajb scb set sls spjb stz type wjb',
    ),
    readOnlyAllScope: words('foreach % where ? select'),
  },
  '5.1': {
    allScope: words(
      'cd chdir cls copy del dir echo erase h history md move popd pushd pwd r rd ren set type cat clear cp kill lp ls man mount mv ps rm rmdir',
    ),
    plain: words('epsn etsn exsn fhx gcb gin gjb gsn gtz icm ipsn nsn rcjb rjb rsn rujb sajb scb sls spjb stz sujb wjb'),
    readOnlyAllScope: words('foreach % where ? select'),
  },
};

/** An alias that a session has from its start. */
export function builtInAlias(name: string, target: string, edition: Edition): AliasCommand {
  const alias = new AliasCommand(name, target);
  const key = name.toLowerCase();
  const { allScope, plain, readOnlyAllScope } = options[edition];
  alias.isAllScope = allScope.has(key) || readOnlyAllScope.has(key);
  alias.isReadOnly = !allScope.has(key) && !plain.has(key);
  return alias;
}

const everywhere =
  'cls Clear-Host|dbp Disable-PSBreakpoint|ebp Enable-PSBreakpoint|epal Export-Alias|etsn Enter-PSSession|exsn Exit-PSSession|gbp Get-PSBreakpoint|gjb Get-Job|gsn Get-PSSession|ipal Import-Alias|md mkdir|nsn New-PSSession|rbp Remove-PSBreakpoint|rcjb Receive-Job|rcsn Receive-PSSession|rjb Remove-Job|rsn Remove-PSSession|sajb Start-Job|sbp Set-PSBreakpoint|spjb Stop-Job|wjb Wait-Job';
const onWindows =
  'clear Clear-Host|cnsn Connect-PSSession|dnsn Disconnect-PSSession|gcb Get-Clipboard|gin Get-ComputerInfo|man help|scb Set-Clipboard|shcm Show-Command';
const onDesktop =
  'asnp Add-PSSnapin|CFS ConvertFrom-String|epsn Export-PSSession|gsnp Get-PSSnapin|ipsn Import-PSSession|ise powershell_ise.exe|lp Out-Printer|npssc New-PSSessionConfigurationFile|rsnp Remove-PSSnapin|rujb Resume-Job|rwmi Remove-WmiObject|sujb Suspend-Job|swmi Set-WmiInstance|trcm Trace-Command';

/**
 * The aliases of a new session, name and target, besides those that the simulated cmdlets declare. An alias comes before a function of
 * its name, so that they must all be there (about_Aliases; `Get-Alias` of a new session).
 */
export function otherAliases(edition: Edition, platform: Platform): [name: string, target: string][] {
  const lists = [everywhere, edition === '7.6' ? 'gerr Get-Error' : '', platform === 'windows' ? onWindows : '', edition === '5.1' ? onDesktop : ''];
  return lists
    .filter((list) => list !== '')
    .flatMap((list) => list.split('|'))
    .map((entry) => entry.split(' ') as [string, string]);
}
