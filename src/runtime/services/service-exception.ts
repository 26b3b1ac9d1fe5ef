import type { ServiceOutcome } from '../../endpoint/stores/services.ts';
import type { Session } from '../session.ts';
import { ExceptionObject } from '../values/errors.ts';
import type { ServiceObject } from '../values/service-object.ts';
import { win32Exception } from '../win32-error.ts';

/** Numbers of the service control manager's errors (Microsoft, "System Error Codes"). */
const codes: Readonly<Record<Exclude<ServiceOutcome, 'ok'>, number>> = {
  accessDenied: 5,
  dependentServicesRunning: 1051,
  cannotAcceptControl: 1052,
  requestTimeout: 1053,
  failed: 1053,
  alreadyRunning: 1056,
  disabled: 1058,
  doesNotExist: 1060,
  notActive: 1062,
  dependencyFailed: 1068,
  markedForDelete: 1072,
  exists: 1073,
};

/** What is done with a service when it fails. */
export type ServiceRequest = 'start' | 'stop' | 'pause' | 'resume';

/**
 * ServiceController's sentences. Sources: Strings.resx of System.ServiceProcess.ServiceController (dotnet/runtime), with quotation
 * marks around the name; .NET Framework has none (referencesource, System.ServiceProcess).
 */
function sentence({ isWindowsPowerShell }: Session, request: ServiceRequest, name: string, denied: boolean): string {
  const shown = isWindowsPowerShell ? name : `'${name}'`;
  if (denied) return `Cannot open ${shown} service on computer '.'.`;
  return request === 'start' ? `Cannot start service ${shown} on computer '.'.` : `Cannot ${request} ${shown} service on computer '.'.`;
}

/** Thrown where ServiceController throws. */
export class ServiceFailure {
  readonly exception: ExceptionObject;
  readonly outcome: ServiceOutcome | 'timeout';
  constructor(exception: ExceptionObject, outcome: ServiceOutcome | 'timeout') {
    this.exception = exception;
    this.outcome = outcome;
  }
}

/** The exception of ServiceController.Start, Stop, Pause and Continue. */
export function requestFailure(
  session: Session,
  service: ServiceObject,
  request: ServiceRequest,
  outcome: Exclude<ServiceOutcome, 'ok'>,
): ServiceFailure {
  const message = sentence(session, request, service.name, outcome === 'accessDenied');
  return new ServiceFailure(new ExceptionObject('System.InvalidOperationException', message, win32Exception(session, codes[outcome])), outcome);
}

/** What ServiceController says of a name that no service has. */
export function serviceNotFound(session: Session, name: string): string {
  return session.isWindowsPowerShell ? `Service ${name} was not found on computer '.'.` : `Service '${name}' was not found on computer '.'.`;
}

/** The Win32 error of an outcome of the service control manager. */
export const win32OfOutcome = (session: Session, outcome: Exclude<ServiceOutcome, 'ok'>): ExceptionObject => win32Exception(session, codes[outcome]);
