import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { doStop, shownName } from '../runtime/services/operate-service.ts';
import { operationParameters, selectServices } from '../runtime/services/select-services.ts';

export default defineCmdlet({
  name: 'Stop-Service',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['spsv'],
  windowsOnly: true,
  parameters: { ...operationParameters, Force: { type: 'switch' }, NoWait: { type: 'switch' } },
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  process(parameters, host) {
    for (const service of selectServices(host, parameters)) {
      if (!host.shouldProcess(shownName(service))) continue;
      const stopped = doStop(host, service, parameters.Force, !parameters.NoWait);
      if (parameters.PassThru) for (const each of stopped) host.write(each);
    }
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/stop-service',
});
