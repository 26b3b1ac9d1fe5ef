import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { doResume, shownName } from '../runtime/services/operate-service.ts';
import { operationParameters, selectServices } from '../runtime/services/select-services.ts';

export default defineCmdlet({
  name: 'Resume-Service',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: operationParameters,
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  process(parameters, host) {
    for (const service of selectServices(host, parameters)) {
      if (host.shouldProcess(shownName(service)) && doResume(host, service) && parameters.PassThru) host.write(service);
    }
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/resume-service',
});
