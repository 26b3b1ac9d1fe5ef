import type { Plain } from '../changes.ts';
import type { VirtualClock } from '../clock.ts';
import type { Seconds, ServiceDescription, ServiceStartType } from '../description.ts';

/** Names of System.ServiceProcess.ServiceControllerStatus. */
export type ServiceState = 'Running' | 'Stopped' | 'Paused' | 'StartPending' | 'StopPending' | 'PausePending' | 'ContinuePending';

/** A service. */
export interface Service {
  readonly name: string;
  displayName: string;
  description: string;
  state: ServiceState;
  startType: ServiceStartType;
  readonly dependsOn: readonly string[];
  account: string;
  path: string;
  readonly canStop: boolean;
  readonly canPauseAndContinue: boolean;
  readonly startTakes: Seconds | 'never';
  readonly stopTakes: Seconds | 'never';
}

/** What became of a request, in the terms of the service control manager (Windows' own error names). */
export type ServiceOutcome =
  | 'ok'
  | 'accessDenied'
  | 'doesNotExist'
  | 'alreadyRunning'
  | 'notActive'
  | 'disabled'
  | 'cannotAcceptControl'
  | 'dependentServicesRunning'
  | 'dependencyFailed'
  | 'requestTimeout'
  | 'failed'
  | 'exists'
  | 'markedForDelete';

/** What a request may be refused with before the service is looked at: permissions and faults. */
export type ServiceGate = (service: Service, action: 'start' | 'stop' | 'configure') => ServiceOutcome;

const isActive = (service: Service): boolean => service.state !== 'Stopped';

/** The services of the machine. */
export class ServiceStore {
  readonly #services = new Map<string, Service>();
  readonly #clock: VirtualClock;
  readonly #gate: ServiceGate;
  readonly #changed: (service: Service) => void;

  /** `changed` hears of each service that came to another state: its process starts or ends with it. */
  constructor(clock: VirtualClock, gate: ServiceGate, changed: (service: Service) => void) {
    this.#clock = clock;
    this.#gate = gate;
    this.#changed = changed;
  }

