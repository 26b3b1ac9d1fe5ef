import { cim, Win32ShutdownFlags } from 'workletkit/windows';
import { compliant, defineWorklet, failed, hours, log, minutes, nonCompliant, now, remediated, seconds, waitUntil, warn } from 'workletkit';

function* items() { // <- WK1010
  return 1;
}

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
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
