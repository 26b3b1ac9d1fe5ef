import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { oneService } from '../runtime/services/one-service.ts';
import { shownName } from '../runtime/services/operate-service.ts';
import { writeServiceError } from '../runtime/services/service-error.ts';
import { win32OfOutcome } from '../runtime/services/service-exception.ts';

export default defineCmdlet({
  name: 'Remove-Service',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  edition: '7.6',
  parameters: {
    Name: {
      type: 'string',
      aliases: ['ServiceName', 'SN'],
      sets: { Name: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
    },
    InputObject: { type: 'System.ServiceProcess.ServiceController', sets: { InputObject: { pipeline: true } } },
  },
  defaultSet: 'Name',
  supportsShouldProcess: true,
  process({ Name, InputObject }, host) {
    const service = oneService(host, Name, InputObject);
    if (!service || !host.shouldProcess(shownName(service))) return;
    const { endpoint, session } = host;
    endpoint.record({ kind: 'service', name: service.service.name, action: 'remove' });
    const outcome = endpoint.services.remove(service.service.name);
    if (outcome === 'ok') return;
    const inner = win32OfOutcome(session, outcome);
    writeServiceError(host, service.name, service, {
      id: 'CouldNotRemoveService',
      message: `Service '${shownName(service)}' cannot be removed due to the following error: ${inner.message}`,
      category: 'PermissionDenied',
      inner,
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-service',
});
