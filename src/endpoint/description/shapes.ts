import type {
  CallPattern,
  CimValueDescription,
  DriveDescription,
  EndpointDescription,
  EventEffect,
  EventLogEntryDescription,
  FaultDescription,
  FileDescription,
  GroupDescription,
  HardwareDescription,
  HotfixDescription,
  NetworkAdapterDescription,
  ProcessDescription,
  ProductDescription,
  ProgramAnswer,
  ProgramDescription,
  ScheduledTaskDescription,
  ServiceDescription,
  SessionDescription,
  ShareDescription,
  SignatureDescription,
  TypedRegistryValue,
  UserDescription,
  WebResponseDescription,
} from '../description.ts';
import { timeZoneIds } from '../time-zone.ts';
import {
  byKind,
  either,
  instant,
  isList,
  isNumber,
  isText,
  isTruth,
  listOf,
  type Members,
  matching,
  number,
  object,
  oneOf,
  orValue,
  recordOf,
  type Shape,
  seconds,
  someText,
  text,
  truth,
  whole,
} from './shape.ts';

const secondsOrNever = orValue('never', seconds);
const hash = matching(/^[0-9a-f]{64}$/i, '64 hexadecimal digits');
const anyPath = matching(/^(?:[A-Za-z]:[\\/]|\\\\[^\\]+\\[^\\]+|\/)/, 'a full path');
const keyPath = matching(/^(?:HKLM|HKCU|HKCR|HKU|HKCC|HKEY_[A-Z_]+):?(?:\\|$)/i, 'a registry key such as "HKLM:\\\\SOFTWARE\\\\Contoso"');

const signature = object<SignatureDescription>(
  {
    status: oneOf('Valid', 'UnknownError', 'NotSigned', 'HashMismatch', 'NotTrusted', 'NotSupportedFileFormat', 'Incompatible'),
    subject: text,
    issuer: text,
    serialNumber: text,
    thumbprint: text,
    type: oneOf('None', 'Authenticode', 'Catalog'),
  },
  ['status'],
);

const file: Shape = object<FileDescription>({
  kind: oneOf('file', 'folder'),
  content: text,
  base64: matching(/^[A-Za-z0-9+/\s]*={0,2}$/, 'base64'),
  size: whole(),
  attributes: listOf(oneOf('ReadOnly', 'Hidden', 'System', 'Archive')),
  creationTime: instant,
  lastWriteTime: instant,
  lastAccessTime: instant,
  owner: someText,
  version: someText,
  productName: text,
  companyName: text,
  fileDescription: text,
  sha256: hash,
  signature,
});
const textOrFile = orValue(null, either([isText, text], [() => true, file]));

const typedValue = object<TypedRegistryValue>(
  {
    kind: oneOf('String', 'ExpandString', 'Binary', 'DWord', 'MultiString', 'QWord', 'None'),
    value: either([isText, text], [isNumber, whole(-(2 ** 53))], [isList, () => {}], [() => true, text]),
  },
  ['kind', 'value'],
);
const registryValue = either([isText, text], [isNumber, whole(-(2 ** 31), 2 ** 32 - 1)], [isList, listOf(text)], [() => true, typedValue]);

const process = object<ProcessDescription>(
  {
    name: someText,
    id: whole(),
    parentId: whole(),
    session: whole(),
    user: someText,
    path: anyPath,
    commandLine: text,
    startTime: instant,
    workingSetBytes: whole(),
    privateBytes: whole(),
    nonpagedBytes: whole(),
    virtualBytes: whole(),
    processorTime: seconds,
    handles: whole(),
    threads: whole(),
    mainWindowTitle: text,
    endsAfter: seconds,
    termination: oneOf('allowed', 'denied'),
  },
  ['name'],
);

const session = object<SessionDescription>(
  {
    kind: oneOf('console', 'remoteDesktop', 'disconnected'),
    user: someText,
    id: whole(1),
    name: someText,
    logOnTime: instant,
    idle: seconds,
    clientName: text,
    processes: listOf(either([isText, someText], [() => true, process])),
    logoffTakes: secondsOrNever,
    fullControl: truth,
  },
  ['kind', 'user'],
);

