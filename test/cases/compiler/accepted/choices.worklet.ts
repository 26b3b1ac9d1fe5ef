import { compliant, defineWorklet, failed, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Choices',
  summary: 'Shows what becomes of choices',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    const size = count > 10 ? 'large' : count > 1 ? 'small' : 'single';
    const names = count > 1 ? ['a', 'b'] : ['a'];
    const text = count === 0 ? cim.get('Win32_ComputerSystem').Name : 'other';
    log(`${size} ${names.length} ${text} ${count > 1 ? 'users' : 'user'}`);
    const limit = count > 5 ? 1 : 2.5;
    return count > limit ? nonCompliant(`over ${limit}`) : count === 0 ? failed('none', 3) : compliant(`within ${limit}`);
  },
  remediate() {
    return remediated('done');
  },
});
