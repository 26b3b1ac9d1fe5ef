import { cimError } from '../../endpoint/cim/cim-error.ts';
import type { CallPattern, EndpointDescription, FaultDescription } from '../../endpoint/description.ts';
import type { CimMethodStandIn, StandIn } from '../../model/stand-in.ts';
import { type ExpectedOutput, expectedOutput } from '../expected-output.ts';
import { platformDefaults } from '../run-scenario.ts';
import type { DeclaredScenario } from '../worklet-under-test.ts';
import { defaultStart } from './default-start.ts';
import { hashtableText, literal } from './literal.ts';
import { samplePrograms } from './program-sample.ts';
import { type Entry, type Sample, sampleEndpoint } from './sample-endpoint.ts';
import { mostRuns } from './script-facts.ts';
import { programFile, sampleSessions, type Table } from './session-sample.ts';
import type { SuitePlan } from './suite-plan.ts';

function nameOfCall(plan: SuitePlan, pattern: CallPattern): string {
  if (pattern.kind === 'cimQuery') return pattern.class;
  if (pattern.kind === 'program') return programFile(pattern.name);
  return methodName(plan, pattern.class, pattern.method);
}

function methodName({ methods }: SuitePlan, className: string, method: string): string {
  const known = methods.find((each) => each.class.toLowerCase() === className.toLowerCase() && each.method.toLowerCase() === method.toLowerCase());
  return `${className}${known?.on === 'class' ? '::' : '.'}${method}`;
}

type ToldFault = Extract<FaultDescription, { kind: 'cimQuery' | 'cimMethodReturns' | 'cimMethodFails' | 'program' }>;

const isToldFault = (fault: FaultDescription): fault is ToldFault => fault.kind.startsWith('cim') || fault.kind === 'program';

function faultOf(plan: SuitePlan, fault: ToldFault): string {
  if (fault.kind === 'program') return programFile(fault.name);
  return fault.kind === 'cimQuery' ? fault.class : methodName(plan, fault.class, fault.method);
}

const lineList = (text: string): string => `@(${text.trimEnd().split(/\r?\n/).map(literal).join(', ')})`;

function faultText(plan: SuitePlan, fault: ToldFault): string {
  const entries: [string, string][] = [['Of', literal(faultOf(plan, fault))]];
  if (fault.after) entries.push(['After', literal(nameOfCall(plan, fault.after))]);
  if (fault.from) entries.push(['From', literal(fault.from)]);
  if (fault.until !== undefined) entries.push(['Until', literal(fault.until)]);
  if (fault.skip) entries.push(['Skip', literal(fault.skip)]);
  if (fault.times !== undefined) entries.push(['Times', literal(fault.times)]);
  if (fault.kind === 'program') {
    entries.push(['ExitCode', literal(fault.exitCode)]);
    if (fault.stdout) entries.push(['Output', lineList(fault.stdout)]);
    if (fault.stderr) entries.push(['Errors', lineList(fault.stderr)]);
  } else if (fault.kind === 'cimMethodReturns') entries.push(['ReturnValue', literal(fault.returnValue)]);
  else entries.push(['Message', literal(cimError(fault.error).message)]);
  // A query that times out takes its whole time limit.
  const takes = fault.kind !== 'cimQuery' ? undefined : (fault.takes ?? (fault.error === 'TimedOut' ? 86_400 : undefined));
  if (takes) entries.push(['Takes', literal(takes)]);
  return hashtableText(entries);
}

/** Columns that a table's line may take, without its indentation. */
const width = 130;

