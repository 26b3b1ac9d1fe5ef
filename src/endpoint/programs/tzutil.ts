import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';

/** Prints the id of the time zone, without a line end. */
export default defineProgram({
  name: 'tzutil.exe',
  description: 'Windows Time Zone Utility',
  usage: '',
  parameters: [{ name: '/g', description: 'Prints the current time zone.' }],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/tzutil'],
  run({ endpoint, arguments: args }) {
    if (args.length !== 1 || args[0].toLowerCase() !== '/g') throw new NotSimulated('program', `tzutil.exe ${args.join(' ')}`.trim());
    return { stdout: endpoint.timeZone.id, stderr: '', exitCode: 0 };
  },
});
