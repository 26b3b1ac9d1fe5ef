import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { doStart, doStop, shownName } from '../runtime/services/operate-service.ts';
import { operationParameters, selectServices } from '../runtime/services/select-services.ts';

export default defineCmdlet({
  name: 'Restart-Service',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: { ...operationParameters, Force: { type: 'switch' } },
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  process(parameters, host) {
    for (const service of selectServices(host, parameters)) {
      if (!host.shouldProcess(shownName(service))) continue;
      // Services that were stopped for its sake start again as well.
      for (const each of doStop(host, service, parameters.Force, true)) {
        if (doStart(host, each) && parameters.PassThru) host.write(each);
      }
    }
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/restart-service',
});
