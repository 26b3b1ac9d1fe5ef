import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  programs: { 'backup.exe': { path: 'C:\\backup.exe', answers: [{ takes: 10, exitCode: 3 }] } },
  scheduledTasks: [
    { name: 'Backup', path: '\\Contoso\\', actions: [{ execute: 'C:\\backup.exe', arguments: '/quick' }], runLevel: 'Highest' },
    { name: 'Other', lastRunTime: '2026-01-15T08:00:00Z' },
  ],
};

describe('Get-ScheduledTask', () => {
  test('shows tasks by folder, name and state', () => {
    expect(linesOf('Get-ScheduledTask', endpoint)).toEqual([
      '',
      'TaskPath                                       TaskName                          State',
      '--------                                       --------                          -----',
      '\\Contoso\\                                      Backup                            Ready',
      '\\                                              Other                             Ready',
    ]);
  });

  test('tells actions, principal and state', () => {
    const script =
      '$t = Get-ScheduledTask Backup; $t.Actions.Execute; $t.Actions[0].Arguments; $t.Principal.UserId; "$($t.Principal.RunLevel)"; $t.State -eq "Ready"; $t.URI';
    expect(linesOf(script, endpoint)).toEqual(['C:\\backup.exe', '/quick', 'SYSTEM', 'Highest', 'True', '\\Contoso\\Backup']);
  });

  test('a task that is not there is an error, a pattern that nothing matches is none', () => {
    expect(errorsOf("Get-ScheduledTask Nope, Nope*; Disable-ScheduledTask Nope; Get-ScheduledTask -TaskPath '\\Nope\\'", endpoint)).toEqual([
      "CmdletizationQuery_NotFound_TaskPath,Get-ScheduledTask: No MSFT_ScheduledTask objects found with property 'TaskPath' equal to '\\Nope\\'.  Verify the value of the property and retry.",
      'HRESULT 0x80070002,Disable-ScheduledTask: The system cannot find the file specified.',
      "CmdletizationQuery_NotFound_TaskName,Get-ScheduledTask: No MSFT_ScheduledTask objects found with property 'TaskName' equal to 'Nope'.  Verify the value of the property and retry.",
    ]);
  });

  test("a task of Windows' own of which the scenario says nothing is not simulated", () => {
    expect(runOnEndpoint("Get-ScheduledTask -TaskPath '\\Microsoft\\Windows\\Defrag\\' -TaskName ScheduledDefrag", endpoint)).toMatchObject({
      outcome: 'notSimulated',
    });
  });
});

describe('Disable-, Enable-, Start-, Stop- and Unregister-ScheduledTask', () => {
  test('change the state of the task', () => {
    const report = runOnEndpoint('Get-ScheduledTask Backup | Disable-ScheduledTask | % { "$($_.State)" }', endpoint);
    expect(report.stdout).toBe('Disabled\n');
    expect(report.changes).toEqual([{ path: 'scheduledTasks/\\Contoso\\Backup/state', before: 'Ready', after: 'Disabled' }]);
    expect(linesOf('(Disable-ScheduledTask Other | Enable-ScheduledTask).State', endpoint)).toEqual(['Ready']);
  });

  test('a started task runs its programs and keeps the code that they ended with', () => {
    const script =
      "Start-ScheduledTask Backup -TaskPath '\\Contoso\\'; \"$((Get-ScheduledTask Backup).State)\"; Start-Sleep 15; $i = Get-ScheduledTask Backup | Get-ScheduledTaskInfo; $i.LastTaskResult; $i.LastRunTime.ToString('s')";
    expect(linesOf(script, endpoint)).toEqual(['Running', '3', '2026-01-15T09:00:00']);
    expect(linesOf('(Get-ScheduledTask Backup | Get-ScheduledTaskInfo).LastTaskResult', endpoint)).toEqual(['267011']);
  });

  test('a task is taken away only where nobody has to be asked', () => {
    expect(errorsOf('Unregister-ScheduledTask Other', endpoint)[0]).toContain('InvalidOperation,Unregister-ScheduledTask');
    expect(linesOf('Unregister-ScheduledTask Other -Confirm:$false; @(Get-ScheduledTask).Count', endpoint)).toEqual(['1']);
  });
});

