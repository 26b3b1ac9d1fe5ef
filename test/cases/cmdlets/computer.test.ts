import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

describe('Restart-Computer, Stop-Computer', () => {
  test('ask for a restart, which is recorded; the script runs on', () => {
    const report = runOnEndpoint("Restart-Computer -Force; 'still here'");
    expect(report.stdout).toBe('still here\n');
    expect(report.calls).toEqual([{ kind: 'power', action: 'restart' }]);
    expect(report.changes).toEqual([{ path: 'power', after: { action: 'restart', forced: true } }]);
    expect(runOnEndpoint('Stop-Computer').calls).toEqual([{ kind: 'power', action: 'shutDown' }]);
  });

  test('are refused while others are logged on, unless forced', () => {
    expect(errorsOf('Restart-Computer', { sessions: [{ kind: 'console', user: 'ada' }] })).toEqual([
      'RestartcomputerFailed,Microsoft.PowerShell.Commands.RestartComputerCommand: Failed to restart the computer ENDPOINT-01 with the following error message: The system shutdown cannot be initiated because there are other users logged on to the computer.',
    ]);
  });

  test('-WhatIf shows what would be done', () => {
    expect(linesOf('Restart-Computer -WhatIf; Stop-Computer -WhatIf')).toEqual([
      'What if: Performing the operation "Enable the Local shutdown access rights and restart the computer." on target "localhost (ENDPOINT-01)".',
      'What if: Performing the operation "Stop-Computer" on target "localhost (ENDPOINT-01)".',
    ]);
  });
});

describe('Get-HotFix', () => {
  const endpoint = { hotfixes: [{ id: 'KB5034441', description: 'Security Update', installedOn: '2026-01-10T00:00:00Z' }] };

  test('shows updates with their dates', () => {
    expect(linesOf('Get-HotFix -Id KB5034441', endpoint)).toEqual([
      '',
      'Source        Description      HotFixID      InstalledBy          InstalledOn',
      '------        -----------      --------      -----------          -----------',
      'ENDPOINT-01   Security Update  KB5034441     NT AUTHORITY\\SYSTEM  1/10/2026 12:00:00 AM',
    ]);
    expect(linesOf("(Get-HotFix -Description Sec*).InstalledOn.ToString('yyyy-MM-dd')", endpoint)).toEqual(['2026-01-10']);
  });

  test('an update that is not installed is an error', () => {
    expect(errorsOf('Get-HotFix KB1', endpoint)).toEqual([
      "GetHotFixNoEntriesFound,Microsoft.PowerShell.Commands.GetHotFixCommand: Cannot find the requested hotfix on the 'localhost' computer. Verify the input and run the command again.",
    ]);
  });
});

describe('Read-Host', () => {
  test('fails, since nobody is there to answer', () => {
    expect(errorsOf('Read-Host Name')).toEqual([
      'InvalidOperation,Microsoft.PowerShell.Commands.ReadHostCommand: Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
    ]);
  });
});
