import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import { queryCim } from '../../../src/endpoint/cim/query-cim.ts';
import { parseCimDateTime } from '../../../src/endpoint/cim/wql-evaluate.ts';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

const endpoint = createEndpoint({
  services: [
    { name: 'Alpha', displayName: "Ada's service", status: 'Running', startType: 'Automatic' },
    { name: 'Beta', displayName: '100%_[sure]', status: 'Stopped', startType: 'Disabled', description: 'told' },
  ],
});
const named = (filter: string) => {
  const outcome = queryCim(endpoint, { class: 'Win32_Service', filter: `(Name = 'Alpha' OR Name = 'Beta') AND (${filter})` });
  return outcome.kind === 'error' ? outcome.error.kind : outcome.instances.map((instance) => instance.properties.get('Name')?.value);
};

test('comparisons, their order and their words', () => {
  expect([
    named("name = 'ALPHA'"),
    named("Name <> 'Alpha'"),
    named("Name != 'Alpha'"),
    named("'Alpha' = Name"),
    named("Name > 'B'"),
    named("'B' > Name"),
    named('Started = TRUE'),
    named('Started = false'),
    named("Started = 'true'"),
    named('ProcessId > 0'),
    named('0 >= ProcessId'),
    named('ExitCode = 0x435'),
    named('Description IS NULL'),
    named('Description is not null'),
    named('Description = NULL'),
    named("Description <> 'x'"),
    named("NOT Name = 'Alpha'"),
    named("Name = 'Alpha' OR Name = 'Beta' AND Started = TRUE"),
    named("(Name = 'Alpha' OR Name = 'Beta') AND Started = FALSE"),
  ]).toEqual([
    ['Alpha'],
    ['Beta'],
    ['Beta'],
    ['Alpha'],
    ['Beta'],
    ['Alpha'],
    ['Alpha'],
    ['Beta'],
    ['Alpha'],
    ['Alpha'],
    ['Beta'],
    ['Beta'],
    ['Alpha'],
    ['Beta'],
    ['Alpha'],
    ['Beta'],
    ['Beta'],
    ['Alpha'],
    ['Beta'],
  ]);
});

test('patterns of LIKE', () => {
  expect([
    named("Name LIKE 'al%'"),
    named("Name LIKE '_eta'"),
    named("Name LIKE '[A-B]%'"),
    named("Name LIKE '[^A]%'"),
    named("Name NOT LIKE 'A%'"),
    named("DisplayName LIKE '100[%][_][[]sure]'"),
    named("Name LIKE 'lph'"),
  ]).toEqual([['Alpha'], ['Beta'], ['Alpha', 'Beta'], ['Beta'], ['Beta'], ['Beta'], []]);
});

test('text is quoted with either quote, and a backslash takes the next character as it is', () => {
  expect([named('DisplayName = "Ada\'s service"'), named("DisplayName = 'Ada\\'s service'"), named("Name = 'Al\\pha'")]).toEqual([
    ['Alpha'],
    ['Alpha'],
    ['Alpha'],
  ]);
});

test('what is not WQL, or asks for a property that is not there, is an invalid query', () => {
  expect([
    named("Name = 'Alpha"),
    named('Name ='),
    named('Name'),
    named("Name == 'Alpha'"),
    named("Name -eq 'Alpha'"),
    named("Name = 'Alpha' AND"),
    named("(Name = 'Alpha'"),
    named("Nme = 'Alpha'"),
    named('Name = Alpha'),
  ]).toEqual(Array(9).fill('InvalidQuery'));
});

test('a whole query names class, properties and condition', () => {
  const run = (query: string) => {
    const outcome = queryCim(endpoint, { query });
    return outcome.kind === 'error'
      ? outcome.error.kind
      : [outcome.instances.map((instance) => instance.properties.get('Name')?.value), outcome.selected];
  };
  expect([
    run("SELECT * FROM Win32_Service WHERE Name = 'Alpha'"),
    run("select Name, State from win32_service where Name LIKE 'Alph%'"),
    run('SELECT Caption FROM Win32_BIOS'),
    run('SELECT * FROM Win32_Service WHERE'),
    run('SELECT Nme FROM Win32_Service'),
    run('SELECT * FROM Win32_Servce'),
    run('DELETE FROM Win32_Service'),
  ]).toEqual([
    [['Alpha'], undefined],
    [['Alpha'], ['Name', 'State']],
    [['Hyper-V UEFI Release v4.1'], ['Caption']],
    'InvalidQuery',
    'InvalidQuery',
    'InvalidClass',
    'InvalidQuery',
  ]);
  expect(() => run("ASSOCIATORS OF {Win32_Service.Name='Alpha'}")).toThrow(NotSimulated);
});

test('moments compare in the form that CIM writes them in', () => {
  expect(parseCimDateTime('20260115100000.500000+060')).toBe(Date.parse('2026-01-15T09:00:00.500Z'));
  const since = (moment: string) => {
    const outcome = queryCim(endpoint, { class: 'Win32_OperatingSystem', filter: `LastBootUpTime > '${moment}'` });
    return outcome.kind === 'instances' && outcome.instances.length;
  };
  expect([since('20260114085959.000000+000'), since('20260114090000.000000+000'), since('yesterday')]).toEqual([1, 0, 0]);
});

test('a property that Windows has and nobody simulates is a gap where a condition asks for it', () => {
  expect(() => queryCim(endpoint, { class: 'Win32_OperatingSystem', filter: "SerialNumber = 'x'" })).toThrow(
    'member Win32_OperatingSystem.SerialNumber is not simulated',
  );
});
