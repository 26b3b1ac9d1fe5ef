import { compliant, defineWorklet, minutes, remediated, seconds } from 'workletkit';
import { programs, sessions } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    for (const session of sessions.list()) programs.run(session.user, [], { timeout: seconds(9) }); // <- WK1014
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
