import { gateFile, gateRegistry, gateService } from './access.ts';
import type { Call } from './calls.ts';
import { type Change, changesBetween, type Plain } from './changes.ts';
import { VirtualClock } from './clock.ts';
import type { CallPattern, EndpointDescription } from './description.ts';
import { FaultStore } from './faults.ts';
import { type Domain, domainOf, isAdministrator, type ScriptProcess, scriptSession, scriptSid, scriptUser } from './identity.ts';
import { describeEnvironment } from './initial/environment.ts';
import { describeLinuxFiles, describeWindowsFiles, profileFolders } from './initial/files.ts';
import { type Hardware, hardwareOf, type NetworkAdapter, networkOf } from './initial/hardware.ts';
import { describeProcesses, serviceProcess } from './initial/processes.ts';
import { describeRegistry, registryAccounts } from './initial/registry.ts';
import { describeUsers } from './initial/users.ts';
import type { Preset, WindowsPreset } from './preset.ts';
import { presets } from './presets/presets.ts';
import programs from './programs/index.generated.ts';
import { accountOf } from './stores/account.ts';
import { EnvironmentStore } from './stores/environment.ts';
import { EventLogStore } from './stores/event-log.ts';
import { FileStore } from './stores/files.ts';
import { ProcessStore } from './stores/processes.ts';
import { RegistryStore } from './stores/registry.ts';
import { ScheduledTaskStore } from './stores/scheduled-tasks.ts';
import { ServiceStore } from './stores/services.ts';
import { SessionStore } from './stores/sessions.ts';
import { UserStore } from './stores/users.ts';
import { WebStore } from './stores/web.ts';
import { TimeLine } from './time-line.ts';
import { type TimeZone, timeZoneOf } from './time-zone.ts';

/** What has been asked of the machine's power; the script runs on, as it does until Windows ends it. */
export interface PowerRequest {
  readonly action: 'restart' | 'shutDown' | 'powerOff';
  /** Applications are not asked. */
  readonly forced: boolean;
}

/** A simulated machine: plain state, and a clock that moves only when something waits. It knows no PowerShell. */
export interface Endpoint {
  readonly description: EndpointDescription;
  readonly platform: 'windows' | 'linux';
  readonly preset: Preset;
  readonly computerName: string;
  readonly domain: Domain | undefined;
  readonly workgroup: string;
  /** Whether the system is a 64-bit or a 32-bit one. */
  readonly architecture: 32 | 64;
  /** Language of the system's programs. */
  readonly displayLanguage: string;
  readonly clock: VirtualClock;
  timeZone: TimeZone;
  /** When the system was started: milliseconds UTC. */
  readonly lastBoot: number;
  /** The process that runs the script. */
  readonly process: ScriptProcess;
  readonly hardware: Hardware;
  readonly network: readonly NetworkAdapter[];
  readonly sessions: SessionStore;
  readonly users: UserStore;
  readonly services: ServiceStore;
  readonly processes: ProcessStore;
  readonly registry: RegistryStore;
  /** Files as the script's process sees them. */
  readonly files: FileStore;
  /** Files as they really lie, without redirection, rights and faults. */
  readonly machineFiles: FileStore;
  readonly environment: EnvironmentStore;
  readonly scheduledTasks: ScheduledTaskStore;
  readonly eventLog: EventLogStore;
  readonly web: WebStore;
  readonly faults: FaultStore;
  /** What has been asked of the machine's power, if anything. */
  power: PowerRequest | undefined;
  /** Messages that users were shown, in order (msg.exe). */
  readonly messages: { readonly session: number; readonly text: string }[];
  /** What the script did, in order. */
  readonly calls: readonly Call[];
  /** When each of `calls` began: milliseconds UTC. */
  readonly callTimes: readonly number[];
  /** The script does something now. */
  record(call: Call): void;
  /** Another endpoint of the scenario, or this one by its own name; undefined: it cannot be reached. */
  reach(name: string): Endpoint | undefined;
  /** SID of an account, `DOMAIN\name` or a local name. */
  sidOf(account: string): string;
  /** A call of the script begins: what is to happen before it happens. */
  callBegins(call: CallPattern): void;
  /** A call of the script has ended: what is to happen after it happens, and faults that waited for it hold. */
  callEnds(call: CallPattern): void;
  /** Runs something that neither rights nor faults stand against. */
  unhindered<Result>(run: () => Result): Result;
  /** The state as plain data. */
  snapshot(): Plain;
  /** What has changed since a snapshot. */
  changesSince(before: Plain): Change[];
}

const defaultTime = '2026-01-15T09:00:00Z';
const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * Makes an endpoint of a description. The same description gives the same endpoint. Endpoints that it names live on the
 * same clock, which `clock` is for.
 */
