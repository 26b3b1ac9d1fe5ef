import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { EndpointDescription } from '../endpoint/description.ts';
import { decodeScript } from '../engines/decode-script.ts';
import { placeScript } from '../engines/simulated/place-script.ts';
import { type FileResult, type FileToRun, runFiles } from '../engines/simulated/run-files.ts';
import type { ScriptReport } from '../engines/simulated/script-job.ts';
import type { Edition, Platform } from '../runtime/session.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4001, WK4014, WK9001 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { requireRoot } from './project/find-root.ts';
import { outputFolder } from './project/list-worklets.ts';
import { readEach } from './read-each.ts';
import { readEndpoint } from './read-endpoint.ts';
import { readBytes } from './read-file.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

interface RunRequest {
  readonly files: readonly string[];
  readonly args: readonly string[];
  readonly endpoint: string | undefined;
  readonly edition: Edition | undefined;
  readonly platform: Platform | undefined;
  /** Seconds. */
  readonly timeout: number;
  readonly json: boolean;
}

/** Whether a file is one of the scripts that endpoints get; those run as the platform runs them. */
function isBuiltScript(root: string, path: string): boolean {
  const folder = dirname(path);
  const isScript = basename(path) === 'evaluation.ps1' || basename(path) === 'remediation.ps1';
  return isScript && folder.startsWith(join(root, outputFolder) + sep) && existsSync(join(folder, 'worklet.json'));
}

interface Surroundings {
  readonly root: string;
  readonly cwd: string;
  /** What `--endpoint` says. */
  readonly endpoint: EndpointDescription | undefined;
}

function prepare(path: string, name: string, request: RunRequest, { root, cwd, endpoint }: Surroundings): FileToRun {
  const bytes = readBytes(path, name);
  const built = isBuiltScript(root, path);
  const platform = request.platform ?? (endpoint?.preset === 'linux' ? 'linux' : 'windows');
  const edition = request.edition ?? (built ? '5.1' : '7.6');
  const place = placeScript({ root, cwd, script: path }, platform);
  if ('linkTo' in place) {
    throw new CommandFailure(exitCodes.usage, WK4014.at(undefined, { path: name, target: place.linkTo.replaceAll('\\', '/') }));
  }
  const defaults: EndpointDescription = platform === 'linux' ? { preset: 'linux' } : built ? { bitness: 32 } : {};
  return { text: decodeScript(bytes, edition), place, edition, platform, endpoint: { ...defaults, ...endpoint }, args: request.args };
}

/** What ended a file before its own end, as an exit code of ours. */
function exitCodeOf(result: FileResult): ExitCode {
  if ('error' in result) return exitCodes.internal;
  const codes = { exited: exitCodes.ok, parseError: exitCodes.ok, notSimulated: exitCodes.notSimulated, limit: exitCodes.limit } as const;
  return codes[result.report.outcome];
}

function resultDocument(file: string, report: ScriptReport): object {
  const { outcome, stdout, stderr, exitCode, calls, changes, elapsed } = report;
  return {
    file,
    outcome,
    stdout,
    stderr,
    exitCode,
    calls,
    changes,
    elapsed,
    ...(report.outcome === 'notSimulated' ? { notSimulated: report.notSimulated } : {}),
    ...(report.outcome === 'limit' ? { limit: report.limit, message: report.message } : {}),
    ...(report.outcome === 'parseError' ? { errors: report.errors.map(({ id, line, column, message }) => ({ id, line, column, message })) } : {}),
  };
}

/** A bug of ours in one file: the document says that the run is no answer, and the others stand. */
function failureDocument(file: string, error: Error): object {
  const nothing = { stdout: '', stderr: '', exitCode: null, calls: [], changes: [], elapsed: 0 };
  return { file, outcome: 'notSimulated', ...nothing, notSimulated: `bug of the toolkit: ${error.message}` };
}

function reportEnd(name: string, result: FileResult, context: CommandContext): void {
  if ('error' in result) {
    reportDiagnostics([WK9001.at(undefined, { message: `${name}: ${result.error.message}` })], context, context.cwd);
    if (process.env.WORKLETKIT_TRACE) context.writeError(`${result.error.stack}\n`);
  } else if (result.report.outcome === 'notSimulated') {
    const { notSimulated, declaredIn } = result.report;
    const remedy = declaredIn ? ` (an endpoint can say it: \`${declaredIn}\` in the file of --endpoint)` : '';
    context.writeError(`${name}: not simulated: ${notSimulated}${remedy}\n`);
  } else if (result.report.outcome === 'limit') context.writeError(`${name}: ended by a limit: ${result.report.message}\n`);
}

/** `worklet run`: one file with its output as it comes, or several as a document. */
export async function runScripts(request: RunRequest, context: CommandContext): Promise<ExitCode> {
  const usage = (problem: string) => new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: 'worklet run' }));
  if (!request.json && request.files.length > 1) throw usage('More than one file needs `--json`.');
  if (!(request.timeout > 0)) throw usage('`--timeout` must be a number of seconds above 0.');
  const root = requireRoot(context.cwd, context.root);
  const endpoint = request.endpoint === undefined ? undefined : readEndpoint(request.endpoint, context.cwd);
  const describesLinux = endpoint?.preset === 'linux';
  if (endpoint?.preset !== undefined && request.platform !== undefined && describesLinux !== (request.platform === 'linux')) {
    throw usage(`The endpoint is a ${endpoint.preset}, but \`--platform\` says ${request.platform}.`);
  }
  const surroundings = { root, cwd: context.cwd, endpoint };
  const read = readEach(request.files, context, (file, name) => prepare(resolve(context.cwd, file), name, request, surroundings));
  const files = read.results.map(({ value }) => value);
  const bounds = { wallClock: Math.min(request.timeout * 1000, 2_147_483_647) };
  const listener = (stream: 'stdout' | 'stderr', text: string) => (stream === 'stdout' ? context.write(text) : context.writeError(text));
  const results = await runFiles(files, bounds, request.json ? undefined : listener);
  const names = read.results.map(({ name }) => name);
  for (const [index, result] of results.entries()) reportEnd(names[index], result, context);
  if (!request.json) {
    const [result] = results;
    if (result && 'report' in result && result.report.exitCode !== null) return result.report.exitCode;
  } else {
    writeDocument(
      context,
      results.map((result, index) =>
        'report' in result ? resultDocument(names[index], result.report) : failureDocument(names[index], result.error),
      ),
    );
  }
  return Math.max(read.exitCode, ...results.map(exitCodeOf));
}
