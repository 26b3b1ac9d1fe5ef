import { printDiagnostic, type TextOf } from '../../diagnostics/print-diagnostic.ts';
import type { Abandoned } from '../../engines/simulated/bounded-thread.ts';
import type { Moment, ScenarioRun } from '../../harness/run-scenario.ts';
import { suitePassed } from '../../harness/run-suite.ts';
import type { Timed, WorkletTest } from '../../harness/test-worklet.ts';
import { buildWorklets, dataOf } from '../build/build-worklets.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import type { CommandContext } from '../command-context.ts';
import { requireCompiled } from '../compile-one.ts';
import { eachInThreads } from '../each-in-threads.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { inShard, jobsFor, type Shard } from '../jobs.ts';
import { diagnosticDocument, writeDocument } from '../json-document.ts';
import { runDocument } from '../pester-runner/run-document.ts';
import { exitCodeOf as runExitCode } from '../pester-runner/run-exit-code.ts';
import { Progress } from '../progress.ts';
import { requireRoot } from '../project/find-root.ts';
import { selectWorklets } from '../project/list-worklets.ts';
import type { TestedWorklet } from '../report/test-case.ts';
import { abandonedWorklet, testedWorklet } from '../report/tested-worklet.ts';
import { readTestReport, writeTestReports } from '../report/write-test-reports.ts';
import { textsBelow } from '../report-diagnostics.ts';
import { type MoreSuites, moreSuites, requirePowerShell, writeMoreSuites } from './more-suites.ts';
import { testDiagnostics, textsWith } from './test-diagnostics.ts';
import { testInThread } from './test-in-thread.ts';

interface TestRequest {
  readonly names: readonly string[];
  readonly json: boolean;
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  /** As written: `junit:FILE`. */
  readonly reports?: readonly string[];
  /** `both` runs the suites on the installed PowerShell too. */
  readonly engine?: 'simulated' | 'both';
}

interface Tested {
  readonly data: CompiledData;
  readonly test: WorkletTest;
}

const momentsShown = ['evaluation', 'remediation', 'afterwards', 'again'] as const satisfies readonly Moment[];

type Run = ScenarioRun['runs'][number];

/** The verdict that a run's exit code and error stream stand for. */
function verdictOf({ moment, report }: Run): string {
  if (report.outcome === 'notSimulated') return 'not simulated';
  if (report.outcome !== 'exited') return report.outcome === 'limit' ? 'limit' : 'syntax error';
  if (moment === 'remediation' || moment === 'again') return report.exitCode === 0 ? 'remediated' : 'failed';
  if (report.exitCode === 0) return 'compliant';
  return report.exitCode === 1 && report.stderr === '' ? 'nonCompliant' : 'failed';
}

const cellOf = (run: Run | undefined): string =>
  run === undefined
    ? '-'
    : [verdictOf(run), ...(run.report.exitCode === null ? [] : [run.report.exitCode])].join(' ').replace('nonCompliant', 'non-compliant');

