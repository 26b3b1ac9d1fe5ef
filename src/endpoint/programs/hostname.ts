import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';

/** Prints the machine's name. */
export default defineProgram({
  name: 'hostname.exe',
  description: 'Hostname APP',
  usage: '\nPrints the name of the current host.\n\nhostname\n\n',
  parameters: [],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/hostname'],
  run({ endpoint, arguments: args }) {
    if (args.length > 0) throw new NotSimulated('program', `hostname.exe ${args.join(' ')}`);
    return { stdout: `${endpoint.computerName}\r\n`, stderr: '', exitCode: 0 };
  },
});
