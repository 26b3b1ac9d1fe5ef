import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { EndlessWait } from '../../../src/endpoint/endless-wait.ts';
import { createEndpoint, type Endpoint } from '../../../src/endpoint/endpoint.ts';
import { findProgram } from '../../../src/endpoint/find-program.ts';
import { programDefinition, runProgram, startProgram } from '../../../src/endpoint/run-program.ts';

function run(endpoint: Endpoint, line: string, stdin = '') {
  const [name, ...args] = line.split(' ');
  const found = findProgram(endpoint, name);
  if (found.kind !== 'found') return found.kind;
  const { stdout, stderr, exitCode, unsettled } = runProgram(endpoint, found.program, args, stdin);
  return { stdout, stderr, exitCode, ...(unsettled ? { unsettled: unsettled.what } : {}) };
}
const result = (exitCode: number, stdout = '', stderr = '') => ({ stdout, stderr, exitCode });
const lines = (...texts: string[]) => texts.map((text) => `${text}\r\n`).join('');

const sessions: EndpointDescription['sessions'] = [
  { kind: 'console', user: 'CONTOSO\\ada' },
  { kind: 'remoteDesktop', user: 'CONTOSO\\bob', id: 12, name: 'rdp-tcp#3', idle: 450 },
  { kind: 'disconnected', user: 'CONTOSO\\Carol', id: 13, idle: 90_000, logOnTime: '2026-01-13T16:05:00Z' },
];
const users = (endpoint: Endpoint) => endpoint.sessions.all().map((session) => session.user.name);
const gone = (endpoint: Endpoint) => {
  endpoint.clock.advance(2_000);
  return users(endpoint);
};

const logoffUsage = lines(
  'Terminates a session.',
  '',
  'LOGOFF [sessionname | sessionid] [/SERVER:servername] [/V] [/VM]',
  '',
  '  sessionname         The name of the session.',
  '  sessionid           The ID of the session.',
  '  /SERVER:servername  Specifies the Remote Desktop server containing the user',
  '                      session to log off (default is current).',
  '  /V                  Displays information about the actions performed.',
  '  /VM                 Logs off a session on server or within virtual machine. The unique ID of the session needs to be specified.',
  '',
);

test.each(['/bad', '/?', '12 13', '/SERVER', '/SERVER:', '/V:x', '/VM', 'rdp-tcp#3 /VM'])(
  'logoff %s is answered with its usage text on stderr',
  (args) => {
    const endpoint = createEndpoint({ sessions });
    expect(run(endpoint, `logoff.exe ${args}`)).toEqual(result(1, '', `Invalid parameter(s)\r\n${logoffUsage}`));
    expect(gone(endpoint)).toEqual(['ada', 'bob', 'Carol']);
  },
);

test.each(['12', 'rdp-tcp#3', 'RDP-Tcp#3', '12 /vm', '-server:localhost 12', '/SERVER:endpoint-01 12'])(
  'logoff %s ends the session after its time',
  (args) => {
    const endpoint = createEndpoint({ sessions });
    expect(run(endpoint, `logoff ${args}`)).toEqual(result(0));
    expect([users(endpoint), gone(endpoint)]).toEqual([
      ['ada', 'bob', 'Carol'],
      ['ada', 'Carol'],
    ]);
  },
);

test('logoff ends a disconnected session by its id', () => {
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'logoff 13'), gone(endpoint)]).toEqual([result(0), ['ada', 'bob']]);
});

test('logoff without a session ends the one that the script runs in, that of the console too', () => {
  const remote = createEndpoint({ sessions, runAs: 'CONTOSO\\bob' });
  expect([run(remote, 'logoff'), gone(remote)]).toEqual([result(0), ['ada', 'Carol']]);
  const console = createEndpoint({ sessions, runAs: 'CONTOSO\\ada' });
  expect([run(console, 'logoff'), gone(console)]).toEqual([result(0), ['bob', 'Carol']]);
  expect(() => run(createEndpoint({ sessions }), 'logoff')).toThrow(NotSimulated);
});

