import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  programs: {
    'setup.exe': { path: 'C:\\setup.exe', answers: [{ arguments: ['/x', 'a b'], stdout: 'out\r\n', stderr: 'err\r\n', exitCode: 3, takes: 5 }] },
    'hang.exe': { path: 'C:\\hang.exe', answers: [{ takes: 'never' }] },
  },
};

describe('System.Diagnostics.Process', () => {
  test('starts a program whose streams are read', () => {
    const script =
      '$i = New-Object System.Diagnostics.ProcessStartInfo; $i.FileName = \'C:\\setup.exe\'; $i.Arguments = \'/x "a b"\'; $i.UseShellExecute = $false; $i.RedirectStandardOutput = $true; $i.RedirectStandardError = $true; $p = New-Object System.Diagnostics.Process; "$p"; $p.StartInfo = $i; $p.Start(); $p.HasExited; $p.StandardOutput.ReadToEnd().Trim(); $p.StandardError.ReadLine(); $p.WaitForExit(); $p.ExitCode; $p.Dispose(); "[$($p.ExitCode)]"';
    expect(linesOf(script, endpoint)).toEqual(['System.Diagnostics.Process', 'True', 'False', 'out', 'err', '3', '[]']);
  });

  test('what is not redirected goes into the console that both share', () => {
    const script =
      "$i = New-Object Diagnostics.ProcessStartInfo 'C:\\setup.exe', '/x \"a b\"'; $i.UseShellExecute = $false; $p = [Diagnostics.Process]::Start($i); $p.WaitForExit(); $null -eq $p.StandardOutput";
    expect(runOnEndpoint(script, endpoint)).toMatchObject({ stdout: 'out\nTrue\n', stderr: 'err\n' });
    // What the shell starts has a window of its own.
    expect(runOnEndpoint("[Diagnostics.Process]::Start('C:\\setup.exe', '/x \"a b\"').WaitForExit()", endpoint)).toMatchObject({
      stdout: '',
      stderr: '',
    });
  });

  test('a program that does not end is waited for within a bound, and ended', () => {
    const script =
      "$p = [Diagnostics.Process]::Start('C:\\hang.exe'); $p.WaitForExit(1500); $p.Kill(); $p.HasExited; $p.ExitCode; (Get-Date).ToString('s')";
    expect(linesOf(script, endpoint)).toEqual(['False', 'True', '-1', '2026-01-15T09:00:01']);
  });

  test('what cannot be started is an error', () => {
    const script =
      "$i = New-Object Diagnostics.ProcessStartInfo 'C:\\setup.exe'; $i.RedirectStandardOutput = $true; foreach ($s in { [Diagnostics.Process]::Start($i) }, { [Diagnostics.Process]::Start('') }, { [Diagnostics.Process]::Start('C:\\nope.exe') }, { (New-Object Diagnostics.Process).WaitForExit() }) { try { & $s } catch { $_.Exception.InnerException.GetType().Name + ': ' + $_.Exception.InnerException.Message } }";
    expect(linesOf(script, endpoint)).toEqual([
      'InvalidOperationException: The Process object must have the UseShellExecute property set to false in order to redirect IO streams.',
      'InvalidOperationException: Cannot start process because a file name has not been provided.',
      'Win32Exception: The system cannot find the file specified',
      'InvalidOperationException: No process is associated with this object.',
    ]);
  });
});
