import { compliant, defineWorklet, failed, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

const none = () => compliant('nobody');
const flag = (user: string) => (user.includes('admin') ? nonCompliant(`${user} is an administrator`) : none());

function finish(count: number) {
  try {
    if (count === 0) throw new Error('nobody to count');
    return remediated(`${count} counted`);
  } catch (error) {
    return failed(`not counted: ${error.message}`, 4);
  }
}

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Verdict functions',
  summary: 'Shows what becomes of verdict functions',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const user = cim.get('Win32_ComputerSystem').UserName;
    return user ? flag(user) : none();
  },
  remediate() {
    return finish(cim.get('Win32_OperatingSystem').NumberOfUsers);
  },
});
