import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Conditions',
  summary: 'Shows what becomes of conditions',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const system = cim.get('Win32_ComputerSystem');
    const user = system.UserName;
    const memory = system.TotalPhysicalMemory;
    if (user) log('somebody');
    if (!user) log('nobody');
    if (memory) log('memory');
    if (!memory) log('no memory');
    if (system.PartOfDomain && !user) log('domain and nobody');
    if (system.PartOfDomain || (user && memory > 5)) log('either');
    if (!(user && memory)) log('not both');
    if (system) log('always');
    const isOdd = !!(memory % 2);
    log(`${isOdd} ${!user} ${!!user} ${!memory}`);
    if (user === null) return compliant('null');
    else if (user === '') return compliant('empty');
    else if (user !== 'x' && user.length > 3) return nonCompliant(user);
    return compliant('short');
  },
  remediate() {
    return remediated('done');
  },
});
