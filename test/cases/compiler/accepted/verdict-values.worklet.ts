import { compliant, defineWorklet, failed, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

function problem(count: number) {
  if (count > 5) return failed(`too many: ${count}`, 7);
  return count === 0 ? compliant('nobody') : undefined;
}

const trouble = (count: number) => (count === 2 ? failed('two') : null);

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Verdict values',
  summary: 'Shows what becomes of verdict values',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    const found = problem(count);
    if (found) return found;
    const verdict = count === 1 ? compliant('one') : nonCompliant(`${count} users`);
    log('decided');
    return verdict;
  },
  remediate() {
    return trouble(cim.get('Win32_OperatingSystem').NumberOfUsers) ?? remediated('no trouble');
  },
});
