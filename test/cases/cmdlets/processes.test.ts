import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  processes: [
    { name: 'notepad.exe', id: 4000, processorTime: 1.5, path: 'C:\\Windows\\System32\\notepad.exe' },
    { name: 'Setup.exe', id: 4004, endsAfter: 10 },
  ],
  sessions: [{ kind: 'console', user: 'ada', processes: [{ name: 'chrome.exe', id: 5000 }] }],
};

describe('Get-Process', () => {
  test('shows processes as each edition shows them', () => {
    expect(linesOf('Get-Process -Id 4000', endpoint)).toEqual([
      '',
      'Handles  NPM(K)    PM(K)      WS(K)     CPU(s)     Id  SI ProcessName',
      '-------  ------    -----      -----     ------     --  -- -----------',
      '    200      10    10240      20480       1.50   4000   0 notepad',
    ]);
    expect(linesOf('Get-Process notepad', endpoint, '7.6')).toEqual([
      '',
      ' NPM(K)    PM(M)      WS(M)     CPU(s)      Id  SI ProcessName',
      ' ------    -----      -----     ------      --  -- -----------',
      '     10    10.00      20.00       1.50    4000   0 notepad',
    ]);
  });

  test('names that no process has are errors; PowerShell 7 guesses that a number was meant as an id', () => {
    expect(errorsOf('Get-Process nosuch, no*such, 77; Get-Process -Id 77', endpoint, '7.6')).toEqual([
      'NoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand: Cannot find a process with the process identifier 77.',
      'RecommendIdTagForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand: Cannot find a process with the name "77". Try running with -Id to search by Id of processes.',
      'NoProcessFoundForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand: Cannot find a process with the name "nosuch". Verify the process name and call the cmdlet again.',
    ]);
  });

  test('tells users, paths and the engine itself', () => {
    expect(linesOf('(Get-Process chrome -IncludeUserName).UserName; (Get-Process notepad).Path; (Get-Process -Id $PID).Name', endpoint)).toEqual([
      'ENDPOINT-01\\ada',
      'C:\\Windows\\System32\\notepad.exe',
      'powershell',
    ]);
  });

  test('shows the same processes as Win32_Process', () => {
    expect(linesOf('(Get-Process).Count -eq @(Get-CimInstance Win32_Process).Count', endpoint)).toEqual(['True']);
  });
});

describe('Stop-Process', () => {
  test('ends processes and is recorded', () => {
    const report = runOnEndpoint('Stop-Process -Name chrome -Force -PassThru | % { $_.HasExited }', endpoint);
    expect(report.stdout).toBe('True\n');
    expect(report.calls).toEqual([{ kind: 'process', name: 'chrome.exe', action: 'stop' }]);
    expect(report.changes.map(({ path }) => path)).toEqual(['processes/5000']);
  });

  test('asks before it ends the process of somebody else, which nobody answers', () => {
    expect(errorsOf('Get-Process chrome | Stop-Process', endpoint)).toEqual([
      'InvalidOperation,Microsoft.PowerShell.Commands.StopProcessCommand: Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
    ]);
  });

  test('needs the right to end it', () => {
    expect(errorsOf('Stop-Process -Id 4000 -Force', { ...endpoint, runAs: 'ada', users: [{ name: 'ada' }] })).toEqual([
      'CouldNotStopProcess,Microsoft.PowerShell.Commands.StopProcessCommand: Cannot stop process "notepad (4000)" because of the following error: Access is denied',
    ]);
  });
});

describe('Wait-Process', () => {
  test('waits on the virtual clock until the process has ended', () => {
    const report = runOnEndpoint("Wait-Process -Name setup; Get-Process setup -ErrorAction Ignore; 'over'", endpoint);
    expect([report.stdout, report.elapsed]).toEqual(['over\n', 10]);
  });

  test('gives up after its time-out', () => {
    const report = runOnEndpoint('Wait-Process -Id 4004 -Timeout 4 -ErrorAction SilentlyContinue; "$($Error[0])"', endpoint);
    expect([report.stdout, report.elapsed]).toEqual([
      'This command stopped operation because process "Setup (4004)" is not stopped in the specified time-out.\n',
      4,
    ]);
  });

  test('a wait without end is a limit', () => {
    expect(runOnEndpoint('Wait-Process notepad', endpoint)).toMatchObject({ outcome: 'limit', limit: 'virtualSeconds' });
  });
});
