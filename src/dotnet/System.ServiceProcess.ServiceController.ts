import { NotSimulated } from '../base/not-simulated.ts';
import { dependentServices, pauseService, resumeService, startService, stopService, waitForStatus } from '../runtime/services/control-service.ts';
import { findService } from '../runtime/services/find-service.ts';
import { ServiceFailure, serviceNotFound } from '../runtime/services/service-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import type { EnumValue } from '../runtime/values/enum-value.ts';
import { NetException } from '../runtime/values/errors.ts';
import { ServiceObject } from '../runtime/values/service-object.ts';
import type { TimeSpan } from '../runtime/values/temporal.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { enumMember, enumName, enumValue } from './enum-access.ts';

const name = 'System.ServiceProcess.ServiceController';
const startModes = {
  Automatic: 'Automatic',
  AutomaticDelayedStart: 'Automatic',
  Manual: 'Manual',
  Disabled: 'Disabled',
  Boot: 'Boot',
  System: 'System',
};

const listOf = (services: ServiceObject[]): Value => asTypedArray(services, knownType(name));

function dependents(self: ServiceObject, session: Session): Value {
  return listOf(dependentServices(session, self.service).map((service) => new ServiceObject(service)));
}

/** The services that it needs, as its configuration names them. */
function needed(self: ServiceObject, session: Session): Value {
  return listOf(
    self.service.dependsOn.flatMap((each) => {
      const service = session.endpoint.services.byName(each);
      return service ? [new ServiceObject(service, { name: each })] : [];
    }),
  );
}

/** Runs something of the service control manager; what it refuses is thrown as .NET throws it. */
function asking(run: () => void): void {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ServiceFailure) throw new NetException(thrown.exception.typeName, thrown.exception.message);
    throw thrown;
  }
}

const wait = (self: ServiceObject, status: EnumValue, session: Session, seconds?: number) =>
  asking(() => waitForStatus(session, self, (enumName(status) ?? 'Running') as ServiceObject['state'], seconds));

export default defineType<ServiceObject>({
  name,
  kind: 'class',
  base: 'System.ComponentModel.Component',
  interfaces: ['System.IDisposable'],
  properties: {
    CanPauseAndContinue: { type: 'bool', get: ({ service, state }) => state !== 'Stopped' && service.canPauseAndContinue },
    CanShutdown: {
      type: 'bool',
      get({ service, state }) {
        // A service that does not run accepts nothing; what a running one accepts is its own affair.
        if (state === 'Stopped') return false;
        throw new NotSimulated('member', `CanShutdown of the service ${service.name}`);
      },
    },
    CanStop: { type: 'bool', get: ({ service, state }) => (state === 'Running' || state === 'Paused') && service.canStop },
    DisplayName: { type: 'string', get: ({ displayName }) => displayName },
    DependentServices: { type: `${name}[]`, get: dependents },
    MachineName: { type: 'string', get: () => '.' },
    ServiceName: { type: 'string', get: (self) => self.name },
    ServicesDependedOn: { type: `${name}[]`, get: needed },
    Status: {
      type: 'System.ServiceProcess.ServiceControllerStatus',
      get: ({ state }) => enumMember('System.ServiceProcess.ServiceControllerStatus', state),
    },
    ServiceType: {
      type: 'System.ServiceProcess.ServiceType',
      // The host process of shared services tells them from those with one of their own, as in Win32_Service.
      get: ({ service }) => enumValue('System.ServiceProcess.ServiceType', service.path.includes('svchost.exe') ? 32 : 16),
    },
    StartType: {
      type: 'System.ServiceProcess.ServiceStartMode',
      get: ({ service }) => enumMember('System.ServiceProcess.ServiceStartMode', startModes[service.startType]),
    },
    Site: { type: 'System.ComponentModel.ISite', get: () => null },
    Container: { type: 'System.ComponentModel.IContainer', get: () => null },
  },
  extendedProperties: {
    Name: { type: 'string', kind: 'AliasProperty', definition: 'ServiceName', get: (self) => self.name },
    RequiredServices: { type: `${name}[]`, kind: 'AliasProperty', definition: 'ServicesDependedOn', get: needed },
  },
  methods: methodsOf<ServiceObject>({
    'void Start()': (self, _args, session) => asking(() => startService(session, self)),
    'void Stop()': (self, _args, session) => asking(() => stopService(session, self)),
    'void Pause()': (self, _args, session) => asking(() => pauseService(session, self)),
    'void Continue()': (self, _args, session) => asking(() => resumeService(session, self)),
    'void Refresh()': (self) => self.refresh(),
    'void WaitForStatus(System.ServiceProcess.ServiceControllerStatus desiredStatus)': (self, [status], session) => wait(self, status, session),
    'void WaitForStatus(System.ServiceProcess.ServiceControllerStatus desiredStatus, timespan timeout)': (self, [status, limit], session) =>
      wait(self, status, session, Number((limit as TimeSpan).ticks) / 10_000_000),
    'void Close()': () => undefined,
    'void Dispose()': () => undefined,
  }),
  staticMethods: methodsOf<undefined>({
    [`${name}[] GetServices()`]: (_, _args, session) => listOf(session.endpoint.services.all().map((service) => new ServiceObject(service))),
  }),
  constructors: constructorsOf({
    [`${name} new(string name)`]: (_, [asked], session) => {
      const found = findService(session, asked);
      if (found) return found;
      throw new NetException('System.InvalidOperationException', serviceNotFound(session, asked));
    },
  }),
  alsoHas: ['ServiceHandle', 'ExecuteCommand', 'GetDevices', 'GetLifetimeService', 'InitializeLifetimeService', 'CreateObjRef', 'Disposed'],
  toText: (self) => self.name,
  source: 'https://learn.microsoft.com/dotnet/api/system.serviceprocess.servicecontroller',
});
