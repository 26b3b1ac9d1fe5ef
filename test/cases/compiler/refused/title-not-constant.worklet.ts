import { cim, Win32ShutdownFlags } from 'workletkit/windows';
import { compliant, defineWorklet, failed, hours, log, minutes, nonCompliant, now, remediated, seconds, waitUntil, warn } from 'workletkit';

const title = () => 'x';

export default defineWorklet({
  title: title(), // <- WK1014
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
