import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';
import { accountName } from '../stores/account.ts';

/** Prints the account that the script runs as, in lower case: `nt authority\system`, `contoso\ada`. */
export default defineProgram({
  name: 'whoami.exe',
  description: 'whoami - displays logged on user information',
  usage: '',
  parameters: [
    { name: '/UPN', description: 'The name as user principal name.' },
    { name: '/USER', description: 'The name with its SID.' },
    { name: '/GROUPS', description: 'The groups.' },
    { name: '/PRIV', description: 'The privileges.' },
    { name: '/ALL', description: 'All of it.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/whoami'],
  run({ endpoint, arguments: args }) {
    const words = args.map((word) => word.toLowerCase().replace(/^-/, '/'));
    const at = words.indexOf('/fo');
    const isCsv = at >= 0 && words[at + 1] === 'csv';
    const others = isCsv ? words.filter((_, index) => index !== at && index !== at + 1) : words;
    if (isCsv && others.includes('/user') && others.every((word) => word === '/user' || word === '/nh')) {
      const row = `"${accountName(endpoint.process.user).toLowerCase()}","${endpoint.process.sid}"\r\n`;
      return { stdout: (others.includes('/nh') ? '' : '"User Name","SID"\r\n') + row, stderr: '', exitCode: 0 };
    }
    if (args.length > 0) throw new NotSimulated('program', `whoami.exe ${args.join(' ')}`);
    return { stdout: `${accountName(endpoint.process.user).toLowerCase()}\r\n`, stderr: '', exitCode: 0 };
  },
});
