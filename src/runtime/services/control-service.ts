import type { Service, ServiceOutcome, ServiceState } from '../../endpoint/stores/services.ts';
import type { Session } from '../session.ts';
import { ExceptionObject } from '../values/errors.ts';
import { ServiceObject } from '../values/service-object.ts';
import { requestFailure, ServiceFailure, type ServiceRequest } from './service-exception.ts';

/** How often WaitForStatus looks (referencesource, ServiceController.cs). */
const pollMilliseconds = 250;

/** Services that need a service, directly or through others; those first that must stop first (EnumDependentServices). */
export function dependentServices(session: Session, service: Service): Service[] {
  const found = new Set<Service>();
  const visit = (name: string): void => {
    for (const dependent of session.endpoint.services.dependents(name)) {
      if (found.has(dependent)) continue;
      visit(dependent.name);
      found.add(dependent);
    }
  };
  visit(service.name);
  return [...found];
}

function ask(session: Session, object: ServiceObject, request: ServiceRequest, run: () => ServiceOutcome): void {
  session.endpoint.record({ kind: 'service', name: object.service.name, action: request });
  const outcome = run();
  if (outcome !== 'ok') throw requestFailure(session, object, request, outcome);
}

/** ServiceController.WaitForStatus; without a limit it waits as long as the run may last. */
export function waitForStatus(session: Session, object: ServiceObject, state: ServiceState, seconds?: number): void {
  const start = session.endpoint.clock.now;
  for (;;) {
    object.refresh();
    if (object.state === state) return;
    if (seconds !== undefined && session.endpoint.clock.now - start > seconds * 1000) throw timeout(session, object);
    session.wait(pollMilliseconds);
  }
}

function timeout({ isWindowsPowerShell }: Session, object: ServiceObject): ServiceFailure {
  const message = isWindowsPowerShell
    ? 'Time out has expired and the operation has not been completed.'
    : `The operation requested for service '${object.name}' has not been completed within the specified time interval.`;
  return new ServiceFailure(new ExceptionObject('System.ServiceProcess.TimeoutException', message), 'timeout');
}

/** ServiceController.Start. */
export function startService(session: Session, object: ServiceObject): void {
  ask(session, object, 'start', () => session.endpoint.services.start(object.service.name));
}

/** ServiceController.Stop: running services that need it are stopped first, each for at most 30 seconds. */
export function stopService(session: Session, object: ServiceObject): void {
  for (const service of dependentServices(session, object.service)) {
    if (service.state === 'Stopped') continue;
    const dependent = new ServiceObject(service);
    stopService(session, dependent);
    waitForStatus(session, dependent, 'Stopped', 30);
  }
  ask(session, object, 'stop', () => session.endpoint.services.stop(object.service.name));
}

export function pauseService(session: Session, object: ServiceObject): void {
  ask(session, object, 'pause', () => session.endpoint.services.pause(object.service.name));
}

export function resumeService(session: Session, object: ServiceObject): void {
  ask(session, object, 'resume', () => session.endpoint.services.resume(object.service.name));
}
