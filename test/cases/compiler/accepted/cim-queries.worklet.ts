import { compliant, defineWorklet, log, nonCompliant, remediated, seconds } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Cim queries',
  summary: 'Shows what becomes of cim queries',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const bios = cim.get('Win32_BIOS');
    const fixed = cim.query('Win32_LogicalDisk', { filter: { DriveType: 3 }, timeout: seconds(10) });
    log(`${bios.SMBIOSBIOSVersion ?? 'unknown'} ${fixed.length}`);
    for (const disk of fixed) log(`${disk.DeviceID} ${disk.FreeSpace / 1024} ${disk.Compressed}`);
    const name = cim.get('Win32_ComputerSystem').Name;
    for (const service of cim.query('Win32_Service', { filter: { Name: `${name}\\'s`, Started: true } })) log(`${service.Name}: ${service.State}`);
    const spooler = cim.get('Win32_Service', { filter: { Name: 'Spooler' } });
    return spooler.Started ? compliant('started') : nonCompliant(`${spooler.State}`);
  },
  remediate() {
    return remediated('done');
  },
});
