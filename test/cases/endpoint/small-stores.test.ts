import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

test('a scheduled task has its folder, and its state changes', () => {
  const endpoint = createEndpoint({
    scheduledTasks: [
      { name: 'Update', path: 'Contoso', actions: [{ execute: 'a.exe', arguments: '-x' }] },
      { name: 'Old', state: 'Disabled' },
    ],
  });
  const before = endpoint.snapshot();
  expect(endpoint.scheduledTasks.all().map(({ path, name, state, lastTaskResult }) => [path, name, state, lastTaskResult])).toEqual([
    ['\\Contoso\\', 'Update', 'Ready', 267011],
    ['\\', 'Old', 'Disabled', 267011],
  ]);
  const task = endpoint.scheduledTasks.find('update', '\\contoso\\');
  if (task) task.state = 'Disabled';
  expect(endpoint.changesSince(before)).toEqual([{ path: 'scheduledTasks/\\Contoso\\Update/state', before: 'Ready', after: 'Disabled' }]);
  expect([endpoint.scheduledTasks.remove('Update', '\\Contoso\\'), endpoint.scheduledTasks.remove('Update')]).toEqual([true, false]);
});

test('entries of a log are numbered, and a source belongs to one log', () => {
  const endpoint = createEndpoint({ eventLog: [{ log: 'System', source: 'Contoso', id: 7, message: 'one', time: '2026-01-01T00:00:00Z' }] });
  const { eventLog, clock } = endpoint;
  const before = endpoint.snapshot();
  eventLog.write({ log: 'system', source: 'Contoso', id: 8, level: 'Error', message: 'two' }, clock.now);
  expect(eventLog.entries('SYSTEM')?.map(({ recordId, log, id, level, time }) => [recordId, log, id, level, new Date(time).toISOString()])).toEqual([
    [1, 'System', 7, 'Information', '2026-01-01T00:00:00.000Z'],
    [2, 'System', 8, 'Error', '2026-01-15T09:00:00.000Z'],
  ]);
  expect([eventLog.logOfSource('contoso'), eventLog.addSource('Contoso', 'Application'), eventLog.entries('Nothing')]).toEqual([
    'System',
    false,
    undefined,
  ]);
  expect(endpoint.changesSince(before)).toEqual([{ path: 'eventLog/System 2', after: { source: 'Contoso', id: 8, level: 'Error', message: 'two' } }]);
});

test('the web answers as declared, in the order of the entries, and nothing else', () => {
  const { web } = createEndpoint({
    web: [
      { url: 'https://example.com/a?x=1', times: 1, status: 503 },
      { url: 'https://example.com/*', method: 'GET', body: 'héllo', headers: { 'Content-Type': 'text/plain' } },
      { url: 'https://down.example.com/', error: 'timeout', takes: 100 },
    ],
  });
  const ok = { kind: 'response', status: 200, headers: { 'Content-Type': 'text/plain' }, body: new TextEncoder().encode('héllo'), takes: 0 };
  expect([
    web.answer('GET', 'https://example.com/a?x=1'),
    web.answer('get', 'HTTPS://EXAMPLE.com/a?x=1'),
    web.answer('POST', 'https://example.com/a'),
    web.answer('GET', 'https://down.example.com/'),
    web.answer('GET', 'https://exampleXcom/'),
  ]).toEqual([
    { kind: 'response', status: 503, headers: {}, body: new Uint8Array(0), takes: 0 },
    ok,
    undefined,
    { kind: 'error', error: 'timeout', takes: 100 },
    undefined,
  ]);
});

test('a process ends by itself after its time', () => {
  const { processes, clock } = createEndpoint({ processes: [{ name: 'setup.exe', id: 5000, endsAfter: 30 }] });
  const setup = processes.byName('SETUP')[0];
  clock.advance(29_999);
  expect([processes.byId(5000)?.name, setup.exit]).toEqual(['setup.exe', undefined]);
  clock.advance(1);
  expect([processes.byId(5000), setup.exit]).toEqual([undefined, { code: 0, time: clock.now }]);
});
