import { compliant, defineWorklet, failed, hours, log, minutes, now, remediated, seconds, waitUntil } from 'workletkit';
import { cim } from 'workletkit/windows';

const patience = seconds(3);
const isCalm = () => cim.get('Win32_OperatingSystem').NumberOfProcesses < 100;

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Waits',
  summary: 'Shows what becomes of waits',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant(`${now()}`);
  },
  remediate() {
    let looks = 0;
    const settled = waitUntil(
      () => {
        looks++;
        const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
        return count === 0;
      },
      { timeout: seconds(32), every: seconds(10), tolerateErrors: true },
    );
    log(`${settled} after ${looks} looks at ${now()}`);
    if (!waitUntil(isCalm, { timeout: minutes(1), every: seconds(30) })) return failed(`not calm at ${now()}`, 2);
    const quick = waitUntil(() => now() === 'never', { timeout: patience });
    const early = waitUntil(
      () => {
        const user = cim.get('Win32_ComputerSystem').UserName;
        if (user === null) return true;
        return user.length > 3;
      },
      { timeout: hours(1), every: minutes(20) },
    );
    return settled && !quick && early ? remediated(`settled at ${now()}`) : failed(`settled ${settled}, early ${early}`);
  },
});
