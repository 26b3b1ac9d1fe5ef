import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  files: { 'C:\\Temp': { kind: 'folder' } },
  programs: { 'setup.exe': { path: 'C:\\Temp\\setup.exe', answers: [{ exitCode: 3010, takes: 30, stdout: 'done\r\n' }] } },
};

describe('Start-Process', () => {
  test('waits for a program and tells its exit code', () => {
    const report = runOnEndpoint(
      "$p = Start-Process C:\\Temp\\setup.exe -ArgumentList '/quiet', '/norestart' -Wait -PassThru; $p.ExitCode; $p.HasExited",
      endpoint,
    );
    expect([report.stdout, report.elapsed]).toEqual(['3010\nTrue\n', 30]);
    expect(report.calls).toEqual([{ kind: 'program', name: 'setup.exe', arguments: ['/quiet', '/norestart'], exitCode: 3010 }]);
  });

  test('goes on at once without -Wait', () => {
    const script =
      '$p = Start-Process C:\\Temp\\setup.exe -PassThru; $p.HasExited; $p.ExitCode; $p.WaitForExit(10000); $p.WaitForExit(); $p.ExitCode';
    const report = runOnEndpoint(script, endpoint);
    expect([report.stdout, report.elapsed]).toEqual(['False\nFalse\n3010\n', 30]);
  });

  test('Windows PowerShell loses the exit code of a program in the same window unless somebody holds its handle', () => {
    const script = (hold: string) => `$p = Start-Process C:\\Temp\\setup.exe -PassThru -NoNewWindow; ${hold} $p.WaitForExit(); "[$($p.ExitCode)]"`;
    expect(linesOf(script(''), endpoint)).toEqual(['done', '[]']);
    expect(linesOf(script('$null = $p.Handle;'), endpoint)).toEqual(['done', '[3010]']);
    expect(linesOf(script(''), endpoint, '7.6')).toEqual(['done', '[3010]']);
  });

  test('redirects what a program writes', () => {
    expect(
      linesOf('Start-Process C:\\Temp\\setup.exe -RedirectStandardOutput C:\\Temp\\out.txt -Wait; Get-Content C:\\Temp\\out.txt', endpoint),
    ).toEqual(['done']);
  });

  test('a program that is not there is an error', () => {
    const id = 'InvalidOperationException,Microsoft.PowerShell.Commands.StartProcessCommand';
    expect(errorsOf('Start-Process nosuch.exe', endpoint)).toEqual([
      `${id}: This command cannot be run due to the error: The system cannot find the file specified.`,
    ]);
  });

  test('-Verb RunAs asks nobody where the process is elevated already', () => {
    expect(runOnEndpoint('Start-Process C:\\Temp\\setup.exe -Verb RunAs', endpoint)).toMatchObject({ outcome: 'exited', exitCode: 0 });
    expect(runOnEndpoint('Start-Process C:\\Temp\\setup.exe -Verb RunAs', { ...endpoint, elevated: false })).toMatchObject({
      outcome: 'notSimulated',
    });
  });

  test('-WhatIf starts nothing', () => {
    const report = runOnEndpoint('Start-Process C:\\Temp\\setup.exe /quiet -WhatIf', endpoint);
    expect(report.stdout).toBe('What if: Performing the operation "Start-Process" on target "C:\\Temp\\setup.exe /quiet".\n');
    expect(report.calls).toEqual([]);
  });
});