/** Virtual seconds, as a person says them. */
function timeText(seconds: number): string {
  if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
  const rest = Number((seconds % 60).toFixed(1));
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

const realTime = (milliseconds: number): string => (milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`);

function scenarioRows(test: WorkletTest): string[][] {
  return test.scenarios.map((run) => [
    ...momentsShown.map((moment) => cellOf(run.runs.find((each) => each.moment === moment))),
    timeText(run.elapsed),
    realTime(run.took),
  ]);
}

const headings = ['evaluation', 'remediation', 'afterwards', 'again', 'virtual', 'real'];

function suiteText(suite: NonNullable<WorkletTest['suite']>): string {
  const { document, ended } = suite;
  if (ended) return 'not finished';
  const failed = document.failed > 0 ? `, ${document.failed} failed` : '';
  return `${document.passed} of ${document.total} tests passed${failed}`;
}

function writeWorklet({ data, test }: Tested, isFine: boolean, context: CommandContext): void {
  const { colors } = context;
  const mark = (good: boolean) => (good ? colors.green('ok  ') : colors.red('FAIL'));
  const rows = scenarioRows(test);
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column].length)));
  const nameWidth = Math.max(0, ...test.scenarios.map(({ name }) => name.length));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column < 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  context.write(`${mark(isFine)} ${colors.bold(data.name)}\n`);
  context.write(`  ${mark(test.laws.length === 0)} laws\n`);
  if (rows.length > 0) context.write(`${colors.dim(`       ${' '.repeat(nameWidth)}  ${line(headings)}`.trimEnd())}\n`);
  for (const [place, run] of test.scenarios.entries()) {
    context.write(`  ${mark(run.shortfalls.length === 0)} ${run.name.padEnd(nameWidth)}  ${line(rows[place])}\n`);
  }
  if (!test.suite) {
    context.write('  no scenarios, so there is nothing to try\n');
    return;
  }
  context.write(`  ${mark(suitePassed(test.suite))} Pester suite: ${suiteText(test.suite)} (${realTime(test.suite.took)})\n`);
}

function scenarioDocument(run: Timed<ScenarioRun>): object {
  return {
    name: run.name,
    passed: run.shortfalls.length === 0,
    runs: run.runs.map((each) => {
      const { outcome, exitCode, stdout, stderr, calls, changes, elapsed } = each.report;
      return { moment: each.moment, outcome, verdict: verdictOf(each), exitCode, stdout, stderr, calls, changes, elapsed };
    }),
    shortfalls: run.shortfalls.map(({ moment, message, script, line }) => ({ moment, message, script, ...(line === undefined ? {} : { line }) })),
    elapsed: run.elapsed,
    took: run.took / 1000,
    ...(run.notSimulated === undefined ? {} : { notSimulated: run.notSimulated }),
  };
}

/** 7 where something is not simulated, since nothing is known then; 6 for a limit; else 1 where something falls short. */
function exitCodeOf({ scenarios, suite }: WorkletTest, isFine: boolean): ExitCode {
  const outcomes = scenarios.flatMap(({ runs }) => runs.map(({ report }) => report.outcome));
  if (outcomes.includes('notSimulated') || suite?.ended?.kind === 'notSimulated') return exitCodes.notSimulated;
  if (outcomes.includes('limit') || suite?.ended?.kind === 'limit') return exitCodes.limit;
  return isFine ? exitCodes.ok : exitCodes.findings;
}

/** What one worklet's tests gave: for the screen, for documents, for reports. */
interface Outcome {
  readonly exitCode: ExitCode;
  readonly document: object;
  readonly tested: TestedWorklet;
  /** Writes it for a person. */
  print(): void;
}

function abandoned(data: CompiledData, { limit, message }: Abandoned, context: CommandContext): Outcome {
  return {
    exitCode: exitCodes.limit,
    document: { name: data.name, file: data.file, passed: false, limit, message },
    tested: abandonedWorklet(data, message),
    print: () => context.writeError(`${data.name}: ended by a limit: ${message}\n`),
  };
}

function outcomeOf(data: CompiledData, test: WorkletTest, suites: MoreSuites, onDisk: TextOf, context: CommandContext): Outcome {
  const diagnostics = [...testDiagnostics(data, test), ...suites.diagnostics];
  const textOf = textsWith(data, onDisk);
  const isFine = diagnostics.length === 0;
  const { suite } = test;
  return {
    exitCode: Math.max(exitCodeOf(test, isFine), suites.own ? runExitCode(suites.own.run) : exitCodes.ok),
    document: {
      name: data.name,
      file: data.file,
      passed: isFine,
      laws: test.laws,
      scenarios: test.scenarios.map(scenarioDocument),
      ...(suite
        ? { suite: { ...suite.document, errors: suite.errors, ...(suite.ended ? { ended: suite.ended } : {}), took: suite.took / 1000 } }
        : {}),
      ...(suites.own ? { ownSuite: { suite: suites.own.file, ...runDocument(suites.own.run) } } : {}),
      ...(suites.differences ? { differences: suites.differences } : {}),
      diagnostics: diagnostics.map((diagnostic) => diagnosticDocument(diagnostic, textOf)),
    },
    tested: testedWorklet(data, test, textOf),
    print() {
      if (!isFine || !context.quiet) {
        writeWorklet({ data, test }, isFine, context);
        writeMoreSuites(suites, context);
      }
      for (const diagnostic of diagnostics) context.writeError(`\n${printDiagnostic(diagnostic, textOf)}\n`);
    },
  };
}

/** Another thread loads the engine anew, which takes as long as a few worklets. */
const worthAThread = 3;

/** `worklet test`: laws, scenarios and suite of each worklet, on the bytes that were compiled now or are remembered. */
export async function runTest(request: TestRequest, context: CommandContext): Promise<ExitCode> {
  const reports = (request.reports ?? []).map(readTestReport);
  // Without a PowerShell this ends before anything is tried.
  if (request.engine === 'both') requirePowerShell();
  const root = requireRoot(context.cwd, context.root);
  const worklets = inShard(selectWorklets(root, request.names), request.shard);
  const build = await buildWorklets(root, worklets, { useCache: true, ...(request.jobs === undefined ? {} : { jobs: request.jobs }) });
  requireCompiled(build, context, root);
  const onDisk = textsBelow(root);
  const progress = new Progress(context, 'Tests', worklets.length);
  const outcomes = await eachInThreads(worklets, {
    jobs: jobsFor(request.jobs, worklets.length, worthAThread),
    async work(thread, worklet) {
      const data = dataOf(build, worklet);
      const test = await testInThread(thread, data);
      if ('limit' in test) return abandoned(data, test, context);
      return outcomeOf(data, test, await moreSuites(root, data, test, request.engine ?? 'simulated'), onDisk, context);
    },
    onResult(outcome) {
      progress.clear();
      if (!request.json) outcome.print();
      progress.advance();
    },
  });
  const documents = outcomes.map(({ document }) => document);
  if (request.json) writeDocument(context, documents);
  writeTestReports(reports, { documents, tested: outcomes.map(({ tested }) => tested) }, context);
  return outcomes.reduce<ExitCode>((worst, { exitCode }) => Math.max(worst, exitCode), exitCodes.ok);
}