export function createEndpoint(
  description: EndpointDescription = {},
  clock = new VirtualClock(Date.parse(description.time ?? defaultTime)),
): Endpoint {
  const preset: Preset = presets[description.preset ?? 'windows-10'];
  const { platform } = preset;
  const computerName = (description.computerName ?? 'ENDPOINT-01').toUpperCase();
  const lastBoot = description.lastBoot === undefined ? clock.start - day : Date.parse(description.lastBoot);
  const architecture = description.architecture ?? 64;
  const bitness = architecture === 32 ? 32 : (description.bitness ?? 64);
  const redirected = platform === 'windows' && bitness === 32 && architecture === 64;
  const domain = domainOf(description);
  const environment = new EnvironmentStore(platform);
  const processes = new ProcessStore(clock);
  const users = new UserStore(computerName, clock.start);
  const sessions = new SessionStore(clock, processes, computerName);
  const user = platform === 'linux' ? accountOf(description.runAs ?? 'root', computerName) : scriptUser(description.runAs, computerName);

  let hindered = false;
  const services = new ServiceStore(
    clock,
    (service, action) => (hindered ? gateService(endpoint, service, action) : 'ok'),
    (service) => serviceProcess(endpoint, service),
  );
  const eventLog = new EventLogStore(computerName);
  if (platform === 'windows') describeUsers(users, preset as WindowsPreset, description, domain);
  for (const session of description.sessions ?? []) sessions.logOn(session, { logOnTime: clock.start - hour });

  const process: ScriptProcess = {
    user,
    sid: scriptSid(user, computerName, users),
    elevated: description.elevated ?? (platform === 'linux' ? user.name === 'root' : isAdministrator(user, users)),
    session: description.session ?? scriptSession(user, sessions),
    bitness,
  };
  const files = new FileStore({
    platform,
    clock,
    redirected,
    owner: process.elevated ? 'BUILTIN\\Administrators' : `${user.domain}\\${user.name}`,
    gate: (path, access) => {
      if (hindered) gateFile(endpoint, path, access);
    },
  });
  const registry = new RegistryStore(process.sid, redirected ? 32 : 64, (path, access) => {
    if (hindered) gateRegistry(endpoint, path, access);
  });
  const others = new Map(
    Object.entries(description.endpoints ?? {}).map(([name, told]) => [name.toLowerCase(), createEndpoint({ computerName: name, ...told }, clock)]),
  );

  const calls: Call[] = [];
  const callTimes: number[] = [];
  const endpoint: Endpoint = {
    description,
    platform,
    preset,
    computerName,
    domain,
    workgroup: 'WORKGROUP',
    architecture,
    displayLanguage: description.displayLanguage ?? 'en-US',
    clock,
    timeZone: timeZoneOf(description.timeZone ?? 'UTC'),
    lastBoot,
    process,
    hardware: hardwareOf(description.hardware),
    network: networkOf(description.network),
    sessions,
    users,
    services,
    processes,
    registry,
    files,
    machineFiles: files.view({ redirected: false, gate: () => {} }),
    environment,
    scheduledTasks: new ScheduledTaskStore(),
    eventLog,
    web: new WebStore(description.web ?? []),
    faults: new FaultStore(description.faults ?? [], clock),
    power: undefined,
    messages: [],
    calls,
    callTimes,
    record(call) {
      calls.push(call);
      callTimes.push(clock.now);
    },
    reach(name) {
      const wanted = name.replace(/^\\\\/, '').toLowerCase();
      if (wanted === computerName.toLowerCase() || wanted === 'localhost' || wanted === '.') return endpoint;
      return others.get(wanted);
    },
    sidOf(account) {
      const parsed = accountOf(account, computerName);
      return scriptSid(parsed, computerName, users);
    },
    callBegins: (call) => timeLine.call('before', call),
    callEnds(call) {
      endpoint.faults.called(call);
      timeLine.call('after', call);
    },
    unhindered(run) {
      const before = hindered;
      hindered = false;
      try {
        return run();
      } finally {
        hindered = before;
      }
    },
    snapshot: () => endpoint.unhindered(() => snapshotOf(endpoint, others)),
    changesSince: (before) => changesBetween(before, endpoint.snapshot()),
  };

  if (platform === 'windows') {
    for (const drive of endpoint.hardware.drives) files.addDrive(drive.letter, drive);
    for (const service of (preset as WindowsPreset).services) services.describe(service);
    for (const service of description.services ?? []) services.describe(service);
    describeProcesses(endpoint, description);
    describeEnvironment(endpoint, description);
    const accounts = registryAccounts(endpoint);
    const fillRegistry = () => describeRegistry(endpoint, preset as WindowsPreset, description, accounts);
    // What a description says is taken at once, so that a mistake in it shows here and not in some script.
    if (description.registry || description.products) fillRegistry();
    else registry.fillLater(() => endpoint.unhindered(fillRegistry));
    const profiles = profileFolders(endpoint);
    const fillFiles = () => describeWindowsFiles(endpoint, preset as WindowsPreset, description, programs, profiles);
    if (description.files || description.programs) fillFiles();
    else files.fillLater(fillFiles);
    for (const task of description.scheduledTasks ?? []) endpoint.scheduledTasks.describe(task);
    for (const entry of description.eventLog ?? []) eventLog.write(entry, clock.start);
  } else {
    describeProcesses(endpoint, description);
    describeEnvironment(endpoint, description);
    describeLinuxFiles(endpoint, description);
  }
  const timeLine = new TimeLine(endpoint, description.events ?? []);
  hindered = true;
  return endpoint;
}

function snapshotOf(endpoint: Endpoint, others: ReadonlyMap<string, Endpoint>): Plain {
  const common = {
    sessions: endpoint.sessions.snapshot(),
    processes: endpoint.processes.snapshot(),
    environment: endpoint.environment.snapshot(),
    files: endpoint.files.snapshot(),
    messages: endpoint.messages.map(({ session, text }) => ({ session, text })),
    ...(endpoint.power ? { power: { ...endpoint.power } } : {}),
    ...(others.size === 0 ? {} : { endpoints: Object.fromEntries([...others].map(([name, other]) => [name, other.snapshot()])) }),
  };
  if (endpoint.platform === 'linux') return common;
  return {
    ...common,
    accounts: endpoint.users.snapshot(),
    services: endpoint.services.snapshot(),
    registry: endpoint.registry.snapshot(),
    scheduledTasks: endpoint.scheduledTasks.snapshot(),
    eventLog: endpoint.eventLog.snapshot(),
  };
}
