import { expect, test } from 'vitest';
import { readDescription } from '../../../src/endpoint/read-description.ts';

const problems = (data: unknown) => {
  const reading = readDescription(data);
  return reading.kind === 'refused' ? reading.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

test('a description of every part is read as it is', () => {
  const data = {
    preset: 'windows-server-2022',
    computerName: 'SRV-1',
    domain: 'contoso.com',
    time: '2026-03-01T12:00:00+01:00',
    timeZone: 'W. Europe Standard Time',
    bitness: 32,
    runAs: 'CONTOSO\\ada',
    users: [{ name: 'kiosk', groups: ['Users'], passwordExpires: 'never', profile: 'C:\\Users\\kiosk' }],
    groups: [{ name: 'Operators', members: ['kiosk'] }],
    sessions: [{ kind: 'console', user: 'CONTOSO\\ada', logoffTakes: 'never', processes: ['a.exe', { name: 'b.exe' }] }],
    events: [
      { at: 5, kind: 'logOff', session: 1 },
      { before: { kind: 'program', name: 'logoff' }, kind: 'logOff', session: 'rdp-tcp#3' },
      { after: { kind: 'cimQuery', class: 'Win32_ComputerSystem' }, kind: 'registry', key: 'HKLM:\\SOFTWARE\\X', name: '', value: null },
    ],
    services: [{ name: 'Spooler', status: 'Stopped', startTakes: 3 }],
    registry: { 'HKLM:\\SOFTWARE\\X': { A: 'x', B: 1, C: ['x'], D: { kind: 'QWord', value: 1 }, E: null }, 'HKCU:\\Software\\Y': null },
    files: { 'C:\\Temp\\a.txt': 'x', 'C:\\Temp\\b.exe': { version: '1.0', signature: { status: 'Valid' } }, 'C:\\Temp\\c': null },
    programs: { 'logoff.exe': 'absent', 'setup.exe': { answers: [{ arguments: ['/S'], exitCode: 3010, takes: 60 }] } },
    environment: { KEY: 'x', OS: null },
    scheduledTasks: [{ name: 'T', actions: [{ execute: 'a.exe' }] }],
    eventLog: [{ log: 'System', source: 'S', id: 1, message: 'm' }],
    web: [{ url: 'https://example.com/*', status: 404 }],
    hotfixes: [{ id: 'KB5034441' }],
    products: [{ name: 'P', key: '{0}', bitness: 32 }],
    shares: [{ name: 'S', path: 'C:\\S' }],
    hardware: { memory: 1024, battery: { charge: 5, plugged: false }, drives: [{ letter: 'C', free: 1 }] },
    network: [{ mac: '00-15-5D-00-00-01' }],
    endpoints: { Server1: { sessions: [] } },
    faults: [{ kind: 'cimQuery', class: '*', error: 'Failed', from: 1, until: 2, skip: 1, times: 2 }],
  };
  expect(readDescription(data)).toEqual({ kind: 'read', description: data });
});

test('a name that is not known is refused with the one that was meant', () => {
  expect(
    problems({
      sesions: [],
      sessions: [{ kind: 'consol', user: 'ada', logofftakes: 3 }],
      events: [{ at: 1, kind: 'logoff', session: 1 }],
      faults: [{ kind: 'cimQuerry', class: 'X', error: 'Failed' }],
      presets: 'x',
    }),
  ).toEqual([
    'sesions: is not known here. Did you mean `sessions`?',
    'sessions[0].kind: must be one of "console", "remoteDesktop", "disconnected", not "consol". Did you mean `console`?',
    'sessions[0].logofftakes: is not known here. Did you mean `logoffTakes`?',
    'events[0].kind: must be one of "logOn", "logOff", "disconnect", "reconnect", "service", "processStart", "processEnd", "file", "registry", not "logoff". Did you mean `logOff`?',
    'faults[0].kind: must be one of "cimQuery", "cimMethodReturns", "cimMethodFails", "program", "service", "path", not "cimQuerry". Did you mean `cimQuery`?',
    'presets: is not known here. Did you mean `preset`?',
  ]);
});

test('a value of another kind is refused where it stands', () => {
  expect(
    problems({
      time: 'yesterday',
      bitness: 16,
      computerName: 'a name that is far too long',
      sessions: [{ kind: 'console' }, 'ada', { kind: 'console', user: '', logoffTakes: -1 }],
      services: { Spooler: 'Stopped' },
      files: { 'Temp\\a.txt': 'x', 'C:\\a.txt': 7 },
      registry: { 'SOFTWARE\\X': {}, 'HKLM:\\X': { A: true } },
      environment: { A: 1 },
      endpoints: { Other: { sessions: [{ kind: 'console', user: 7 }] } },
    }),
  ).toEqual([
    'time: must be a moment such as "2026-01-15T09:00:00Z", not "yesterday".',
    'bitness: must be one of 32, 64, not 16.',
    'computerName: must be a computer name of at most 15 characters, not "a name that is far too long".',
    'sessions[0]: must have `user`.',
    'sessions[1]: must be an object, not "ada".',
    'sessions[2].user: must be a text that is not empty, not "".',
    'sessions[2].logoffTakes: must be from 0 to 31536000, not -1.',
    'services: must be a list, not {"Spooler":"Stopped"}.',
    'files["Temp\\\\a.txt"]: must be a full path, not "Temp\\\\a.txt".',
    'files["C:\\\\a.txt"]: must be an object, not 7.',
    'registry["SOFTWARE\\\\X"]: must be a registry key such as "HKLM:\\\\SOFTWARE\\\\Contoso", not "SOFTWARE\\\\X".',
    'registry["HKLM:\\\\X"].A: must be an object, not true.',
    'environment.A: must be a text, not 1.',
    'endpoints.Other.sessions[0].user: must be a text that is not empty, not 7.',
  ]);
});

test('what contradicts itself is refused', () => {
  expect(
    problems({
      architecture: 32,
      bitness: 64,
      sessions: [
        { kind: 'console', user: 'a', id: 2 },
        { kind: 'console', user: 'b', id: 2 },
      ],
      faults: [{ kind: 'cimQuery', class: 'X', error: 'Failed', from: 5, until: 5 }],
    }),
  ).toEqual([
    'sessions[1]: is a second session at the console; there is one console.',
    'sessions[1].id: 2 is the id of another session.',
    'bitness: cannot be 64 on a 32-bit system.',
    'faults[0].until: must be after `from`.',
  ]);
  expect(
    problems({
      events: [
        { kind: 'logOff', session: 1 },
        { at: 1, before: { kind: 'program', name: 'x' }, kind: 'logOff', session: 1 },
      ],
    }),
  ).toEqual(['events[0]: must have one of `at`, `before` and `after`.', 'events[1]: must have one of `at`, `before` and `after`.']);
});

test('whatever is given, nothing is thrown', () => {
  for (const data of [
    null,
    undefined,
    7,
    'x',
    [],
    [{}],
    { sessions: null },
    { faults: [null] },
    { registry: [] },
    { constructor: 1 },
    { __proto__: { a: 1 } },
  ]) {
    expect(() => readDescription(data)).not.toThrow();
  }
  expect([problems(null), problems([]), problems({ toString: 1 })]).toEqual([
    [': must be an object, not null.'],
    [': must be an object, not [].'],
    ['toString: is not known here.'],
  ]);
});
