import { compliant, defineWorklet, minutes, remediated, seconds } from 'workletkit';
import { logoff, sessions } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    const list = sessions.list();
    logoff({ session: list[0]?.id }); // <- WK2014
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