test('logoff refuses the console, and sessions that the account has no Full Control of', () => {
  const denied = (id: number, name: string) =>
    result(1, '', lines(`Could not logoff session ID ${id} from session ${name}, Error code 5`, 'Error [5]:Access is denied.'));
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'logoff console'), run(endpoint, 'logoff 1'), gone(endpoint)]).toEqual([
    denied(1, 'Console'),
    denied(1, 'Console'),
    ['ada', 'bob', 'Carol'],
  ]);
  const plain = createEndpoint({ sessions, runAs: 'CONTOSO\\Carol' });
  expect([run(plain, 'logoff 12'), run(plain, 'logoff 13'), gone(plain)]).toEqual([denied(12, 'RDP-Tcp#3'), result(0), ['ada', 'bob']]);
  const guarded = createEndpoint({ sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\bob', id: 12, fullControl: false }] });
  expect(run(guarded, 'logoff 12')).toEqual(denied(12, 'RDP-Tcp#0'));
});

test('logoff fails for a session or server that is not there; its words are not known', () => {
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'logoff 99'), run(endpoint, 'logoff TERM04'), run(endpoint, 'logoff 12 /SERVER:Nowhere'), gone(endpoint)]).toEqual([
    { ...result(1), unsettled: 'words of logoff.exe for session 99, which does not exist' },
    { ...result(1), unsettled: 'words of logoff.exe for session TERM04, which does not exist' },
    { ...result(1), unsettled: 'words of logoff.exe /SERVER:Nowhere, which cannot be reached' },
    ['ada', 'bob', 'Carol'],
  ]);
});

test('logoff /V does its work; its words are not known', () => {
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'logoff 12 /v'), gone(endpoint)]).toEqual([{ ...result(0), unsettled: 'words of logoff.exe /V' }, ['ada', 'Carol']]);
});