const user = object<UserDescription>(
  {
    name: someText,
    fullName: text,
    description: text,
    enabled: truth,
    groups: listOf(someText),
    sid: matching(/^S-1-/, 'a SID'),
    passwordLastSet: orValue(null, instant),
    passwordExpires: orValue('never', instant),
    passwordRequired: truth,
    mayChangePassword: truth,
    accountExpires: orValue('never', instant),
    lastLogon: orValue(null, instant),
    profile: orValue(null, anyPath),
    profileLastUsed: instant,
  },
  ['name'],
);

const group = object<GroupDescription>({ name: someText, description: text, sid: matching(/^S-1-/, 'a SID'), members: listOf(someText) }, ['name']);

const service = object<ServiceDescription>(
  {
    name: someText,
    displayName: text,
    description: text,
    status: oneOf('Running', 'Stopped', 'Paused'),
    startType: oneOf('Automatic', 'AutomaticDelayedStart', 'Manual', 'Disabled', 'Boot', 'System'),
    dependsOn: listOf(someText),
    account: someText,
    path: text,
    canStop: truth,
    canPauseAndContinue: truth,
    startTakes: secondsOrNever,
    stopTakes: secondsOrNever,
  },
  ['name'],
);

const answer = object<ProgramAnswer>({
  arguments: listOf(text),
  exitCode: whole(-(2 ** 31), 2 ** 32 - 1),
  stdout: text,
  stderr: text,
  takes: secondsOrNever,
  times: whole(1),
  files: recordOf(textOrFile, anyPath),
});

const program = object<ProgramDescription>({ path: anyPath, answers: listOf(answer), version: someText, sha256: hash, signature });

const task = object<ScheduledTaskDescription>(
  {
    name: someText,
    path: text,
    state: oneOf('Ready', 'Disabled', 'Running', 'Queued'),
    description: text,
    author: text,
    user: someText,
    runLevel: oneOf('Limited', 'Highest'),
    actions: listOf(
      object<{ execute: string; arguments?: string; workingDirectory?: string }>({ execute: someText, arguments: text, workingDirectory: text }, [
        'execute',
      ]),
    ),
    lastRunTime: orValue(null, instant),
    lastTaskResult: whole(),
    nextRunTime: orValue(null, instant),
  },
  ['name'],
);

const logEntry = object<EventLogEntryDescription>(
  {
    log: someText,
    source: someText,
    id: whole(0, 65535),
    level: oneOf('Critical', 'Error', 'Warning', 'Information', 'Verbose'),
    message: text,
    time: instant,
    data: listOf(either([isNumber, number()], [() => true, text])),
    user: text,
    taskCategory: text,
  },
  ['log', 'source', 'id', 'message'],
);

const web = object<WebResponseDescription>(
  {
    url: someText,
    method: oneOf('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS'),
    status: whole(100, 599),
    headers: recordOf(text),
    body: text,
    base64: matching(/^[A-Za-z0-9+/\s]*={0,2}$/, 'base64'),
    error: oneOf('nameNotResolved', 'connectionRefused', 'timeout', 'certificateInvalid'),
    takes: seconds,
    times: whole(1),
  },
  ['url'],
);

const hotfix = object<HotfixDescription>(
  { id: matching(/^KB\d+$/i, 'a number such as "KB5034441"'), description: text, installedBy: text, installedOn: instant },
  ['id'],
);

const product = object<ProductDescription>(
  {
    name: someText,
    version: text,
    publisher: text,
    key: someText,
    bitness: oneOf(32, 64),
    installDate: instant,
    installLocation: text,
    uninstallString: text,
    quietUninstallString: text,
  },
  ['name'],
);

const share = object<ShareDescription>({ name: someText, path: anyPath, description: text }, ['name', 'path']);

const drive = object<DriveDescription>(
  {
    letter: matching(/^[A-Za-z]:?$/, 'a drive letter'),
    size: whole(),
    free: whole(),
    label: text,
    fileSystem: someText,
    kind: oneOf('fixed', 'removable', 'network', 'cdrom'),
    share: text,
  },
  ['letter'],
);

