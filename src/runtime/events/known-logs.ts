import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';

/** Providers of every Windows that are not named after Microsoft (their names are in the lists of "Windows Event Log" providers). */
const usualProviders = new Set(
  [
    'Application Error',
    'Application Hang',
    'Windows Error Reporting',
    '.NET Runtime',
    'EventLog',
    'MsiInstaller',
    'Service Control Manager',
    'User32',
    'USER32',
    'disk',
    'volsnap',
    'Ntfs',
    'NETLOGON',
    'Schannel',
    'TermDD',
    'BugCheck',
    'W32Time',
    'VSS',
    'ESENT',
    'PowerShell',
    'DCOM',
  ].map((name) => name.toLowerCase()),
);

const isMicrosoft = (name: string): boolean => /^microsoft-windows-/i.test(name);

/** Whether the machine has a log. One of Windows' own of which nobody said anything ends the run. */
export function hasLog(endpoint: Endpoint, name: string): boolean {
  if (endpoint.eventLog.hasLog(name)) return true;
  if (isMicrosoft(name) || /^(hardwareevents|internet explorer|key management service|openssh|forwardedevents)/i.test(name))
    throw new NotSimulated('value', `event log ${name}`);
  return false;
}

/** Whether events of a provider can be asked for; whether Windows has one of an unknown name nobody knows. */
export function checkProvider(endpoint: Endpoint, name: string): void {
  const isKnown = endpoint.eventLog.logOfSource(name) !== undefined || isMicrosoft(name) || usualProviders.has(name.toLowerCase());
  if (!isKnown) throw new NotSimulated('value', `event provider ${name}`);
}
