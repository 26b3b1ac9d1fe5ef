import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  eventLog: [
    { log: 'System', source: 'EventLog', id: 6005, message: 'The Event log service was started.', time: '2026-01-14T08:00:00Z' },
    { log: 'System', source: 'EventLog', id: 6008, level: 'Error', message: 'Unexpected', data: ['10:00'], time: '2026-01-15T08:00:00Z' },
    { log: 'Application', source: 'MsiInstaller', id: 1033, message: 'Installed', time: '2026-01-15T07:00:00Z' },
  ],
};

describe('Get-WinEvent', () => {
  test('shows events by provider, newest first', () => {
    expect(linesOf('Get-WinEvent System', endpoint)).toEqual([
      '',
      '',
      '   ProviderName: EventLog',
      '',
      'TimeCreated                     Id LevelDisplayName Message',
      '-----------                     -- ---------------- -------',
      '1/15/2026 8:00:00 AM          6008 Error            Unexpected',
      '1/14/2026 8:00:00 AM          6005 Information      The Event log service was started.',
    ]);
  });

  test('filters by a hashtable', () => {
    const script = (filter: string) => `Get-WinEvent -FilterHashtable @{${filter}} | % { "$($_.LogName) $($_.Id) $($_.Properties.Value)" }`;
    expect(linesOf(script("LogName='System'; Level=2; StartTime=(Get-Date).AddDays(-1)"), endpoint)).toEqual(['System 6008 10:00']);
    expect(linesOf(script("LogName='System','Application'; Id=6005,1033"), endpoint)).toEqual(
      ['Application 1033 ', 'System 6005 '].map((line) => line.trimEnd()),
    );
    expect(linesOf(script("ProviderName='MsiInstaller'"), endpoint)).toEqual(['Application 1033']);
  });

  test('finding nothing is an error', () => {
    const suffix = 'Microsoft.PowerShell.Commands.GetWinEventCommand';
    expect(errorsOf("Get-WinEvent -FilterHashtable @{LogName='System'; Id=1}; Get-WinEvent Nope", endpoint)).toEqual([
      `NoMatchingLogsFound,${suffix}: There is not an event log on the localhost computer that matches "Nope".`,
      `NoMatchingEventsFound,${suffix}: No events were found that match the specified selection criteria.`,
    ]);
  });

  test('a log of Windows of which the scenario says nothing is not simulated', () => {
    expect(runOnEndpoint("Get-WinEvent 'Microsoft-Windows-PowerShell/Operational'", endpoint)).toMatchObject({ outcome: 'notSimulated' });
  });
});

describe('Get-EventLog, New-EventLog, Write-EventLog', () => {
  test('shows entries of a log as a table', () => {
    expect(linesOf('Get-EventLog System -Newest 1', endpoint)).toEqual([
      '',
      '   Index Time          EntryType   Source                 InstanceID Message',
      '   ----- ----          ---------   ------                 ---------- -------',
      '       2 Jan 15 08:00  Error       EventLog                     6008 Unexpected',
    ]);
  });

  test('writes an entry of a source that has been registered', () => {
    const report = runOnEndpoint(
      "New-EventLog -LogName Application -Source Demo; Write-EventLog Application Demo 5 Warning 'Hello'; (Get-EventLog Application -Source Demo).EventID",
      endpoint,
    );
    expect(report.stdout).toBe('5\n');
    expect(report.changes).toEqual([{ path: 'eventLog/Application 2', after: { source: 'Demo', id: 5, level: 'Warning', message: 'Hello' } }]);
  });

  test('tells what is missing', () => {
    expect(
      errorsOf(
        'Write-EventLog Application Nope 5 -Message x; New-EventLog Application MsiInstaller; Get-EventLog System -EntryType Warning',
        endpoint,
      ),
    ).toEqual([
      'GetEventLogNoEntriesFound,Microsoft.PowerShell.Commands.GetEventLogCommand: No matches found',
      'NewEventlogException,Microsoft.PowerShell.Commands.NewEventLogCommand: The "MsiInstaller" source is already registered on the "localhost" computer.',
      'SourceDoesNotExist,Microsoft.PowerShell.Commands.WriteEventLogCommand: The source name "Nope" does not exist on computer "localhost".',
    ]);
  });
});
