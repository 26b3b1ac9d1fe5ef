import { compliant, defineWorklet, failed, nonCompliant, now, remediated, seconds, waitUntil } from 'workletkit';
import { logoff, msg, sessions, verifySystemProgram } from 'workletkit/windows';

/** Which sessions are logged off: those that are active, those that are disconnected, or both. */
const which = 'both' as 'active' | 'disconnected' | 'both';

/** What users of active sessions are told, a minute before. */
const warning = 'This Remote Desktop session ends in one minute. Please save your work and log off.';

/** The sessions that are to be logged off; the one at the console is never among them. */
const remoteSessions = () =>
  sessions
    .list()
    .filter((session) => (session.kind === 'remoteDesktop' && which !== 'disconnected') || (session.kind === 'disconnected' && which !== 'active'));

const nobody = 'Nobody is logged on by Remote Desktop.';

// What the scenarios below try it on.
const ada = { kind: 'remoteDesktop', user: 'CONTOSO\\ada', id: 2 } as const;
const ben = { kind: 'disconnected', user: 'CONTOSO\\ben', id: 3 } as const;
const cleo = { kind: 'console', user: 'CONTOSO\\cleo', id: 1 } as const;
const server = { preset: 'windows-server-2016' } as const;
const flagged = nonCompliant('Logged on by Remote Desktop: 2 (ada, remoteDesktop).');
const bothFlagged = nonCompliant('Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).');
const unreachable = {
  kind: 'program',
  name: 'qwinsta.exe',
  exitCode: 1,
  stderr: 'Error 0x000006BA enumerating sessionnames\r\nError [1722]:The RPC server is unavailable.\r\n',
} as const;

