import { compliant, defineWorklet, log, nonCompliant, now, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Moments',
  summary: 'Shows what becomes of moments',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const system = cim.get('Win32_OperatingSystem');
    log(`${system.LastBootUpTime} ${now()} ${system.InstallDate ?? 'unknown'}`);
    return system.InstallDate ? compliant('installed') : nonCompliant('unknown');
  },
  remediate() {
    return remediated('done');
  },
});
