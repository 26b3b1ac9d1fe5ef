import { NotSimulated } from '../../base/not-simulated.ts';
import type { PowerRequest } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';

const actions: Readonly<Record<string, PowerRequest['action']>> = {
  '/r': 'restart',
  '/g': 'restart',
  '/s': 'shutDown',
  '/sg': 'shutDown',
  '/p': 'powerOff',
};

/** Options that say how, each with the number of words that follow. */
const options: Readonly<Record<string, number>> = { '/t': 1, '/c': 1, '/d': 1, '/f': 0, '/soft': 0, '/hybrid': 0 };

const done: ProgramResult = { stdout: '', stderr: '', exitCode: 0 };

/** Asks for a restart or shutdown, or calls one off. It says nothing when all goes well. */
export default defineProgram({
  name: 'shutdown.exe',
  description: 'Windows Shutdown and Annotation Tool',
  usage: '',
  parameters: [
    { name: '/r', description: 'Restarts.' },
    { name: '/s', description: 'Shuts down.' },
    { name: '/p', description: 'Turns the machine off at once.' },
    { name: '/l', description: 'Logs the current user off.' },
    { name: '/a', description: 'Calls a shutdown off.' },
    { name: '/t', description: 'Seconds until then.' },
    { name: '/f', description: 'Applications are closed without asking.' },
    { name: '/c', description: 'Comment.' },
    { name: '/d', description: 'Reason.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/shutdown'],
  run({ endpoint, arguments: args }) {
    const gap = (): never => {
      throw new NotSimulated('program', `shutdown.exe ${args.join(' ')}`.trim());
    };
    const found: string[] = [];
    let forced = false;
    let delay = 30;
    for (let index = 0; index < args.length; index++) {
      const name = args[index].toLowerCase().replace(/^-/, '/');
      if (name === '/f') forced = true;
      if (name === '/t') delay = Number(args[index + 1]);
      if (name in options) index += options[name];
      else found.push(name);
    }
    if (found.length !== 1 || Number.isNaN(delay)) return gap();
    // Without the privilege Windows says "Access is denied.(5)".
    if (!endpoint.process.elevated) return { stdout: '', stderr: 'Access is denied.(5)\r\n', exitCode: 5 };
    const [command] = found;
    if (command === '/a') {
      if (!endpoint.power)
        return { stdout: '', stderr: 'Unable to abort the system shutdown because no shutdown was in progress.(1116)\r\n', exitCode: 1116 };
      endpoint.power = undefined;
      return done;
    }
    if (command === '/l') {
      if (!endpoint.sessions.byId(endpoint.process.session)) return gap();
      endpoint.sessions.logOff(endpoint.process.session);
      return done;
    }
    const action = actions[command];
    if (action === undefined) return gap();
    if (endpoint.power) return { stdout: '', stderr: 'A system shutdown has already been scheduled.(1190)\r\n', exitCode: 1190 };
    // "The /f parameter is implied when a value greater than 0 is specified for the /t parameter."
    endpoint.power = { action, forced: forced || delay > 0 };
    return done;
  },
});
