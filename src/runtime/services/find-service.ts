import type { Session } from '../session.ts';
import { ServiceObject } from '../values/service-object.ts';

/**
 * What `new ServiceController(name)` finds: first a service of that display name, then one of that name; what was asked for keeps
 * its upper and lower case (ServiceController.GenerateNames).
 */
export function findService({ endpoint }: Session, name: string): ServiceObject | undefined {
  const wanted = name.toLowerCase();
  const byDisplayName = endpoint.services.all().find((service) => service.displayName.toLowerCase() === wanted);
  if (byDisplayName) return new ServiceObject(byDisplayName, { displayName: name });
  const service = endpoint.services.byName(name);
  return service && new ServiceObject(service, { name });
}
