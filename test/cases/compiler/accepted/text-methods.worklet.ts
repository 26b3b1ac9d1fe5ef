import { compliant, defineWorklet, log, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Text methods',
  summary: 'Shows what becomes of text methods',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const name = cim.get('Win32_ComputerSystem').Name;
    log(`${name.length} ${name.includes('a')} ${name.startsWith('A')} ${name.endsWith('C')} ${name.indexOf('b')} ${name.indexOf('B')}`);
    log(`${name.toUpperCase()} ${name.toLowerCase()} [${name.trim()}] [${name.trimStart()}] [${name.trimEnd()}]`);
    log(`${name.split('.').length} ${name.split(', ')[0]} ${name.replaceAll('.', '-')} ${name.split('b')}`);
    for (const part of name.split(' ')) log(`<${part}>`);
    return compliant(String(name.length) + String(true) + String(name));
  },
  remediate() {
    return remediated('done');
  },
});
