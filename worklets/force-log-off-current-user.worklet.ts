import { compliant, defineWorklet, failed, minutes, nonCompliant, now, remediated, seconds, waitUntil } from 'workletkit';
import { cim, Win32ShutdownFlags } from 'workletkit/windows';

/** Who is logged on at the console; a Remote Desktop session has no part in this property. */
const consoleUser = () => cim.get('Win32_ComputerSystem').UserName;

const nobody = 'No user is logged on at the console.';

// What the scenarios below try it on.
const ada = { kind: 'console', user: 'CONTOSO\\ada' } as const;
const flagged = nonCompliant('CONTOSO\\ada is logged on at the console.');
const shutdown = { class: 'Win32_OperatingSystem', method: 'Win32Shutdown' } as const;

export default defineWorklet({
  title: 'Windows - Security - Force Log Off Current User',
  summary: 'Force terminates the active logged-in user session on Windows endpoints immediately',
  category: 'Security',
  version: '1.0.0',
  author: 'workletkit',
  description:
    'Ends the session of the user who is logged on at the console at once, and reports success only when the session is seen to be gone. Applications are not notified, and work that is not saved is lost.',
  why: 'Ending a session by force enforces access rules, stops a user during a security incident or after leaving the organization, and clears an endpoint for maintenance that must not meet open applications.',
  howItWorks: {
    evaluation: 'Asks Win32_ComputerSystem for its UserName, the user at the console. Nobody is compliant; somebody is named and flagged.',
    remediation:
      'Calls Win32Shutdown of Win32_OperatingSystem with the flag of a forced log-off (4), then looks every five seconds for up to three minutes whether that user has gone.',
  },
  requirements: ['Administrator rights, for Win32Shutdown.', 'Sessions of Remote Desktop are not seen and not ended on purpose.'],
  expectedState: 'Nobody is logged on at the console, the applications of the session have ended, and the log names the user and the time.',
  validation: [
    'Log on at the console of a pilot endpoint and run the evaluation: it names the user and ends with exit code 1.',
    'Run the remediation: it names the user with a time stamp and ends with exit code 0.',
    'Look at the console: Windows shows its sign-in screen.',
    'Run the evaluation again: it reports that nobody is logged on and ends with exit code 0.',
  ],
  keywords: ['log off', 'session', 'console', 'user'],
  history: [{ version: '1.0.0', date: '2026-01-15', changes: 'First version.' }],

  evaluate() {
    const user = consoleUser();
    if (!user) return compliant(nobody);
    return nonCompliant(`${user} is logged on at the console.`);
  },

  remediate() {
    const user = consoleUser();
    if (!user) return remediated(`${nobody} Nothing was done.`);

    const operatingSystem = cim.get('Win32_OperatingSystem');
    try {
      const result = cim.invoke(operatingSystem, 'Win32Shutdown', { Flags: Win32ShutdownFlags.ForcedLogOff });
      if (result.ReturnValue !== 0) return failed(`${user} was not logged off: Win32Shutdown returned ${result.ReturnValue}.`);
    } catch (error) {
      return failed(`${user} was not logged off: Win32Shutdown was refused: ${error.message.trim()}`);
    }

    // The CIM service can fail while sessions end.
    const gone = waitUntil(() => consoleUser() !== user, { timeout: minutes(3), every: seconds(5), tolerateErrors: true });
    if (!gone) return failed(`${user} was still logged on after three minutes, at ${now()}.`);
    return remediated(`${user} was logged off at ${now()}.`);
  },

  scenarios: {
    'nobody is logged on': {
      evaluation: compliant(nobody),
      remediation: remediated(`${nobody} Nothing was done.`),
    },
    'a console user leaves after 12 seconds': {
      endpoint: { sessions: [{ ...ada, logoffTakes: 12 }] },
      evaluation: flagged,
      remediation: remediated('CONTOSO\\ada was logged off at 2026-01-15 09:00:15Z.'),
    },
    'a console user leaves between the last two looks': {
      endpoint: { sessions: [{ ...ada, logoffTakes: 177 }] },
      evaluation: flagged,
      remediation: remediated('CONTOSO\\ada was logged off at 2026-01-15 09:03:00Z.'),
    },
    'a console user never leaves': {
      endpoint: { sessions: [{ ...ada, logoffTakes: 'never' }] },
      evaluation: flagged,
      remediation: failed('CONTOSO\\ada was still logged on after three minutes, at 2026-01-15 09:03:00Z.'),
      afterwards: flagged,
    },
    'the call is refused': {
      endpoint: { sessions: [ada], faults: [{ kind: 'cimMethodFails', ...shutdown, error: 'AccessDenied' }] },
      evaluation: flagged,
      remediation: failed('CONTOSO\\ada was not logged off: Win32Shutdown was refused: Access denied'),
      afterwards: flagged,
    },
    'the call returns an error': {
      endpoint: { sessions: [ada], faults: [{ kind: 'cimMethodReturns', ...shutdown, returnValue: 1314 }] },
      evaluation: flagged,
      remediation: failed('CONTOSO\\ada was not logged off: Win32Shutdown returned 1314.'),
      afterwards: flagged,
    },
    'CIM fails at the first query': {
      endpoint: { sessions: [ada], faults: [{ kind: 'cimQuery', class: 'Win32_ComputerSystem', error: 'Failed' }] },
      evaluation: failed('The evaluation failed: Generic failure', 90),
      remediation: failed('The remediation failed: Generic failure', 90),
    },
    'CIM fails before the call': {
      endpoint: { sessions: [ada], faults: [{ kind: 'cimQuery', class: 'Win32_OperatingSystem', error: 'ProviderLoadFailure' }] },
      evaluation: flagged,
      remediation: failed('The remediation failed: Provider load failure', 90),
      afterwards: flagged,
    },
    'CIM fails at the first two looks': {
      endpoint: {
        sessions: [ada],
        faults: [{ kind: 'cimQuery', class: 'Win32_ComputerSystem', error: 'ShuttingDown', after: { kind: 'cimMethod', ...shutdown }, times: 2 }],
      },
      evaluation: flagged,
      remediation: remediated('CONTOSO\\ada was logged off at 2026-01-15 09:00:15Z.'),
    },
    'CIM hangs at every look until the three minutes are over': {
      // Each look then takes its time limit of 30 seconds, so that the clock ends the wait at the sixth one.
      endpoint: {
        sessions: [{ ...ada, logoffTakes: 'never' }],
        faults: [{ kind: 'cimQuery', class: 'Win32_ComputerSystem', error: 'TimedOut', after: { kind: 'cimMethod', ...shutdown }, until: 200 }],
      },
      evaluation: flagged,
      remediation: failed('CONTOSO\\ada was still logged on after three minutes, at 2026-01-15 09:03:30Z.'),
      afterwards: flagged,
    },
    'another user logs on while the first one leaves': {
      endpoint: { sessions: [ada], events: [{ at: 3, kind: 'logOn', session: { kind: 'console', user: 'CONTOSO\\ben' } }] },
      evaluation: flagged,
      remediation: remediated('CONTOSO\\ada was logged off at 2026-01-15 09:00:05Z.'),
      afterwards: nonCompliant('CONTOSO\\ben is logged on at the console.'),
      reason: 'Remediation ends the session of the user whom it found; the next evaluation flags the one who came after.',
    },
    'only a Remote Desktop user is logged on': {
      // UserName names the user at the console only: the blind spot of this worklet.
      endpoint: { sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\ada' }] },
      evaluation: compliant(nobody),
      remediation: remediated(`${nobody} Nothing was done.`),
    },
    'a name with a quote': {
      endpoint: { sessions: [{ kind: 'console', user: "CONTOSO\\o'brien" }] },
      evaluation: nonCompliant("CONTOSO\\o'brien is logged on at the console."),
      remediation: remediated("CONTOSO\\o'brien was logged off at 2026-01-15 09:00:05Z."),
    },
    'a name with a dollar sign': {
      endpoint: { sessions: [{ kind: 'console', user: 'CONTOSO\\$admin' }] },
      evaluation: nonCompliant('CONTOSO\\$admin is logged on at the console.'),
      remediation: remediated('CONTOSO\\$admin was logged off at 2026-01-15 09:00:05Z.'),
    },
    'a name with a letter past ASCII': {
      endpoint: { sessions: [{ kind: 'console', user: 'CONTOSO\\jürgen' }] },
      evaluation: nonCompliant('CONTOSO\\jürgen is logged on at the console.'),
      remediation: remediated('CONTOSO\\jürgen was logged off at 2026-01-15 09:00:05Z.'),
    },
  },
});
