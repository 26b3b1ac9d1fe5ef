import { type PesterOptions, type PesterRun, runPester } from '../../engines/run-pester.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';
import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4006, WK7001 } from '../diagnostics.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { requireRoot } from '../project/find-root.ts';
import { readEndpoint } from '../read-endpoint.ts';
import { reportDiagnostics } from '../report-diagnostics.ts';
import { type OutputLevel, pesterPrinter } from './print-pester.ts';

interface PesterRequest extends Pick<PesterOptions, 'edition' | 'platform' | 'tags' | 'excludeTags' | 'fullNames'> {
  readonly paths: readonly string[];
  readonly output: OutputLevel;
  readonly endpoint: string | undefined;
  readonly timeout: number;
  readonly json: boolean;
}

function endedDocument({ file, ended, errors }: SuiteReport): object {
  return {
    file,
    errors,
    ...(ended?.kind === 'notSimulated' ? { notSimulated: ended.what } : ended ? { limit: ended.limit, message: ended.message } : {}),
  };
}

function exitCodeOf(run: PesterRun): ExitCode {
  if (run.missing.length > 0) return exitCodes.inputOutput;
  if (run.files.some(({ ended }) => ended?.kind === 'notSimulated')) return exitCodes.notSimulated;
  if (run.files.some(({ ended }) => ended?.kind === 'limit')) return exitCodes.limit;
  return run.result === 'Passed' ? exitCodes.ok : exitCodes.findings;
}

/** `pester-runner`: the suites below the paths, printed as Pester prints or as one document. */
export async function runPesterCommand(request: PesterRequest, context: CommandContext): Promise<ExitCode> {
  const { paths, output, endpoint, json, ...options } = request;
  const printer = pesterPrinter(json ? 'none' : output, context);
  const run = await runPester({
    ...options,
    cwd: context.cwd,
    root: requireRoot(context.cwd, context.root),
    paths: paths.length > 0 ? paths : ['.'],
    ...(endpoint === undefined ? {} : { endpoint: readEndpoint(endpoint, context.cwd) }),
    onFile: printer.file,
  });
  const missing = run.missing.map((path) => WK4006.at(undefined, { path: path.replaceAll('\\', '/'), reason: 'there is no such file or folder' }));
  if (run.files.length === 0) {
    throw missing.length > 0 ? new CommandFailure(exitCodes.inputOutput, ...missing) : new CommandFailure(exitCodes.usage, WK7001.at(undefined));
  }
  reportDiagnostics(missing, context, context.cwd);
  if (json) {
    const { files, missing: _, tests, ...totals } = run;
    context.write(`${JSON.stringify({ ...totals, files: files.map(endedDocument), tests })}\n`);
  } else printer.end(run);
  return exitCodeOf(run);
}
