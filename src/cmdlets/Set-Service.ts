import type { Service } from '../endpoint/stores/services.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { dependentServices } from '../runtime/services/control-service.ts';
import { oneService } from '../runtime/services/one-service.ts';
import { doResume, doStart, doStop, doSuspend, shownName } from '../runtime/services/operate-service.ts';
import { writeServiceError } from '../runtime/services/service-error.ts';
import { win32OfOutcome } from '../runtime/services/service-exception.ts';
import { startTypeOf, startupTypeParameter } from '../runtime/services/startup-type.ts';
import { ServiceObject } from '../runtime/values/service-object.ts';

type Change = Partial<Pick<Service, 'displayName' | 'description' | 'startType'>>;

/** Changes the configuration; what is refused is written as an error. Returns whether it went well. */
function configure(host: CmdletHost, service: ServiceObject, change: Change): boolean {
  const { endpoint, session } = host;
  const isEmpty = Object.values(change).every((value) => value === undefined);
  // Windows PowerShell opens the service for a change only when there is one.
  if (isEmpty && session.isWindowsPowerShell) return true;
  if (!isEmpty) endpoint.record({ kind: 'service', name: service.service.name, action: 'configure' });
  const outcome = endpoint.services.configure(service.service.name, JSON.parse(JSON.stringify(change)) as Change);
  if (outcome === 'ok') return true;
  const inner = win32OfOutcome(session, outcome);
  writeServiceError(host, service.name, service, {
    id: 'CouldNotSetService',
    message: `Service '${shownName(service)}' cannot be configured due to the following error: ${inner.message}`,
    category: 'PermissionDenied',
    inner,
  });
  return false;
}

function refuseStop(host: CmdletHost, service: ServiceObject, id: string, reason: string): false {
  writeServiceError(host, service.name, service, {
    id,
    message: `Cannot stop service '${shownName(service)}' because it ${reason}.`,
    category: 'InvalidOperation',
  });
  return false;
}

/** -Status Stopped: refused for the sake of other services, in 5.1 also of those that it needs. Returns whether the cmdlet goes on. */
function stop(host: CmdletHost, service: ServiceObject, force: boolean): boolean {
  if (service.state === 'Stopped') return true;
  if (!force && dependentServices(host.session, service.service).length > 0)
    return refuseStop(host, service, 'ServiceHasDependentServicesNoForce', 'has dependent services');
  if (host.session.isWindowsPowerShell && service.service.dependsOn.length > 0)
    return refuseStop(host, service, 'ServiceIsDependentOnNoForce', 'is dependent on other services');
  doStop(host, service, force || host.session.isWindowsPowerShell, true);
  return true;
}

export default defineCmdlet({
  name: 'Set-Service',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: {
    Name: {
      type: 'string',
      aliases: ['ServiceName', 'SN'],
      sets: { Name: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
    },
    InputObject: {
      type: 'System.ServiceProcess.ServiceController',
      sets: { InputObject: { mandatory: true, position: 0, pipeline: true } },
      desktop: { sets: { InputObject: { pipeline: true } } },
    },
    DisplayName: { type: 'string', aliases: ['DN'], validate: { notNullOrEmpty: true } },
    Credential: { type: 'pscredential', edition: '7.6', notSimulated: true },
    Description: { type: 'string', validate: { notNullOrEmpty: true } },
    StartupType: {
      ...startupTypeParameter,
      aliases: ['StartMode', 'SM', 'ST', 'StartType'],
      desktop: { ...startupTypeParameter.desktop, aliases: ['StartMode', 'SM', 'ST'] },
    },
    SecurityDescriptorSddl: { type: 'string', aliases: ['sd'], edition: '7.6', notSimulated: true },
    Status: { type: 'string', validate: { set: ['Running', 'Stopped', 'Paused'] } },
    Force: { type: 'switch', edition: '7.6' },
    ComputerName: { type: 'string[]', aliases: ['cn'], byPropertyName: true, edition: '5.1', notSimulated: true },
    PassThru: { type: 'switch' },
  },
  defaultSet: 'Name',
  supportsShouldProcess: true,
  process({ Name, InputObject, DisplayName, Description, StartupType, Status, Force, PassThru }, host) {
    const service = oneService(host, Name, InputObject);
    if (!service || !host.shouldProcess(shownName(service))) return;
    if (!configure(host, service, { displayName: DisplayName, description: Description, startType: startTypeOf(StartupType) })) return;
    const wanted = Status?.toLowerCase();
    if (wanted === 'running' && service.state !== 'Running') {
      if (service.state === 'Paused') doResume(host, service);
      else doStart(host, service);
    }
    if (wanted === 'stopped' && !stop(host, service, Force)) return;
    if (wanted === 'paused' && service.state !== 'Paused') doSuspend(host, service);
    if (PassThru) host.write(new ServiceObject(service.service, { name: service.name }));
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-service',
});
