import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimValues } from '../../endpoint/cim/cim-class.ts';
import type { CimInstance, CimProperty } from '../../endpoint/cim/cim-value.ts';
import { invokeCim } from '../../endpoint/cim/invoke-cim.ts';
import { queryCim } from '../../endpoint/cim/query-cim.ts';
import type { EndpointDescription } from '../../endpoint/description.ts';
import { createEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import type { CimMethodStandIn, CimQueryStandIn } from '../../model/stand-in.ts';
import { hashtableText, literal, propertyLiteral } from './literal.ts';
import { programGap } from './program-sample.ts';
import { sampleSessions, sessionGap } from './session-sample.ts';
import type { SuitePlan } from './suite-plan.ts';

/** What the endpoint answers from some moment on. */
export interface Entry {
  /** The calls that have been made by then, in their order. */
  readonly after: readonly string[];
  /** Seconds since the last of those calls; since the start where there is none, or where `fromStart` says so. */
  readonly seconds: number;
  readonly fromStart: boolean;
  /** The answer: names and values of a hashtable, as PowerShell; a list is an array. */
  readonly answer: readonly (readonly [name: string, value: string | readonly string[]])[];
}

/** A call that changes the endpoint. */
export interface Effect {
  /** `Win32_OperatingSystem.Win32Shutdown`, with the key of the instance where there are several. */
  readonly name: string;
  readonly method: CimMethodStandIn;
  /** Made in the endpoint's first state, it changes what the queries give, or is not simulated. */
  readonly effective: boolean;
}

/** What a suite must know of the endpoint of a scenario. */
export interface Sample {
  /** By query (`Win32_Service where Name = 'Spooler'`) and call, in the order in which they come to hold. */
  readonly answers: ReadonlyMap<string, readonly Entry[]>;
  readonly effects: readonly Effect[];
  /** Nothing changes by itself: a change can only come from a call. */
  readonly isStill: boolean;
  /** Why a suite cannot stand in for the endpoint; the engine still runs the scenario. */
  readonly gap?: string;
}

/** Changes after this time, or after so many, are nobody's business. */
const bounds = { seconds: 86_400, moments: 50, effects: 12 };

/** A query in the suite's tables; `*` is a condition that is made at run time. */
function queryName({ class: className, filter }: CimQueryStandIn): string {
  if (filter === null) return `${className} where *`;
  return filter ? `${className} where ${filter}` : className;
}

/** The name of a call in the suite's tables. */
const callName = ({ class: className, method, on }: CimMethodStandIn, key = ''): string =>
  `${className}${on === 'instance' ? '.' : '::'}${method}${key === '' ? '' : ` ${key}`}`;

const keyOf = (instance: CimInstance): string =>
  [...instance.properties.values()]
    .filter(({ isKey, name }) => isKey && !/^(Creation|System|CSCreation)/i.test(name))
    .map(({ value }) => String(value))
    .join(', ');

interface Candidate {
  readonly name: string;
  readonly method: CimMethodStandIn;
  readonly key: string;
}

class Sampling {
  readonly #plan: SuitePlan;
  readonly #description: EndpointDescription;
  readonly #several = new Set<string>();
  readonly #shown = new Map<string, readonly string[]>();
  readonly entries = new Map<string, Entry[]>();

  constructor(plan: SuitePlan, description: EndpointDescription) {
    this.#plan = plan;
    const { faults, ...rest } = description;
    // Faults of CIM are the suite's own: they are counted there, as they are on the endpoint.
    this.#description = { ...rest, faults: (faults ?? []).filter(({ kind }) => !kind.startsWith('cim') && kind !== 'program') };
  }

  #queryOf({ class: className, filter }: CimQueryStandIn): { class: string; filter?: string } {
    return { class: className, ...(filter ? { filter } : {}) };
  }

  #instances(endpoint: Endpoint, query: CimQueryStandIn): readonly CimInstance[] {
    const outcome = queryCim(endpoint, this.#queryOf(query));
    return outcome.kind === 'instances' ? outcome.instances : [];
  }

  /** The calls that can be made: each method, on each instance that there is at the start. */
  candidates(endpoint: Endpoint): Candidate[] {
    return this.#plan.methods.flatMap((method): Candidate[] => {
      if (method.on === 'class') return [{ name: callName(method), method, key: '' }];
      const queries = this.#plan.queries.filter((query) => query.class.toLowerCase() === method.class.toLowerCase());
      const keys = [...new Set(queries.flatMap((query) => this.#instances(endpoint, query).map(keyOf)))];
      if (keys.length > 1) this.#several.add(method.class.toLowerCase());
      return keys.map((key) => ({ name: callName(method, keys.length > 1 ? key : ''), method, key }));
    });
  }

  /** Makes a call; undefined where it is not simulated. */
  call(endpoint: Endpoint, { method, key }: Candidate): Entry['answer'] | undefined {
    try {
      const queries = this.#plan.queries.filter((query) => query.class.toLowerCase() === method.class.toLowerCase());
      const instance = queries.flatMap((query) => this.#instances(endpoint, query)).find((each) => keyOf(each) === key);
      if (method.on === 'instance' && !instance) return undefined;
      const outcome = invokeCim(endpoint, {
        ...(method.on === 'instance' ? { instance } : { class: method.class }),
        method: method.method,
        arguments: method.arguments as CimValues,
      });
      const given = Object.entries(method.arguments).map(([name, value]) => [name, literal(value)] as const);
      const start = given.length === 0 ? [] : ([['Arguments', hashtableText(given)]] as const);
      if (outcome.kind === 'error') return [...start, ['Fault', literal(outcome.error.message)]];
      const out = outcome.out.flatMap((property) => {
        const value = propertyLiteral(property, endpoint.clock.now);
        return value === undefined ? [] : [[property.name, value] as const];
      });
      return [...start, ['Result', hashtableText([['ReturnValue', String(outcome.returnValue)], ...out])]];
    } catch (error) {
      if (error instanceof NotSimulated) return undefined;
      throw error;
    }
  }

  /** Names of the properties that the scripts ask for: most of a class's many are never looked at. */
  #shownOf({ className, properties }: CimInstance): readonly string[] {
    const known = this.#shown.get(className);
    if (known) return known;
    const shown = [...properties.keys()].filter((name) => this.#plan.members.has(name.toLowerCase()));
    this.#shown.set(className, shown);
    return shown;
  }

  #answerOf(endpoint: Endpoint, query: CimQueryStandIn): Entry['answer'] {
    const outcome = queryCim(endpoint, this.#queryOf(query));
    if (outcome.kind === 'error') return [['Fault', literal(outcome.error.message)]];
    const several = this.#several.has(query.class.toLowerCase());
    const instances = outcome.instances.map((instance) => {
      const properties = this.#shownOf(instance).flatMap((name) => {
        const property = instance.properties.get(name) as CimProperty;
        const value = propertyLiteral(property, endpoint.clock.now);
        return value === undefined ? [] : [[property.name, value] as const];
      });
      return hashtableText([...properties, ...(several ? [['InstanceKey', literal(keyOf(instance))] as const] : [])]);
    });
    return [['Instances', instances]];
  }

  fresh(): Endpoint {
    return createEndpoint(this.#description);
  }

  /** Brings an endpoint to a state; what a call sets off comes to its end before the next one. */
  perform(endpoint: Endpoint, sequence: readonly Candidate[]): boolean {
    for (const [place, candidate] of sequence.entries()) {
      if (this.call(endpoint, candidate) === undefined) return false;
      if (place < sequence.length - 1) settle(endpoint);
    }
    return true;
  }

  /** What each query gives in a state, from moment to moment. */
  timeline(endpoint: Endpoint): { seconds: number; answers: Map<string, Entry['answer']> }[] {
    const start = endpoint.clock.now;
    const moments: { seconds: number; answers: Map<string, Entry['answer']> }[] = [];
    for (;;) {
      const answers = new Map(this.#plan.queries.map((query) => [queryName(query), this.#answerOf(endpoint, query)]));
      moments.push({ seconds: (endpoint.clock.now - start) / 1000, answers });
      const due = endpoint.clock.nextDue;
      if (due === undefined || due - start > bounds.seconds * 1000 || moments.length > bounds.moments) return moments;
      endpoint.clock.advance(due - endpoint.clock.now);
    }
  }
}

function settle(endpoint: Endpoint): void {
  for (let count = 0; count < bounds.moments; count++) {
    const due = endpoint.clock.nextDue;
    if (due === undefined) return;
    endpoint.clock.advance(due - endpoint.clock.now);
  }
}

/** The orders of calls that are looked at: all of two, else that of the text, and each call alone. */
function sequencesOf(candidates: readonly Candidate[]): Candidate[][] {
  if (candidates.length === 2) {
    const [one, other] = candidates;
    return [[one], [other], [one, other], [other, one]];
  }
  return [...candidates.map((one) => [one]), ...candidates.slice(1).map((_, place) => candidates.slice(0, place + 2))];
}

const sameAnswer = (one: Entry['answer'] | undefined, other: Entry['answer']): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The entry that holds; the suite finds it in the same way. */
function holding(entries: readonly Entry[], after: readonly string[], seconds: number): Entry | undefined {
  return entries.filter((entry) => entry.after.every((call, place) => after[place] === call) && entry.seconds <= seconds).at(-1);
}

function gapOf(plan: SuitePlan, description: EndpointDescription): string | undefined {
  const waits = (description.events ?? []).some(({ before, after }) => before?.kind === 'cimQuery' || after?.kind === 'cimQuery');
  if (waits) return 'something happens when a class is queried';
  const wild = (description.faults ?? []).some((fault) => /^cimMethod/.test(fault.kind) && Object.values(fault).includes('*'));
  if (wild) return 'a fault is one of many methods';
  const open = plan.methods.find((method) => Object.values(method.arguments).includes(undefined));
  return open && `an argument of ${open.method} is made at run time`;
}

/** Why the programs of a scenario cannot be stood in for; what is not simulated is one reason. */
function programsGap(plan: SuitePlan, description: EndpointDescription): string | undefined {
  try {
    const sessions = plan.sessionPrograms.length > 0 ? sessionGap(plan, description) : undefined;
    if (sessions === undefined && plan.sessionPrograms.length > 0) sampleSessions(description);
    return sessions ?? programGap(plan, description);
  } catch (error) {
    if (error instanceof NotSimulated) return `${error.what} is not simulated`;
    throw error;
  }
}

/** Asks the simulated endpoint of a scenario what a suite has to answer, without the scripts: its queries and calls, made here. */
export function sampleEndpoint(plan: SuitePlan, description: EndpointDescription): Sample {
  const gap = gapOf(plan, description) ?? programsGap(plan, description);
  if (gap !== undefined) return { answers: new Map(), effects: [], isStill: false, gap };
  const sampling = new Sampling(plan, description);
  const answers = new Map<string, Entry[]>();
  const fromStart = (description.events ?? []).some(({ at }) => at !== undefined);
  const add = (name: string, after: readonly string[], seconds: number, answer: Entry['answer']) => {
    const entries = answers.get(name) ?? [];
    answers.set(name, entries);
    if (sameAnswer(holding(entries, after, seconds)?.answer, answer)) return;
    entries.push({ after, seconds, fromStart: fromStart && after.length > 0, answer });
  };
  const addTimeline = (after: readonly string[], endpoint: Endpoint) => {
    for (const { seconds, answers: given } of sampling.timeline(endpoint)) for (const [name, answer] of given) add(name, after, seconds, answer);
  };
  try {
    const endpoint = sampling.fresh();
    const candidates = sampling.candidates(endpoint);
    if (candidates.length > bounds.effects)
      return { answers: new Map(), effects: [], isStill: false, gap: `there are ${candidates.length} calls to make` };
    const isStill = endpoint.clock.nextDue === undefined;
    addTimeline([], endpoint);
    const undone = new Set<string>();
    for (const candidate of candidates) {
      // Where nothing changes by itself, the endpoint is still in its first state, and one will do for both.
      const machine = isStill && candidates.length === 1 ? endpoint : sampling.fresh();
      const answer = sampling.call(machine, candidate);
      if (answer) add(candidate.name, [], 0, answer);
      else undone.add(candidate.name);
      if (answer && candidates.length === 1) addTimeline([candidate.name], machine);
    }
    for (const sequence of candidates.length === 1 ? [] : sequencesOf(candidates)) {
      const machine = sampling.fresh();
      if (!sampling.perform(machine, sequence)) continue;
      const after = sequence.map(({ name }) => name);
      addTimeline(after, machine);
      if (candidates.length > 2) continue;
      for (const candidate of candidates) {
        const next = sampling.fresh();
        sampling.perform(next, sequence);
        settle(next);
        const answer = sampling.call(next, candidate);
        if (answer) add(candidate.name, after, 0, answer);
      }
    }
    const shows = (name: string) => [...answers].some(([query, entries]) => !query.includes(name) && entries.some(({ after }) => after[0] === name));
    const effects = candidates.map(({ name, method }): Effect => ({ name, method, effective: undone.has(name) || shows(name) }));
    return { answers, effects, isStill };
  } catch (error) {
    if (error instanceof NotSimulated) return { answers: new Map(), effects: [], isStill: false, gap: `${error.what} is not simulated` };
    throw error;
  }
}
