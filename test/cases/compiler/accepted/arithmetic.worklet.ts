import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Arithmetic',
  summary: 'Shows what becomes of arithmetic',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    let total = 2 + 3 * 4 - 5 % 3;
    total += count;
    total -= 1;
    total *= 2;
    total++;
    --total;
    log(`${total} ${count / 2} ${count % 3} ${-count % 3} ${-(count + 1)} ${7 / 2} ${count - 3 * (2 - count)}`);
    const half = count / 2;
    let share = 1;
    share /= count;
    log(`${half} ${share} ${1 / count} ${0 / count ? 'number' : 'none'} ${count * 0.1} ${count * 1e21} ${count / 3}`);
    total = total % count;
    log(`${total} ${2147483647 + count} ${count * 1e9} ${0.1 + 0.2} ${1e-7} ${123456789012345680000}`);
    return count + 1 > 5 ? compliant(`many: ${count}`) : nonCompliant('few: ' + count);
  },
  remediate() {
    return remediated('done');
  },
});