function entryLines({ after, seconds, fromStart, answer }: Entry): string[] {
  const moment: [string, string][] = [
    ...(after.length === 0 ? [] : [['After', after.length === 1 ? literal(after[0]) : `@(${after.map(literal).join(', ')})`] as [string, string]]),
    ...(seconds === 0 ? [] : [['Seconds', literal(seconds)] as [string, string]]),
    ...(fromStart ? [['FromStart', '$true'] as [string, string]] : []),
  ];
  const flat = answer.map(([name, value]) => [name, typeof value === 'string' ? value : `@(${value.join(', ')})`] as const);
  const line = hashtableText([...moment, ...flat]);
  if (line.length <= width) return [line];
  const rest = answer.flatMap(([name, value]) =>
    typeof value === 'string' ? [`    ${name} = ${value}`] : [`    ${name} = @(`, ...value.map((item) => `        ${item}`), '    )'],
  );
  return ['@{', ...moment.map(([name, value]) => `    ${name} = ${value}`), ...rest, '}'];
}

/** An assignment of a table: on one line where there is room. */
function assign(target: string, items: readonly (readonly string[])[]): string[] {
  const [only] = items;
  if (items.length === 1 && only.length === 1 && target.length + only[0].length < width) return [`${target} = @(${only[0]})`];
  return [`${target} = @(`, ...items.flat().map((item) => `    ${item}`), ')'];
}

const tables = (list: readonly Table[]): string[][] => list.map((table) => [hashtableText(table)]);

/** The programs and sessions of a scenario. */
function programLines(plan: SuitePlan, endpoint: EndpointDescription): string[] {
  const machine = `$${plan.names.machine}`;
  const { files, verified, answers } = samplePrograms(plan, endpoint);
  const lines =
    files.length === 0
      ? []
      : assign(
          `${machine}.Files`,
          files.map((path) => [literal(path)]),
        );
  for (const [name, facts] of verified) lines.push(`${machine}.Verified[${literal(name)}] = ${hashtableText(facts)}`);
  for (const [call, answer] of answers) lines.push(`${machine}.Programs[${literal(call)}] = ${hashtableText(answer)}`);
  if (plan.sessionPrograms.length === 0) return lines;
  const { header, rows, sessions } = sampleSessions(endpoint);
  lines.push(`${machine}.Header = ${literal(header)}`, ...assign(`${machine}.Rows`, tables(rows)));
  if (sessions.length > 0) lines.push(...assign(`${machine}.Sessions`, tables(sessions)));
  return lines;
}

function machineLines({ names, ...plan }: SuitePlan, { endpoint }: DeclaredScenario['scenario'], sample: Sample): string[] {
  const faults = (endpoint?.faults ?? []).filter(isToldFault).map((fault) => faultText({ names, ...plan }, fault));
  const start = endpoint?.time;
  return [
    `$${names.machine} = ${names.initialize}${start === undefined || start === defaultStart ? '' : ` -Start ${literal(start)}`}`,
    ...[...sample.answers].flatMap(([name, entries]) => assign(`$${names.machine}.Answers[${literal(name)}]`, entries.map(entryLines))),
    ...(plan.programFiles.length === 0 ? [] : programLines({ names, ...plan }, platformDefaults(endpoint))),
    ...(faults.length === 0
      ? []
      : assign(
          `$${names.machine}.Faults`,
          faults.map((fault) => [fault]),
        )),
  ];
}

const verdictSentences = {
  compliant: 'finds the endpoint compliant',
  nonCompliant: 'flags the endpoint',
  remediated: 'succeeds',
  failed: 'fails',
} as const;

function outcomeLines({ lines, error, exitCode }: ExpectedOutput): string[] {
  const listed = lines.length === 1 ? literal(lines[0]) : `@(${lines.map(literal).join(', ')})`;
  return [
    `$result.Output | Should -BeExactly ${listed}`,
    error === undefined ? '$result.Errors | Should -BeNullOrEmpty' : `$result.Errors | Should -BeExactly ${literal(error)}`,
    `$result.ExitCode | Should -Be ${exitCode}`,
  ];
}

