import type { ServiceState } from '../../endpoint/stores/services.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ErrorCategory } from '../values/errors.ts';
import { ServiceObject } from '../values/service-object.ts';
import { dependentServices, pauseService, resumeService, startService, stopService, waitForStatus } from './control-service.ts';
import { writeServiceError } from './service-error.ts';
import { ServiceFailure } from './service-exception.ts';

/** `Print Spooler (Spooler)`, as all messages name a service. */
export const shownName = (service: ServiceObject): string => `${service.displayName} (${service.name})`;

function fail(host: CmdletHost, service: ServiceObject, id: string, message: string, category: ErrorCategory, failure?: ServiceFailure): false {
  writeServiceError(host, service.name, service, { id, message, category, inner: failure?.exception });
  return false;
}

interface Verb {
  /** Reaches this state, through that one. */
  readonly target: ServiceState;
  readonly pending: ServiceState;
  readonly waiting: string;
  readonly failedId: string;
  readonly failed: (name: string) => string;
}

const verbs = {
  start: {
    target: 'Running',
    pending: 'StartPending',
    waiting: 'start',
    failedId: 'StartServiceFailed',
    failed: (name) => `Failed to start service '${name}'.`,
  },
  stop: {
    target: 'Stopped',
    pending: 'StopPending',
    waiting: 'stop',
    failedId: 'StopServiceFailed',
    failed: (name) => `Service '${name}' stop failed.`,
  },
  suspend: {
    target: 'Paused',
    pending: 'PausePending',
    waiting: 'suspend',
    failedId: 'SuspendServiceFailed',
    failed: (name) => `Service '${name}' suspend failed.`,
  },
  resume: {
    target: 'Running',
    pending: 'ContinuePending',
    waiting: 'resume',
    failedId: 'ResumeServiceFailed',
    failed: (name) => `Service '${name}' resume failed.`,
  },
} as const satisfies Record<string, Verb>;

/** Waits until the service is there, with a warning every two seconds (ServiceOperationBaseCommand.DoWaitForStatus). */
function arrive(host: CmdletHost, service: ServiceObject, { target, pending, waiting, failedId, failed }: Verb): boolean {
  for (;;) {
    try {
      waitForStatus(host.session, service, target, 2);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof ServiceFailure)) throw thrown;
      if (service.state !== pending && service.state !== target) return fail(host, service, failedId, failed(shownName(service)), 'OpenError');
      host.warning(`Waiting for service '${shownName(service)}' to ${waiting}...`);
    }
  }
}

/** What ServiceController throws; undefined when it did not. */
function failureOf(run: () => void): ServiceFailure | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ServiceFailure) return thrown;
    throw thrown;
  }
}

/** Starts a service and waits for it; one that runs already is no error. */
export function doStart(host: CmdletHost, service: ServiceObject): boolean {
  const failure = failureOf(() => startService(host.session, service));
  if (failure && failure.outcome !== 'alreadyRunning') {
    const message = `Service '${shownName(service)}' cannot be started due to the following error: ${failure.exception.message}`;
    return fail(host, service, 'CouldNotStartService', message, 'OpenError', failure);
  }
  return arrive(host, service, verbs.start);
}

/** Stops a service, and with `force` those that need it; gives those that have stopped. */
export function doStop(host: CmdletHost, service: ServiceObject, force: boolean, wait: boolean): ServiceObject[] {
  const dependents = dependentServices(host.session, service.service).map((each) => new ServiceObject(each));
  if (!force && dependents.some(({ state }) => state !== 'Stopped')) {
    const message = `Cannot stop service '${shownName(service)}' because it has dependent services. It can only be stopped if the Force flag is set.`;
    fail(host, service, 'ServiceHasDependentServices', message, 'InvalidOperation');
    return [];
  }
  const stopping = dependents.filter(({ state, service: { canStop } }) => (state === 'Running' && canStop) || state === 'StartPending');
  const stopped = () => {
    for (const each of stopping) each.refresh();
    return stopping.filter(({ state }) => state === 'Stopped' || state === 'StopPending');
  };
  const failure = failureOf(() => stopService(host.session, service));
  if (failure && failure.outcome !== 'notActive') {
    const message = `Service '${shownName(service)}' cannot be stopped due to the following error: ${failure.exception.message}`;
    fail(host, service, 'CouldNotStopService', message, 'CloseError', failure);
    return stopped();
  }
  if (wait && !arrive(host, service, verbs.stop)) return stopped();
  return service.state === 'Stopped' || service.state === 'StopPending' ? [...stopped(), service] : stopped();
}

function doChange(
  host: CmdletHost,
  service: ServiceObject,
  verb: 'suspend' | 'resume',
  words: { done: string; id: string },
  run: () => void,
): boolean {
  const failure = failureOf(run);
  if (!failure) return arrive(host, service, verbs[verb]);
  const { done, id } = words;
  const shown = `Service '${shownName(service)}' cannot be ${done}`;
  if (failure.outcome === 'notActive') fail(host, service, `${id}NotRunning`, `${shown} because it is not currently running.`, 'CloseError', failure);
  else if (!service.service.canPauseAndContinue) {
    fail(host, service, `${id}NotSupported`, `${shown} because the service does not support being suspended or resumed.`, 'CloseError', failure);
  }
  return fail(host, service, id, `${shown} due to the following error: ${failure.exception.message}`, 'CloseError', failure);
}

/** Pauses a service. */
export const doSuspend = (host: CmdletHost, service: ServiceObject): boolean =>
  doChange(host, service, 'suspend', { done: 'suspended', id: 'CouldNotSuspendService' }, () => pauseService(host.session, service));

/** Has a paused service go on. */
export const doResume = (host: CmdletHost, service: ServiceObject): boolean =>
  doChange(host, service, 'resume', { done: 'resumed', id: 'CouldNotResumeService' }, () => resumeService(host.session, service));
