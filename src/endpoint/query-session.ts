import { NotSimulated } from '../base/not-simulated.ts';
import type { Endpoint } from './endpoint.ts';
import type { ProgramResult } from './program.ts';
import { failure, invalidParameters, parseSessionArguments, serverOf, serverUnavailable, showUsage } from './session-programs.ts';

/** Usage text of qwinsta and `query session`. Source: strontic.github.io/xcyclopedia, qwinsta.exe. */
export const querySessionUsage = `Display information about Remote Desktop Services sessions.

QUERY SESSION [sessionname | username | sessionid]
              [/SERVER:servername] [/MODE] [/FLOW] [/CONNECT] [/COUNTER] [/VM]

  sessionname         Identifies the session named sessionname.
  username            Identifies the session with user username.
  sessionid           Identifies the session with ID sessionid.
  /SERVER:servername  The server to be queried (default is current).
  /MODE               Display current line settings.
  /FLOW               Display current flow control settings.
  /CONNECT            Display current connect settings.
  /COUNTER            Display current Remote Desktop Services counters information.
  /VM                 Display information about sessions within virtual machines.

`;

type State = 'Active' | 'Disconnected' | 'Connected' | 'Listening';

interface Row {
  readonly name: string;
  readonly user: string;
  readonly id: number;
  readonly state: State;
}

interface Language {
  readonly header: string;
  readonly states: Readonly<Partial<Record<State, string>>>;
}

/**
 * The table by display language. English: public output of many machines (among them one captured on Windows 11 with its
 * trailing blanks). German: output in github.com repository "Windows-For-Kids", README. What it does not show is not known.
 */
const languages: Readonly<Record<string, Language>> = {
  'en-US': {
    header: ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE ',
    states: { Active: 'Active', Disconnected: 'Disc', Connected: 'Conn', Listening: 'Listen' },
  },
  'de-DE': {
    header: ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER\u00c4T ',
    states: { Active: 'Aktiv', Disconnected: 'Getr.', Listening: 'Abh\u00f6r.' },
  },
};

const column = (text: string, width: number): string => text.slice(0, width).padEnd(width);

function line(row: Row, isCurrent: boolean, language: Language, displayLanguage: string): string {
  const state = language.states[row.state];
  if (state === undefined) throw new NotSimulated('program', `qwinsta.exe: state ${row.state} in ${displayLanguage}`);
  const head = `${isCurrent ? '>' : ' '}${column(row.name, 17)} ${column(row.user, 20)}  ${String(row.id).padStart(5)}`;
  // Type and device are empty on every Windows since Vista.
  return `${head}  ${column(state, 8)}${column('', 20)}`;
}

/** Id of the listener for Remote Desktop. */
const listenerId = 65536;

/** All rows that a machine shows, by id. */
function rowsOf(server: Endpoint): Row[] {
  const rows: Row[] = [{ name: 'services', user: '', id: 0, state: 'Disconnected' }];
  for (const session of server.sessions.all()) {
    rows.push({ name: session.name, user: session.user.name, id: session.id, state: session.kind === 'disconnected' ? 'Disconnected' : 'Active' });
  }
  if (!server.sessions.console()) rows.push({ name: 'console', user: '', id: server.sessions.consoleId, state: 'Connected' });
  rows.sort((one, other) => one.id - other.id);
  const denied = server.registry.value('HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server', 'fDenyTSConnections', 64);
  if (denied?.data === 0) rows.push({ name: 'rdp-tcp', user: '', id: listenerId, state: 'Listening' });
  return rows;
}

function matches(row: Row, wanted: string): boolean {
  const lower = wanted.toLowerCase();
  return /^\d+$/.test(wanted) ? row.id === Number(wanted) : row.name.toLowerCase() === lower || row.user.toLowerCase() === lower;
}

/** What `qwinsta` and `query session` answer. */
export function querySession(endpoint: Endpoint, args: readonly string[]): ProgramResult {
  const known = { server: 'value', mode: 'flag', flow: 'flag', connect: 'flag', counter: 'flag', vm: 'flag', '?': 'flag' } as const;
  const parsed = parseSessionArguments(args, known);
  if (!parsed || parsed.positional.length > 1) return invalidParameters(querySessionUsage);
  if (parsed.switches.has('?')) return showUsage(querySessionUsage);
  for (const name of ['mode', 'flow', 'connect', 'counter', 'vm']) {
    if (parsed.switches.has(name)) throw new NotSimulated('program', `qwinsta.exe /${name.toUpperCase()}`);
  }
  const server = serverOf(endpoint, parsed);
  if (!server) return serverUnavailable();
  const language = languages[endpoint.displayLanguage];
  if (!language) throw new NotSimulated('program', `qwinsta.exe in ${endpoint.displayLanguage}`);
  const [wanted = '*'] = parsed.positional;
  const rows = rowsOf(server).filter((row) => wanted === '*' || matches(row, wanted));
  // Seen where nothing matches, and where a process outside of any session may see none ("No session exists for *").
  if (rows.length === 0) return failure(`No session exists for ${wanted}`);
  const current = server === endpoint ? endpoint.process.session : -1;
  const lines = rows.map((row) => line(row, row.id === current, language, endpoint.displayLanguage));
  return { stdout: [language.header, ...lines].map((text) => `${text}\r\n`).join(''), stderr: '', exitCode: 0 };
}
