import { compliant, defineWorklet, failed, log, nonCompliant, remediated, warn } from 'workletkit';
import { cim } from 'workletkit/windows';

const unwanted = () => cim.query('Win32_Process', { filter: { Name: 'miner.exe' } });

export default defineWorklet({
  title: 'Windows - Security - End Miners',
  summary: 'Ends processes',
  category: 'Security',
  version: '1.0.0',
  evaluate() {
    const found = unwanted();
    if (found.length === 0) return compliant('No miner is running.');
    for (const process of found) log(`${process.Name} has the id ${process.ProcessId}.`);
    return nonCompliant(`${found.length} miners are running.`);
  },
  remediate() {
    const found = unwanted();
    let ended = 0;
    for (const process of found) {
      const result = cim.invoke(process, 'Terminate', { Reason: 0 });
      if (result.ReturnValue !== 0) {
        warn(`${process.ProcessId} returned ${result.ReturnValue}.`);
        continue;
      }
      ended += 1;
    }
    if (ended < found.length) return failed(`${ended} of ${found.length} miners were ended.`, 3);
    return remediated(`${ended} miners were ended.`);
  },
  scenarios: {
    'no miner is running': { evaluation: compliant('No miner is running.'), remediation: remediated('0 miners were ended.') },
    'one miner is running': {
      endpoint: { processes: [{ name: 'miner.exe', id: 4000 }] },
      evaluation: { verdict: nonCompliant('1 miners are running.'), lines: ['miner.exe has the id 4000.'] },
      remediation: remediated('1 miners were ended.'),
    },
    'three miners are running': {
      endpoint: { processes: [{ name: 'miner.exe', id: 4000 }, { name: 'miner.exe', id: 4004 }, { name: 'miner.exe', id: 4008 }] },
      evaluation: { verdict: nonCompliant('3 miners are running.'), lines: ['miner.exe has the id 4000.', 'miner.exe has the id 4004.', 'miner.exe has the id 4008.'] },
      remediation: remediated('3 miners were ended.'),
    },
    'one cannot be ended': {
      endpoint: { processes: [{ name: 'miner.exe', id: 4000 }, { name: 'miner.exe', id: 4004 }], faults: [{ kind: 'cimMethodReturns', class: 'Win32_Process', method: 'Terminate', returnValue: 2, times: 1 }] },
      evaluation: { verdict: nonCompliant('2 miners are running.'), lines: ['miner.exe has the id 4000.', 'miner.exe has the id 4004.'] },
      remediation: { verdict: failed('1 of 2 miners were ended.', 3), lines: ['WARNING: 4000 returned 2.'] },
      afterwards: { verdict: nonCompliant('1 miners are running.'), lines: ['miner.exe has the id 4000.'] },
    },
  },
});
