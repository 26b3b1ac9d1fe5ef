import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ServiceObject } from '../values/service-object.ts';
import type { Value } from '../values/value.ts';
import { findService } from './find-service.ts';
import { givenServices } from './select-services.ts';
import { serviceNotFound } from './service-exception.ts';

/** The one service that Set-Service and Remove-Service work on; its absence is written as an error. */
export function oneService(host: CmdletHost, name: string | undefined, given: Value): ServiceObject | undefined {
  if (given !== undefined) return givenServices(given)[0];
  const found = findService(host.session, name ?? '');
  if (!found) {
    host.error({
      id: 'InvalidOperationException',
      message: serviceNotFound(host.session, name ?? ''),
      category: 'ObjectNotFound',
      // 5.1 names the computer, 7 the service.
      target: host.session.isWindowsPowerShell ? '.' : name,
      exception: 'System.InvalidOperationException',
    });
  }
  return found;
}
