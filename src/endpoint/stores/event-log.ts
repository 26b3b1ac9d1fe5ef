import type { Plain } from '../changes.ts';
import type { EventLevel, EventLogEntryDescription } from '../description.ts';

/** An entry of an event log. */
export interface EventLogEntry {
  /** Counts up within its log. */
  readonly recordId: number;
  readonly log: string;
  readonly source: string;
  readonly id: number;
  readonly level: EventLevel;
  readonly message: string;
  /** Milliseconds UTC. */
  readonly time: number;
  readonly data: readonly (string | number)[];
  readonly user: string;
  readonly taskCategory: string;
}

/** The logs that every Windows has. */
const usualLogs = ['Application', 'Security', 'Setup', 'System', 'Windows PowerShell'];

/** The event logs. */
export class EventLogStore {
  readonly #logs = new Map<string, { name: string; entries: EventLogEntry[] }>();
  /** Sources that have been registered, by name: the log they write to. */
  readonly #sources = new Map<string, { source: string; log: string }>();
  readonly #machine: string;

  constructor(machine: string) {
    this.#machine = machine;
    for (const name of usualLogs) this.addLog(name);
  }

  /** Name of the machine that entries come from. */
  get machine(): string {
    return this.#machine;
  }

  /** Names of the logs. */
  logs(): string[] {
    return [...this.#logs.values()].map((log) => log.name).sort();
  }

  hasLog(name: string): boolean {
    return this.#logs.has(name.toLowerCase());
  }

  addLog(name: string): void {
    if (!this.hasLog(name)) this.#logs.set(name.toLowerCase(), { name, entries: [] });
  }

  /** Registers a source; returns whether it is new. */
  addSource(source: string, log: string): boolean {
    if (this.#sources.has(source.toLowerCase())) return false;
    this.addLog(log);
    this.#sources.set(source.toLowerCase(), { source, log });
    return true;
  }

  /** The log of a registered source. */
  logOfSource(source: string): string | undefined {
    return this.#sources.get(source.toLowerCase())?.log;
  }

  /** Entries of a log, oldest first; undefined when there is no such log. */
  entries(log: string): readonly EventLogEntry[] | undefined {
    return this.#logs.get(log.toLowerCase())?.entries;
  }

  /** Writes an entry. */
  write(entry: EventLogEntryDescription, now: number): EventLogEntry {
    this.addLog(entry.log);
    const log = this.#logs.get(entry.log.toLowerCase()) as { name: string; entries: EventLogEntry[] };
    if (!this.#sources.has(entry.source.toLowerCase())) this.addSource(entry.source, log.name);
    const written: EventLogEntry = {
      recordId: log.entries.length + 1,
      log: log.name,
      source: entry.source,
      id: entry.id,
      level: entry.level ?? 'Information',
      message: entry.message,
      time: entry.time === undefined ? now : Date.parse(entry.time),
      data: entry.data ?? [],
      user: entry.user ?? '',
      taskCategory: entry.taskCategory ?? '',
    };
    log.entries.push(written);
    return written;
  }

  snapshot(): Plain {
    return Object.fromEntries(
      [...this.#logs.values()].flatMap(({ name, entries }) =>
        entries.map(({ recordId, source, id, level, message }) => [`${name} ${recordId}`, { source, id, level, message }]),
      ),
    );
  }
}