  /** All, by name as the service control manager sorts them. */
  all(): Service[] {
    return [...this.#services.values()].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  byName(name: string): Service | undefined {
    return this.#services.get(name.toLowerCase());
  }

  /** Adds a service, or lays what is said over one that exists. */
  describe(description: ServiceDescription): void {
    const before = this.byName(description.name);
    const startType = description.startType ?? before?.startType ?? 'Manual';
    const automatic = startType === 'Automatic' || startType === 'AutomaticDelayedStart' || startType === 'Boot' || startType === 'System';
    // A start type told anew also says anew whether it runs, unless that is told too.
    const usual = before && description.startType === undefined ? before.state : automatic ? 'Running' : 'Stopped';
    const service: Service = {
      name: before?.name ?? description.name,
      displayName: description.displayName ?? before?.displayName ?? description.name,
      description: description.description ?? before?.description ?? '',
      state: description.status ?? usual,
      startType,
      dependsOn: description.dependsOn ?? before?.dependsOn ?? [],
      account: description.account ?? before?.account ?? 'LocalSystem',
      path: description.path ?? before?.path ?? '',
      canStop: description.canStop ?? before?.canStop ?? true,
      canPauseAndContinue: description.canPauseAndContinue ?? before?.canPauseAndContinue ?? false,
      startTakes: description.startTakes ?? before?.startTakes ?? 0,
      stopTakes: description.stopTakes ?? before?.stopTakes ?? 0,
    };
    this.#services.set(description.name.toLowerCase(), service);
    this.#changed(service);
  }

  /** Services that need this one, directly. */
  dependents(name: string): Service[] {
    return this.all().filter((service) => service.dependsOn.some((needed) => needed.toLowerCase() === name.toLowerCase()));
  }

  /** Services that this one needs, directly. */
  dependencies(name: string): Service[] {
    return (this.byName(name)?.dependsOn ?? []).flatMap((needed) => this.byName(needed) ?? []);
  }

  /** Asks a service to start; those that it needs are started first. */
  start(name: string): ServiceOutcome {
    const service = this.byName(name);
    if (!service) return 'doesNotExist';
    const refused = this.#gate(service, 'start');
    if (refused !== 'ok') return refused;
    if (isActive(service)) return 'alreadyRunning';
    if (service.startType === 'Disabled') return 'disabled';
    for (const needed of service.dependsOn) {
      const other = this.byName(needed);
      if (!other) return 'dependencyFailed';
      if (!isActive(other) && this.start(needed) !== 'ok') return 'dependencyFailed';
    }
    this.#pass(service, 'StartPending', 'Running', service.startTakes);
    return 'ok';
  }

  /** Asks a service to stop; it is refused while services that need it run. */
  stop(name: string): ServiceOutcome {
    const service = this.byName(name);
    if (!service) return 'doesNotExist';
    const refused = this.#gate(service, 'stop');
    if (refused !== 'ok') return refused;
    if (service.state === 'Stopped') return 'notActive';
    if (!service.canStop || service.state === 'StartPending' || service.state === 'StopPending') return 'cannotAcceptControl';
    if (this.dependents(name).some(isActive)) return 'dependentServicesRunning';
    this.#pass(service, 'StopPending', 'Stopped', service.stopTakes);
    return 'ok';
  }

  pause(name: string): ServiceOutcome {
    return this.#control(name, 'Running', 'Paused');
  }

  resume(name: string): ServiceOutcome {
    return this.#control(name, 'Paused', 'Running');
  }

  /** Changes a service's configuration. */
  configure(name: string, change: Partial<Pick<Service, 'displayName' | 'description' | 'startType' | 'account' | 'path'>>): ServiceOutcome {
    const service = this.byName(name);
    if (!service) return 'doesNotExist';
    const refused = this.#gate(service, 'configure');
    if (refused !== 'ok') return refused;
    Object.assign(service, change);
    return 'ok';
  }

  /** Makes a new service; it does not run yet. */
  create(description: ServiceDescription): ServiceOutcome {
    if (this.byName(description.name)) return 'exists';
    this.describe({ ...description, status: 'Stopped' });
    return 'ok';
  }

  /** Takes a service away. */
  remove(name: string): ServiceOutcome {
    const service = this.byName(name);
    if (!service) return 'doesNotExist';
    const refused = this.#gate(service, 'configure');
    if (refused !== 'ok') return refused;
    this.#services.delete(name.toLowerCase());
    service.state = 'Stopped';
    this.#changed(service);
    return 'ok';
  }

  /** A service changes by itself. */
  set(name: string, state: ServiceState): void {
    const service = this.byName(name);
    if (service) this.#enter(service, state);
  }

  #enter(service: Service, state: ServiceState): void {
    service.state = state;
    this.#changed(service);
  }

  #control(name: string, from: ServiceState, to: ServiceState): ServiceOutcome {
    const service = this.byName(name);
    if (!service) return 'doesNotExist';
    const refused = this.#gate(service, 'stop');
    if (refused !== 'ok') return refused;
    if (service.state === 'Stopped') return 'notActive';
    if (!service.canPauseAndContinue || service.state !== from) return 'cannotAcceptControl';
    this.#enter(service, to);
    return 'ok';
  }

  #pass(service: Service, pending: ServiceState, target: ServiceState, takes: Seconds | 'never'): void {
    if (takes === 0) {
      this.#enter(service, target);
      return;
    }
    this.#enter(service, pending);
    if (takes === 'never') return;
    this.#clock.after(takes * 1000, () => {
      if (service.state === pending) this.#enter(service, target);
    });
  }

  snapshot(): Plain {
    return Object.fromEntries(
      this.all().map(({ name, displayName, description, state, startType, account, path }) => [
        name,
        { status: state, startType, displayName, description, account, path },
      ]),
    );
  }
}
