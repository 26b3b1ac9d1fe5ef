import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import { createEndpoint, type Endpoint } from '../../../src/endpoint/endpoint.ts';
import { findProgram } from '../../../src/endpoint/find-program.ts';
import { runProgram } from '../../../src/endpoint/run-program.ts';

function run(endpoint: Endpoint, name: string, ...args: string[]) {
  const found = findProgram(endpoint, name);
  if (found.kind !== 'found') throw new Error(found.kind);
  const { stdout, stderr, exitCode } = runProgram(endpoint, found.program, args);
  return [exitCode, stdout, stderr];
}

test('schtasks runs, changes and deletes tasks, and looks for them', () => {
  const endpoint = createEndpoint({
    programs: { 'backup.exe': { path: 'C:\\backup.exe', answers: [{ takes: 10, exitCode: 3 }] } },
    scheduledTasks: [{ name: 'Backup', path: '\\Contoso\\', actions: [{ execute: 'C:\\backup.exe' }] }, { name: 'Other' }],
  });
  const task = () => endpoint.scheduledTasks.find('Backup', '\\Contoso\\');
  expect([
    run(endpoint, 'schtasks', '/Run', '/TN', '\\Contoso\\Backup'),
    task()?.state,
    run(endpoint, 'schtasks', '/end', '/tn', 'Contoso\\Backup'),
    run(endpoint, 'schtasks', '/change', '/tn', 'contoso\\backup', '/disable'),
    task()?.state,
    run(endpoint, 'schtasks', '/delete', '/tn', 'Other', '/f'),
    run(endpoint, 'schtasks', '/query', '/tn', 'Other')[0],
    run(endpoint, 'schtasks', '/query', '/tn', '\\Contoso\\Backup')[0],
    run(createEndpoint({ scheduledTasks: [{ name: 'Other' }], elevated: false }), 'schtasks', '/run', '/tn', 'Other')[0],
  ]).toEqual([
    [0, 'SUCCESS: Attempted to run the scheduled task "\\Contoso\\Backup".\r\n', ''],
    'Running',
    [0, 'SUCCESS: The scheduled task "Contoso\\Backup" has been terminated successfully.\r\n', ''],
    [0, 'SUCCESS: The parameters of scheduled task "contoso\\backup" have been changed.\r\n', ''],
    'Disabled',
    [0, 'SUCCESS: The scheduled task "Other" was successfully deleted.\r\n', ''],
    1,
    0,
    1,
  ]);
  expect(() => run(endpoint, 'schtasks', '/create', '/tn', 'New')).toThrow(NotSimulated);
  expect(() => run(endpoint, 'schtasks', '/run', '/tn', 'Contoso\\Backup')).toThrow(NotSimulated);
});

test('ipconfig empties the cache of names', () => {
  const endpoint = createEndpoint();
  expect(run(endpoint, 'ipconfig', '/flushdns')).toEqual([
    0,
    '\r\nWindows IP Configuration\r\n\r\nSuccessfully flushed the DNS Resolver Cache.\r\n',
    '',
  ]);
  expect(() => run(endpoint, 'ipconfig', '/all')).toThrow(NotSimulated);
});

test('attrib sets and takes attributes of a file', () => {
  const endpoint = createEndpoint({ files: { 'C:\\a.txt': 'a', 'C:\\b.txt': { content: 'b', attributes: ['Hidden'] } } });
  expect(run(endpoint, 'attrib', '+r', '-A', '+h', 'C:\\a.txt')).toEqual([0, '', '']);
  expect([...(endpoint.files.get('C:\\a.txt')?.attributes ?? [])].sort()).toEqual(['Hidden', 'ReadOnly']);
  for (const args of [['C:\\a.txt'], ['+U', 'C:\\a.txt'], ['+r', 'C:\\b.txt'], ['+r', 'C:\\no.txt'], ['+r', 'C:\\*']])
    expect(() => run(endpoint, 'attrib', ...args)).toThrow(NotSimulated);
});

test('cmd runs one plain command line', () => {
  const endpoint = createEndpoint({
    processes: [{ name: 'notepad.exe', id: 4000 }],
    programs: { 'hang.exe': { path: 'C:\\hang.exe', answers: [{ takes: 4 }] } },
  });
  expect([
    run(endpoint, 'cmd', '/c', 'exit 5'),
    run(endpoint, 'cmd.exe', '/C', 'exit', '/b', '7'),
    run(endpoint, 'cmd', '/c', 'taskkill /f /im notepad.exe'),
    run(endpoint, 'cmd', '/c', 'taskkill', '/f', '/im', 'notepad.exe'),
    run(endpoint, 'cmd', '/c', 'C:\\hang.exe'),
    endpoint.clock.elapsed,
    run(endpoint, 'cmd', '/c', 'nothing-like-it x'),
  ]).toEqual([
    [5, '', ''],
    [7, '', ''],
    [0, 'SUCCESS: The process "notepad.exe" with PID 4000 has been terminated.\r\n', ''],
    [128, '', 'ERROR: The process "notepad.exe" not found.\r\n'],
    [0, '', ''],
    4,
    [1, '', "'nothing-like-it' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n"],
  ]);
  for (const line of ['dir', 'whoami > x', 'a & b', 'echo %TEMP%', 'certutil -x'])
    expect(() => run(endpoint, 'cmd', '/c', line)).toThrow(NotSimulated);
});

test('whoami tells the account with its SID', () => {
  const endpoint = createEndpoint();
  expect(run(endpoint, 'whoami', '/user', '/fo', 'csv')).toEqual([0, '"User Name","SID"\r\n"nt authority\\system","S-1-5-18"\r\n', '']);
  expect(run(endpoint, 'whoami', '/user', '/nh', '/fo', 'CSV')).toEqual([0, '"nt authority\\system","S-1-5-18"\r\n', '']);
  expect(() => run(endpoint, 'whoami', '/user')).toThrow(NotSimulated);
});