export default defineWorklet({
  title: 'Windows - Security - Log Off Remote Sessions',
  summary: 'Warns the users of Remote Desktop sessions, logs them off, and reports which sessions have gone',
  category: 'Security',
  version: '1.0.0',
  author: 'workletkit',
  target: '5.1',
  description:
    'Ends Remote Desktop sessions, active and disconnected ones. Users of active sessions are warned with msg.exe and have a minute to save their work; then each session is logged off with logoff.exe, after that program was verified. The session at the console is left alone. Work that is not saved is lost.',
  why: 'Sessions that users leave behind keep files open, use up memory and licences, hold old credentials, and stand in the way of maintenance.',
  howItWorks: {
    evaluation: 'Lists the sessions with qwinsta.exe. Remote Desktop sessions and disconnected ones are flagged, each named with its id and user.',
    remediation:
      'Verifies logoff.exe, warns the users of active sessions and waits up to one minute for them to leave, logs each session that is left off, then looks every five seconds for up to two minutes whether all have gone.',
  },
  requirements: [
    'Administrator rights: Full Control permission to log off users from other sessions.',
    'The programs of Remote Desktop (qwinsta.exe, msg.exe, logoff.exe), which Home editions of Windows do not have.',
    'A disconnected session does not tell whether its user came by Remote Desktop or sat at the console; it is logged off either way.',
  ],
  expectedState: 'No Remote Desktop session and no disconnected session is left, and the log names those that were logged off.',
  validation: [
    'Log on to a pilot endpoint by Remote Desktop and run the evaluation: it names the session with id and user and ends with exit code 1.',
    'Run the remediation: the session shows the warning, ends after a minute, and the remediation ends with exit code 0.',
    'Run `qwinsta` on the endpoint: the session is no longer listed.',
    'Run the evaluation again: it reports that nobody is logged on by Remote Desktop and ends with exit code 0.',
  ],
  keywords: ['log off', 'logoff', 'session', 'Remote Desktop', 'disconnected'],
  history: [{ version: '1.0.0', date: '2026-01-15', changes: 'First version.' }],

  evaluate() {
    const found = remoteSessions();
    if (found.length === 0) return compliant(nobody);
    return nonCompliant(`Logged on by Remote Desktop: ${found.map((session) => `${session.id} (${session.user}, ${session.kind})`).join(', ')}.`);
  },

  remediate() {
    const found = remoteSessions();
    if (found.length === 0) return remediated(`${nobody} Nothing was done.`);

    try {
      const verification = verifySystemProgram('logoff.exe');
      if (!verification.verified) return failed(`Nobody was logged off: ${verification.message}`);
    } catch (error) {
      return failed(`Nobody was logged off: ${error.message}`);
    }

    // Only those that were found: whoever logs on meanwhile was not warned.
    const ids = found.map((session) => session.id);
    const left = () => remoteSessions().filter((session) => ids.includes(session.id));

    // A disconnected session shows nobody a message. A user who leaves after the warning need not be waited for.
    const active = found.filter((session) => session.kind === 'remoteDesktop');
    for (const session of active) msg({ session: session.id, text: warning, time: seconds(60) });
    if (active.length > 0) {
      waitUntil(() => left().filter((session) => session.kind === 'remoteDesktop').length === 0, { timeout: seconds(60), every: seconds(10) });
    }

    const refused: number[] = [];
    for (const session of left()) {
      const exit = logoff({ session: session.id, timeout: seconds(30) });
      if (exit.exitCode !== 0) refused.push(session.id);
    }

    // One that was refused will not go by itself.
    waitUntil(() => left().filter((session) => !refused.includes(session.id)).length === 0, {
      timeout: seconds(120),
      every: seconds(5),
      tolerateErrors: true,
    });
    const stuck = left();
    const gone = found.filter((session) => stuck.every((other) => other.id !== session.id));
    const goneText = gone.length === 0 ? 'none' : gone.map((session) => `${session.id} (${session.user})`).join(', ');
    if (stuck.length === 0) return remediated(`Logged off at ${now()}: ${goneText}.`);
    const stuckText = stuck
      .map((session) => `${session.id} (${session.user}${refused.includes(session.id) ? ', refused by logoff.exe' : ''})`)
      .join(', ');
    return failed(`Still logged on at ${now()}: ${stuckText}. Logged off: ${goneText}.`);
  },

  scenarios: {
    'nobody is logged on': {
      endpoint: server,
      evaluation: compliant(nobody),
      remediation: remediated(`${nobody} Nothing was done.`),
    },
    'one Remote Desktop session': {
      endpoint: { ...server, sessions: [ada] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
    },
    'names that fill their columns': {
      endpoint: { ...server, sessions: [{ ...ada, user: 'CONTOSO\\adelaide.hopper 12 ab', id: 12, name: 'rdp-sxs2103050#12' }] },
      evaluation: nonCompliant('Logged on by Remote Desktop: 12 (adelaide.hopper 12 a, remoteDesktop).'),
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 12 (adelaide.hopper 12 a).'),
    },
    'a disconnected session only': {
      endpoint: { ...server, sessions: [ben] },
      evaluation: nonCompliant('Logged on by Remote Desktop: 3 (ben, disconnected).'),
      remediation: remediated('Logged off at 2026-01-15 09:00:05Z: 3 (ben).'),
    },
    'several sessions, one of them stuck': {
      endpoint: { ...server, sessions: [ada, { ...ben, logoffTakes: 'never' }] },
      evaluation: bothFlagged,
      remediation: failed('Still logged on at 2026-01-15 09:03:00Z: 3 (ben). Logged off: 2 (ada).'),
      afterwards: nonCompliant('Logged on by Remote Desktop: 3 (ben, disconnected).'),
    },
    'a session that takes two minutes to end': {
      endpoint: { ...server, sessions: [{ ...ada, logoffTakes: 118 }] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:03:00Z: 2 (ada).'),
    },
    'a user at the console only': {
      endpoint: { ...server, sessions: [cleo] },
      evaluation: compliant(nobody),
      remediation: remediated(`${nobody} Nothing was done.`),
    },
    'a user at the console and a remote one': {
      endpoint: { ...server, sessions: [cleo, ada] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
    },
    'a session that the account may not log off': {
      endpoint: { ...server, sessions: [{ ...ada, fullControl: false }, ben] },
      evaluation: bothFlagged,
      remediation: failed('Still logged on at 2026-01-15 09:01:05Z: 2 (ada, refused by logoff.exe). Logged off: 3 (ben).'),
      afterwards: flagged,
    },
    'a user who leaves after the warning': {
      endpoint: { ...server, sessions: [ada], events: [{ at: 25, kind: 'logOff', session: 2 }] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:00:35Z: 2 (ada).'),
    },
    'a session that vanishes between the list and the log-off': {
      endpoint: { ...server, sessions: [ada, ben], events: [{ before: { kind: 'program', name: 'logoff.exe' }, kind: 'logOff', session: 2 }] },
      evaluation: bothFlagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'),
    },
    'a user who logs on meanwhile': {
      endpoint: {
        ...server,
        sessions: [ada],
        events: [{ after: { kind: 'program', name: 'logoff.exe' }, kind: 'logOn', session: { kind: 'remoteDesktop', user: 'CONTOSO\\dan', id: 4 } }],
      },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
      afterwards: nonCompliant('Logged on by Remote Desktop: 4 (dan, remoteDesktop).'),
      reason: 'Only sessions whose users were warned are logged off; the next evaluation flags whoever came after.',
    },
    'a logoff.exe with another hash': {
      endpoint: {
        ...server,
        sessions: [ada],
        programs: { 'logoff.exe': { sha256: '0000000000000000000000000000000000000000000000000000000000000000' } },
      },
      evaluation: flagged,
      remediation: failed('Nobody was logged off: logoff.exe is not the one of Windows: version 10.0.14393.0 has another SHA-256.'),
      afterwards: flagged,
    },
    'a logoff.exe that somebody else signed': {
      endpoint: {
        ...server,
        sessions: [ada],
        programs: { 'logoff.exe': { signature: { status: 'Valid', subject: 'CN=Microsoft Windows Helper, O=Mallory' } } },
      },
      evaluation: flagged,
      remediation: failed('Nobody was logged off: logoff.exe is not the one of Windows: it is signed by CN=Microsoft Windows Helper, O=Mallory.'),
      afterwards: flagged,
    },
    'a logoff.exe that was changed': {
      endpoint: { ...server, sessions: [ada], programs: { 'logoff.exe': { signature: { status: 'HashMismatch' } } } },
      evaluation: flagged,
      remediation: failed('Nobody was logged off: logoff.exe is not the one of Windows: its signature is HashMismatch.'),
      afterwards: flagged,
    },
    'a signature that the host cannot judge': {
      endpoint: { ...server, sessions: [ada], programs: { 'logoff.exe': { signature: { status: 'UnknownError' } } } },
      evaluation: flagged,
      remediation: failed('Nobody was logged off: logoff.exe could not be verified: its signature is UnknownError.'),
      afterwards: flagged,
    },
    'a version whose hash is not known': {
      endpoint: { preset: 'windows-11', sessions: [ada], programs: { 'logoff.exe': { version: '10.0.22631.1' } } },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
    },
    'a Home edition, which has no qwinsta': {
      endpoint: { preset: 'windows-11', sessions: [ada], programs: { 'qwinsta.exe': 'absent', 'logoff.exe': 'absent', 'msg.exe': 'absent' } },
      evaluation: failed('The evaluation failed: qwinsta.exe was not found in C:\\Windows\\System32; not every edition of Windows has it.', 90),
      remediation: failed('The remediation failed: qwinsta.exe was not found in C:\\Windows\\System32; not every edition of Windows has it.', 90),
    },
    'a Remote Desktop server that cannot be reached': {
      endpoint: { ...server, sessions: [ada], faults: [unreachable] },
      evaluation: failed(
        'The evaluation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.',
        90,
      ),
      remediation: failed(
        'The remediation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.',
        90,
      ),
    },
    'the server cannot be reached while sessions end': {
      endpoint: { ...server, sessions: [ada], faults: [{ ...unreachable, after: { kind: 'program', name: 'logoff.exe' }, times: 2 }] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:15Z: 2 (ada).'),
    },
    'a 32-bit host on 64-bit Windows': {
      // There System32 is SysWOW64, which has none of these programs.
      endpoint: { ...server, architecture: 64, bitness: 32, sessions: [ada, ben] },
      evaluation: bothFlagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'),
    },
    'a 64-bit host': {
      endpoint: { ...server, bitness: 64, sessions: [ada] },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
    },
    'a 32-bit Windows': {
      endpoint: { preset: 'windows-10', architecture: 32, sessions: [ada], programs: { 'logoff.exe': { version: '10.0.19041.1' } } },
      evaluation: flagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada).'),
    },
    'a German Windows': {
      endpoint: { ...server, displayLanguage: 'de-DE', sessions: [cleo, ada, ben] },
      evaluation: bothFlagged,
      remediation: remediated('Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'),
    },
  },
});
