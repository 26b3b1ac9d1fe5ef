import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { createEndpoint, type Endpoint } from '../../../src/endpoint/endpoint.ts';
import { findProgram } from '../../../src/endpoint/find-program.ts';
import { runProgram } from '../../../src/endpoint/run-program.ts';

function run(endpoint: Endpoint, name: string, ...args: string[]) {
  const found = findProgram(endpoint, name);
  if (found.kind !== 'found') throw new Error(found.kind);
  const { stdout, stderr, exitCode } = runProgram(endpoint, found.program, args);
  return [exitCode, stdout, stderr];
}

test('taskkill ends processes by name and by id', () => {
  const endpoint = createEndpoint({
    processes: [
      { name: 'notepad.exe', id: 4000 },
      { name: 'Notepad.exe', id: 4004 },
      { name: 'guard.exe', id: 4008, termination: 'denied' },
      { name: 'calc.exe', id: 4012 },
    ],
  });
  expect([
    run(endpoint, 'taskkill', '/F', '/IM', 'notepad.exe'),
    run(endpoint, 'taskkill', '/IM', 'notepad.exe'),
    run(endpoint, 'taskkill', '/pid', '4008', '/f'),
    run(endpoint, 'taskkill', '/PID', '4012'),
    endpoint.processes.all().filter((process) => process.id >= 4000).length,
  ]).toEqual([
    [
      0,
      'SUCCESS: The process "notepad.exe" with PID 4000 has been terminated.\r\nSUCCESS: The process "Notepad.exe" with PID 4004 has been terminated.\r\n',
      '',
    ],
    [128, '', 'ERROR: The process "notepad.exe" not found.\r\n'],
    [1, '', 'ERROR: The process with PID 4008 could not be terminated.\r\nReason: Access is denied.\r\n'],
    [0, 'SUCCESS: Sent termination signal to the process with PID 4012.\r\n', ''],
    1,
  ]);
  expect(() => run(endpoint, 'taskkill', '/IM', 'note*')).toThrow(NotSimulated);
});

test('net starts and stops services, and waits for them', () => {
  const endpoint = createEndpoint({ services: [{ name: 'Contoso', displayName: 'Contoso Agent', startTakes: 3 }] });
  const help = (words: string, message: number) => [2, '', `${words}\r\n\r\nMore help is available by typing NET HELPMSG ${message}.\r\n\r\n`];
  expect([
    run(endpoint, 'net', 'start', 'contoso'),
    endpoint.clock.elapsed,
    run(endpoint, 'net', 'start', 'Contoso Agent'),
    run(endpoint, 'net', 'STOP', 'Contoso', '/y'),
    run(endpoint, 'net', 'stop', 'Contoso'),
    run(endpoint, 'net', 'stop', 'Nothing'),
    run(createEndpoint({ runAs: 'CONTOSO\\ada' }), 'net', 'stop', 'Spooler'),
  ]).toEqual([
    [0, 'The Contoso Agent service is starting.\r\nThe Contoso Agent service was started successfully.\r\n\r\n', ''],
    3,
    help('The requested service has already been started.', 2182),
    [0, 'The Contoso Agent service is stopping.\r\nThe Contoso Agent service was stopped successfully.\r\n\r\n', ''],
    help('The Contoso Agent service is not started.', 3521),
    help('The service name is invalid.', 2185),
    [2, '', 'System error 5 has occurred.\r\n\r\nAccess is denied.\r\n\r\n'],
  ]);
  expect(() => run(endpoint, 'net', 'user')).toThrow(NotSimulated);
});

test('sc asks for, configures and deletes services', () => {
  const endpoint = createEndpoint();
  expect([
    run(endpoint, 'sc.exe', 'query', 'spooler'),
    run(endpoint, 'sc.exe', 'config', 'Spooler', 'start=', 'disabled'),
    run(endpoint, 'sc.exe', 'query', 'Nothing'),
    run(endpoint, 'sc.exe', 'stop', 'W32Time'),
    run(endpoint, 'sc.exe', 'delete', 'Spooler'),
    endpoint.services.byName('Spooler'),
  ]).toEqual([
    [0, '', ''],
    [0, '[SC] ChangeServiceConfig SUCCESS\r\n', ''],
    [1060, '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\nThe specified service does not exist as an installed service.\r\n\r\n', ''],
    [1062, '[SC] ControlService FAILED 1062:\r\n\r\nThe service has not been started.\r\n\r\n', ''],
    [0, '[SC] DeleteService SUCCESS\r\n', ''],
    undefined,
  ]);
});

