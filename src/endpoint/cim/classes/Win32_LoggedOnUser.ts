import { accountName, stableNumber } from '../../stores/account.ts';
import { defineCimClass } from '../cim-class.ts';

/** Which account belongs to which logon session. */
export default defineCimClass({
  name: 'Win32_LoggedOnUser',
  instances: (endpoint) =>
    endpoint.sessions.all().map((session) => ({
      Antecedent: { className: 'Win32_Account', keys: { Domain: session.user.domain, Name: session.user.name } },
      Dependent: { className: 'Win32_LogonSession', keys: { LogonId: String(stableNumber(`${session.id} ${accountName(session.user)}`)) } },
    })),
});