test('logoff reaches another endpoint of the scenario, on the same clock', () => {
  const endpoint = createEndpoint({ endpoints: { Server1: { sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\dan', name: 'TERM04', id: 5 }] } } });
  const before = endpoint.snapshot();
  expect(run(endpoint, 'logoff TERM04 /server:SERVER1')).toEqual(result(0));
  endpoint.clock.advance(2_000);
  expect(endpoint.changesSince(before).map(({ path }) => path)).toEqual(
    ['endpoints/server1/processes/1000', 'endpoints/server1/sessions/5'].map((path) => expect.stringMatching(path.replace('1000', '\\d+'))),
  );
  expect(endpoint.calls).toEqual([{ kind: 'program', name: 'logoff.exe', arguments: ['TERM04', '/server:SERVER1'], exitCode: 0 }]);
});

const table = (...rows: string[]) =>
  lines(' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE ', ...rows.map((row) => row.padEnd(76)));
const listener = ' rdp-tcp                                 65536  Listen';

test('qwinsta lists services, console, remote and disconnected sessions, and the listener', () => {
  const expected = result(
    0,
    table(
      '>services                                    0  Disc',
      ' console           ada                       1  Active',
      ' rdp-tcp#3         bob                      12  Active',
      '                   Carol                    13  Disc',
      listener,
    ),
  );
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'qwinsta'), run(endpoint, 'query session'), run(endpoint, 'qwinsta.exe /server:localhost')]).toEqual([
    expected,
    expected,
    expected,
  ]);
});

test('qwinsta shows the console without a user, and no listener where Remote Desktop is off', () => {
  expect(run(createEndpoint(), 'qwinsta')).toEqual(
    result(0, table('>services                                    0  Disc', ' console                                     1  Conn')),
  );
});

test('qwinsta cuts long names at its columns', () => {
  const long = createEndpoint({
    sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\a.very.long.name.of.a.user', name: 'a-very-long-session-name', id: 2 }],
  });
  expect(run(long, 'qwinsta 2')).toEqual(result(0, table(' a-very-long-sessi a.very.long.name.of.      2  Active')));
});

test('qwinsta picks by session, id or user, and says when nothing fits', () => {
  const endpoint = createEndpoint({ sessions });
  const bob = result(0, table(' rdp-tcp#3         bob                      12  Active'));
  expect([run(endpoint, 'qwinsta rdp-tcp#3'), run(endpoint, 'qwinsta 12'), run(endpoint, 'qwinsta BOB'), run(endpoint, 'qwinsta nobody')]).toEqual([
    bob,
    bob,
    bob,
    result(1, '', 'No session exists for nobody\r\n'),
  ]);
  expect(run(endpoint, 'qwinsta /server:Nowhere')).toEqual(
    result(1, '', lines('Error 0x000006BA enumerating sessionnames', 'Error [1722]:The RPC server is unavailable.')),
  );
  expect(() => run(endpoint, 'qwinsta /counter')).toThrow(NotSimulated);
});

test('qwinsta in German has its own words, and the same columns', () => {
  const endpoint = createEndpoint({ sessions, displayLanguage: 'de-DE' });
  expect(run(endpoint, 'qwinsta')).toEqual(
    result(
      0,
      lines(
        ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER\u00c4T ',
        ...[
          '>services                                    0  Getr.',
          ' console           ada                       1  Aktiv',
          ' rdp-tcp#3         bob                      12  Aktiv',
          '                   Carol                    13  Getr.',
          ' rdp-tcp                                 65536  Abh\u00f6r.',
        ].map((row) => row.padEnd(76)),
      ),
    ),
  );
  expect(() => run(createEndpoint({ displayLanguage: 'de-DE' }), 'qwinsta')).toThrow('qwinsta.exe: state Connected in de-DE');
  expect(() => run(createEndpoint({ displayLanguage: 'fr-FR' }), 'qwinsta')).toThrow('qwinsta.exe in fr-FR');
});

test('quser lists who is logged on, with idle time and log-on time', () => {
  const endpoint = createEndpoint({ sessions, runAs: 'CONTOSO\\bob', timeZone: 'Eastern Standard Time' });
  const expected = result(
    1,
    lines(
      ' USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME',
      ' ada                   console             1  Active       none  1/15/2026 3:00 AM',
      '>bob                   rdp-tcp#3          12  Active          7  1/15/2026 3:00 AM',
      ' carol                                    13  Disc      1+01:00  1/13/2026 11:05 AM',
    ),
  );
  expect([run(endpoint, 'quser'), run(endpoint, 'query user')]).toEqual([expected, expected]);
  expect(run(createEndpoint(), 'quser')).toEqual(result(1, '', 'No User exists for *\r\n'));
});

test('quser in German', () => {
  expect(run(createEndpoint({ sessions, displayLanguage: 'de-DE' }), 'quser ada')).toEqual(
    result(
      1,
      lines(
        ' BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF   ANMELDEZEIT',
        ' ada                   console             1  Aktiv        Kein  15.01.2026 08:00',
      ),
    ),
  );
});

test('msg shows users a message', () => {
  const endpoint = createEndpoint({ sessions });
  expect([
    run(endpoint, 'msg * /time:30 /v Please save your work /now'),
    run(endpoint, 'msg BOB hello'),
    run(endpoint, 'msg 1', 'from a pipe'),
  ]).toEqual([
    result(
      0,
      lines(
        'Sending message to session Console, display time 30',
        'Async message sent to session Console',
        'Sending message to session RDP-Tcp#3, display time 30',
        'Async message sent to session RDP-Tcp#3',
      ),
    ),
    result(0),
    result(0),
  ]);
  expect(endpoint.messages).toEqual([
    { session: 1, text: 'Please save your work /now' },
    { session: 12, text: 'Please save your work /now' },
    { session: 12, text: 'hello' },
    { session: 1, text: 'from a pipe' },
  ]);
});

test('msg fails where nobody can be shown it, and says so for a server that cannot be reached', () => {
  const endpoint = createEndpoint({ sessions });
  expect([run(endpoint, 'msg carol hello'), run(endpoint, 'msg ada /server:Nowhere hello'), run(endpoint, 'msg')]).toEqual([
    { ...result(1), unsettled: 'words of msg.exe for carol, whom it does not find' },
    result(1, '', 'Error 1722 getting session names\r\n'),
    result(1, '', `Invalid parameter(s)\r\n${programDefinition('msg')?.usage.replaceAll('\n', '\r\n')}`),
  ]);
  expect(() => run(endpoint, 'msg ada /w hello')).toThrow(NotSimulated);
});

test('whoami and hostname', () => {
  const endpoint = createEndpoint({ computerName: 'pc-7' });
  expect([run(endpoint, 'whoami'), run(endpoint, 'hostname'), run(createEndpoint({ runAs: 'CONTOSO\\Ada' }), 'whoami.exe')]).toEqual([
    result(0, 'nt authority\\system\r\n'),
    result(0, 'PC-7\r\n'),
    result(0, 'contoso\\ada\r\n'),
  ]);
});

test('a 32-bit process finds the programs of the session services through Sysnative only', () => {
  const endpoint = createEndpoint({ bitness: 32, sessions });
  expect([
    run(endpoint, 'logoff 12'),
    run(endpoint, 'C:\\Windows\\System32\\logoff.exe 12'),
    run(endpoint, 'C:\\Windows\\Sysnative\\logoff.exe 12'),
    run(endpoint, 'hostname'),
  ]).toEqual(['absent', 'absent', result(0), result(0, 'ENDPOINT-01\r\n')]);
});

test('a program that the scenario takes away is absent, one that nobody knows is a gap, and any other name is none', () => {
  const endpoint = createEndpoint({ programs: { qwinsta: 'absent', 'robocopy.exe': 'absent' }, files: { 'C:\\Tools\\own.exe': { version: '1.0' } } });
  expect([
    findProgram(endpoint, 'qwinsta').kind,
    findProgram(endpoint, 'robocopy').kind,
    findProgram(endpoint, 'certreq.exe').kind,
    findProgram(endpoint, 'no-such-thing').kind,
    findProgram(endpoint, 'C:\\Tools\\other.exe').kind,
  ]).toEqual(['absent', 'absent', 'notSimulated', 'absent', 'absent']);
  expect(() => run(endpoint, 'C:\\Tools\\own.exe')).toThrow('program own.exe is not simulated');
});

test('a declared program answers by its arguments, takes its time, and leaves files behind', () => {
  const endpoint = createEndpoint({
    programs: {
      'setup.exe': {
        path: 'C:\\work\\setup.exe',
        answers: [
          { arguments: ['/S'], times: 1, exitCode: 1618 },
          { arguments: ['/s'], exitCode: 3010, takes: 60, stdout: 'done', files: { 'C:\\Program Files\\App\\app.exe': 'x' } },
          { arguments: ['/wait'], takes: 'never' },
        ],
      },
    },
  });
  expect([run(endpoint, 'C:\\work\\setup.exe /S'), endpoint.clock.elapsed]).toEqual([result(1618), 0]);
  expect([run(endpoint, 'C:\\work\\setup.exe /S'), endpoint.clock.elapsed, endpoint.files.exists('C:\\Program Files\\App\\app.exe')]).toEqual([
    result(3010, 'done'),
    60,
    true,
  ]);
  expect(() => run(endpoint, 'C:\\work\\setup.exe /other')).toThrow('program setup.exe /other is not simulated');
  expect(() => run(endpoint, 'C:\\work\\setup.exe /wait')).toThrow(EndlessWait);
});

test('a program that is started runs beside the script until its time is up', () => {
  const endpoint = createEndpoint({ programs: { 'slow.exe': { answers: [{ takes: 10, exitCode: 5 }] } } });
  const found = findProgram(endpoint, 'slow');
  if (found.kind !== 'found') throw new Error(found.kind);
  const { process, endsAt } = startProgram(endpoint, found.program, ['a b']);
  const running = () => endpoint.processes.byName('slow').length;
  expect([running(), process.exit, endsAt]).toEqual([1, undefined, endpoint.clock.now + 10_000]);
  endpoint.clock.advance(10_000);
  expect([running(), process.exit?.code, endpoint.calls]).toEqual([0, 5, [{ kind: 'program', name: 'slow.exe', arguments: ['a b'], exitCode: 5 }]]);
});

test('a fault ends a program so, whatever it is asked; an event may come between list and log-off', () => {
  const faulty = createEndpoint({ sessions, faults: [{ kind: 'program', name: 'logoff', exitCode: 1, stderr: 'no', times: 1 }] });
  expect([run(faulty, 'logoff 12'), run(faulty, 'logoff 12')]).toEqual([result(1, '', 'no'), result(0)]);
  const vanishing = createEndpoint({ sessions, events: [{ before: { kind: 'program', name: 'logoff.exe' }, kind: 'logOff', session: 12 }] });
  expect(run(vanishing, 'logoff 12')).toEqual({ ...result(1), unsettled: 'words of logoff.exe for session 12, which does not exist' });
});

test("a program's file has version, hash and signature where they are known", () => {
  const file = (description: EndpointDescription) => {
    const node = createEndpoint(description).files.get('C:\\Windows\\System32\\logoff.exe');
    return node?.kind === 'file'
      ? [node.facts.version, node.facts.sha256?.slice(0, 8), node.facts.signature?.status, node.facts.signature?.thumbprint?.slice(0, 8)]
      : undefined;
  };
  expect([
    file({ preset: 'windows-server-2016' }),
    file({ preset: 'windows-10' }),
    file({ preset: 'windows-server-2016', programs: { 'logoff.exe': { sha256: 'f'.repeat(64), signature: { status: 'HashMismatch' } } } }),
    file({ programs: { logoff: 'absent' } }),
  ]).toEqual([
    ['10.0.14393.0', 'EC35AEED', 'Valid', 'E85459B2'],
    [undefined, undefined, 'Valid', undefined],
    ['10.0.14393.0', 'FFFFFFFF', 'HashMismatch', undefined],
    undefined,
  ]);
});
