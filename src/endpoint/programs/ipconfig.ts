import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram, windowsLines } from '../program.ts';

/** Empties the cache of names: an endpoint has none, so that nothing changes. */
export default defineProgram({
  name: 'ipconfig.exe',
  description: 'IP Configuration Utility',
  usage: '',
  parameters: [{ name: '/flushdns', description: 'Empties the cache of the DNS client.' }],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/ipconfig'],
  run({ endpoint, arguments: args }) {
    const isFlush = args.length === 1 && /^[/-]flushdns$/i.test(args[0]);
    // What it says when the DNS client does not run is not known.
    const service = endpoint.services.byName('Dnscache');
    if (!isFlush || (service && service.state !== 'Running')) throw new NotSimulated('program', `ipconfig.exe ${args.join(' ')}`.trim());
    return { stdout: windowsLines('\nWindows IP Configuration\n\nSuccessfully flushed the DNS Resolver Cache.\n'), stderr: '', exitCode: 0 };
  },
});
