import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { powerParameters, requestPower } from '../runtime/power/request-power.ts';

export default defineCmdlet({
  name: 'Restart-Computer',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: {
    ...powerParameters,
    Force: { type: 'switch', aliases: ['f'] },
    Wait: { type: 'switch', sets: ['DefaultSet'], notSimulated: true },
    Timeout: { type: 'int', aliases: ['TimeoutSec'], sets: ['DefaultSet'], notSimulated: true },
    For: { type: 'object', sets: ['DefaultSet'], notSimulated: true },
    Delay: { type: 'System.Int16', sets: ['DefaultSet'], notSimulated: true },
  },
  supportsShouldProcess: true,
  process({ ComputerName, Force }, host) {
    requestPower(host, ComputerName, {
      action: 'restart',
      force: Force,
      confirmation: 'Enable the Local shutdown access rights and restart the computer.',
      errorId: 'RestartcomputerFailed',
      failed: (computer) => `Failed to restart the computer ${computer}`,
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/restart-computer',
});
