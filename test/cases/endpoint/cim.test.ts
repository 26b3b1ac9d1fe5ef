import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import type { CimInstance } from '../../../src/endpoint/cim/cim-value.ts';
import { findCimClass, simulatedClasses } from '../../../src/endpoint/cim/find-class.ts';
import { type CimInvocation, invokeCim } from '../../../src/endpoint/cim/invoke-cim.ts';
import { queryCim } from '../../../src/endpoint/cim/query-cim.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { createEndpoint, type Endpoint } from '../../../src/endpoint/endpoint.ts';
import { readDescription } from '../../../src/endpoint/read-description.ts';

const instances = (endpoint: Endpoint, name: string, filter?: string): readonly CimInstance[] => {
  const outcome = queryCim(endpoint, { class: name, ...(filter === undefined ? {} : { filter }) });
  if (outcome.kind === 'error') throw new Error(outcome.error.kind);
  return outcome.instances;
};
const value = (instance: CimInstance | undefined, property: string) => instance?.properties.get(property)?.value;
const invoke = (endpoint: Endpoint, invocation: CimInvocation) => {
  const outcome = invokeCim(endpoint, invocation);
  return outcome.kind === 'error' ? outcome.error.kind : outcome.returnValue;
};
const shutdown = (description: EndpointDescription, flags: number) => {
  const endpoint = createEndpoint(description);
  const [instance] = instances(endpoint, 'Win32_OperatingSystem');
  return { endpoint, answer: invoke(endpoint, { instance, method: 'Win32Shutdown', arguments: { Flags: flags } }) };
};
const ada = { kind: 'console', user: 'CONTOSO\\ada', logoffTakes: 12 } as const;
const bob = { kind: 'remoteDesktop', user: 'CONTOSO\\bob' } as const;

test('a class that Windows does not know is its own error, with number and words', () => {
  const endpoint = createEndpoint();
  expect([queryCim(endpoint, { class: 'Win32_Computersytem' }), queryCim(endpoint, { class: 'Win32_BIOS', namespace: 'root\\cmv2' })]).toEqual([
    { kind: 'error', error: { kind: 'InvalidClass', nativeErrorCode: 'InvalidClass', statusCode: 0x80041010, message: 'Invalid class ' } },
    {
      kind: 'error',
      error: { kind: 'InvalidNamespace', nativeErrorCode: 'InvalidNamespace', statusCode: 0x8004100e, message: 'Invalid namespace ' },
    },
  ]);
});

test('a class that Windows knows and nobody simulates is a gap', () => {
  const endpoint = createEndpoint();
  const names = ['Win32_Printer', 'win32_perfformatteddata_perfos_system', 'Win32_NTLogEvent', 'CIM_DataFile'];
  for (const name of names) expect(() => queryCim(endpoint, { class: name }), name).toThrow(NotSimulated);
  expect(() => queryCim(endpoint, { class: 'AntiVirusProduct', namespace: 'root/SecurityCenter2' })).toThrow(NotSimulated);
  const [instance] = instances(endpoint, 'Win32_OperatingSystem');
  expect(() => invokeCim(endpoint, { instance, method: 'Win32ShutdownTracker', arguments: { Flags: 4 } })).toThrow(
    'member Win32_OperatingSystem.Win32ShutdownTracker',
  );
});

test('a base class has the instances of the classes derived from it', () => {
  const endpoint = createEndpoint();
  expect(instances(endpoint, 'CIM_OperatingSystem').map((instance) => instance.className)).toEqual(['Win32_OperatingSystem']);
  expect(value(instances(endpoint, 'CIM_BIOSElement')[0], 'PrimaryBIOS')).toBe(true);
});

test.each(simulatedClasses())('$name has the properties that Microsoft documents, and its keys have values', ({ name, namespace }) => {
  const cimClass = findCimClass(name, namespace);
  if (typeof cimClass === 'string') throw new Error(cimClass);
  const declared = new Set(cimClass.properties.map((property) => property.name));
  const description: EndpointDescription = {
    domain: 'contoso.com',
    sessions: [ada, bob],
    hotfixes: [{ id: 'KB5034441' }],
    products: [{ name: 'P', key: '{0}', version: '1.0' }],
    hardware: { battery: { charge: 50, plugged: true } },
  };
  for (const preset of ['windows-7', 'windows-10', 'windows-11', 'windows-server-2016', 'windows-server-2022'] as const) {
    const endpoint = createEndpoint({ ...description, preset });
    const [unit] = cimClass.units;
    const all = unit.instances(endpoint);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap((values) => Object.keys(values)).filter((property) => !declared.has(property))).toEqual([]);
    for (const instance of instances(endpoint, name)) {
      const empty = [...instance.properties.values()].filter((property) => property.isKey && property.isKnown && property.value === null);
      expect(empty.map((property) => property.name)).toEqual([]);
    }
  }
});

