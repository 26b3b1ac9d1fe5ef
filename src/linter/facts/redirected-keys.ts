/**
 * Keys below HKLM\SOFTWARE that 32-bit and 64-bit processes share. In lower case. Source: Microsoft, "Registry Keys Affected by
 * Windows Installations That Include WOW Support" (learn.microsoft.com/windows/win32/winprog64/shared-registry-keys).
 */
const shared: readonly string[] = String.raw`policies
registeredapplications
clients
classes
microsoft\com3
microsoft\cryptography\services
microsoft\dfs
microsoft\driver signing
microsoft\enterprisecertificates
microsoft\eventsystem
microsoft\msmq
microsoft\non-driver signing
microsoft\notepad\defaultfonts
microsoft\ole
microsoft\ras
microsoft\rpc
microsoft\shared tools\msinfo
microsoft\systemcertificates
microsoft\termservlicensing
microsoft\transactionserver
microsoft\windows\currentversion\app paths
microsoft\windows\currentversion\control panel\cursors\schemes
microsoft\windows\currentversion\explorer\autoplayhandlers
microsoft\windows\currentversion\explorer\driveicons
microsoft\windows\currentversion\explorer\kindmap
microsoft\windows\currentversion\group policy
microsoft\windows\currentversion\policies
microsoft\windows\currentversion\previewhandlers
microsoft\windows\currentversion\setup
microsoft\windows\currentversion\telephony\locations
microsoft\windows nt\currentversion\console
microsoft\windows nt\currentversion\fontdpi
microsoft\windows nt\currentversion\fontlink
microsoft\windows nt\currentversion\fontmapper
microsoft\windows nt\currentversion\fonts
microsoft\windows nt\currentversion\fontsubstitutes
microsoft\windows nt\currentversion\gre_initialize
microsoft\windows nt\currentversion\image file execution options
microsoft\windows nt\currentversion\language pack
microsoft\windows nt\currentversion\networkcards
microsoft\windows nt\currentversion\perflib
microsoft\windows nt\currentversion\ports
microsoft\windows nt\currentversion\print
microsoft\windows nt\currentversion\profilelist
microsoft\windows nt\currentversion\time zones`.split('\n');

const software = /^(?:(?:microsoft\.powershell\.core\\)?registry::)?(?:hklm:?|hkey_local_machine)[\\/]?software(?=[\\/]|$)[\\/]?/i;

/** Whether a path names a key below HKLM\SOFTWARE that a 32-bit process on 64-bit Windows finds in WOW6432Node instead. */
export function isRedirectedKey(path: string): boolean {
  const match = software.exec(path.trim());
  if (!match) return false;
  const below = path.trim().slice(match[0].length).replaceAll('/', '\\').toLowerCase();
  // Who names WOW6432Node means the 32-bit keys.
  if (below.startsWith('wow6432node')) return false;
  if (/^classes\\(?:clsid|directshow|interface|media type|mediafoundation)(?:\\|$)/.test(below)) return true;
  return !shared.some((key) => below === key || below.startsWith(`${key}\\`));
}