/** How often a remediation must make a call; undefined where the declaration does not say. */
function callsWanted(plan: SuitePlan, { scenario }: DeclaredScenario, { effects, isStill }: Sample): 'never' | 'once' | 'atMostOnce' | undefined {
  const remediation = scenario.remediation && expectedOutput(scenario.remediation).verdict;
  if (!remediation || plan.worklet.metadata.alwaysRemediates) return undefined;
  const evaluation = expectedOutput(scenario.evaluation).verdict;
  if (evaluation.kind === 'compliant' && remediation.kind === 'remediated') {
    // A call that changes a compliant endpoint cannot have been meant.
    return effects.every(({ effective }) => effective) ? 'never' : undefined;
  }
  const runs = mostRuns(plan.facts.remediation, 'Invoke-CimMethod');
  if (runs !== 1) return undefined;
  const afterwards = scenario.afterwards && expectedOutput(scenario.afterwards).verdict.kind;
  // The endpoint was flagged, is compliant now, and does not change by itself: the call was made.
  const wasMade = remediation.kind === 'remediated' && evaluation.kind === 'nonCompliant' && isStill && (afterwards ?? 'compliant') === 'compliant';
  const faults = scenario.endpoint?.faults ?? [];
  const meetsFault =
    faults.length > 0 &&
    faults.every((fault) => fault.kind === 'cimMethodFails' || fault.kind === 'cimMethodReturns') &&
    evaluation.kind === 'nonCompliant';
  return wasMade || meetsFault ? 'once' : 'atMostOnce';
}

function callFilter({ class: className, method, on, arguments: given }: CimMethodStandIn): string {
  const target = on === 'instance' ? `$InputObject.CimClass.CimClassName -eq ${literal(className)}` : `$ClassName -eq ${literal(className)}`;
  const parts = [target, `$MethodName -eq ${literal(method)}`];
  for (const [name, value] of Object.entries(given)) if (value !== undefined) parts.push(`$Arguments.${name} -eq ${literal(value)}`);
  return parts.join(' -and ');
}

function callLines(plan: SuitePlan, declared: DeclaredScenario, sample: Sample): string[] {
  if (plan.methods.length === 0) return [];
  const wanted = callsWanted(plan, declared, sample);
  if (wanted === 'never') return ['Should -Invoke Invoke-CimMethod -Times 0 -Exactly'];
  if (wanted === 'atMostOnce') return [`$${plan.names.machine}.Calls.Count | Should -BeLessOrEqual 1`];
  if (wanted === undefined) return [];
  return [
    'Should -Invoke Invoke-CimMethod -Times 1 -Exactly',
    `Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { ${callFilter(plan.methods[0])} }`,
  ];
}

const takesTime = (endpoint: EndpointDescription | undefined): boolean =>
  (endpoint?.faults ?? []).some((fault) => fault.kind === 'cimQuery' && (fault.takes !== undefined || fault.error === 'TimedOut'));

function it(name: string, body: readonly string[]): string[] {
  return ['', `It ${literal(name)} {`, ...body.map((line) => `    ${line}`), '}'];
}

/** A remediation of an endpoint that is as it should be only looks. */
function staysAlone({ scenario }: DeclaredScenario): boolean {
  const remediation = scenario.remediation && expectedOutput(scenario.remediation).verdict.kind;
  return expectedOutput(scenario.evaluation).verdict.kind === 'compliant' && remediation === 'remediated';
}

/** Only the programs of these stand-ins may be run, and what they wrote is not left behind. */
function programTest({ names, programFiles }: SuitePlan, standIns: readonly StandIn[]): string[] {
  if (programFiles.length === 0) return [];
  const used = [
    ...new Set(standIns.flatMap((standIn) => (standIn.kind === 'program' || standIn.kind === 'sessionProgram' ? [standIn.program] : []))),
  ];
  const others = programFiles.filter((name) => !used.includes(name));
  return [
    ...others.map(
      (name) => `Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like ${literal(`*${name.replace(/^.*\\/, '')}`)} }`,
    ),
    `$${names.machine}.Texts.Keys | Should -BeNullOrEmpty`,
  ];
}

