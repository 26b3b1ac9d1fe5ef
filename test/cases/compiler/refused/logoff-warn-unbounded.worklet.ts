import { compliant, defineWorklet, minutes, remediated, seconds } from 'workletkit';
import { logoff } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    logoff({ session: 12, warn: { text: 'Bye.' } }); // <- WK1002
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