const hardware = object<HardwareDescription>({
  manufacturer: text,
  model: text,
  serialNumber: text,
  uuid: text,
  biosVersion: text,
  memory: whole(1),
  freeMemory: whole(),
  processorName: text,
  cores: whole(1),
  logicalProcessors: whole(1),
  processorLoad: whole(0, 100),
  chassisTypes: listOf(whole(1, 36)),
  battery: object<{ charge: number; plugged: boolean }>({ charge: whole(0, 100), plugged: truth }, ['charge', 'plugged']),
  drives: listOf(drive),
});

const adapter = object<NetworkAdapterDescription>({
  name: text,
  description: text,
  mac: matching(/^(?:[0-9a-f]{2}[-:]){5}[0-9a-f]{2}$/i, 'an address such as "00-15-5D-00-00-01"'),
  addresses: listOf(someText),
  subnets: listOf(someText),
  gateways: listOf(someText),
  dnsServers: listOf(someText),
  dhcp: truth,
  connected: truth,
});

const kind: Shape = text;
type Of<Union, Kind> = Extract<Union, { kind: Kind }>;

const call = byKind({
  cimQuery: object<Of<CallPattern, 'cimQuery'>>({ kind, class: someText }, ['class']),
  cimMethod: object<Of<CallPattern, 'cimMethod'>>({ kind, class: someText, method: someText }, ['class', 'method']),
  program: object<Of<CallPattern, 'program'>>({ kind, name: someText }, ['name']),
} satisfies Record<CallPattern['kind'], Shape>);

const window = { from: seconds, until: seconds, after: call, skip: whole(), times: whole(1) };
const cimErrorName = oneOf(
  'AccessDenied',
  'Failed',
  'NotFound',
  'InvalidClass',
  'InvalidNamespace',
  'InvalidMethod',
  'InvalidParameter',
  'NotSupported',
  'ProviderFailure',
  'ProviderLoadFailure',
  'OutOfMemory',
  'ShuttingDown',
  'QuotaViolation',
  'CallCancelled',
  'PrivilegeNotHeld',
  'RpcServerUnavailable',
  'ServiceDisabled',
  'TimedOut',
);

const fault = byKind({
  cimQuery: object<Of<FaultDescription, 'cimQuery'>>({ ...window, kind, class: someText, error: cimErrorName, takes: seconds }, ['class', 'error']),
  cimMethodReturns: object<Of<FaultDescription, 'cimMethodReturns'>>(
    { ...window, kind, class: someText, method: someText, returnValue: whole(0, 2 ** 32 - 1) },
    ['class', 'method', 'returnValue'],
  ),
  cimMethodFails: object<Of<FaultDescription, 'cimMethodFails'>>({ ...window, kind, class: someText, method: someText, error: cimErrorName }, [
    'class',
    'method',
    'error',
  ]),
  program: object<Of<FaultDescription, 'program'>>(
    { ...window, kind, name: someText, exitCode: whole(-(2 ** 31), 2 ** 32 - 1), stdout: text, stderr: text },
    ['name', 'exitCode'],
  ),
  service: object<Of<FaultDescription, 'service'>>(
    { ...window, kind, name: someText, action: oneOf('start', 'stop', 'configure'), error: oneOf('accessDenied', 'timedOut', 'failed') },
    ['name', 'action', 'error'],
  ),
  path: object<Of<FaultDescription, 'path'>>(
    { ...window, kind, path: someText, access: oneOf('read', 'write', 'any'), error: oneOf('accessDenied', 'inUse', 'diskFull') },
    ['path', 'error'],
  ),
} satisfies Record<FaultDescription['kind'], Shape>);

const moment = { at: seconds, before: call, after: call };
type Timed<Kind> = Of<EventEffect, Kind> & { at?: number; before?: CallPattern; after?: CallPattern };
const sessionReference = either([isNumber, whole(1)], [() => true, someText]);