test('UserName is the user at the console, and nobody else', () => {
  const name = (description: EndpointDescription) => value(instances(createEndpoint(description), 'Win32_ComputerSystem')[0], 'UserName');
  expect([
    name({}),
    name({ sessions: [bob] }),
    name({ sessions: [bob, ada] }),
    name({ sessions: [{ kind: 'disconnected', user: 'CONTOSO\\ada' }] }),
    name({ sessions: [{ kind: 'console', user: 'ada' }] }),
    name({ sessions: [{ kind: 'console', user: "CONTOSO\\o'brien" }] }),
    name({ sessions: [{ kind: 'console', user: 'CONTOSO\\$admin' }] }),
    name({ sessions: [{ kind: 'console', user: 'CONTOSO\\Zo\u00eb' }] }),
  ]).toEqual([null, null, 'CONTOSO\\ada', null, 'ENDPOINT-01\\ada', "CONTOSO\\o'brien", 'CONTOSO\\$admin', 'CONTOSO\\Zo\u00eb']);
});

test.each([
  ['windows-7', 'Microsoft Windows 7 Professional ', '6.1.7601', 1],
  ['windows-10', 'Microsoft Windows 10 Pro', '10.0.19045', 1],
  ['windows-11', 'Microsoft Windows 11 Pro', '10.0.22631', 1],
  ['windows-server-2016', 'Microsoft Windows Server 2016 Standard', '10.0.14393', 3],
  ['windows-server-2022', 'Microsoft Windows Server 2022 Standard', '10.0.20348', 3],
] as const)('%s says what it is', (preset, caption, version, productType) => {
  const [system] = instances(createEndpoint({ preset }), 'Win32_OperatingSystem');
  expect([value(system, 'Caption'), value(system, 'Version'), value(system, 'BuildNumber'), value(system, 'ProductType')]).toEqual([
    caption,
    version,
    version.split('.')[2],
    productType,
  ]);
});

test.each([0, 4])('Win32Shutdown with flag %i ends the session at the console after its time, and no other', (flags) => {
  const { endpoint, answer } = shutdown({ sessions: [ada, bob] }, flags);
  const users = () => endpoint.sessions.all().map((session) => session.user.name);
  endpoint.clock.advance(11_999);
  const before = users();
  endpoint.clock.advance(1);
  expect([answer, before, users(), endpoint.power]).toEqual([0, ['ada', 'bob'], ['bob'], undefined]);
});

test.each([
  [1, { action: 'shutDown', forced: false }],
  [5, { action: 'shutDown', forced: true }],
  [2, { action: 'restart', forced: false }],
  [6, { action: 'restart', forced: true }],
  [8, { action: 'powerOff', forced: false }],
  [12, { action: 'powerOff', forced: true }],
])('Win32Shutdown with flag %i asks for the end of the machine, and leaves the sessions', (flags, power) => {
  const { endpoint, answer } = shutdown({ sessions: [ada] }, flags);
  expect([answer, endpoint.power, endpoint.sessions.all().length, endpoint.changesSince(createEndpoint({ sessions: [ada] }).snapshot())]).toEqual([
    0,
    power,
    1,
    [{ path: 'power', after: power }],
  ]);
});

test('flags that are not documented, and a log-off where nobody is, are gaps', () => {
  expect(() => shutdown({ sessions: [ada] }, 3)).toThrow('Win32Shutdown -Flags 3');
  expect(() => shutdown({ sessions: [ada] }, 16)).toThrow('Win32Shutdown -Flags 16');
  expect(() => shutdown({ sessions: [bob] }, 4)).toThrow(NotSimulated);
});

test('Win32Shutdown needs an instance, a privilege and its own parameters', () => {
  const endpoint = createEndpoint({ sessions: [ada] });
  const [instance] = instances(endpoint, 'Win32_OperatingSystem');
  expect([
    invoke(endpoint, { class: 'Win32_OperatingSystem', method: 'Win32Shutdown', arguments: { Flags: 4 } }),
    invoke(endpoint, { instance, method: 'Win32Shutdwn', arguments: { Flags: 4 } }),
    invoke(endpoint, { instance, method: 'Win32Shutdown', arguments: { Flag: 4 } }),
    invoke(endpoint, { class: 'Win32_OperatingSystm', method: 'Win32Shutdown' }),
    invoke(endpoint, { instance, method: 'win32shutdown', arguments: { flags: 4 } }),
    shutdown({ sessions: [ada], runAs: 'CONTOSO\\bob' }, 4).answer,
  ]).toEqual(['InvalidMethodParameters', 'InvalidMethod', 'InvalidMethodParameters', 'InvalidClass', 0, 'PrivilegeNotHeld']);
});

