import type { Plain } from '../changes.ts';
import type { VirtualClock } from '../clock.ts';
import type { ProcessDescription } from '../description.ts';

/** A running process. */
export interface Process {
  readonly id: number;
  /** File name with its extension. */
  readonly name: string;
  readonly parentId: number;
  readonly session: number;
  /** `DOMAIN\name`. */
  readonly user: string;
  /** Full path of the executable; empty when nobody said. */
  readonly path: string;
  readonly commandLine: string;
  readonly startTime: number;
  readonly workingSetBytes: number;
  readonly privateBytes: number;
  readonly nonpagedBytes: number;
  readonly virtualBytes: number;
  /** Seconds. */
  readonly processorTime: number;
  readonly handles: number;
  readonly threads: number;
  readonly mainWindowTitle: string;
  readonly termination: 'allowed' | 'denied';
  /** Name of the service that it runs; such a process comes and goes with its service. */
  readonly service?: string;
  /** It runs the script itself, and is no part of what the script changes. */
  readonly isScript?: boolean;
  /** Set when it has ended; kept for those who hold on to it. */
  exit?: { readonly code: number; readonly time: number };
}

/** What a process has from where it is written, unless it says so itself. */
export interface ProcessDefaults {
  readonly session: number;
  readonly user: string;
  readonly startTime: number;
  readonly parentId?: number;
  readonly service?: string;
  readonly isScript?: boolean;
}

/** The processes of the machine. */
export class ProcessStore {
  readonly #processes = new Map<number, Process>();
  readonly #clock: VirtualClock;
  #nextId = 1000;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** All running ones, by id. */
  all(): Process[] {
    return [...this.#processes.values()].sort((one, other) => one.id - other.id);
  }

  byId(id: number): Process | undefined {
    return this.#processes.get(id);
  }

  /** By file name, with or without `.exe`, upper and lower case alike. */
  byName(name: string): Process[] {
    const wanted = name.toLowerCase().replace(/\.exe$/, '');
    return this.all().filter((process) => process.name.toLowerCase().replace(/\.exe$/, '') === wanted);
  }

  /** The process that runs a service. */
  ofService(name: string): Process | undefined {
    for (const process of this.#processes.values()) if (process.service === name) return process;
    return undefined;
  }

  start(description: ProcessDescription, defaults: ProcessDefaults): Process {
    const id = description.id ?? this.#freeId();
    const process: Process = {
      id,
      name: description.name,
      parentId: description.parentId ?? defaults.parentId ?? 0,
      session: description.session ?? defaults.session,
      user: description.user ?? defaults.user,
      path: description.path ?? '',
      commandLine: description.commandLine ?? description.path ?? description.name,
      startTime: description.startTime === undefined ? defaults.startTime : Date.parse(description.startTime),
      workingSetBytes: description.workingSetBytes ?? 20 * 1024 * 1024,
      privateBytes: description.privateBytes ?? 10 * 1024 * 1024,
      nonpagedBytes: description.nonpagedBytes ?? 10 * 1024,
      virtualBytes: description.virtualBytes ?? 100 * 1024 * 1024,
      processorTime: description.processorTime ?? 0,
      handles: description.handles ?? 200,
      threads: description.threads ?? 8,
      mainWindowTitle: description.mainWindowTitle ?? '',
      termination: description.termination ?? 'allowed',
      ...(defaults.service === undefined ? {} : { service: defaults.service }),
      ...(defaults.isScript ? { isScript: true } : {}),
    };
    this.#processes.set(id, process);
    if (description.endsAfter !== undefined) this.#clock.after(description.endsAfter * 1000, () => this.end(id));
    return process;
  }

  /** Ends a process, by itself or by others. */
  end(id: number, code = 0): void {
    const process = this.#processes.get(id);
    if (!process) return;
    process.exit = { code, time: this.#clock.now };
    this.#processes.delete(id);
  }

  /** Ends all processes of a session. */
  endSession(session: number): void {
    for (const process of this.all()) if (process.session === session) this.end(process.id, 1);
  }

  /** Windows hands out multiples of four. */
  #freeId(): number {
    while (this.#processes.has(this.#nextId)) this.#nextId += 4;
    const id = this.#nextId;
    this.#nextId += 4;
    return id;
  }

  snapshot(): Plain {
    // A service's process is left out: the service itself is part of the state, and one change is enough.
    const told = this.all().filter((process) => process.service === undefined && !process.isScript);
    return Object.fromEntries(told.map(({ id, name, session, user }) => [String(id), { name, session, user }]));
  }
}
