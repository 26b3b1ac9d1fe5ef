import { compliant, defineWorklet, minutes, remediated, seconds } from 'workletkit';
import { programs } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    programs.run('net stop Spooler', [], { timeout: seconds(9) }); // <- WK2018
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
