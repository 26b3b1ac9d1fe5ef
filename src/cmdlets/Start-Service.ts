import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { doStart, shownName } from '../runtime/services/operate-service.ts';
import { operationParameters, selectServices } from '../runtime/services/select-services.ts';

export default defineCmdlet({
  name: 'Start-Service',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['sasv'],
  windowsOnly: true,
  parameters: operationParameters,
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  process(parameters, host) {
    for (const service of selectServices(host, parameters)) {
      if (host.shouldProcess(shownName(service)) && doStart(host, service) && parameters.PassThru) host.write(service);
    }
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-service',
});
