import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import { failure, invalidParameters, parseSessionArguments, serverOf, showUsage, stationName } from '../session-programs.ts';
import type { Session } from '../stores/sessions.ts';

const usage = `Send a message to a user.

MSG {username | sessionname | sessionid | @filename | *}
    [/SERVER:servername] [/TIME:seconds] [/V] [/W] [message]

  username            Identifies the specified username.
  sessionname         The name of the session.
  sessionid           The ID of the session.
  @filename           Identifies a file containing a list of usernames,
                      sessionnames, and sessionids to send the message to.
  *                   Send message to all sessions on specified server.
  /SERVER:servername  server to contact (default is current).
  /TIME:seconds       Time delay to wait for receiver to acknowledge msg.
  /V                  Display information about actions being performed.
  /W                  Wait for response from user, useful with /V.
  message             Message to send.  If none specified, prompts for it
                      or reads from stdin.

`;

/** How long a message is shown unless told, in seconds: what `msg /V` itself reports. */
const usualTime = 60;

function receivers(server: Endpoint, target: string): Session[] {
  const shown = server.sessions.all().filter((session) => session.kind !== 'disconnected');
  if (target === '*') return shown;
  if (/^\d+$/.test(target)) return shown.filter((session) => session.id === Number(target));
  const named = shown.filter((session) => session.name.toLowerCase() === target.toLowerCase());
  return named.length > 0 ? named : shown.filter((session) => session.user.name.toLowerCase() === target.toLowerCase());
}

/** "Sending message to session Console, display time 60": public output of `msg /V`. */
const verboseLines = (session: Session, time: string): string =>
  `Sending message to session ${stationName(session.name)}, display time ${time}\r\nAsync message sent to session ${stationName(session.name)}\r\n`;

/** Shows users a message. */
export default defineProgram({
  name: 'msg.exe',
  description: 'Message Utility',
  usage,
  parameters: [
    { name: 'target', required: true, description: 'A user, a session by name or id, or `*` for all.' },
    { name: '/SERVER:servername', description: 'The server whose users are meant; this one unless told.' },
    { name: '/TIME:seconds', description: 'How long the message is shown.' },
    { name: '/V', description: 'Shows what is done.' },
    { name: 'message', description: 'The text; from standard input unless told.' },
  ],
  sources: [
    'https://strontic.github.io/xcyclopedia/library/msg.exe-27D2C294A45ACA08E9048A43AC8519F0.html',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/msg',
  ],
  only64: true,
  run({ endpoint, arguments: args, stdin }): ProgramResult {
    // Once the text has begun, a slash is part of it; the first word is the receiver.
    const parsed = parseSessionArguments(args, { server: 'value', time: 'value', v: 'flag', w: 'flag', '?': 'flag' }, 2);
    if (parsed?.switches.has('?')) return showUsage(usage);
    const time = parsed?.switches.get('time') ?? String(usualTime);
    if (!parsed || parsed.positional.length === 0 || !/^\d+$/.test(time)) return invalidParameters(usage);
    const [target, ...words] = parsed.positional;
    if (target.startsWith('@')) throw new NotSimulated('program', 'msg.exe @filename');
    // Somebody would have to press OK.
    if (parsed.switches.has('w')) throw new NotSimulated('program', 'msg.exe /W');
    const text = words.length > 0 ? words.join(' ') : stdin;
    if (text === '') throw new NotSimulated('program', 'msg.exe without a message');
    const server = serverOf(endpoint, parsed);
    // "Error 5 getting session names" and "Error 1722 getting session names" are what users of msg /SERVER report.
    if (!server) return failure('Error 1722 getting session names');
    const found = receivers(server, target);
    if (found.length === 0) {
      return { stdout: '', stderr: '', exitCode: 1, unsettled: { stream: 'stderr', what: `words of msg.exe for ${target}, whom it does not find` } };
    }
    for (const session of found) server.messages.push({ session: session.id, text });
    const stdout = parsed.switches.has('v') ? found.map((session) => verboseLines(session, time)).join('') : '';
    return { stdout, stderr: '', exitCode: 0 };
  },
});
