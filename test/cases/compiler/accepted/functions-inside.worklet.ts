import { compliant, defineWorklet, log, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Functions inside',
  summary: 'Shows what becomes of functions inside',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    let limit = 2;
    const isOver = (value: number) => value > limit;
    function both(value: number) {
      return isOver(value) && isOver(value - 1);
    }
    log(`${isOver(count)} ${both(count)}`);
    limit = 5;
    log(`${isOver(count)} ${both(count)}`);
    return compliant('done');
  },
  remediate() {
    return remediated('done');
  },
});
