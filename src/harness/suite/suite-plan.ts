import type { CimMethodStandIn, CimQueryStandIn, ProgramStandIn, SessionProgramStandIn } from '../../model/stand-in.ts';
import type { WorkletUnderTest } from '../worklet-under-test.ts';
import { longestWait, type ScriptFacts, scriptFacts } from './script-facts.ts';

/** What all scenarios of a suite share. */
export interface SuitePlan {
  readonly worklet: WorkletUnderTest;
  readonly facts: { readonly evaluation: ScriptFacts; readonly remediation: ScriptFacts };
  readonly queries: readonly CimQueryStandIn[];
  readonly methods: readonly CimMethodStandIn[];
  /** Calls of programs by name. */
  readonly programs: readonly ProgramStandIn[];
  /** Programs that list, warn or end sessions. */
  readonly sessionPrograms: readonly SessionProgramStandIn[];
  /** Programs whose files are looked at, in small letters. */
  readonly verifiedPrograms: readonly string[];
  /** All of these programs: file names, or full paths. */
  readonly programFiles: readonly string[];
  /** The remediation warns whoever it logs off. */
  readonly warns: boolean;
  /** Parameters that each stand-in must have, by command. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Members that the scripts read, in small letters: what instances must have. */
  readonly members: ReadonlySet<string>;
  /** The lengths of the scripts' sleeps, in seconds. */
  readonly sleeps: readonly number[];
  /** How long a run of both scripts can wait, in seconds; undefined where nothing in the text bounds it. */
  readonly longestWait: number | undefined;
  /** Every query and call has a time limit. */
  readonly limitsTime: boolean;
  /** Names of the suite's own that no name of the scripts hides. */
  readonly names: {
    readonly machine: string;
    readonly initialize: string;
    readonly run: string;
    readonly entry: string;
    readonly fault: string;
    readonly select: string;
    readonly session: string;
  };
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The first name that the scripts do not have: in a mock, the variables and functions of the calling script come first. */
function freeName(wanted: string, taken: readonly ReadonlySet<string>[]): string {
  let name = wanted;
  for (let count = 2; taken.some((set) => set.has(name.toLowerCase())); count++) name = `${wanted}${count}`;
  return name;
}

/** Reads what a suite needs of a worklet's scripts. */
export function suitePlan(worklet: WorkletUnderTest): SuitePlan {
  const { evaluation, remediation } = worklet.scripts;
  const facts = { evaluation: scriptFacts(evaluation.text), remediation: scriptFacts(remediation.text) };
  const both = [facts.evaluation, facts.remediation];
  const standIns = [...evaluation.standIns, ...remediation.standIns];
  const queries = standIns.filter((standIn) => standIn.kind === 'cimQuery');
  const methods = standIns.filter((standIn) => standIn.kind === 'cimMethod');
  const programs = standIns.filter((standIn) => standIn.kind === 'program');
  const sessionPrograms = standIns.filter((standIn) => standIn.kind === 'sessionProgram');
  const verifiedPrograms = standIns.flatMap((standIn) => (standIn.kind === 'programFile' ? [standIn.program] : []));
  const sleeps = standIns.flatMap((standIn) => (standIn.kind === 'sleep' ? [standIn.seconds] : []));
  const commands = both.flatMap((script) => script.commands);
  const parameters = new Map<string, string[]>();
  for (const command of commands) {
    parameters.set(command.name, [...new Set([...(parameters.get(command.name) ?? []), ...command.parameters.keys()])]);
  }
  const [first, second] = both.map(longestWait);
  const variables = both.map((script) => script.variables);
  const functions = both.map((script) => script.functions);
  return {
    worklet,
    facts,
    queries: uniqueBy(queries, (query) => `${query.class.toLowerCase()} ${query.filter === null ? '*' : (query.filter ?? '')}`),
    methods: uniqueBy(methods, (method) => `${method.class}.${method.method} ${method.on} ${JSON.stringify(method.arguments)}`),
    programs: uniqueBy(programs, (call) => JSON.stringify([call.program, call.arguments ?? null])),
    sessionPrograms: uniqueBy(sessionPrograms, (call) => JSON.stringify(call)),
    verifiedPrograms: [...new Set(verifiedPrograms)],
    programFiles: [...new Set([...programs, ...sessionPrograms].map(({ program }) => program).concat(verifiedPrograms))],
    warns: remediation.standIns.some((standIn) => standIn.kind === 'sessionProgram' && standIn.program === 'msg.exe'),
    parameters,
    members: new Set(both.flatMap((script) => [...script.members])),
    sleeps: [...new Set(sleeps)],
    longestWait: first === undefined || second === undefined ? undefined : first + second,
    limitsTime: commands.every(
      ({ name, parameters: given }) => !/^(get-ciminstance|invoke-cimmethod)$/.test(name) || given.has('operationtimeoutsec'),
    ),
    names: {
      machine: freeName('machine', variables),
      initialize: freeName('Initialize-Machine', functions),
      run: freeName('Invoke-WorkletScript', functions),
      entry: freeName('Find-Entry', functions),
      fault: freeName('Find-Fault', functions),
      select: freeName('Select-Instance', functions),
      session: freeName('Invoke-SessionProgram', functions),
    },
  };
}