test('Shutdown and Reboot ask for the end of the machine', () => {
  const ask = (method: string) => {
    const endpoint = createEndpoint();
    const [instance] = instances(endpoint, 'Win32_OperatingSystem');
    return [invoke(endpoint, { instance, method }), endpoint.power];
  };
  expect([ask('Shutdown'), ask('Reboot')]).toEqual([
    [0, { action: 'shutDown', forced: false }],
    [0, { action: 'restart', forced: false }],
  ]);
});

test('a method returns or is refused as a fault says, and does nothing', () => {
  const method = { class: 'Win32_OperatingSystem', method: 'Win32Shutdown' };
  const returns = shutdown({ sessions: [ada], faults: [{ kind: 'cimMethodReturns', ...method, returnValue: 1314 }] }, 4);
  const fails = shutdown({ sessions: [ada], faults: [{ kind: 'cimMethodFails', ...method, error: 'AccessDenied' }] }, 4);
  expect([returns.answer, fails.answer, returns.endpoint.sessions.all()[0].ending, fails.endpoint.sessions.all()[0].ending]).toEqual([
    1314,
    'AccessDenied',
    false,
    false,
  ]);
});

test('calls are recorded in order, with what came of them', () => {
  const endpoint = createEndpoint({ sessions: [ada], faults: [{ kind: 'cimQuery', class: 'Win32_BIOS', error: 'AccessDenied' }] });
  queryCim(endpoint, { class: 'Win32_ComputerSystem', namespace: 'ROOT\\cimv2', timeout: 15 });
  queryCim(endpoint, { query: "SELECT * FROM Win32_Service WHERE Name='Spooler'" });
  queryCim(endpoint, { class: 'Win32_BIOS', filter: 'PrimaryBIOS = TRUE' });
  const [instance] = instances(endpoint, 'Win32_OperatingSystem');
  invoke(endpoint, { instance, method: 'Win32Shutdown', arguments: { Flags: 4, Reserved: 0 } });
  expect(endpoint.calls).toEqual([
    { kind: 'cimQuery', class: 'Win32_ComputerSystem', timeout: 15 },
    { kind: 'cimQuery', class: 'Win32_Service', filter: "Name='Spooler'" },
    { kind: 'cimQuery', class: 'Win32_BIOS', filter: 'PrimaryBIOS = TRUE', error: 'AccessDenied' },
    { kind: 'cimQuery', class: 'Win32_OperatingSystem' },
    { kind: 'cimMethod', class: 'Win32_OperatingSystem', method: 'Win32Shutdown', arguments: { Flags: 4, Reserved: 0 }, returnValue: 0 },
  ]);
});

test('services are started, stopped and changed with the documented return values', () => {
  const endpoint = createEndpoint({
    services: [
      { name: 'Off', startType: 'Disabled' },
      { name: 'Fixed', status: 'Running', canStop: false },
    ],
  });
  const call = (name: string, method: string, args = {}) =>
    invoke(endpoint, { instance: instances(endpoint, 'Win32_Service', `Name = '${name}'`)[0], method, arguments: args });
  expect([
    call('Spooler', 'StopService'),
    call('Spooler', 'StopService'),
    call('Spooler', 'StartService'),
    call('Spooler', 'StartService'),
    call('Off', 'StartService'),
    call('Fixed', 'StopService'),
    call('SamSs', 'StopService'),
    call('Spooler', 'ChangeStartMode', { StartMode: 'Disabled' }),
    call('Spooler', 'ChangeStartMode', { StartMode: 'Sometimes' }),
    call('Spooler', 'Delete'),
  ]).toEqual([0, 6, 0, 10, 14, 5, 5, 0, 21, 0]);
  expect(instances(endpoint, 'Win32_Service', "Name = 'Spooler'")).toEqual([]);
});

test('a process is ended and tells its owner; one that is gone is not found', () => {
  const endpoint = createEndpoint({
    sessions: [{ ...ada, processes: [{ name: 'notepad.exe', id: 4444 }] }],
    processes: [{ name: 'guard.exe', id: 4448, termination: 'denied' }],
  });
  const [notepad] = instances(endpoint, 'Win32_Process', "Name = 'notepad.exe'");
  const [guard] = instances(endpoint, 'Win32_Process', 'ProcessId = 4448');
  const owner = invokeCim(endpoint, { instance: notepad, method: 'GetOwner' });
  expect(owner.kind === 'result' && owner.out.map(({ name, value: is }) => [name, is])).toEqual([
    ['User', 'ada'],
    ['Domain', 'CONTOSO'],
  ]);
  expect([
    invoke(endpoint, { instance: notepad, method: 'Terminate' }),
    invoke(endpoint, { instance: notepad, method: 'Terminate' }),
    invoke(endpoint, { instance: guard, method: 'Terminate' }),
  ]).toEqual([0, 'NotFound', 2]);
});

