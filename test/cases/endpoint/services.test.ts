import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

test('a service starts and stops in its time, with its process', () => {
  const endpoint = createEndpoint({ services: [{ name: 'Contoso', startTakes: 3, stopTakes: 2, path: '"C:\\Contoso\\agent.exe" -run' }] });
  const { services, processes, clock } = endpoint;
  const look = () => [services.byName('contoso')?.state, processes.byName('agent').length];
  expect([services.start('Contoso'), look()]).toEqual(['ok', ['StartPending', 1]]);
  clock.advance(3_000);
  expect([look(), services.start('Contoso')]).toEqual([['Running', 1], 'alreadyRunning']);
  expect([services.stop('Contoso'), look(), services.stop('Contoso')]).toEqual(['ok', ['StopPending', 1], 'cannotAcceptControl']);
  clock.advance(2_000);
  expect([look(), services.stop('Contoso')]).toEqual([['Stopped', 0], 'notActive']);
});

test('what cannot be done is refused for its reason', () => {
  const { services } = createEndpoint({
    services: [
      { name: 'Off', startType: 'Disabled' },
      { name: 'Fixed', startType: 'Automatic', canStop: false },
      { name: 'Needed', startType: 'Automatic' },
      { name: 'Needing', startType: 'Automatic', dependsOn: ['Needed'] },
      { name: 'Broken', dependsOn: ['Nowhere'] },
    ],
  });
  expect([services.start('Off'), services.stop('Fixed'), services.stop('Needed'), services.start('Broken'), services.start('Nowhere')]).toEqual([
    'disabled',
    'cannotAcceptControl',
    'dependentServicesRunning',
    'dependencyFailed',
    'doesNotExist',
  ]);
});

test('those that a service needs are started first', () => {
  const { services } = createEndpoint({ services: [{ name: 'Needed' }, { name: 'Needing', dependsOn: ['Needed'] }] });
  expect([services.start('Needing'), services.byName('Needed')?.state]).toEqual(['ok', 'Running']);
});

test('a script without rights is refused, and a fault refuses any', () => {
  const plain = createEndpoint({ runAs: 'CONTOSO\\ada' });
  expect(plain.services.stop('Spooler')).toBe('accessDenied');
  const faulty = createEndpoint({ faults: [{ kind: 'service', name: 'spooler', action: 'stop', error: 'timedOut', times: 1 }] });
  expect([faulty.services.stop('Spooler'), faulty.services.stop('Spooler')]).toEqual(['requestTimeout', 'ok']);
});

test('a start, a change and a removal show in the differences, and nothing else', () => {
  const endpoint = createEndpoint({ services: [{ name: 'Contoso' }] });
  const before = endpoint.snapshot();
  endpoint.services.start('Contoso');
  endpoint.services.configure('Contoso', { startType: 'Automatic' });
  expect(endpoint.changesSince(before)).toEqual([
    { path: 'services/Contoso/startType', before: 'Manual', after: 'Automatic' },
    { path: 'services/Contoso/status', before: 'Stopped', after: 'Running' },
  ]);
  endpoint.services.remove('Contoso');
  expect(endpoint.changesSince(before).map(({ path }) => path)).toEqual(['services/Contoso']);
});
