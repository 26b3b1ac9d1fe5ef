import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

describe('Get-WmiObject', () => {
  test('shows instances with the properties that their class is shown with', () => {
    expect(linesOf('Get-WmiObject Win32_Service -Filter "Name=\'bits\'"')).toEqual([
      '',
      '',
      'ExitCode  : 1077',
      'Name      : BITS',
      'ProcessId : 0',
      'StartMode : Manual',
      'State     : Stopped',
      'Status    : OK',
    ]);
  });

  test('gives moments as texts of local time, which can be converted', () => {
    const endpoint = { timeZone: 'Pacific Standard Time', lastBoot: '2026-01-14T09:00:00Z' };
    const script =
      '$o = gwmi Win32_OperatingSystem; $o.LastBootUpTime; $o.ConvertToDateTime($o.LastBootUpTime).ToString("s"); [Management.ManagementDateTimeConverter]::ToDateTime($o.LastBootUpTime).Hour';
    expect(linesOf(script, endpoint)).toEqual(['20260114010000.000000-480', '2026-01-14T01:00:00', '1']);
  });

  test('has paths, type names and system properties', () => {
    const script =
      '$s = gwmi -Query "select * from Win32_Service where Name=\'Spooler\'"; "$s"; $s.__RELPATH; $s.__CLASS; $s.PSComputerName; $s.PSTypeNames[0]';
    expect(linesOf(script)).toEqual([
      '\\\\ENDPOINT-01\\root\\cimv2:Win32_Service.Name="Spooler"',
      'Win32_Service.Name="Spooler"',
      'Win32_Service',
      'ENDPOINT-01',
      'System.Management.ManagementObject#root\\cimv2\\Win32_Service',
    ]);
  });

  test('calls methods with arguments in order, and shows what they give back', () => {
    const report = runOnEndpoint('(gwmi Win32_OperatingSystem).Win32Shutdown(6) | % ReturnValue');
    expect(report.stdout).toBe('0\n');
    expect(report.calls.at(-1)).toEqual({
      kind: 'cimMethod',
      class: 'Win32_OperatingSystem',
      method: 'Win32Shutdown',
      arguments: { Flags: 6 },
      returnValue: 0,
    });
    expect(linesOf('gwmi Win32_Service -Filter \'Name="Spooler"\' | Invoke-WmiMethod -Name StopService').slice(1)).toEqual([
      '',
      '__GENUS          : 2',
      '__CLASS          : __PARAMETERS',
      '__SUPERCLASS     :',
      '__DYNASTY        : __PARAMETERS',
      '__RELPATH        :',
      '__PROPERTY_COUNT : 1',
      '__DERIVATION     : {}',
      '__SERVER         :',
      '__NAMESPACE      :',
      '__PATH           :',
      'ReturnValue      : 0',
      'PSComputerName   :',
    ]);
  });

  test('names in its errors what it was asked for', () => {
    const id = 'GetWMIManagementException,Microsoft.PowerShell.Commands.GetWmiObjectCommand';
    expect(errorsOf('gwmi Win32_Nope; gwmi Win32_BIOS -Filter "x =="; gwmi Win32_BIOS -Namespace root\\nope')).toEqual([
      `${id}: Invalid namespace "root\\nope"`,
      `${id}: Invalid query "select * from Win32_BIOS where x =="`,
      `${id}: Invalid class "Win32_Nope"`,
    ]);
  });

  test('is no command of PowerShell 7', () => {
    expect(errorsOf('Get-WmiObject Win32_BIOS', {}, '7.6')[0]).toContain('CommandNotFoundException');
  });
});

describe('Get-CimClass', () => {
  test('tells methods and properties of a class', () => {
    const script =
      '$c = Get-CimClass Win32_OperatingSystem; $c.CimClassName; $c.CimClassMethods.Name -contains "Reboot"; ($c.CimClassProperties | ? Name -eq LastBootUpTime).CimType';
    expect(linesOf(script)).toEqual(['Win32_OperatingSystem', 'True', 'DateTime']);
  });

  test('a class that is not there is not found', () => {
    expect(errorsOf('Get-CimClass Win32_Nope; Get-CimClass Win32_BIOS -Namespace root/nope')).toEqual([
      'HRESULT 0x8004100e,Microsoft.Management.Infrastructure.CimCmdlets.GetCimClassCommand: Invalid namespace',
      'HRESULT 0x80041002,Microsoft.Management.Infrastructure.CimCmdlets.GetCimClassCommand: Not found',
    ]);
  });
});
