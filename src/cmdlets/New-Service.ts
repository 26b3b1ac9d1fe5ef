import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { writeServiceError } from '../runtime/services/service-error.ts';
import { win32OfOutcome } from '../runtime/services/service-exception.ts';
import { startTypeOf, startupTypeParameter } from '../runtime/services/startup-type.ts';
import { ServiceObject } from '../runtime/values/service-object.ts';

export default defineCmdlet({
  name: 'New-Service',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: {
    Name: { type: 'string', aliases: ['ServiceName'], position: 0, mandatory: true },
    BinaryPathName: { type: 'string', aliases: ['Path'], position: 1, mandatory: true, desktop: { aliases: [] } },
    DisplayName: { type: 'string', validate: { notNullOrEmpty: true } },
    Description: { type: 'string', validate: { notNullOrEmpty: true } },
    SecurityDescriptorSddl: { type: 'string', aliases: ['sd'], edition: '7.6', notSimulated: true },
    StartupType: startupTypeParameter,
    Credential: { type: 'pscredential', notSimulated: true },
    DependsOn: { type: 'string[]' },
  },
  supportsShouldProcess: true,
  process({ Name = '', BinaryPathName = '', DisplayName, Description, StartupType, DependsOn }, host) {
    if (!host.shouldProcess(`${DisplayName ?? ''} (${Name})`)) return;
    const { endpoint, session } = host;
    endpoint.record({ kind: 'service', name: Name, action: 'create' });
    const outcome = !endpoint.process.elevated
      ? 'accessDenied'
      : endpoint.services.create({
          name: Name,
          path: BinaryPathName,
          displayName: DisplayName,
          description: Description,
          startType: startTypeOf(StartupType) ?? 'Automatic',
          dependsOn: DependsOn,
        });
    if (outcome !== 'ok') {
      const inner = win32OfOutcome(session, outcome);
      writeServiceError(host, Name, Name, {
        id: 'CouldNotNewService',
        message: `Service '${DisplayName ?? ''} (${Name})' cannot be created due to the following error: ${inner.message}`,
        category: 'PermissionDenied',
        inner,
      });
      return;
    }
    const created = endpoint.services.byName(Name);
    if (created) host.write(new ServiceObject(created, { name: Name }));
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-service',
});
