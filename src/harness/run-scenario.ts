import type { SourceSpan } from '../base/span.ts';
import type { EndpointDescription } from '../endpoint/description.ts';
import { runScriptJob } from '../engines/simulated/run-script-job.ts';
import type { ScriptReport } from '../engines/simulated/script-job.ts';
import { type ExpectedOutput, expectedOutput } from './expected-output.ts';
import type { DeclaredScenario, ScriptName, WorkletUnderTest } from './worklet-under-test.ts';

/** One of the runs of a scenario, in their order. */
export type Moment = 'evaluation' | 'remediation' | 'afterwards' | 'again';

/** What falls short: a sentence, and where it comes from. */
export interface Shortfall {
  readonly moment: Moment;
  readonly message: string;
  readonly script: ScriptName;
  /** Line of the script, from 1. */
  readonly line?: number;
  /** The author's TypeScript that the line comes from. */
  readonly span?: SourceSpan;
}

export interface ScenarioRun {
  readonly name: string;
  readonly runs: readonly { readonly moment: Moment; readonly report: ScriptReport; readonly expected: ExpectedOutput | undefined }[];
  readonly shortfalls: readonly Shortfall[];
  /** Virtual seconds of all runs. */
  readonly elapsed: number;
  /** What is not simulated, where a run ended so. */
  readonly notSimulated?: string;
}

/** Endpoints run worklets as SYSTEM in the 32-bit Windows PowerShell 5.1, also on 64-bit Windows. */
export function platformDefaults(endpoint: EndpointDescription | undefined): EndpointDescription {
  return { bitness: 32, ...endpoint };
}

const scripts = { evaluation: 'evaluation', remediation: 'remediation', afterwards: 'evaluation', again: 'remediation' } as const satisfies Record<
  Moment,
  ScriptName
>;

/**
 * Runs a scenario as the platform runs a worklet: evaluation, remediation, evaluation again, and remediation once more,
 * which must find nothing to do. All on one endpoint, each script in a process of its own.
 */
export function runScenario(worklet: WorkletUnderTest, { name, scenario }: DeclaredScenario): ScenarioRun {
  const remediation = scenario.remediation && expectedOutput(scenario.remediation);
  const succeeds = remediation !== undefined && remediation.verdict.kind === 'remediated';
  const afterwards = scenario.afterwards && expectedOutput(scenario.afterwards);
  const plan: { moment: Moment; expected: ExpectedOutput | undefined }[] = [{ moment: 'evaluation', expected: expectedOutput(scenario.evaluation) }];
  if (remediation) plan.push({ moment: 'remediation', expected: remediation });
  if (afterwards || succeeds) plan.push({ moment: 'afterwards', expected: afterwards });
  const settles = succeeds && !worklet.metadata.alwaysRemediates && (afterwards === undefined || afterwards.verdict.kind === 'compliant');
  if (settles) plan.push({ moment: 'again', expected: undefined });

  const reports = runScriptJob({
    endpoint: platformDefaults(scenario.endpoint),
    edition: '5.1',
    platform: 'windows',
    scripts: plan.map(({ moment }) => ({ text: worklet.scripts[scripts[moment]].text, path: `C:\\Windows\\Temp\\${scripts[moment]}.ps1` })),
  });
  const runs = reports.map((report, index) => ({ ...plan[index], report }));
  let start = 0;
  const shortfalls = runs.flatMap(({ moment, report, expected }) => {
    const end = start + report.elapsed;
    const found = shortfallsOf(worklet, moment, withoutEvents(report, scenario.endpoint, start, end), expected);
    start = end;
    return found;
  });
  const gap = reports.find((report) => report.outcome === 'notSimulated');
  return {
    name,
    runs,
    shortfalls,
    elapsed: reports.reduce((sum, report) => sum + report.elapsed, 0),
    ...(gap?.outcome === 'notSimulated' ? { notSimulated: gap.notSimulated } : {}),
  };
}

/** A report without the endpoint's changes, where some of them may have happened by themselves: those are not the script's doing. */
function withoutEvents(report: ScriptReport, endpoint: EndpointDescription | undefined, start: number, end: number): ScriptReport {
  const happens = (endpoint?.events ?? []).some(({ at }) => at === undefined || (at > start && at <= end));
  return happens ? { ...report, changes: [] } : report;
}

function shortfallsOf(worklet: WorkletUnderTest, moment: Moment, report: ScriptReport, expected: ExpectedOutput | undefined): Shortfall[] {
  const script = scripts[moment];
  const line = report.outcome === 'exited' ? report.endedAt : undefined;
  const span = line === undefined ? undefined : originOf(worklet, script, line);
  const place = { moment, script, ...(line === undefined ? {} : { line }), ...(span ? { span } : {}) };
  const found: string[] = [];
  if (report.outcome === 'notSimulated') found.push(`the run ended at ${report.notSimulated}, which is not simulated`);
  else if (report.outcome === 'limit') found.push(`the run ended at a limit: ${report.message}`);
  else {
    if (expected) found.push(...differences(report, expected));
    else found.push(...impliedDifferences(moment, report));
    if (script === 'evaluation' && report.changes.length > 0) {
      found.push(`evaluation changed the endpoint: ${report.changes.map(({ path }) => path).join(', ')}`);
    }
  }
  return found.map((message) => ({ ...place, message }));
}

function differences(report: ScriptReport, expected: ExpectedOutput): string[] {
  const found: string[] = [];
  if (report.exitCode !== expected.exitCode) found.push(`exit code ${report.exitCode}, declared was ${expected.exitCode} (${expected.verdict.kind})`);
  const lines = report.stdout === '' ? [] : report.stdout.replace(/\n$/, '').split('\n');
  if (lines.join('\n') !== expected.lines.join('\n')) found.push(`output ${quotedLines(lines)}, declared was ${quotedLines(expected.lines)}`);
  if (expected.error === undefined) {
    if (report.stderr !== '') found.push(`the error stream is not empty: ${JSON.stringify(report.stderr.trim())}`);
  } else if (!squeezed(report.stderr).includes(squeezed(expected.error))) {
    found.push(`the error stream does not hold the message ${JSON.stringify(expected.error)}`);
  }
  return found;
}

/** What holds of the runs that the author declares nothing of. */
function impliedDifferences(moment: Moment, report: ScriptReport): string[] {
  if (report.exitCode !== 0) {
    return [
      moment === 'again'
        ? `a second remediation ended with ${report.exitCode}`
        : `evaluation still flags the endpoint after a remediation that succeeded (exit code ${report.exitCode}); declare \`afterwards\` with a \`reason\` where that is right`,
    ];
  }
  if (moment === 'again' && report.changes.length > 0)
    return [`a second remediation changed the endpoint again: ${report.changes.map(({ path }) => path).join(', ')}`];
  return [];
}

const quotedLines = (lines: readonly string[]) => (lines.length === 0 ? 'is empty' : lines.map((line) => JSON.stringify(line)).join(' '));

/** The console wraps error text at its width, so white space does not count. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

function originOf(worklet: WorkletUnderTest, script: ScriptName, line: number): SourceSpan | undefined {
  const { origins } = worklet.scripts[script];
  return origins.find((origin) => origin.line === line)?.span ?? origins.filter((origin) => origin.line < line).at(-1)?.span;
}
