import { accountName, stableNumber } from '../../stores/account.ts';
import { defineCimClass } from '../cim-class.ts';

/** Interactive (2) and remote interactive (10) logons. Source: LogonType on the page of Win32_LogonSession. */
const logonTypes = { console: 2, remoteDesktop: 10, disconnected: 10 } as const;

/** Logon sessions of users. */
export default defineCimClass({
  name: 'Win32_LogonSession',
  instances: (endpoint) =>
    endpoint.sessions.all().map((session) => ({
      AuthenticationPackage: session.user.domain === endpoint.computerName ? 'NTLM' : 'Kerberos',
      LogonId: String(stableNumber(`${session.id} ${accountName(session.user)}`)),
      LogonType: logonTypes[session.kind],
      StartTime: session.logOnTime,
    })),
});
