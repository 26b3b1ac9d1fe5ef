import type { HostConsole } from '../../runtime/host.ts';
import type { Streams } from '../../runtime/pipeline/sink.ts';
import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { type Guid, newGuid } from '../System.Guid.ts';
import type { InitialState } from './initial-state.ts';

export type RunspaceState = 'BeforeOpen' | 'Opened' | 'Closed';

/** A host without a window: what is written to it is gone. */
const windowless: HostConsole = { write() {}, writeError() {}, width: 120 };

/** The runspaces of a process, by the session of its console. */
const tables = new WeakMap<Session, Runspace[]>();

const consoleOf = (session: Session): Session => (session.hosted ? consoleOf(session.hosted.parent) : session);

/** All runspaces of the process that a session belongs to; that of the console is the first. */
export function runspacesOf(session: Session): Runspace[] {
  const console = consoleOf(session);
  let table = tables.get(console);
  if (!table) {
    table = [];
    tables.set(console, table);
    const first = new Runspace(console, undefined, true);
    first.session = console;
    first.state = 'Opened';
  }
  return table;
}

/** System.Management.Automation.Runspaces.LocalRunspace: a session of its own in the same process. */
export class Runspace extends NetObject {
  readonly id: number;
  name: string;
  readonly instanceId: Guid;
  state: RunspaceState = 'BeforeOpen';
  /** Has one from `Open` on. */
  session: Session | undefined;
  /** Where the streams lead of the pipeline that runs. */
  streams: Streams | undefined;
  readonly initialState: InitialState | undefined;
  /** The console's host was given to it: what its scripts write is shown. */
  readonly showsOutput: boolean;
  readonly #maker: Session;

  constructor(maker: Session, initialState: InitialState | undefined, showsOutput: boolean) {
    super();
    const table = runspacesOf(maker);
    this.#maker = maker;
    this.initialState = initialState;
    this.showsOutput = showsOutput;
    this.id = table.length + 1;
    this.name = `Runspace${this.id}`;
    this.instanceId = newGuid(maker);
    table.push(this);
  }

  get typeName() {
    return 'System.Management.Automation.Runspaces.LocalRunspace';
  }

  open(): void {
    if (this.state !== 'BeforeOpen') {
      throw new NetException(
        'System.Management.Automation.Runspaces.InvalidRunspaceStateException',
        `Cannot open the runspace because the runspace is not in the BeforeOpen state. Current state of runspace is '${this.state}'.`,
      );
    }
    this.state = 'Opened';
    const maker = this.#maker;
    const sink = (name: Exclude<keyof Streams, 'variables'>) => ({
      write: (value: Parameters<Streams['error']['write']>[0]) => this.streams?.[name]?.write(value),
    });
    const streams = {
      error: sink('error'),
      warning: sink('warning'),
      verbose: sink('verbose'),
      debug: sink('debug'),
      information: sink('information'),
      progress: sink('progress'),
    };
    const hostName = this.showsOutput ? (maker.hosted?.hostName ?? 'ConsoleHost') : 'Default Host';
    const session = maker.newSession(this.showsOutput ? maker.console : windowless, { streams, hostName });
    session.providers.start(maker.providers.processDirectory);
    this.session = session;
    this.initialState?.applyTo(session);
  }

  close(): void {
    this.state = 'Closed';
  }
}

/** The runspace that a session is. */
export function runspaceOf(session: Session): Runspace {
  return runspacesOf(session).find((each) => each.session === session)!;
}
