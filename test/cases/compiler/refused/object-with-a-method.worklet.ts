import { cim, Win32ShutdownFlags } from 'workletkit/windows';
import { compliant, defineWorklet, failed, hours, log, minutes, nonCompliant, now, remediated, seconds, waitUntil, warn } from 'workletkit';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Refused',
  summary: 'A worklet that is refused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const made = (x: number) => ({ x, twice() { return x; } }); // <- WK1010
    made(1);
    return compliant('fine');
  },
  remediate() {
    return remediated('done');
  },
  scenarios: { plain: { evaluation: compliant('fine') } },
});
