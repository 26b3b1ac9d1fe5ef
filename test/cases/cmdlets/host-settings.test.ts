import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

describe('Set-ExecutionPolicy', () => {
  test('a policy of the process wins over that of the machine, which is kept nevertheless', () => {
    expect(
      linesOf(
        "Set-ExecutionPolicy Bypass -Scope Process -Force; try { Set-ExecutionPolicy RemoteSigned -Force } catch { $_.FullyQualifiedErrorId }; Get-ExecutionPolicy; Get-ExecutionPolicy -Scope LocalMachine; (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell').ExecutionPolicy",
      ),
    ).toEqual(['ExecutionPolicyOverride,Microsoft.PowerShell.Commands.SetExecutionPolicyCommand', 'Bypass', 'RemoteSigned', 'RemoteSigned']);
  });

  test('a policy that no scope says is the system’s own', () => {
    expect(linesOf('Set-ExecutionPolicy Undefined -Scope Process; Get-ExecutionPolicy', { preset: 'windows-11' })).toEqual(['Restricted']);
    expect(linesOf('Set-ExecutionPolicy Undefined -Scope Process; Get-ExecutionPolicy', { preset: 'windows-server-2022' })).toEqual(['RemoteSigned']);
  });

  test('who is no administrator cannot set the machine’s policy', () => {
    const user = { users: [{ name: 'ada' }], runAs: 'ada' };
    expect(errorsOf('Set-ExecutionPolicy RemoteSigned', user).map((line) => line.slice(0, 158))).toEqual([
      "System.UnauthorizedAccessException,Microsoft.PowerShell.Commands.SetExecutionPolicyCommand: Access to the registry key 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\",
    ]);
    expect(errorsOf('Set-ExecutionPolicy RemoteSigned -Scope UserPolicy', user)).toEqual([
      'CantSetGroupPolicy,Microsoft.PowerShell.Commands.SetExecutionPolicyCommand: Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.',
    ]);
  });
});

describe('Start-Transcript', () => {
  test('makes the file and its folders; what it holds is not simulated', () => {
    const begin = 'Start-Transcript C:\\Logs\\a\\run.log; Stop-Transcript';
    expect(linesOf(`${begin}; Test-Path C:\\Logs\\a\\run.log`)).toEqual([
      'Transcript started, output file is C:\\Logs\\a\\run.log',
      'Transcript stopped, output file is C:\\Logs\\a\\run.log',
      'True',
    ]);
    for (const look of ['Get-Content C:\\Logs\\a\\run.log', '(Get-Item C:\\Logs\\a\\run.log).Length']) {
      expect(runOnEndpoint(`${begin}; ${look}`).outcome, look).toBe('notSimulated');
    }
  });

  test('a file that is read-only, or there already under -NoClobber, is refused', () => {
    const endpoint = { files: { 'C:\\a.log': { content: 'a', attributes: ['ReadOnly'] as const } } };
    expect(errorsOf('Start-Transcript C:\\a.log; Start-Transcript C:\\a.log -NoClobber', endpoint)).toEqual([
      'NoClobber,Microsoft.PowerShell.Commands.StartTranscriptCommand: File C:\\a.log already exists and NoClobber was specified.',
      'FileReadOnly,Microsoft.PowerShell.Commands.StartTranscriptCommand: File C:\\a.log is read-only. Cannot write to this file. "Start-Transcript -Force" will clear the read-only attribute.',
    ]);
  });
});