test('64-bit numbers are bigints, moments are milliseconds', () => {
  const [disk] = instances(createEndpoint({ hardware: { drives: [{ letter: 'c:', size: 1000, free: 10 }] } }), 'Win32_LogicalDisk');
  const [system] = instances(createEndpoint({ lastBoot: '2026-01-10T00:00:00Z' }), 'Win32_OperatingSystem');
  expect([disk.properties.get('Size'), value(disk, 'DeviceID'), system.properties.get('LastBootUpTime')]).toEqual([
    { name: 'Size', type: { name: 'uint64', isArray: false }, value: 1000n, isKey: false, isKnown: true },
    'C:',
    { name: 'LastBootUpTime', type: { name: 'datetime', isArray: false }, value: Date.parse('2026-01-10T00:00:00Z'), isKey: false, isKnown: true },
  ]);
});

test('profiles are those of the registry and of the services', () => {
  const endpoint = createEndpoint({ sessions: [ada], users: [{ name: 'old', profile: 'C:\\Users\\old', sid: 'S-1-5-21-1-2-3-1001' }] });
  expect(
    instances(endpoint, 'Win32_UserProfile', 'Special = FALSE').map((profile) => [value(profile, 'LocalPath'), value(profile, 'Loaded')]),
  ).toEqual([
    ['C:\\Users\\old', false],
    ['C:\\Users\\ada', true],
  ]);
});

test('the time zone tells its rule', () => {
  const [zone] = instances(createEndpoint({ timeZone: 'W. Europe Standard Time' }), 'Win32_TimeZone');
  const names = ['Bias', 'DaylightBias', 'DaylightMonth', 'DaylightDay', 'DaylightHour', 'StandardMonth', 'StandardHour', 'StandardName'];
  expect(names.map((name) => value(zone, name))).toEqual([60, -60, 3, 5, 2, 10, 3, 'W. Europe Standard Time']);
});

test('a description declares what a class holds that the toolkit does not know by itself', () => {
  const endpoint = createEndpoint({
    cim: {
      'root/SecurityCenter2:AntiVirusProduct': [
        { displayName: 'Windows Defender', productState: 397568, timestamp: { type: 'datetime', value: '2026-01-12T01:00:00Z' } },
      ],
      Win32_Printer: [{ Name: 'PDF', default: true }],
    },
  });
  const outcome = queryCim(endpoint, { class: 'antivirusproduct', namespace: 'ROOT\\SecurityCenter2', filter: 'productState > 1' });
  if (outcome.kind === 'error') throw new Error(outcome.error.kind);
  expect(
    outcome.instances.map(({ className, properties }) => [className, ...[...properties.values()].map(({ type, value }) => [type.name, value])]),
  ).toEqual([['AntiVirusProduct', ['string', 'Windows Defender'], ['uint32', 397568], ['datetime', Date.UTC(2026, 0, 12, 1)]]]);
  const [printer] = instances(endpoint, 'Win32_Printer', 'Default = TRUE');
  expect([value(printer, 'Name'), value(printer, 'Default'), printer.properties.get('DriverName')?.isKnown]).toEqual(['PDF', true, false]);
  expect(() => queryCim(endpoint, { class: 'AntiVirusProduct', namespace: 'root/SecurityCenter2', filter: 'instanceGuid = 1' })).toThrow(
    'member AntiVirusProduct.instanceGuid',
  );
  expect(() => queryCim(endpoint, { class: 'FirewallProduct', namespace: 'root/SecurityCenter2' })).toThrow(NotSimulated);
});

test('a declared class that is simulated, or has other properties, is refused with its place', () => {
  const reading = readDescription({
    cim: { Win32_Service: [], Win32_Printer: [{ Nme: 'PDF' }], 'root/wmi:Thing': [{ at: { type: 'datetime', value: 'now' } }] },
  });
  expect(reading.kind === 'refused' && reading.problems).toEqual([
    { path: 'cim["Win32_Service"]', message: 'is simulated: its instances come from the rest of the description, and are said there.' },
    { path: 'cim["Win32_Printer"][0].Nme', message: 'is not a property of Win32_Printer. Did you mean `Name`?' },
    { path: 'cim["root/wmi:Thing"][0].at', message: 'must be a moment such as "2026-01-15T09:00:00Z".' },
  ]);
});
