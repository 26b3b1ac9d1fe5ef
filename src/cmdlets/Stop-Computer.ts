import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { powerParameters, requestPower } from '../runtime/power/request-power.ts';

export default defineCmdlet({
  name: 'Stop-Computer',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: { ...powerParameters, Force: { type: 'switch' } },
  supportsShouldProcess: true,
  process({ ComputerName, Force }, host) {
    requestPower(host, ComputerName, {
      action: 'shutDown',
      force: Force,
      errorId: 'StopComputerException',
      failed: (computer) => `Failed to stop the computer ${computer}`,
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/stop-computer',
});
