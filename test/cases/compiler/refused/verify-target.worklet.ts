import { compliant, defineWorklet, minutes, remediated, seconds } from 'workletkit';
import { verifySystemProgram } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    verifySystemProgram('logoff.exe'); // <- WK2008
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
