import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

describe('Get-TimeZone', () => {
  test('tells the zone of the endpoint, or the one of an id or a name', () => {
    expect(linesOf("(Get-TimeZone).Id; (Get-TimeZone -Id 'tokyo standard time').Id; (Get-TimeZone 'Pacific Daylight Time').Id")).toEqual([
      'UTC',
      'Tokyo Standard Time',
      'Pacific Standard Time',
    ]);
  });

  test('a zone that there is not is an error', () => {
    expect(errorsOf('Get-TimeZone -Id Nope; Get-TimeZone Nope')).toEqual([
      "TimeZoneNotFound,Microsoft.PowerShell.Commands.GetTimeZoneCommand: The time zone name 'Nope' was not found on the local computer.",
      "TimeZoneNotFound,Microsoft.PowerShell.Commands.GetTimeZoneCommand: The time zone ID 'Nope' was not found on the local computer.",
    ]);
  });

  test('what a pattern finds among all of the zones of Windows is not simulated', () => {
    expect(runOnEndpoint("Get-TimeZone '*Europe*'")).toMatchObject({ outcome: 'notSimulated' });
  });
});

describe('Set-TimeZone', () => {
  test('sets the clocks of the endpoint', () => {
    const report = runOnEndpoint(
      "Set-TimeZone -Id 'Tokyo Standard Time'; (Get-Date).ToString('s'); (Get-TimeZone UTC, 'GMT Standard Time' 2>$null | Set-TimeZone -PassThru).Id",
    );
    expect(report.stdout).toBe('2026-01-15T18:00:00\nGMT Standard Time\n');
    expect(report.changes).toEqual([
      {
        path: 'registry/HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation/TimeZoneKeyName/value',
        before: 'UTC',
        after: 'GMT Standard Time',
      },
    ]);
  });

  test('needs a privilege, which users have on workstations only', () => {
    const script = "Set-TimeZone 'GMT Standard Time'";
    const user = { runAs: 'ada', elevated: false, users: [{ name: 'ada' }] };
    expect(errorsOf(script, user)).toEqual([]);
    expect(errorsOf(script, { ...user, preset: 'windows-server-2022' })).toEqual([
      'SetTimeZoneFailed,Microsoft.PowerShell.Commands.SetTimeZoneCommand: A required privilege is not held by the client',
    ]);
  });

  test('tzutil sets it too, and says nothing', () => {
    expect(linesOf("tzutil /s 'Central Standard Time'; $LASTEXITCODE; tzutil /g")).toEqual(['0', 'Central Standard Time']);
  });
});
