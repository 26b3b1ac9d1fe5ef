import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

const lower = (text: string) => text.toLowerCase();
const isC = (text: string) => text.startsWith('C');

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - List methods',
  summary: 'Shows what becomes of list methods',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const disks = cim.query('Win32_LogicalDisk');
    const full = disks.filter((disk) => disk.FreeSpace < 100);
    const names = full.map((disk) => `${disk.DeviceID}`);
    log(`${disks.length} ${full.length} ${names.join(', ')} ${names.includes('C:')} ${!names.includes('c:')}`);
    log(`${disks.some((disk) => disk.DeviceID === 'C:')} ${disks.every((disk) => disk.Size > 0)} ${names.map(lower).join('')} ${names.filter(isC).length}`);
    const lengths = names.map((name) => name.length);
    const lists = names.map((name) => [name, 'x']);
    log(`${lengths} ${lists.length} ${[1, 2.5, 3].filter((number) => number > 2)}`);
    return names.length === 0 ? compliant('none') : nonCompliant(names.join(';'));
  },
  remediate() {
    return remediated('done');
  },
});
