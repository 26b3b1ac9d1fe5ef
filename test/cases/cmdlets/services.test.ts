import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

describe('Get-Service', () => {
  test('shows services as a table, with the name in the letters that it was asked for', () => {
    expect(linesOf("Get-Service spooler, 'Print Spooler'")).toEqual([
      '',
      'Status   Name               DisplayName',
      '------   ----               -----------',
      'Running  spooler            Print Spooler',
      'Running  Spooler            Print Spooler',
    ]);
  });

  test('takes wildcards, display names, -Include and -Exclude', () => {
    expect(linesOf('(Get-Service w* -Exclude *a* | % Name) -join " "; (Get-Service -DisplayName "Windows Update").Name')).toEqual([
      'W32Time WinDefend Winmgmt WinRM wscsvc',
      'wuauserv',
    ]);
  });

  test('a name that no service has is an error, a pattern that nothing matches is none', () => {
    expect(errorsOf('Get-Service nosuch, no*such; Get-Service -DisplayName nosuch')).toEqual([
      "NoServiceFoundForGivenDisplayName,Microsoft.PowerShell.Commands.GetServiceCommand: Cannot find any service with display name 'nosuch'.",
      "NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand: Cannot find any service with service name 'nosuch'.",
    ]);
  });

  test('an object keeps the state that it was got with until it is refreshed', () => {
    expect(linesOf('$s = Get-Service Spooler; Stop-Service Spooler; "$($s.Status)"; $s.Refresh(); "$($s.Status)"; "$s"')).toEqual([
      'Running',
      'Stopped',
      'Spooler',
    ]);
  });

  test('shows start types, and in PowerShell 7 the properties that it adds', () => {
    expect(linesOf('Get-Service Spooler | % { $_.StartType; $_.StartupType; $_.UserName; $_.RequiredServices.Name }', {}, '7.6')).toEqual([
      'Automatic',
      'Automatic',
      'LocalSystem',
      'RpcSs',
    ]);
    expect(linesOf('(Get-Service UsoSvc).StartType; (Get-Service UsoSvc).StartupType')).toEqual(['Automatic']);
  });

  test('shows the same services as Win32_Service', () => {
    expect(linesOf('(Get-Service).Count -eq @(Get-CimInstance Win32_Service).Count')).toEqual(['True']);
  });
});

describe('Start-Service, Stop-Service, Restart-Service', () => {
  test('a service that others need is stopped with -Force only, and they with it', () => {
    const endpoint = {
      services: [
        { name: 'Base', startType: 'Automatic' },
        { name: 'Top', startType: 'Automatic', dependsOn: ['Base'] },
      ],
    } as const;
    expect(errorsOf('Stop-Service Base', endpoint)).toEqual([
      "ServiceHasDependentServices,Microsoft.PowerShell.Commands.StopServiceCommand: Cannot stop service 'Base (Base)' because it has dependent services. It can only be stopped if the Force flag is set.",
    ]);
    expect(
      linesOf('Stop-Service Base -Force -PassThru | % Name; Restart-Service Top -PassThru | % Status; (Get-Service Base).Status', endpoint),
    ).toEqual(['Top', 'Base', 'Running', 'Running']);
  });

  test('what the service control manager refuses is told in the words of the edition', () => {
    const script =
      'Set-Service Spooler -Status Stopped -StartupType Disabled; Stop-Service Spooler; Start-Service Spooler; $Error[0].Exception.InnerException.InnerException.NativeErrorCode';
    expect(runOnEndpoint(script, {}, '7.6').stdout).toBe('1058\n');
    expect(errorsOf('Stop-Service Spooler; Set-Service Spooler -StartupType Disabled; Start-Service Spooler')).toEqual([
      "CouldNotStartService,Microsoft.PowerShell.Commands.StartServiceCommand: Service 'Print Spooler (Spooler)' cannot be started due to the following error: Cannot start service Spooler on computer '.'.",
    ]);
    expect(errorsOf('Stop-Service Spooler', { runAs: 'ada', users: [{ name: 'ada' }] }, '7.6')).toEqual([
      "CouldNotStopService,Microsoft.PowerShell.Commands.StopServiceCommand: Service 'Print Spooler (Spooler)' cannot be stopped due to the following error: Cannot open 'Spooler' service on computer '.'.",
    ]);
  });

  test('waits for a slow service and warns every two seconds', () => {
    const report = runOnEndpoint('Start-Service Slow', { services: [{ name: 'Slow', displayName: 'Slow one', startTakes: 5 }] });
    expect(report.stdout).toBe("WARNING: Waiting for service 'Slow one (Slow)' to start...\n".repeat(2));
    expect(report.calls).toEqual([{ kind: 'service', name: 'Slow', action: 'start' }]);
    expect(report.changes).toEqual([{ path: 'services/Slow/status', before: 'Stopped', after: 'Running' }]);
    expect(report.elapsed).toBe(5);
  });

  test('-WhatIf changes nothing', () => {
    const report = runOnEndpoint('Get-Service Spooler | Stop-Service -WhatIf');
    expect(report.stdout).toBe('What if: Performing the operation "Stop-Service" on target "Print Spooler (Spooler)".\n');
    expect(report.changes).toEqual([]);
  });
});

describe('Set-Service, New-Service, Remove-Service', () => {
  test('Windows PowerShell refuses to stop a service that needs others, PowerShell 7 does not', () => {
    const script = 'Set-Service Spooler -Status Stopped';
    expect(errorsOf(script)).toEqual([
      "ServiceIsDependentOnNoForce,Microsoft.PowerShell.Commands.SetServiceCommand: Cannot stop service 'Print Spooler (Spooler)' because it is dependent on other services.",
    ]);
    expect(errorsOf(script, {}, '7.6')).toEqual([]);
  });

  test('a missing service is an error', () => {
    expect(errorsOf('Set-Service nosuch -StartupType Manual')).toEqual([
      "InvalidOperationException,Microsoft.PowerShell.Commands.SetServiceCommand: Service nosuch was not found on computer '.'.",
    ]);
    expect(errorsOf('Remove-Service nosuch', {}, '7.6')).toEqual([
      "InvalidOperationException,Microsoft.PowerShell.Commands.RemoveServiceCommand: Service 'nosuch' was not found on computer '.'.",
    ]);
  });

  test('makes a service that does not run yet, once', () => {
    const script = "New-Service Demo 'C:\\demo.exe' -DisplayName 'A demo' -StartupType Manual";
    expect(linesOf(`${script} | % { "$($_.Name) $($_.DisplayName) $($_.Status) $($_.StartType)" }`)).toEqual(['Demo A demo Stopped Manual']);
    expect(errorsOf(`${script}; ${script}`)).toEqual([
      "CouldNotNewService,Microsoft.PowerShell.Commands.NewServiceCommand: Service 'A demo (Demo)' cannot be created due to the following error: The specified service already exists",
    ]);
  });
});
