import { expect, test } from 'vitest';
import { queryCim } from '../../../src/endpoint/cim/query-cim.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

const userName = (endpoint: ReturnType<typeof createEndpoint>) => {
  const outcome = queryCim(endpoint, { class: 'Win32_ComputerSystem' });
  return outcome.kind === 'error' ? outcome.error.kind : outcome.instances[0].properties.get('UserName')?.value;
};

test('what happens at a time happens when the clock gets there', () => {
  const endpoint = createEndpoint({
    events: [
      { at: 10, kind: 'logOn', session: { kind: 'console', user: 'CONTOSO\\ada' } },
      { at: 20, kind: 'disconnect', session: 'CONTOSO\\ada' },
      { at: 30, kind: 'reconnect', session: 1, to: 'remoteDesktop' },
      { at: 40, kind: 'logOff', session: 'rdp-tcp#0' },
    ],
  });
  const seen = [];
  for (let second = 5; second <= 45; second += 10) {
    endpoint.clock.advance(second * 1000 - endpoint.clock.elapsed * 1000);
    seen.push([userName(endpoint), endpoint.sessions.all().map((session) => session.kind)]);
  }
  expect(seen).toEqual([
    [null, []],
    ['CONTOSO\\ada', ['console']],
    [null, ['disconnected']],
    [null, ['remoteDesktop']],
    [null, []],
  ]);
});

test('what happens before or after a call happens once', () => {
  const endpoint = createEndpoint({
    sessions: [{ kind: 'console', user: 'CONTOSO\\ada' }],
    events: [
      { after: { kind: 'cimQuery', class: 'win32_computersystem' }, kind: 'logOff', session: 1 },
      { before: { kind: 'cimQuery', class: 'Win32_BIOS' }, kind: 'service', name: 'Spooler', status: 'Stopped' },
      { before: { kind: 'cimQuery', class: 'Win32_BIOS' }, kind: 'file', path: 'C:\\flag.txt', content: 'x' },
      { before: { kind: 'cimQuery', class: 'Win32_BIOS' }, kind: 'registry', key: 'HKLM:\\SOFTWARE\\X', name: 'A', value: 1 },
      { before: { kind: 'cimQuery', class: 'Win32_BIOS' }, kind: 'processStart', process: { name: 'new.exe' } },
    ],
  });
  expect([userName(endpoint), userName(endpoint), endpoint.services.byName('Spooler')?.state]).toEqual(['CONTOSO\\ada', null, 'Running']);
  queryCim(endpoint, { class: 'Win32_BIOS' });
  expect([
    endpoint.services.byName('Spooler')?.state,
    endpoint.files.exists('C:\\flag.txt'),
    endpoint.registry.value('HKLM:\\SOFTWARE\\X', 'A')?.data,
    endpoint.processes.byName('new').length,
  ]).toEqual(['Stopped', true, 1, 1]);
});

const answers = (faults: EndpointDescription['faults'], steps: number[]) => {
  const endpoint = createEndpoint({ faults });
  return steps.map((seconds) => {
    endpoint.clock.advance(seconds * 1000);
    return userName(endpoint);
  });
};

test('a fault holds within its time, after its call, from its turn and so often', () => {
  const query = { kind: 'cimQuery', class: 'Win32_ComputerSystem', error: 'RpcServerUnavailable' } as const;
  const down = 'RpcServerUnavailable';
  expect([
    answers([query], [0, 0]),
    answers([{ ...query, times: 2 }], [0, 0, 0]),
    answers([{ ...query, skip: 1, times: 1 }], [0, 0, 0]),
    answers([{ ...query, from: 5, until: 12 }], [0, 5, 5, 5]),
    answers([{ ...query, after: { kind: 'cimQuery', class: 'Win32_ComputerSystem' }, times: 1 }], [0, 0, 0]),
    answers([{ ...query, class: '*' }], [0]),
    answers([{ ...query, class: 'Win32_BIOS' }], [0]),
  ]).toEqual([[down, down], [down, down, null], [null, down, null], [null, down, down, null], [null, down, null], [down], [null]]);
});

test('a failing query takes its time, at most the limit of the operation', () => {
  const endpoint = createEndpoint({ faults: [{ kind: 'cimQuery', class: 'Win32_BIOS', error: 'Failed', takes: 90 }] });
  const slow = queryCim(endpoint, { class: 'Win32_BIOS' });
  const bounded = queryCim(endpoint, { class: 'Win32_BIOS', timeout: 15 });
  expect([slow.kind === 'error' && slow.error.kind, bounded.kind === 'error' && bounded.error.kind, endpoint.clock.elapsed]).toEqual([
    'Failed',
    'TimedOut',
    105,
  ]);
});