const effect = byKind({
  logOn: object<Timed<'logOn'>>({ ...moment, kind, session }, ['session']),
  logOff: object<Timed<'logOff'>>({ ...moment, kind, session: sessionReference }, ['session']),
  disconnect: object<Timed<'disconnect'>>({ ...moment, kind, session: sessionReference }, ['session']),
  reconnect: object<Timed<'reconnect'>>({ ...moment, kind, session: sessionReference, to: oneOf('console', 'remoteDesktop'), name: someText }, [
    'session',
    'to',
  ]),
  service: object<Timed<'service'>>({ ...moment, kind, name: someText, status: oneOf('Running', 'Stopped', 'Paused') }, ['name', 'status']),
  processStart: object<Timed<'processStart'>>({ ...moment, kind, process }, ['process']),
  processEnd: object<Timed<'processEnd'>>({ ...moment, kind, name: someText }, ['name']),
  file: object<Timed<'file'>>({ ...moment, kind, path: anyPath, content: textOrFile }, ['path', 'content']),
  registry: object<Timed<'registry'>>({ ...moment, kind, key: keyPath, name: text, value: orValue(null, registryValue) }, ['key', 'name', 'value']),
} satisfies Record<EventEffect['kind'], Shape>);

/** An event has one moment. */
const event: Shape = (value, path, problems) => {
  const before = problems.length;
  effect(value, path, problems);
  if (problems.length > before) return;
  const moments = ['at', 'before', 'after'].filter((name) => (value as Record<string, unknown>)[name] !== undefined);
  if (moments.length !== 1) problems.push({ path, message: 'must have one of `at`, `before` and `after`.' });
};

const cimScalar: Shape = either([isText, text], [isNumber, number()], [() => true, truth]);
const cimContent: Shape = orValue(null, either([isList, listOf(cimScalar)], [() => true, cimScalar]));
const typedCimValue = object<Extract<CimValueDescription, { type: string }>>(
  {
    type: matching(/^(?:boolean|[us]int(?:8|16|32|64)|real(?:32|64)|char16|string|datetime)(?:\[\])?$/, 'a CIM type such as "uint64" or "datetime"'),
    value: cimContent,
  },
  ['type', 'value'],
);
const cimValue: Shape = either([isText, text], [isNumber, number()], [isList, listOf(cimScalar)], [isTruth, truth], [() => true, typedCimValue]);
const cimClassPath = matching(/^(?:root(?:[/\\]\w+)*:)?\w+$/i, 'a class such as "Win32_Printer" or "root/SecurityCenter2:AntiVirusProduct"');

/** Name of a machine, as NetBIOS has it. */
const computerName = matching(/^[^\\/:*?"<>|.\s]{1,15}$/, 'a computer name of at most 15 characters');

const members: Members<EndpointDescription> = {
  preset: oneOf('windows-7', 'windows-10', 'windows-11', 'windows-server-2016', 'windows-server-2022', 'linux'),
  computerName,
  domain: matching(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/, 'a domain name such as "contoso.com"'),
  time: instant,
  timeZone: oneOf(...timeZoneIds),
  lastBoot: instant,
  architecture: oneOf(32, 64),
  bitness: oneOf(32, 64),
  runAs: someText,
  elevated: truth,
  session: whole(),
  displayLanguage: matching(/^[a-z]{2,3}(-[A-Za-z0-9]+)+$/, 'a language such as "en-US"'),
  users: listOf(user),
  groups: listOf(group),
  sessions: listOf(session),
  events: listOf(event),
  services: listOf(service),
  processes: listOf(process),
  registry: recordOf(orValue(null, recordOf(orValue(null, registryValue))), keyPath),
  files: recordOf(textOrFile, anyPath),
  programs: recordOf(orValue('absent', program)),
  commands: recordOf(someText, matching(/^[^\s\\/:;|&(){}<>"'`$@#,]+$/, 'the name of a command')),
  environment: recordOf(orValue(null, text)),
  scheduledTasks: listOf(task),
  eventLog: listOf(logEntry),
  web: listOf(web),
  hotfixes: listOf(hotfix),
  products: listOf(product),
  shares: listOf(share),
  cim: recordOf(listOf(recordOf(orValue(null, cimValue))), cimClassPath),
  hardware,
  network: listOf(adapter),
  endpoints: recordOf((value, path, problems) => endpointShape(value, path, problems)),
  faults: listOf(fault),
};

/** The form of a description. */
export const endpointShape: Shape = object<EndpointDescription>(members);
