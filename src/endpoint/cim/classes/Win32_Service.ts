import type { ServiceStartType } from '../../description.ts';
import type { Endpoint } from '../../endpoint.ts';
import type { ServiceOutcome, ServiceState } from '../../stores/services.ts';
import { type CimMethodDefinition, defineCimClass } from '../cim-class.ts';

const states: Readonly<Record<ServiceState, string>> = {
  Running: 'Running',
  Stopped: 'Stopped',
  Paused: 'Paused',
  StartPending: 'Start Pending',
  StopPending: 'Stop Pending',
  PausePending: 'Pause Pending',
  ContinuePending: 'Continue Pending',
};

const startModes: Readonly<Record<ServiceStartType, string>> = {
  Automatic: 'Auto',
  AutomaticDelayedStart: 'Auto',
  Manual: 'Manual',
  Disabled: 'Disabled',
  Boot: 'Boot',
  System: 'System',
};

/** Return values. Source: the pages of Win32_Service.StartService and StopService. */
const returnValues: Readonly<Record<ServiceOutcome, number>> = {
  ok: 0,
  accessDenied: 2,
  dependentServicesRunning: 3,
  notActive: 6,
  requestTimeout: 7,
  failed: 8,
  alreadyRunning: 10,
  dependencyFailed: 13,
  disabled: 14,
  markedForDelete: 16,
  cannotAcceptControl: 5,
  doesNotExist: 8,
  exists: 23,
};

const request = (ask: (endpoint: Endpoint, name: string) => ServiceOutcome): CimMethodDefinition => ({
  run: ({ endpoint, instance }) => ({ returnValue: returnValues[ask(endpoint, String(instance.Name))] }),
});

/** What ChangeStartMode takes. Source: its page. */
const requestedModes: Readonly<Record<string, ServiceStartType>> = {
  boot: 'Boot',
  system: 'System',
  automatic: 'Automatic',
  manual: 'Manual',
  disabled: 'Disabled',
};

/** Services. */
export default defineCimClass({
  name: 'Win32_Service',
  instances: (endpoint) =>
    endpoint.services.all().map((service) => ({
      AcceptPause: service.canPauseAndContinue && service.state === 'Running',
      AcceptStop: service.canStop && service.state === 'Running',
      Caption: service.displayName,
      CheckPoint: 0,
      CreationClassName: 'Win32_Service',
      DelayedAutoStart: service.startType === 'AutomaticDelayedStart',
      Description: service.description === '' ? null : service.description,
      DesktopInteract: false,
      DisplayName: service.displayName,
      ErrorControl: 'Normal',
      ExitCode: service.state === 'Stopped' ? 1077 : 0,
      Name: service.name,
      PathName: service.path === '' ? null : service.path,
      ProcessId: endpoint.processes.all().find((process) => process.service === service.name)?.id ?? 0,
      ServiceSpecificExitCode: 0,
      ServiceType: service.path.includes('svchost.exe') ? 'Share Process' : 'Own Process',
      Started: service.state !== 'Stopped',
      StartMode: startModes[service.startType],
      StartName: service.account,
      State: states[service.state],
      Status: 'OK',
      SystemCreationClassName: 'Win32_ComputerSystem',
      SystemName: endpoint.computerName,
      TagId: 0,
      WaitHint: 0,
    })),
  methods: {
    StartService: request((endpoint, name) => endpoint.services.start(name)),
    StopService: request((endpoint, name) => endpoint.services.stop(name)),
    PauseService: request((endpoint, name) => endpoint.services.pause(name)),
    ResumeService: request((endpoint, name) => endpoint.services.resume(name)),
    Delete: request((endpoint, name) => endpoint.services.remove(name)),
    ChangeStartMode: {
      run({ endpoint, instance, arguments: { StartMode } }) {
        const startType = requestedModes[String(StartMode).toLowerCase()];
        // 21: "Invalid parameter" of the method's table.
        if (!startType) return { returnValue: 21 };
        return { returnValue: returnValues[endpoint.services.configure(String(instance.Name), { startType })] };
      },
    },
  },
});