function evaluationTest(plan: SuitePlan, expected: ExpectedOutput): string[] {
  const { run, machine } = plan.names;
  const calls = mostRuns(plan.facts.evaluation, 'Invoke-CimMethod') === 0 && plan.methods.length > 0;
  return it(`evaluation ${verdictSentences[expected.verdict.kind]} with exit code ${expected.exitCode}`, [
    `$result = ${run} -Path $evaluation`,
    '',
    ...outcomeLines(expected),
    ...(calls ? ['Should -Invoke Invoke-CimMethod -Times 0 -Exactly'] : []),
    ...programTest(plan, plan.worklet.scripts.evaluation.standIns),
    `$${machine}.Complaints | Should -BeNullOrEmpty`,
  ]);
}

function remediationTest(plan: SuitePlan, declared: DeclaredScenario, sample: Sample, expected: ExpectedOutput): string[] {
  const { run, machine } = plan.names;
  const bounded = plan.longestWait !== undefined && plan.sleeps.length > 0 && !takesTime(declared.scenario.endpoint);
  return it(`remediation ${verdictSentences[expected.verdict.kind]} with exit code ${expected.exitCode}`, [
    `$null = ${run} -Path $evaluation`,
    `$result = ${run} -Path $remediation`,
    '',
    ...outcomeLines(expected),
    ...callLines(plan, declared, sample),
    ...programTest(plan, staysAlone(declared) ? plan.worklet.scripts.evaluation.standIns : plan.worklet.scripts.remediation.standIns),
    ...(bounded ? [`$${machine}.Elapsed | Should -BeLessOrEqual ${plan.longestWait}`] : []),
    `$${machine}.Complaints | Should -BeNullOrEmpty`,
  ]);
}

function afterwardsTest(plan: SuitePlan, { scenario }: DeclaredScenario): string[] {
  const { run, machine } = plan.names;
  const remediation = scenario.remediation && expectedOutput(scenario.remediation);
  const expected = scenario.afterwards && expectedOutput(scenario.afterwards);
  if (!remediation || (!expected && (remediation.verdict.kind !== 'remediated' || plan.worklet.metadata.alwaysRemediates))) return [];
  const sentence = expected ? `${verdictSentences[expected.verdict.kind]} with exit code ${expected.exitCode}` : 'finds the endpoint compliant';
  return it(`evaluation afterwards ${sentence}`, [
    ...(scenario.reason ? [`# ${scenario.reason.replace(/\s+/g, ' ')}`] : []),
    `$null = ${run} -Path $evaluation`,
    `$null = ${run} -Path $remediation`,
    `$result = ${run} -Path $evaluation`,
    '',
    ...(expected ? outcomeLines(expected) : ['$result.Errors | Should -BeNullOrEmpty', '$result.ExitCode | Should -Be 0']),
    `$${machine}.Complaints | Should -BeNullOrEmpty`,
  ]);
}

/** The tests of one scenario, or a comment that says why there are none. */
export function writeScenario(plan: SuitePlan, declared: DeclaredScenario): string[] {
  const { name, scenario } = declared;
  const sample = sampleEndpoint(plan, platformDefaults(scenario.endpoint));
  if (sample.gap !== undefined) return [`# Only \`worklet test\` tries this scenario, ${JSON.stringify(name)}: ${sample.gap}.`];
  const remediation = scenario.remediation && expectedOutput(scenario.remediation);
  const body = [
    'BeforeEach {',
    ...machineLines(plan, scenario, sample).map((line) => `    ${line}`),
    '}',
    ...evaluationTest(plan, expectedOutput(scenario.evaluation)),
    ...(remediation ? remediationTest(plan, declared, sample, remediation) : []),
    ...afterwardsTest(plan, declared),
  ];
  return [`Context ${literal(name)} {`, ...body.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}
