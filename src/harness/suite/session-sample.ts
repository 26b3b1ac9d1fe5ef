import type { EndpointDescription, EventDescription } from '../../endpoint/description.ts';
import { createEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import { querySession } from '../../endpoint/query-session.ts';
import { runProgram } from '../../endpoint/run-program.ts';
import { literal } from './literal.ts';
import type { SuitePlan } from './suite-plan.ts';

/** Names and values of a hashtable, as PowerShell. */
export type Table = readonly (readonly [name: string, value: string])[];

/** What the programs of Remote Desktop tell and do on the endpoint of a scenario. */
export interface SessionSample {
  /** The first line of the table that qwinsta prints. */
  readonly header: string;
  /** Rows that are no sessions of users. */
  readonly rows: readonly Table[];
  readonly sessions: readonly Table[];
}

type SessionEvent = Extract<EventDescription, { kind: 'logOn' | 'logOff' }>;

const isSessionEvent = (event: EventDescription): event is SessionEvent => event.kind === 'logOn' || event.kind === 'logOff';

const momentNames = { at: 'At', before: 'Before', after: 'After' } as const;

/** When something happens: `GoneAt = 25`, `GoneBefore = 'logoff.exe'`. */
function momentOf(event: SessionEvent, prefix: 'Gone' | 'Comes'): readonly [string, string] {
  for (const name of ['at', 'before', 'after'] as const) {
    const moment = event[name];
    if (moment === undefined) continue;
    return [
      `${prefix}${momentNames[name]}`,
      literal(typeof moment === 'number' ? moment : moment.kind === 'program' ? programFile(moment.name) : ''),
    ];
  }
  return [`${prefix}At`, '0'];
}

/** A program's name as that of its file. */
export const programFile = (name: string): string => (name.includes('.') ? name.toLowerCase() : `${name.toLowerCase()}.exe`);

const rowsOf = (endpoint: Endpoint): string[] =>
  querySession(endpoint, [])
    .stdout.split('\r\n')
    .filter((line) => line !== '');

const idOf = (row: string): number => Number(/^.{39} *(\d+)/.exec(row)?.[1]);

/** Whether a program refuses a session: asked of the endpoint itself, on one of its own. */
const refuses = (description: EndpointDescription, name: string, args: readonly string[]): boolean =>
  runProgram(createEndpoint(description), { name, path: `C:\\Windows\\System32\\${name}` }, args).exitCode !== 0;

function sessionTable(description: EndpointDescription, endpoint: Endpoint, row: string, moments: Table): Table {
  const id = idOf(row);
  const session = endpoint.sessions.byId(id);
  return [
    ['Id', String(id)],
    ['Name', literal(session?.name ?? '')],
    ...(session?.logoffTakes === 'never' ? [] : ([['Takes', String(session?.logoffTakes ?? 0)]] as const)),
    ...(refuses(description, 'logoff.exe', [String(id)]) ? ([['Refused', '$true']] as const) : []),
    ...(refuses(description, 'msg.exe', [String(id), 'x']) ? ([['Deaf', '$true']] as const) : []),
    ...moments,
    ['Row', literal(row.trimEnd())],
  ];
}

/** Why a suite cannot stand in for the sessions of a scenario; undefined where it can. */
export function sessionGap(plan: SuitePlan, description: EndpointDescription): string | undefined {
  if (plan.sessionPrograms.some(({ isElsewhere }) => isElsewhere)) return 'a session is on another server';
  const strange = (description.events ?? []).find((event) => !isSessionEvent(event) || (event.before ?? event.after)?.kind === 'cimQuery');
  if (strange) return `something else than a log-on or a log-off happens (${strange.kind})`;
  if ((description.events ?? []).some((event) => isSessionEvent(event) && event.kind === 'logOn' && event.session.kind === 'console'))
    return 'somebody logs on at the console meanwhile';
  const told = Object.entries(description.programs ?? {}).find(([, program]) => program !== 'absent' && program.answers !== undefined);
  if (told) return `the scenario tells the answers of ${told[0]}`;
  return plan.queries.length + plan.methods.length > 0 ? 'the script asks the CIM service too' : undefined;
}

/** Asks the simulated endpoint of a scenario what its sessions are. */
export function sampleSessions(given: EndpointDescription): SessionSample {
  const { events = [], faults, ...description } = given;
  const endpoint = createEndpoint(description);
  const [header = '', ...lines] = rowsOf(endpoint);
  const changes = events.filter(isSessionEvent);
  const sessions = lines.flatMap((row) => {
    const session = endpoint.sessions.byId(idOf(row));
    if (!session) return [];
    const leaves = changes.filter((event) => event.kind === 'logOff' && endpoint.sessions.find(event.session)?.id === session.id);
    return [
      sessionTable(
        description,
        endpoint,
        row,
        leaves.map((event) => momentOf(event, 'Gone')),
      ),
    ];
  });
  const others = changes.flatMap((event) => {
    if (event.kind !== 'logOn') return [];
    const later = { ...description, sessions: [...(description.sessions ?? []), event.session] };
    const machine = createEndpoint(later);
    const row = rowsOf(machine).find((each) => machine.sessions.byId(idOf(each)) && !endpoint.sessions.byId(idOf(each)));
    return row === undefined ? [] : [sessionTable(later, machine, row, [momentOf(event, 'Comes')])];
  });
  const rows = lines
    .filter((row) => !endpoint.sessions.byId(idOf(row)))
    .map(
      (row): Table => [
        ['Id', String(idOf(row))],
        ['Row', literal(row.trimEnd())],
      ],
    );
  return { header, rows, sessions: [...sessions, ...others] };
}
