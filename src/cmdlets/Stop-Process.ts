import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { isOwn, killProcess, mayOpen } from '../runtime/processes/end-process.ts';
import { selectProcesses, writeProcessError } from '../runtime/processes/select-processes.ts';
import { refuseToAsk } from '../runtime/providers/item-guards.ts';
import { stopService, waitForStatus } from '../runtime/services/control-service.ts';
import { ServiceFailure } from '../runtime/services/service-exception.ts';
import type { ProcessObject } from '../runtime/values/process-object.ts';
import { ServiceObject } from '../runtime/values/service-object.ts';
import { win32Exception } from '../runtime/win32-error.ts';

/** The service of a svchost.exe is asked to stop before its process is ended. */
function stopItsService({ session, endpoint }: CmdletHost, { process }: ProcessObject): void {
  const service = process.service === undefined ? undefined : endpoint.services.byName(process.service);
  if (!service) return;
  try {
    const object = new ServiceObject(service);
    stopService(session, object);
    waitForStatus(session, object, 'Stopped', 2);
  } catch (thrown) {
    if (!(thrown instanceof ServiceFailure)) throw thrown;
  }
}

function refuse(host: CmdletHost, process: ProcessObject, inner = win32Exception(host.session, 5)): void {
  writeProcessError(host, process, {
    id: 'CouldNotStopProcess',
    message: `Cannot stop process "${process.name} (${process.id})" because of the following error: ${inner.message}`,
    category: 'CloseError',
    inner,
  });
}

/** Ends one process; returns whether it is to be passed through. */
function stop(host: CmdletHost, process: ProcessObject, force: boolean): boolean {
  const { session } = host;
  if (process.hasExited) return true;
  if (session.platform === 'windows' && !force) {
    if (process.id === 0 || !mayOpen(session, process)) {
      refuse(host, process);
      return false;
    }
    // Windows asks before the process of somebody else is ended.
    if (!isOwn(session, process)) refuseToAsk(host);
  }
  if (process.name.toLowerCase() === 'svchost') stopItsService(host, process);
  const refused = killProcess(session, process);
  if (refused) refuse(host, process, refused);
  return !refused;
}

export default defineCmdlet({
  name: 'Stop-Process',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['spps'],
  windowsAliases: ['kill'],
  parameters: {
    Name: { type: 'string[]', aliases: ['ProcessName'], sets: { Name: { mandatory: true, byPropertyName: true } }, wildcards: true },
    Id: { type: 'int[]', sets: { Id: { mandatory: true, position: 0, byPropertyName: true } } },
    InputObject: { type: 'System.Diagnostics.Process[]', sets: { InputObject: { mandatory: true, position: 0, pipeline: true } } },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
  },
  defaultSet: 'Id',
  supportsShouldProcess: true,
  state: () => ({ endsItself: false }),
  process(parameters, host, state) {
    for (const process of selectProcesses(host, parameters)) {
      if (!host.shouldProcess(`${process.name} (${process.id})`)) continue;
      // The engine's own process comes last.
      if (process.id === host.session.processId) state.endsItself = true;
      else if (stop(host, process, parameters.Force) && parameters.PassThru) host.write(process);
    }
  },
  end(_, _host, state) {
    if (state.endsItself) throw new NotSimulated('value', "the end of the script's own process");
  },
  outputTypes: ['System.Diagnostics.Process'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/stop-process',
});
