import { NotSimulated } from '../base/not-simulated.ts';
import type { Endpoint } from './endpoint.ts';
import type { ProgramResult } from './program.ts';
import { failure, invalidParameters, parseSessionArguments, serverOf, serverUnavailable, showUsage } from './session-programs.ts';
import type { Session } from './stores/sessions.ts';
import { offsetAt } from './time-zone.ts';

/** Usage text of quser and `query user`. Source: strontic.github.io/xcyclopedia, quser.exe. */
export const queryUserUsage = `Display information about users logged on to the system.

QUERY USER [username | sessionname | sessionid] [/SERVER:servername]

  username            Identifies the username.
  sessionname         Identifies the session named sessionname.
  sessionid           Identifies the session with ID sessionid.
  /SERVER:servername  The server to be queried (default is current).

`;

interface Language {
  readonly header: string;
  readonly active: string;
  readonly disconnected: string;
  /** Where Windows does not know how long the session has been idle: at the console. */
  readonly noIdleTime: string;
  readonly formatTime: (local: Date) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The table by display language. English and German: output published in many places, e.g. github.com repository
 * "Windows-For-Kids", README (German), and posts on quser (English).
 */
const languages: Readonly<Record<string, Language>> = {
  'en-US': {
    header: ' USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME',
    active: 'Active',
    disconnected: 'Disc',
    noIdleTime: 'none',
    formatTime(local) {
      const hours = local.getUTCHours();
      const date = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`;
      return `${date} ${hours % 12 === 0 ? 12 : hours % 12}:${two(local.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`;
    },
  },
  'de-DE': {
    header: ' BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF   ANMELDEZEIT',
    active: 'Aktiv',
    disconnected: 'Getr.',
    noIdleTime: 'Kein',
    formatTime: (local) =>
      `${two(local.getUTCDate())}.${two(local.getUTCMonth() + 1)}.${local.getUTCFullYear()} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
  },
};

/** Under a minute `.`, then minutes, `1:10`, `1+01:06` (days). */
function idleTime(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return '.';
  if (minutes < 60) return String(minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours}:${two(minutes % 60)}`;
  return `${Math.floor(hours / 24)}+${two(hours % 24)}:${two(minutes % 60)}`;
}

const column = (text: string, width: number): string => text.slice(0, width).padEnd(width);

function line(session: Session, server: Endpoint, isCurrent: boolean, language: Language): string {
  const { now } = server.clock;
  const state = session.kind === 'disconnected' ? language.disconnected : language.active;
  const idle = session.kind === 'console' ? language.noIdleTime : idleTime(now - session.lastInput);
  const local = new Date(session.logOnTime + offsetAt(server.timeZone, session.logOnTime) * 60_000);
  // The names of users are written in lower case here, unlike in the table of sessions.
  const head = `${isCurrent ? '>' : ' '}${column(session.user.name.toLowerCase(), 20)}  ${column(session.name, 16)} ${String(session.id).padStart(4)}`;
  return `${head}  ${column(state, 8)}${idle.padStart(9)}  ${language.formatTime(local)}`;
}

function matches(session: Session, wanted: string): boolean {
  const lower = wanted.toLowerCase();
  if (/^\d+$/.test(wanted)) return session.id === Number(wanted);
  return session.name.toLowerCase() === lower || session.user.name.toLowerCase() === lower;
}

/**
 * What `quser` and `query user` answer. Exit code: several who call it report 1 with and without users ("query user returns
 * exit code 1 even on success"), so that its output alone tells.
 */
export function queryUser(endpoint: Endpoint, args: readonly string[]): ProgramResult {
  const parsed = parseSessionArguments(args, { server: 'value', '?': 'flag' });
  if (!parsed || parsed.positional.length > 1) return invalidParameters(queryUserUsage);
  if (parsed.switches.has('?')) return showUsage(queryUserUsage);
  const server = serverOf(endpoint, parsed);
  if (!server) return serverUnavailable();
  const language = languages[endpoint.displayLanguage];
  if (!language) throw new NotSimulated('program', `quser.exe in ${endpoint.displayLanguage}`);
  const [wanted = '*'] = parsed.positional;
  const sessions = server.sessions.all().filter((session) => wanted === '*' || matches(session, wanted));
  if (sessions.length === 0) return failure(`No User exists for ${wanted}`);
  const current = server === endpoint ? endpoint.process.session : -1;
  const lines = sessions.map((session) => line(session, server, session.id === current, language));
  return { stdout: [language.header, ...lines].map((text) => `${text}\r\n`).join(''), stderr: '', exitCode: 1 };
}
