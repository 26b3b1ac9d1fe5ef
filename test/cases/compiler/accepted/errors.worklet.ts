import { compliant, defineWorklet, failed, log, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

function read(name: string): string {
  if (name.length < 2) throw new Error(`${name} is too short`);
  return `name: ${name}`;
}

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Errors',
  summary: 'Shows what becomes of errors',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    let text = 'none';
    try {
      text = read(cim.get('Win32_ComputerSystem').Name);
    } catch (error) {
      text = `caught ${error.message}`;
    }
    log(text);
    try {
      cim.query('Win32_Battery');
    } catch {
    }
    for (const name of ['a', '']) {
      try {
        if (name === '') throw new Error('empty');
        log(read(name));
      } catch (error) {
        try {
          throw new Error(`inner of ${error instanceof Error ? error.message : String(error)}`);
        } catch (inner) {
          log(`${inner} | ${(error as Error).message} | ${error}`);
        }
      }
    }
    try {
      if (text === 'name: PC') throw new Error('again');
    } catch (error) {
      if (error.message.startsWith('again')) throw error;
      return failed('not again');
    }
    return compliant(text);
  },
  remediate() {
    return remediated('done');
  },
});
