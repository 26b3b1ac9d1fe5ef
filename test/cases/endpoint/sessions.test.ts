import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

const rows = (endpoint: ReturnType<typeof createEndpoint>) =>
  endpoint.sessions.all().map(({ id, name, kind, user, ending }) => [id, name, kind, `${user.domain}\\${user.name}`, ending]);

test('sessions get ids and names as Windows gives them', () => {
  const endpoint = createEndpoint({
    sessions: [
      { kind: 'console', user: 'CONTOSO\\ada' },
      { kind: 'remoteDesktop', user: 'bob' },
      { kind: 'remoteDesktop', user: '.\\carol', name: 'TERM04', id: 12 },
      { kind: 'disconnected', user: "CONTOSO\\o'brien" },
    ],
  });
  expect(rows(endpoint)).toEqual([
    [1, 'console', 'console', 'CONTOSO\\ada', false],
    [2, 'rdp-tcp#0', 'remoteDesktop', 'ENDPOINT-01\\bob', false],
    [12, 'TERM04', 'remoteDesktop', 'ENDPOINT-01\\carol', false],
    [13, '', 'disconnected', "CONTOSO\\o'brien", false],
  ]);
});

test('a log-off takes its virtual time and ends all processes of the session', () => {
  const endpoint = createEndpoint({
    sessions: [{ kind: 'console', user: 'CONTOSO\\ada', logoffTakes: 12, processes: ['notepad.exe', { name: 'calc.exe', id: 4444 }] }],
  });
  const before = endpoint.snapshot();
  endpoint.sessions.logOff(1);
  endpoint.clock.advance(11_999);
  expect(endpoint.changesSince(before)).toEqual([{ path: 'sessions/1/ending', after: true }]);
  endpoint.clock.advance(1);
  const process = (name: string) => ({ name, session: 1, user: 'CONTOSO\\ada' });
  expect(endpoint.changesSince(before).map(({ path, before: was }) => [path.replace(/\/1\d{3}$/, '/…'), was])).toEqual([
    ['processes/…', process('explorer.exe')],
    ['processes/…', process('notepad.exe')],
    ['processes/4444', process('calc.exe')],
    ['sessions/1', { name: 'console', kind: 'console', user: 'CONTOSO\\ada' }],
  ]);
});

test('a session that hangs never ends', () => {
  const endpoint = createEndpoint({ sessions: [{ kind: 'console', user: 'CONTOSO\\ada', logoffTakes: 'never' }] });
  endpoint.sessions.logOff(1);
  endpoint.clock.advance(86_400_000);
  expect(rows(endpoint)).toEqual([[1, 'console', 'console', 'CONTOSO\\ada', true]]);
});

test('whoever sits at the console is switched away when another logs on there', () => {
  const endpoint = createEndpoint({
    sessions: [{ kind: 'console', user: 'CONTOSO\\ada' }],
    events: [{ at: 5, kind: 'logOn', session: { kind: 'console', user: 'CONTOSO\\bob' } }],
  });
  endpoint.clock.advance(5_000);
  expect(rows(endpoint)).toEqual([
    [1, '', 'disconnected', 'CONTOSO\\ada', false],
    [2, 'console', 'console', 'CONTOSO\\bob', false],
  ]);
});

test('a session is found by id, by name and by user, upper and lower case alike', () => {
  const { sessions } = createEndpoint({ sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\Ada', id: 3, name: 'rdp-tcp#3' }] });
  expect([sessions.find(3), sessions.find('RDP-Tcp#3'), sessions.find('contoso\\ADA'), sessions.find('ada')].map((session) => session?.id)).toEqual([
    3, 3, 3, 3,
  ]);
  expect([sessions.find(4), sessions.find('rdp-tcp#4'), sessions.find('FABRIKAM\\ada')]).toEqual([undefined, undefined, undefined]);
});

test('after the console user has left, the console shows a new session', () => {
  const endpoint = createEndpoint({ sessions: [{ kind: 'console', user: 'CONTOSO\\ada' }] });
  expect(endpoint.sessions.consoleId).toBe(1);
  endpoint.sessions.end(1);
  expect([endpoint.sessions.console(), endpoint.sessions.consoleId]).toEqual([undefined, 2]);
});
