import { compliant, defineWorklet, log, now, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Nothing',
  summary: 'Shows what becomes of nothing',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const user = cim.get('Win32_ComputerSystem').UserName;
    log(`${user} ${user ?? 'nobody'} ${user || 'nobody'} ${user?.length} ${user?.toUpperCase() ?? 'none'}`);
    const shown = user ?? 'nobody';
    const named = user || now();
    let first: string | undefined;
    log(`${first} ${shown} ${named}`);
    first = user ?? undefined;
    if (first === undefined) first = 'set';
    const part = user && user.split('\\')[1];
    log(`${first} ${part ?? 'no part'}`);
    return compliant(`${user ?? cim.get('Win32_ComputerSystem').Name}`);
  },
  remediate() {
    return remediated('done');
  },
});
