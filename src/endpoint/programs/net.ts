import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import type { Service, ServiceOutcome } from '../stores/services.ts';

/** Failures end with the number of a message that `net helpmsg` explains, and with exit code 2. */
const refused = (text: string, message: number): ProgramResult => ({
  stdout: '',
  stderr: `${text}\r\n\r\nMore help is available by typing NET HELPMSG ${message}.\r\n\r\n`,
  exitCode: 2,
});

const accessDenied: ProgramResult = { stdout: '', stderr: 'System error 5 has occurred.\r\n\r\nAccess is denied.\r\n\r\n', exitCode: 2 };

function find(endpoint: Endpoint, name: string): Service | undefined {
  return endpoint.services.byName(name) ?? endpoint.services.all().find((service) => service.displayName.toLowerCase() === name.toLowerCase());
}

/** Texts of the messages of `net helpmsg`. */
function answer(service: Service, outcome: ServiceOutcome, verb: 'start' | 'stop'): ProgramResult {
  const called = `The ${service.displayName} service`;
  if (outcome === 'ok') {
    const [doing, done] = verb === 'start' ? ['starting', 'started'] : ['stopping', 'stopped'];
    return { stdout: `${called} is ${doing}.\r\n${called} was ${done} successfully.\r\n\r\n`, stderr: '', exitCode: 0 };
  }
  if (outcome === 'alreadyRunning') return refused('The requested service has already been started.', 2182);
  if (outcome === 'notActive') return refused(`${called} is not started.`, 3521);
  if (outcome === 'accessDenied') return accessDenied;
  throw new NotSimulated('program', `net.exe ${verb}: ${outcome}`);
}

/** `net start` and `net stop` with the name of a service. */
export default defineProgram({
  name: 'net.exe',
  description: 'Net Command',
  usage: '',
  parameters: [
    { name: 'start', description: 'Starts a service.' },
    { name: 'stop', description: 'Stops a service.' },
  ],
  sources: [
    'https://learn.microsoft.com/windows-server/administration/windows-commands/net-start',
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/net-commands-on-operating-systems',
  ],
  run({ endpoint, arguments: args }) {
    const [verb, ...words] = args;
    const command = verb?.toLowerCase();
    const name = words.filter((word) => !/^\/(y|yes)$/i.test(word)).join(' ');
    if ((command !== 'start' && command !== 'stop') || name === '') throw new NotSimulated('program', `net.exe ${args.join(' ')}`.trim());
    const service = find(endpoint, name);
    if (!service) return refused('The service name is invalid.', 2185);
    // It waits until the service is there.
    const outcome = endpoint.services[command](service.name);
    const takes = outcome === 'ok' ? (command === 'start' ? service.startTakes : service.stopTakes) : 0;
    if (takes === 'never') throw new NotSimulated('program', `net.exe ${command} with a service that does not answer`);
    return { ...answer(service, outcome, command), takes };
  },
});