test('shutdown asks for the end of the machine, and calls it off', () => {
  const ask = (description: EndpointDescription, ...args: string[]) => {
    const endpoint = createEndpoint(description);
    return [run(endpoint, 'shutdown', ...args), endpoint.power];
  };
  expect([
    ask({}, '/r', '/t', '0'),
    ask({}, '-s', '-t', '60', '-c', 'Maintenance', '/d', 'p:4:1'),
    ask({}, '/p', '/f'),
    ask({}, '/a'),
    ask({ runAs: 'CONTOSO\\ada' }, '/r'),
  ]).toEqual([
    [[0, '', ''], { action: 'restart', forced: false }],
    [[0, '', ''], { action: 'shutDown', forced: true }],
    [[0, '', ''], { action: 'powerOff', forced: true }],
    [[1116, '', 'Unable to abort the system shutdown because no shutdown was in progress.(1116)\r\n'], undefined],
    [[5, '', 'Access is denied.(5)\r\n'], undefined],
  ]);
  const endpoint = createEndpoint();
  expect([run(endpoint, 'shutdown', '/r'), run(endpoint, 'shutdown', '/s')[0], run(endpoint, 'shutdown', '/a'), endpoint.power]).toEqual([
    [0, '', ''],
    1190,
    [0, '', ''],
    undefined,
  ]);
});

test('reg reads and writes values in the view of its process', () => {
  const endpoint = createEndpoint({ bitness: 32 });
  const key = 'HKLM\\SOFTWARE\\Contoso';
  const done = [0, 'The operation completed successfully.\r\n', ''];
  const missing = [1, '', 'ERROR: The system was unable to find the specified registry key or value.\r\n'];
  expect([
    run(endpoint, 'reg', 'query', key),
    run(endpoint, 'reg', 'add', key, '/v', 'Count', '/t', 'REG_DWORD', '/d', '255', '/f'),
    run(endpoint, 'reg', 'add', key, '/v', 'Name', '/d', 'Ada Lovelace'),
    run(endpoint, 'reg', 'add', `${key}\\Below`, '/ve', '/t', 'REG_BINARY', '/d', '00ff', '/f'),
    run(endpoint, 'reg', 'query', key, '/v', 'count'),
    run(endpoint, 'reg', 'query', key),
    run(endpoint, 'reg', 'query', `${key}\\below`, '/ve'),
    run(endpoint, 'reg', 'query', key, '/reg:64'),
    run(endpoint, 'reg', 'delete', key, '/v', 'Name', '/f'),
    run(endpoint, 'reg', 'delete', key, '/v', 'Name', '/f'),
    run(endpoint, 'reg', 'delete', key, '/f'),
    endpoint.registry.exists('HKLM:\\SOFTWARE\\WOW6432Node\\Contoso', 64),
    run(createEndpoint({ runAs: 'CONTOSO\\ada' }), 'reg', 'add', key, '/f'),
  ]).toEqual([
    missing,
    done,
    done,
    done,
    [0, '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\r\n    Count    REG_DWORD    0xff\r\n\r\n', ''],
    [
      0,
      '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\r\n    Count    REG_DWORD    0xff\r\n    Name    REG_SZ    Ada Lovelace\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Below\r\n',
      '',
    ],
    [0, '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\below\r\n    (Default)    REG_BINARY    00FF\r\n\r\n', ''],
    missing,
    done,
    missing,
    done,
    false,
    [1, '', 'ERROR: Access is denied.\r\n'],
  ]);
  expect(() => run(endpoint, 'reg', 'query', 'HKLM\\SOFTWARE', '/s')).toThrow(NotSimulated);
  expect(() => run(endpoint, 'reg', 'delete', 'HKLM\\SOFTWARE\\Contoso')).toThrow('asks before it deletes');
});

test('tzutil prints the time zone without a line end', () => {
  expect(run(createEndpoint({ timeZone: 'Romance Standard Time' }), 'tzutil', '/g')).toEqual([0, 'Romance Standard Time', '']);
});
