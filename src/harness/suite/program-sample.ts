import type { EndpointDescription } from '../../endpoint/description.ts';
import { createEndpoint } from '../../endpoint/endpoint.ts';
import { runProgram } from '../../endpoint/run-program.ts';
import type { ProgramStandIn } from '../../model/stand-in.ts';
import { literal } from './literal.ts';
import { programFile, type Table } from './session-sample.ts';
import type { SuitePlan } from './suite-plan.ts';

/** What is known of the files of programs, and what they answer, on the endpoint of a scenario. */
export interface ProgramSample {
  /** Full paths at which the scripts find programs. */
  readonly files: readonly string[];
  /** By file name: signature, version, hash. */
  readonly verified: readonly (readonly [name: string, facts: Table])[];
  /** By program and arguments as they stand on the command line. */
  readonly answers: readonly (readonly [call: string, answer: Table])[];
}

/** The arguments of a call on one line, quoted as the scripts quote them. */
export function argumentLine(args: readonly string[]): string {
  return args
    .map((argument) => (/^[^\s"]+$/.test(argument) ? argument : `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`))
    .join(' ');
}

const lineList = (text: string): string => {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return `@(${lines.map(literal).join(', ')})`;
};

/** Why a suite cannot stand in for the programs of a scenario; undefined where it can. */
export function programGap(plan: SuitePlan, description: EndpointDescription): string | undefined {
  const { faults, events, ...still } = description;
  if (plan.programs.length > 0 && (events ?? []).length > 0) return 'something happens while programs run';
  for (const call of plan.programs) {
    if (!call.arguments || call.arguments.includes(undefined)) return `an argument of ${call.program} is made at run time`;
    const endpoint = createEndpoint(still);
    const before = endpoint.snapshot();
    const { unsettled, takes = 0 } = answerOf(still, call);
    if (unsettled) return `the ${unsettled.what} are not known`;
    if (takes !== 0) return `${call.program} takes its time`;
    if (!isAbsent(still, call.program) && changes(endpoint, before, call)) return `${call.program} changes the endpoint`;
  }
  return undefined;
}

function changes(endpoint: ReturnType<typeof createEndpoint>, before: ReturnType<typeof endpoint.snapshot>, call: ProgramStandIn): boolean {
  runProgram(endpoint, located(call.program), call.arguments as readonly string[]);
  return endpoint.changesSince(before).length > 0 || endpoint.clock.nextDue !== undefined;
}

const located = (program: string) => ({ name: programFile(program.replace(/^.*\\/, '')), path: program });

const isAbsent = (description: EndpointDescription, program: string): boolean =>
  Object.entries(description.programs ?? {}).some(([name, told]) => told === 'absent' && programFile(name) === programFile(program));

const answerOf = (description: EndpointDescription, call: ProgramStandIn) =>
  isAbsent(description, call.program)
    ? { stdout: '', stderr: '', exitCode: 1, takes: 0, unsettled: undefined }
    : runProgram(createEndpoint(description), located(call.program), call.arguments as readonly string[]);

/** Asks the simulated endpoint of a scenario about its programs. */
export function samplePrograms(plan: SuitePlan, description: EndpointDescription): ProgramSample {
  const { faults, events, ...still } = description;
  const endpoint = createEndpoint(still);
  const files = plan.programFiles.flatMap((name) =>
    (name.includes('\\') ? [name] : ['Sysnative', 'System32'].map((folder) => `C:\\Windows\\${folder}\\${name}`)).filter(
      (path) => endpoint.files.get(path)?.kind === 'file',
    ),
  );
  const verified = plan.verifiedPrograms.flatMap((name): [string, Table][] => {
    const node = ['Sysnative', 'System32']
      .map((folder) => endpoint.files.get(`C:\\Windows\\${folder}\\${name}`))
      .find((each) => each?.kind === 'file');
    if (node?.kind !== 'file') return [];
    const { signature, version, sha256 } = node.facts;
    return [
      [
        name,
        [
          ['Status', literal(signature?.status ?? 'NotSigned')],
          ['Subject', literal(signature?.subject ?? null)],
          ['Version', literal(version ?? null)],
          ['Hash', literal(sha256 ?? null)],
        ],
      ],
    ];
  });
  const answers = plan.programs.map((call): [string, Table] => {
    const { exitCode, stdout, stderr } = answerOf(still, call);
    const line = argumentLine(call.arguments as readonly string[]);
    return [
      `${located(call.program).name} ${line}`.trim(),
      [
        ['ExitCode', String(exitCode)],
        ['Output', lineList(stdout)],
        ['Errors', lineList(stderr)],
      ],
    ];
  });
  return { files, verified, answers };
}
