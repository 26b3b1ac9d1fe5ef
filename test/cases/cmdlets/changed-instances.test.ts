import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  users: [{ name: 'old', sid: 'S-1-5-21-1-2-3-1001', profile: 'C:\\Users\\old', profileLastUsed: '2025-01-01T00:00:00Z' }],
  processes: [{ name: 'notepad.exe' }],
};
const old = "$p = Get-CimInstance Win32_UserProfile -Filter 'Special = FALSE' | ? { $_.LastUseTime -lt (Get-Date).AddDays(-30) };";

describe('Remove-CimInstance and Remove-WmiObject', () => {
  test('a profile goes with its folder and its key', () => {
    const script = `${old} $p | Remove-CimInstance -WhatIf; $p | Remove-CimInstance; Test-Path C:\\Users\\old; @(Get-CimInstance Win32_UserProfile -Filter 'Special = FALSE').Count`;
    expect(linesOf(script, endpoint)).toEqual([
      'What if: Performing the operation "Remove-CimInstance" on target "Win32_UserProfile (SID = "S-1-5-21-1-2-3-1001")".',
      'False',
      '0',
    ]);
    expect(linesOf("Get-WmiObject Win32_UserProfile | ? { $_.SID -like '*1001' } | Remove-WmiObject; Test-Path C:\\Users\\old", endpoint)).toEqual([
      'False',
    ]);
  });

  test('what is gone already is an error', () => {
    expect(errorsOf(`${old} $p | Remove-CimInstance; $p | Remove-CimInstance`, endpoint)).toEqual([
      'HRESULT 0x80041002,Microsoft.Management.Infrastructure.CimCmdlets.RemoveCimInstanceCommand: Not found',
    ]);
    expect(
      errorsOf("$p = Get-WmiObject Win32_UserProfile | ? { $_.SID -like '*1001' }; $p.Delete(); Remove-WmiObject -InputObject $p", endpoint),
    ).toEqual(['RemoveWMIManagementException,Microsoft.PowerShell.Commands.RemoveWmiObject: Not found']);
  });

  test('a process is ended', () => {
    expect(
      linesOf(
        'Remove-CimInstance -Query "SELECT * FROM Win32_Process WHERE Name = \'notepad.exe\'"; @(Get-Process notepad -ErrorAction Ignore).Count',
        endpoint,
      ),
    ).toEqual(['0']);
  });

  test('a profile that is in use, and what else nobody simulates, ends the run', () => {
    const loggedOn = { ...endpoint, sessions: [{ id: 1, user: 'old', kind: 'console' as const }] };
    expect(runOnEndpoint("Get-CimInstance Win32_UserProfile -Filter 'Special = FALSE' | Remove-CimInstance", loggedOn)).toMatchObject({
      outcome: 'notSimulated',
    });
    expect(runOnEndpoint('Get-CimInstance Win32_LogicalDisk | Remove-CimInstance', endpoint)).toMatchObject({ outcome: 'notSimulated' });
  });
});

describe('Set-CimInstance and Set-WmiInstance', () => {
  test('set what can be set', () => {
    const script =
      "$o = Get-CimInstance Win32_OperatingSystem; $o.Description = 'lab'; (Set-CimInstance $o -PassThru).Description; (Get-WmiObject Win32_OperatingSystem | Set-WmiInstance -Arguments @{ Description = 'shop' }).Description; Set-CimInstance -Query \"SELECT * FROM Win32_Environment WHERE Name = 'TEMP'\" -Property @{ VariableValue = 'C:\\t' }; (Get-CimInstance Win32_Environment -Filter \"Name = 'TEMP'\").VariableValue";
    expect(linesOf(script, endpoint)).toEqual(['lab', 'shop', 'C:\\t']);
  });

  test('a property of which nobody knows what setting it does ends the run', () => {
    expect(runOnEndpoint("Get-CimInstance Win32_OperatingSystem | Set-CimInstance -Property @{ Caption = 'x' }", endpoint)).toMatchObject({
      outcome: 'notSimulated',
    });
  });
});
