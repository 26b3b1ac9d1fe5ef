import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { enumerate } from '../convert/enumerate.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { matchesAny, matchesWildcard } from '../text/wildcard-pattern.ts';
import { unwrap } from '../values/members.ts';
import { ServiceObject } from '../values/service-object.ts';
import type { Value } from '../values/value.ts';
import { findService } from './find-service.ts';
import { writeServiceError } from './service-error.ts';

const controllers = 'System.ServiceProcess.ServiceController[]';

/** Parameters of the cmdlets that work on any number of services (MultipleServiceCommandBase, ServiceOperationBaseCommand). */
export const operationParameters = {
  Name: {
    type: 'string[]',
    aliases: ['ServiceName'],
    sets: { Default: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
    wildcards: true,
  },
  InputObject: {
    type: controllers,
    sets: { InputObject: { mandatory: true, position: 0, pipeline: true } },
    validate: { notNullOrEmpty: true },
  },
  DisplayName: { type: 'string[]', sets: { DisplayName: { mandatory: true } }, wildcards: true },
  PassThru: { type: 'switch' },
  Include: { type: 'string[]', validate: { notNullOrEmpty: true }, wildcards: true },
  Exclude: { type: 'string[]', validate: { notNullOrEmpty: true }, wildcards: true },
} as const satisfies Record<string, ParameterDefinition>;

/** Which services a call is about. */
export interface ServiceSelection {
  Name?: readonly string[];
  DisplayName?: readonly string[];
  InputObject?: Value;
  Include?: readonly string[];
  Exclude?: readonly string[];
}

function byName(host: CmdletHost, patterns: readonly string[]): ServiceObject[] {
  return patterns.flatMap((pattern) => {
    if (hasWildcards(pattern)) {
      const { services } = host.endpoint;
      return services.all().flatMap((service) => (matchesWildcard(service.name, pattern) ? [new ServiceObject(service)] : []));
    }
    const found = findService(host.session, pattern);
    if (found) return [found];
    writeServiceError(host, pattern, pattern, {
      id: 'NoServiceFoundForGivenName',
      message: `Cannot find any service with service name '${pattern}'.`,
      category: 'ObjectNotFound',
    });
    return [];
  });
}

function byDisplayName(host: CmdletHost, patterns: readonly string[]): ServiceObject[] {
  return patterns.flatMap((pattern) => {
    const { services } = host.endpoint;
    const found = services.all().flatMap((service) => (matchesWildcard(service.displayName, pattern) ? [new ServiceObject(service)] : []));
    if (found.length === 0 && !hasWildcards(pattern)) {
      writeServiceError(host, '', pattern, {
        id: 'NoServiceFoundForGivenDisplayName',
        message: `Cannot find any service with display name '${pattern}'.`,
        category: 'ObjectNotFound',
      });
    }
    return found;
  });
}

/** The services that were piped or given. */
export function givenServices(value: Value): ServiceObject[] {
  const given = unwrap(value);
  const services = given instanceof ServiceObject ? [given] : [...(enumerate(given) ?? [])].map(unwrap);
  return services.filter((each): each is ServiceObject => each instanceof ServiceObject);
}

const compareNames = (one: ServiceObject, other: ServiceObject): number => {
  const [left, right] = [one.name.toUpperCase(), other.name.toUpperCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The services that a call is about, by name (MultipleServiceCommandBase.MatchingServices). */
export function selectServices(host: CmdletHost, { Name, DisplayName, InputObject, Include, Exclude }: ServiceSelection): ServiceObject[] {
  const idOf = (service: ServiceObject) => (DisplayName ? service.displayName : service.name);
  const isWanted = (service: ServiceObject) => matchesAny(idOf(service), Include, true) && !matchesAny(idOf(service), Exclude, false);
  if (InputObject !== undefined) {
    const given = givenServices(InputObject);
    for (const service of given) service.refresh();
    return given.filter(isWanted).sort(compareNames);
  }
  const found = DisplayName
    ? byDisplayName(host, DisplayName)
    : Name
      ? byName(host, Name)
      : host.endpoint.services.all().map((each) => new ServiceObject(each));
  const seen = new Set<string>();
  const once = found.filter((service) => isWanted(service) && !seen.has(service.name) && seen.add(service.name));
  return once.sort(compareNames);
}
