import { describe, expect, it } from 'vitest';
import { runText } from '../formatting/run-text.ts';

const run = (script: string) => runText(script, '5.1').stdout;

describe('the accounts of a Windows endpoint', () => {
  it('the process is SYSTEM unless the endpoint says otherwise, and SYSTEM is an administrator', () => {
    const script = `$identity = [Security.Principal.WindowsIdentity]::GetCurrent()
      $identity.Name; $identity.IsSystem; $identity.User.Value
      ([Security.Principal.WindowsPrincipal]$identity).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
      ([Security.Principal.WindowsPrincipal]$identity).IsInRole('Administrators')
      (New-Object Security.Principal.WindowsPrincipal($identity)).IsInRole([Security.Principal.SecurityIdentifier]'S-1-5-32-546')`;
    expect(run(script)).toBe('NT AUTHORITY\\SYSTEM\nTrue\nS-1-5-18\nTrue\nTrue\nFalse\n');
  });

  it('SIDs and names of accounts are translated into each other', () => {
    const script = `([Security.Principal.SecurityIdentifier]'S-1-5-32-544').Translate([Security.Principal.NTAccount]).Value
      ([Security.Principal.NTAccount]'Everyone').Translate([Security.Principal.SecurityIdentifier]).Value
      [Security.Principal.SecurityIdentifier]::new([Security.Principal.WellKnownSidType]::BuiltinUsersSid, $null).Value
      try { ([Security.Principal.NTAccount]'NOBODY\\here').Translate([Security.Principal.SecurityIdentifier]) } catch { $_.Exception.InnerException.GetType().Name }`;
    expect(run(script)).toBe('BUILTIN\\Administrators\nS-1-1-0\nS-1-5-32-545\nIdentityNotMappedException\n');
  });
});
