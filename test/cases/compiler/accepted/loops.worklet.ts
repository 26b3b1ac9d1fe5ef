import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Loops',
  summary: 'Shows what becomes of loops',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    let left = count;
    let text = '';
    while (left > 0) {
      left--;
      if (left % 2 === 0) continue;
      for (const letter of ['a', 'b', 'c']) {
        if (letter === 'b') continue;
        if (left > 5) break;
        text += `${letter}${left} `;
      }
    }
    log(text);
    let tries = 0;
    while (tries < 3 && cim.get('Win32_ComputerSystem').UserName !== null) tries++;
    while (true) {
      tries++;
      if (tries > 4) break;
    }
    for (const name of ['first', 'second']) {
      const length = name.length;
      if (length > 5) return nonCompliant(`${name} after ${tries}`);
    }
    return compliant('never');
  },
  remediate() {
    return remediated('done');
  },
});
