import { compliant, defineWorklet, now, remediated, warn } from 'workletkit';
import { cim } from 'workletkit/windows';

const count = () => cim.query('Win32_LogicalDisk').length;
function quiet() {
  warn('quiet');
}

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Outcomes unused',
  summary: 'Shows what becomes of outcomes unused',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    cim.get('Win32_OperatingSystem');
    cim.query('Win32_LogicalDisk');
    now();
    count();
    `${now()}`;
    quiet();
    return compliant('fine');
  },
  remediate() {
    cim.invoke('Win32_OperatingSystem', 'Reboot');
    return remediated('restarting');
  },
});