describe('Register-ScheduledTask', () => {
  const script =
    "$a = New-ScheduledTaskAction -Execute 'C:\\backup.exe' -Argument '/full'; $p = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\\SYSTEM' -RunLevel Highest; $t = New-ScheduledTaskTrigger -AtStartup; Register-ScheduledTask -TaskName Full -TaskPath Contoso -Action $a -Principal $p -Trigger $t -Settings (New-ScheduledTaskSettingsSet)";

  test('makes a task of an action, a principal, a trigger and settings', () => {
    const report = runOnEndpoint(`${script} | % TaskPath`, endpoint);
    expect(report.stdout).toBe('\\Contoso\\\n');
    expect(report.changes).toEqual([
      {
        path: 'scheduledTasks/\\Contoso\\Full',
        after: {
          state: 'Ready',
          user: 'SYSTEM',
          runLevel: 'Highest',
          description: '',
          author: '',
          actions: [{ execute: 'C:\\backup.exe', arguments: '/full', workingDirectory: '' }],
        },
      },
    ]);
  });

  test('replaces a task only when it is forced to', () => {
    expect(
      errorsOf(`${script}; Register-ScheduledTask Full '\\Contoso\\' $a; Register-ScheduledTask Full '\\Contoso\\' $a -Force`, endpoint),
    ).toEqual(['HRESULT 0x800700b7,Register-ScheduledTask: Cannot create a file when that file already exists.']);
  });
});

describe('New-ScheduledTask and Set-ScheduledTask', () => {
  const made =
    "$t = New-ScheduledTask -Action (New-ScheduledTaskAction -Execute 'C:\\backup.exe' -Argument '/full') -Trigger (New-ScheduledTaskTrigger -AtStartup) -Description 'all of it' -Principal (New-ScheduledTaskPrincipal -GroupId 'BUILTIN\\Users' -RunLevel Highest);";

  test('a task that was made is registered under the name that it is given', () => {
    const report = runOnEndpoint(`${made} $t.Triggers.Count; Register-ScheduledTask Full -InputObject $t | % URI`, endpoint);
    expect(report.stdout).toBe('1\n\\Full\n');
    expect(report.changes).toEqual([
      {
        path: 'scheduledTasks/\\Full',
        after: {
          state: 'Ready',
          user: 'BUILTIN\\Users',
          runLevel: 'Highest',
          description: 'all of it',
          author: '',
          actions: [{ execute: 'C:\\backup.exe', arguments: '/full', workingDirectory: '' }],
        },
      },
    ]);
  });

  test('a part that is given takes the place of the old one, the others stay', () => {
    const report = runOnEndpoint(
      "Set-ScheduledTask Other -User ada -Settings (New-ScheduledTaskSettingsSet -Disable) | % { $_.State }; $b = Get-ScheduledTask Backup; $b.Actions[0].Arguments = '/slow'; $b | Set-ScheduledTask | Out-Null; (Get-ScheduledTask Backup).Principal.RunLevel",
      endpoint,
    );
    expect(report.stdout).toBe('Disabled\nHighest\n');
    expect(report.changes).toEqual([
      {
        path: 'scheduledTasks/\\Contoso\\Backup/actions',
        before: [{ execute: 'C:\\backup.exe', arguments: '/quick', workingDirectory: '' }],
        after: [{ execute: 'C:\\backup.exe', arguments: '/slow', workingDirectory: '' }],
      },
      { path: 'scheduledTasks/\\Other/state', before: 'Ready', after: 'Disabled' },
      { path: 'scheduledTasks/\\Other/user', before: 'SYSTEM', after: 'ada' },
    ]);
    expect(errorsOf('Set-ScheduledTask Nope -User ada', endpoint)).toEqual([
      'HRESULT 0x80070002,Set-ScheduledTask: The system cannot find the file specified.',
    ]);
  });
});
