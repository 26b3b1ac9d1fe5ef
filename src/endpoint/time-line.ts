import type { CallPattern, EventDescription, EventEffect } from './description.ts';
import type { Endpoint } from './endpoint.ts';
import { matchesCall } from './faults.ts';
import { makeProfileFolder } from './initial/files.ts';
import { writeProfile } from './initial/registry.ts';
import { accountName } from './stores/account.ts';
import { registryValueOf } from './stores/registry.ts';

function withSession(endpoint: Endpoint, reference: number | string, act: (id: number) => void): void {
  const session = endpoint.sessions.find(reference);
  if (session) act(session.id);
}

const effects: { readonly [Kind in EventEffect['kind']]: (endpoint: Endpoint, effect: Extract<EventEffect, { kind: Kind }>) => void } = {
  logOn(endpoint, { session }) {
    const { user } = endpoint.sessions.logOn(session, { logOnTime: endpoint.clock.now });
    writeProfile(endpoint, endpoint.sidOf(accountName(user)), `C:\\Users\\${user.name}`);
    makeProfileFolder(endpoint, `C:\\Users\\${user.name}`);
  },
  logOff: (endpoint, { session }) => withSession(endpoint, session, (id) => endpoint.sessions.end(id)),
  disconnect: (endpoint, { session }) => withSession(endpoint, session, (id) => endpoint.sessions.disconnect(id)),
  reconnect: (endpoint, { session, to, name }) => withSession(endpoint, session, (id) => endpoint.sessions.reconnect(id, to, name)),
  service: (endpoint, { name, status }) => endpoint.services.set(name, status),
  processStart(endpoint, { process }) {
    endpoint.processes.start(process, { session: process.session ?? 0, user: 'NT AUTHORITY\\SYSTEM', startTime: endpoint.clock.now });
  },
  processEnd(endpoint, { name }) {
    for (const process of endpoint.processes.byName(name)) endpoint.processes.end(process.id);
  },
  file: (endpoint, { path, content }) => endpoint.machineFiles.describe(path, content),
  registry(endpoint, { key, name, value }) {
    if (value === null) {
      endpoint.registry.removeValue(key, name, 64);
      return;
    }
    endpoint.registry.create(key, 64);
    endpoint.registry.setValue(key, registryValueOf(name, value), 64);
  },
};

/** What happens on the endpoint while the script runs. */
export class TimeLine {
  readonly #endpoint: Endpoint;
  /** Those that wait for a call; each happens once. */
  #waiting: EventDescription[];

  constructor(endpoint: Endpoint, events: readonly EventDescription[]) {
    this.#endpoint = endpoint;
    this.#waiting = events.filter((event) => event.at === undefined);
    for (const event of events) if (event.at !== undefined) endpoint.clock.after(event.at * 1000, () => this.#happen(event));
  }

  /** A call of the script begins or has ended. */
  call(moment: 'before' | 'after', call: CallPattern): void {
    const due = this.#waiting.filter((event) => {
      const pattern = event[moment];
      return pattern !== undefined && matchesCall(pattern, call);
    });
    if (due.length === 0) return;
    this.#waiting = this.#waiting.filter((event) => !due.includes(event));
    for (const event of due) this.#happen(event);
  }

  #happen(event: EventDescription): void {
    // What happens by itself is not the script's doing: its rights and the faults do not stand against it.
    this.#endpoint.unhindered(() => (effects[event.kind] as (endpoint: Endpoint, effect: EventDescription) => void)(this.#endpoint, event));
  }
}
