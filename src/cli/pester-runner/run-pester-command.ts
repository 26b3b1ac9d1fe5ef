import type { PesterOptions } from '../../engines/pester-options.ts';
import { runPester } from '../../engines/run-pester.ts';
import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4001, WK4006, WK7001 } from '../diagnostics.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { requireRoot } from '../project/find-root.ts';
import { readEndpoint } from '../read-endpoint.ts';
import { reportDiagnostics } from '../report-diagnostics.ts';
import { WK7010 } from './diagnostics.ts';
import { missingTool } from './missing-tool.ts';
import { type OutputLevel, pesterPrinter } from './print-pester.ts';
import { runDocument } from './run-document.ts';
import { exitCodeOf } from './run-exit-code.ts';
import { readCoverageRequest, readReportRequest, writeReports } from './write-reports.ts';

type Passed =
  | 'engine'
  | 'edition'
  | 'platform'
  | 'tags'
  | 'excludeTags'
  | 'fullNames'
  | 'skipRemainingOnFailure'
  | 'bail'
  | 'shuffle'
  | 'jobs'
  | 'coverage';

export interface PesterRequest extends Pick<PesterOptions, Passed> {
  readonly paths: readonly string[];
  readonly output: OutputLevel;
  readonly endpoint: string | undefined;
  readonly timeout: number;
  readonly json: boolean;
  readonly watch: boolean;
  /** As written: `junit:FILE`. */
  readonly reports: readonly string[];
  readonly coverageReports: readonly string[];
}

const usage = (problem: string) => new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: 'pester-runner' }));

function checkRequest({ jobs, timeout, watch, json, coverage, coverageReports, shuffle }: PesterRequest): void {
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0)) throw usage('`--jobs` takes a whole number from 1.');
  if (!(timeout > 0)) throw usage('`--timeout` takes a number of seconds greater than 0.');
  if (shuffle !== undefined && !Number.isInteger(shuffle)) throw usage('`--seed` takes a whole number.');
  if (watch && json) throw usage('`--watch` prints for a person, so it does not go with `--json`.');
  if (coverageReports.length > 0 && !coverage) throw new CommandFailure(exitCodes.usage, WK7010.at(undefined, { report: coverageReports[0] }));
}

const filtersOf = ({ tags, excludeTags, fullNames }: PesterRequest) =>
  new Map(
    Object.entries({ Tag: tags, ExcludeTag: excludeTags, FullName: fullNames }).flatMap(([name, values]) =>
      values && values.length > 0 ? [[name, values] as const] : [],
    ),
  );

/** One run, printed as Pester prints or as one document, with its reports. */
async function runOnce(request: PesterRequest, paths: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { paths: _, output, endpoint, json, watch: __, reports, coverageReports, ...options } = request;
  const wanted = [...reports.map(readReportRequest), ...coverageReports.map(readCoverageRequest)];
  const started = new Date();
  const printer = pesterPrinter(json ? 'none' : output, context, filtersOf(request));
  // What is compared is printed once, as the simulated engine has it.
  const shown = request.engine === 'pwsh' ? 'pwsh' : 'simulated';
  let waiting = 0;
  const run = await runPester({
    ...options,
    cwd: context.cwd,
    root: requireRoot(context.cwd, context.root),
    paths,
    ...(endpoint === undefined ? {} : { endpoint: readEndpoint(endpoint, context.cwd) }),
    onEvent(event) {
      if (event.kind === 'start') waiting = event.files.length;
      // Not before: there may be no PowerShell.
      if (event.kind === 'fileStart' && waiting > 0) {
        printer.start(waiting);
        waiting = 0;
      }
      if (event.kind === 'fileEnd' && event.engine === shown) printer.file(event.report);
    },
  }).catch((error: unknown) => {
    throw missingTool(error);
  });
  const missing = run.missing.map((path) => WK4006.at(undefined, { path: path.replaceAll('\\', '/'), reason: 'there is no such file or folder' }));
  if (run.files.length === 0) {
    throw missing.length > 0 ? new CommandFailure(exitCodes.inputOutput, ...missing) : new CommandFailure(exitCodes.usage, WK7001.at(undefined));
  }
  reportDiagnostics(missing, context, context.cwd);
  if (json) context.write(`${JSON.stringify(runDocument(run))}\n`);
  else {
    if (options.shuffle !== undefined && output !== 'none') context.write(`Order: --seed ${options.shuffle}\n`);
    printer.end(run);
  }
  writeReports(wanted, run, started, context);
  return exitCodeOf(run);
}

/** `pester-runner`: the suites below the paths. */
export async function runPesterCommand(request: PesterRequest, context: CommandContext): Promise<ExitCode> {
  checkRequest(request);
  const paths = request.paths.length > 0 ? request.paths : ['.'];
  if (!request.watch) return runOnce(request, paths, context);
  const { watchSuites } = await import('./watch-suites.ts');
  return watchSuites(requireRoot(context.cwd, context.root), context, (changed) => runOnce(request, changed ?? paths, context));
}
