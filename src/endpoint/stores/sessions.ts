import type { Plain } from '../changes.ts';
import type { VirtualClock } from '../clock.ts';
import type { SessionKind } from '../description/sessions.ts';
import type { SessionDescription } from '../description.ts';
import { type Account, accountName, accountOf, sameAccount } from './account.ts';
import type { ProcessStore } from './processes.ts';

/** A user's session. */
export interface Session {
  readonly id: number;
  /** `console`, `rdp-tcp#0`; empty when it is disconnected. */
  name: string;
  kind: SessionKind;
  readonly user: Account;
  readonly logOnTime: number;
  /** Since when nobody has touched keyboard and mouse. */
  lastInput: number;
  readonly clientName: string;
  readonly logoffTakes: number | 'never';
  /** Whether the script's account may end it; undefined: whether that account is an administrator. */
  readonly fullControl: boolean | undefined;
  /** A log-off has been asked for and is under way. */
  ending: boolean;
}

/** How long a session takes to end unless it is told: virtual seconds. */
const usualLogoff = 2;

/** The sessions of users, and the console that exists whether or not somebody sits at it. */
export class SessionStore {
  readonly #sessions = new Map<number, Session>();
  readonly #clock: VirtualClock;
  readonly #processes: ProcessStore;
  readonly #machine: string;
  /** Id of the console's session while nobody is logged on there; the console is never without one. */
  #idleConsoleId = 1;
  #highestId = 1;
  #nextRemote = 0;

  constructor(clock: VirtualClock, processes: ProcessStore, machine: string) {
    this.#clock = clock;
    this.#processes = processes;
    this.#machine = machine;
  }

  /** All sessions of users, by id. */
  all(): Session[] {
    return [...this.#sessions.values()].sort((one, other) => one.id - other.id);
  }

  byId(id: number): Session | undefined {
    return this.#sessions.get(id);
  }

  /** By its name, upper and lower case alike; a disconnected session has none. */
  byName(name: string): Session | undefined {
    return this.all().find((session) => session.name !== '' && session.name.toLowerCase() === name.toLowerCase());
  }

  /** Those of a user: `ada` or `CONTOSO\ada`. */
  byUser(user: string): Session[] {
    if (!user.includes('\\')) return this.all().filter((session) => session.user.name.toLowerCase() === user.toLowerCase());
    const account = accountOf(user, this.#machine);
    return this.all().filter((session) => sameAccount(session.user, account));
  }

  /** By id, name or user, as an event of a description says it. */
  find(reference: number | string): Session | undefined {
    if (typeof reference === 'number') return this.byId(reference);
    return this.byName(reference) ?? this.byUser(reference)[0];
  }

  /** The session of the user at the console. */
  console(): Session | undefined {
    return this.all().find((session) => session.kind === 'console');
  }

  /** Id of the session that the console shows, whether somebody is logged on in it or not. */
  get consoleId(): number {
    return this.console()?.id ?? this.#idleConsoleId;
  }

  /** Whether some session came by Remote Desktop. */
  get hasRemote(): boolean {
    return this.all().some((session) => session.kind !== 'console');
  }

  /** Somebody logs on. */
  logOn(description: SessionDescription, defaults: { logOnTime: number }): Session {
    const { kind } = description;
    if (kind === 'console') this.#leaveConsole();
    const id = description.id ?? (kind === 'console' ? this.#idleConsoleId : Math.max(this.#highestId, this.#idleConsoleId) + 1);
    this.#highestId = Math.max(this.#highestId, id);
    const session: Session = {
      id,
      name: description.name ?? (kind === 'console' ? 'console' : kind === 'remoteDesktop' ? `rdp-tcp#${this.#nextRemote++}` : ''),
      kind,
      user: accountOf(description.user, this.#machine),
      logOnTime: description.logOnTime === undefined ? defaults.logOnTime : Date.parse(description.logOnTime),
      lastInput: this.#clock.now - (description.idle ?? 0) * 1000,
      clientName: description.clientName ?? '',
      logoffTakes: description.logoffTakes ?? usualLogoff,
      fullControl: description.fullControl,
      ending: false,
    };
    this.#sessions.set(id, session);
    this.#processes.start({ name: 'explorer.exe' }, { session: id, user: accountName(session.user), startTime: session.logOnTime });
    for (const process of description.processes ?? []) {
      const told = typeof process === 'string' ? { name: process } : process;
      this.#processes.start(told, { session: id, user: accountName(session.user), startTime: session.logOnTime });
    }
    return session;
  }

  /** Asks a session to end: it does so after its time, or never. */
  logOff(id: number): void {
    const session = this.#sessions.get(id);
    if (!session || session.ending) return;
    session.ending = true;
    if (session.logoffTakes === 'never') return;
    this.#clock.after(session.logoffTakes * 1000, () => this.end(id));
  }

  /** The session is gone at once, with all its processes. */
  end(id: number): void {
    const session = this.#sessions.get(id);
    if (!session) return;
    this.#sessions.delete(id);
    this.#processes.endSession(id);
    // Windows shows the sign-in screen of the console in a new session.
    if (session.kind === 'console') this.#idleConsoleId = this.#freshId();
  }

  /** Its user leaves without logging off. */
  disconnect(id: number): void {
    const session = this.#sessions.get(id);
    if (!session || session.kind === 'disconnected') return;
    if (session.kind === 'console') this.#idleConsoleId = this.#freshId();
    session.kind = 'disconnected';
    session.name = '';
  }

  /** Its user comes back. */
  reconnect(id: number, to: 'console' | 'remoteDesktop', name?: string): void {
    const session = this.#sessions.get(id);
    if (!session) return;
    if (to === 'console') this.#leaveConsole();
    session.kind = to;
    session.name = name ?? (to === 'console' ? 'console' : `rdp-tcp#${this.#nextRemote++}`);
    session.lastInput = this.#clock.now;
  }

  #freshId(): number {
    this.#highestId = Math.max(this.#highestId, this.#idleConsoleId) + 1;
    return this.#highestId;
  }

  /** Whoever sits at the console is switched away: there is one console only. */
  #leaveConsole(): void {
    const previous = this.console();
    if (previous) this.disconnect(previous.id);
  }

  snapshot(): Plain {
    return Object.fromEntries(
      this.all().map((session) => [
        String(session.id),
        { name: session.name, kind: session.kind, user: accountName(session.user), ...(session.ending ? { ending: true } : {}) },
      ]),
    );
  }
}
