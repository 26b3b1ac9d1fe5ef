import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

const wanted = ['Spooler', 'W32Time'];

export default defineWorklet({
  title: 'Windows - Data Collection & Auditing - Look At Services',
  summary: 'Conditions that are made at run time, moments, wide numbers, and a variable that the suite has too',
  category: 'Data Collection & Auditing',
  version: '1.0.0',
  evaluate() {
    const machine = cim.get('Win32_OperatingSystem');
    log(`${machine.Caption} started at ${machine.LastBootUpTime}`);
    for (const disk of cim.query('Win32_LogicalDisk', { filter: { DriveType: 3 } })) log(`${disk.DeviceID} has ${disk.Size} bytes`);
    let stopped = '';
    for (const name of wanted) {
      const service = cim.get('Win32_Service', { filter: { Name: name } });
      if (service.State !== 'Running') stopped = `${stopped} ${name}`;
    }
    if (stopped === '') return compliant('All services are running.');
    return nonCompliant(`Not running:${stopped}`);
  },
  remediate() {
    return remediated('Nothing is done.');
  },
  scenarios: {
    'one is not running': {
      endpoint: { services: [{ name: 'Spooler', status: 'Running' }, { name: 'W32Time', status: 'Stopped' }] },
      evaluation: {
        verdict: nonCompliant('Not running: W32Time'),
        lines: ['Microsoft Windows 10 Pro started at 2026-01-14 09:00:00Z', 'C: has 137438953472 bytes'],
      },
    },
    'an event waits for a query': {
      endpoint: {
        services: [{ name: 'W32Time', status: 'Running' }],
        events: [{ after: { kind: 'cimQuery', class: 'Win32_LogicalDisk' }, kind: 'service', name: 'Spooler', status: 'Stopped' }],
      },
      evaluation: {
        verdict: nonCompliant('Not running: Spooler'),
        lines: ['Microsoft Windows 10 Pro started at 2026-01-14 09:00:00Z', 'C: has 137438953472 bytes'],
      },
    },
  },
});
