import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';
import { maySetTimeZone, setTimeZone } from '../set-time-zone.ts';
import { timeZoneIds } from '../time-zone.ts';

/** Prints the id of the time zone, without a line end, or sets it. */
export default defineProgram({
  name: 'tzutil.exe',
  description: 'Windows Time Zone Utility',
  usage: '',
  parameters: [
    { name: '/g', description: 'Prints the current time zone.' },
    { name: '/s timezoneID', description: 'Sets the time zone.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/tzutil'],
  run({ endpoint, arguments: args }) {
    const option = args[0]?.toLowerCase();
    if (args.length === 1 && option === '/g') return { stdout: endpoint.timeZone.id, stderr: '', exitCode: 0 };
    const known = args.length === 2 && option === '/s' && timeZoneIds.find((id) => id.toLowerCase() === args[1].toLowerCase());
    // What it says of a zone that there is not, or of rights that are missing, nothing public states.
    if (!known || !maySetTimeZone(endpoint)) throw new NotSimulated('program', `tzutil.exe ${args.join(' ')}`.trim());
    setTimeZone(endpoint, known);
    return { stdout: '', stderr: '', exitCode: 0 };
  },
});
