import { compliant, defineWorklet, log, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Comparisons',
  summary: 'Shows what becomes of comparisons',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const { Name, Version, BuildNumber } = cim.get('Win32_OperatingSystem');
    const build = BuildNumber ?? '';
    log(`${Version === '10.0'} ${Version !== 'A'} ${Version === 'a'} ${build < '2'} ${build >= 'B'} ${'a' < 'B'} ${'Z' < 'a'}`);
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    log(`${count === 1} ${count !== 1} ${count < 2} ${count <= 2} ${count > 0} ${count >= 1} ${1 < count}`);
    const same = Name === Version;
    log(`${same === true} ${same !== false} ${Name === null} ${Version != null} ${Name == null}`);
    return compliant('done');
  },
  remediate() {
    return remediated('done');
  },
});
