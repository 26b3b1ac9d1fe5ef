import { NotSimulated } from '../base/not-simulated.ts';
import type { Call } from './calls.ts';
import type { ProgramAnswer, ProgramFault } from './description.ts';
import { EndlessWait } from './endless-wait.ts';
import type { Endpoint } from './endpoint.ts';
import type { LocatedProgram } from './find-program.ts';
import { fileName } from './initial/files.ts';
import type { ProgramDefinition, ProgramResult } from './program.ts';
import programs from './programs/index.generated.ts';
import { accountName } from './stores/account.ts';
import type { Process } from './stores/processes.ts';

/** A program that has been started. */
export interface StartedProgram {
  readonly process: Process;
  /** What it answers once it has ended. */
  readonly result: ProgramResult;
  /** When it ends: milliseconds UTC; `'never'`: not by itself. */
  readonly endsAt: number | 'never';
}

let units: ReadonlyMap<string, ProgramDefinition> | undefined;

/** Read when somebody asks: a unit that runs others is itself among them. */
function allUnits(): ReadonlyMap<string, ProgramDefinition> {
  units ??= new Map((programs as readonly ProgramDefinition[]).map((program) => [program.name, program]));
  return units;
}

/** What the toolkit knows of a program by its file's name. */
export const programDefinition = (name: string): ProgramDefinition | undefined => allUnits().get(fileName(name));

/** How often each declared answer has been given, by endpoint. */
const given = new WeakMap<Endpoint, Map<ProgramAnswer, number>>();

const sameArguments = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((argument, index) => argument.toLowerCase() === other[index].toLowerCase());

function declaredAnswer(endpoint: Endpoint, name: string, args: readonly string[]): ProgramResult | undefined {
  const told = Object.entries(endpoint.description.programs ?? {}).find(([each]) => fileName(each) === fileName(name))?.[1];
  if (told === undefined || told === 'absent' || told.answers === undefined) return undefined;
  const counts = given.get(endpoint) ?? new Map<ProgramAnswer, number>();
  given.set(endpoint, counts);
  const answer = told.answers.find(
    (each) =>
      (each.arguments === undefined || sameArguments(each.arguments, args)) && (counts.get(each) ?? 0) < (each.times ?? Number.POSITIVE_INFINITY),
  );
  if (!answer) throw new NotSimulated('program', [name, ...args].join(' '), 'programs');
  counts.set(answer, (counts.get(answer) ?? 0) + 1);
  endpoint.unhindered(() => {
    for (const [path, file] of Object.entries(answer.files ?? {})) endpoint.machineFiles.describe(path, file);
  });
  return { stdout: answer.stdout ?? '', stderr: answer.stderr ?? '', exitCode: answer.exitCode ?? 0, takes: answer.takes ?? 0 };
}

function answerOf(endpoint: Endpoint, name: string, args: readonly string[], stdin: string): ProgramResult {
  const fault = endpoint.faults.take((each): each is ProgramFault => each.kind === 'program' && fileName(each.name) === fileName(name));
  if (fault) return { stdout: fault.stdout ?? '', stderr: fault.stderr ?? '', exitCode: fault.exitCode };
  const declared = declaredAnswer(endpoint, name, args);
  if (declared) return declared;
  const unit = programDefinition(name);
  if (!unit) throw new NotSimulated('program', name, 'programs');
  return unit.run({ endpoint, arguments: args, stdin });
}

/** Starts a program and does not wait for it. Its process ends when its time is up. */
export function startProgram(endpoint: Endpoint, program: LocatedProgram, args: readonly string[], stdin = ''): StartedProgram {
  const pattern = { kind: 'program', name: program.name } as const;
  endpoint.callBegins(pattern);
  const call: { -readonly [Name in keyof Extract<Call, { kind: 'program' }>]: Extract<Call, { kind: 'program' }>[Name] } = {
    kind: 'program',
    name: program.name,
    arguments: [...args],
  };
  endpoint.record(call);
  const process = endpoint.processes.start(
    { name: program.name, path: program.path, commandLine: [program.path, ...args].join(' ') },
    { session: endpoint.process.session, user: accountName(endpoint.process.user), startTime: endpoint.clock.now },
  );
  let result: ProgramResult;
  try {
    result = answerOf(endpoint, program.name, args, stdin);
  } catch (error) {
    endpoint.processes.end(process.id, 1);
    throw error;
  }
  const { takes = 0, exitCode } = result;
  if (takes !== 'never') call.exitCode = exitCode;
  if (takes === 0) endpoint.processes.end(process.id, exitCode);
  else if (takes !== 'never') endpoint.clock.after(takes * 1000, () => endpoint.processes.end(process.id, exitCode));
  endpoint.callEnds(pattern);
  return { process, result, endsAt: takes === 'never' ? 'never' : endpoint.clock.now + takes * 1000 };
}

/** Runs a program to its end; the clock moves by its time. */
export function runProgram(endpoint: Endpoint, program: LocatedProgram, args: readonly string[], stdin = ''): ProgramResult {
  const { result, endsAt } = startProgram(endpoint, program, args, stdin);
  if (endsAt === 'never') throw new EndlessWait(program.name);
  endpoint.clock.advance(endsAt - endpoint.clock.now);
  return result;
}
