import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

const look = (description: Parameters<typeof createEndpoint>[0], ...names: string[]) => {
  const { environment } = createEndpoint(description);
  return names.map((name) => environment.get(name));
};

test('a 32-bit process on 64-bit Windows is told both architectures and both folders of programs', () => {
  const names = ['PROCESSOR_ARCHITECTURE', 'PROCESSOR_ARCHITEW6432', 'ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'USERPROFILE'];
  expect([look({ bitness: 32 }, ...names), look({}, ...names), look({ architecture: 32 }, ...names)]).toEqual([
    ['x86', 'AMD64', 'C:\\Program Files (x86)', 'C:\\Program Files (x86)', 'C:\\Program Files', 'C:\\Windows\\SysWOW64\\config\\systemprofile'],
    ['AMD64', undefined, 'C:\\Program Files', 'C:\\Program Files (x86)', 'C:\\Program Files', 'C:\\Windows\\system32\\config\\systemprofile'],
    ['x86', undefined, 'C:\\Program Files', undefined, undefined, 'C:\\Windows\\system32\\config\\systemprofile'],
  ]);
});

test('SYSTEM has the machine as its name, a user has its own', () => {
  const names = ['USERNAME', 'USERDOMAIN', 'TEMP'];
  expect([look({ computerName: 'pc-7' }, ...names), look({ domain: 'contoso.com' }, ...names), look({ runAs: 'CONTOSO\\ada' }, ...names)]).toEqual([
    ['PC-7$', 'WORKGROUP', 'C:\\Windows\\TEMP'],
    ['ENDPOINT-01$', 'CONTOSO', 'C:\\Windows\\TEMP'],
    ['ada', 'CONTOSO', 'C:\\Users\\ada\\AppData\\Local\\Temp'],
  ]);
});

test('a process of a Remote Desktop session is told its session and its client', () => {
  const sessions = [{ kind: 'remoteDesktop', user: 'CONTOSO\\ada', clientName: 'LAPTOP-7' }] as const;
  expect([look({ sessions, runAs: 'CONTOSO\\ada' }, 'SESSIONNAME', 'CLIENTNAME'), look({ sessions }, 'SESSIONNAME')]).toEqual([
    ['RDP-Tcp#0', 'LAPTOP-7'],
    [undefined],
  ]);
});

test('what the description says is laid over the usual ones; case is not told on Windows and is on Linux', () => {
  const { environment } = createEndpoint({ environment: { API_KEY: 'secret', ComSpec: null } });
  expect([environment.get('api_key'), environment.get('COMSPEC'), environment.expand('%SystemRoot%\\x;%Nothing%')]).toEqual([
    'secret',
    undefined,
    'C:\\Windows\\x;%Nothing%',
  ]);
  expect(look({ preset: 'linux', environment: { Key: 'x' } }, 'Key', 'KEY')).toEqual(['x', undefined]);
});

test('a variable set to nothing is gone', () => {
  const endpoint = createEndpoint({ environment: { A: '1' } });
  const before = endpoint.snapshot();
  endpoint.environment.set('a', '');
  endpoint.environment.set('B', '2');
  expect(endpoint.changesSince(before)).toEqual([
    { path: 'environment/A', before: '1' },
    { path: 'environment/B', after: '2' },
  ]);
});
