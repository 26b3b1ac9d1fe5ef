import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coverage, type CoveredCommand, coverageOf } from '../../pester/coverage/coverage.ts';
import { type SuiteFile, suiteName } from '../find-suites.ts';
import type { ConfiguredOptions } from '../pester-configuration.ts';
import type { SuiteListener } from '../simulated/run-suites.ts';
import type { SuiteReport } from '../simulated/suite-job.ts';
import { unfinishedSuite } from '../simulated/unfinished-suite.ts';
import { driver } from './driver.ts';
import { powerShellsOnPath } from './find-pwsh.ts';
import { type ChildEnd, type DriverVersions, PowerShellChild } from './powershell-child.ts';
import { type DriverResult, reportOf } from './result-of.ts';
import { standIns } from './stand-ins.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { installPowerShell, noPowerShell, ToolMissing } from './tool-missing.ts';

const installPester = 'Install it with `Install-Module -Name Pester -MinimumVersion 5.0 -Scope CurrentUser -SkipPublisherCheck -Force`.';

type Options = ConfiguredOptions & { readonly covered: readonly string[] };

/** A time limit, an abort, or the child's own end, in the middle of a file. */
type Reason = { readonly kind: 'limit'; readonly limit: 'wallClock' | 'aborted'; readonly message: string };

/** The configuration that the driver reads; the stand-ins are only worked out once. */
function configurationOf(files: readonly SuiteFile[], mark: string, options: Options): object {
  const { tags, excludeTags, fullNames, skipRemainingOnFailure = 'None', bail } = options;
  return {
    mark,
    files: files.map(({ path }) => path),
    standIns: standIns(),
    filter: { Tag: tags ?? [], ExcludeTag: excludeTags ?? [], FullName: fullNames ?? [] },
    skipRemainingOnFailure: bail || skipRemainingOnFailure === 'Run' ? 'Container' : skipRemainingOnFailure,
    skipRun: options.skipRun ?? false,
    shouldErrorAction: options.shouldContinue ? 'Continue' : 'Stop',
    coverage: options.covered,
  };
}

/** A file that has no result, since its tests ended the process, or were ended. */
function endedReport(file: string, stdout: string, stderr: string, end: Reason | ChildEnd): SuiteReport {
  if ('kind' in end) return { file, stdout, stderr, document: unfinishedSuite, errors: [], ended: end };
  const message =
    end.code === 0 || end.code === null || end.code <= 255
      ? `A test called 'exit' itself, or PowerShell ended: its exit code was ${end.code}. Call the script under test with '&', so that only the script ends.`
      : `PowerShell ended with ${end.code}.`;
  const failure = { message, frames: [] };
  return {
    file,
    stdout,
    stderr,
    document: unfinishedSuite,
    errors: [message],
    outline: { failures: [failure], discoveryFailed: false, discoveryDuration: 0, duration: 0, children: [] },
  };
}

/** Runs files in one child until all are done, or until one of them ends it. */
class Batch {
  readonly #options: Options;
  readonly #cwd: string;
  readonly #listener: SuiteListener;
  readonly #folder: string;
  readonly commands: CoveredCommand[][] = [];
  child: PowerShellChild | undefined;
  #output = { stdout: '', stderr: '' };
  #watch: NodeJS.Timeout | undefined;
  #reason: Reason | undefined;
  #runs = 0;

  constructor(folder: string, options: Options, cwd: string, listener: SuiteListener) {
    this.#folder = folder;
    this.#options = options;
    this.#cwd = cwd;
    this.#listener = listener;
  }

  #take() {
    const taken = this.#output;
    this.#output = { stdout: '', stderr: '' };
    return taken;
  }

  #end(reason: Reason): void {
    this.#reason = reason;
    this.child?.kill();
  }

  /** @returns the reports of the files that were run, in their order; where a PowerShell lacks Pester, what it has */
  async run(
    path: string,
    files: readonly SuiteFile[],
    stopsAt: (report: SuiteReport) => boolean,
  ): Promise<{ reports: SuiteReport[] } | { missing: DriverVersions } | { failed: ChildEnd }> {
    const folder = join(this.#folder, String(this.#runs++));
    const mark = `\u001e${randomUUID()} `;
    mkdirSync(folder);
    writeFileSync(join(folder, 'configuration.json'), JSON.stringify(configurationOf(files, mark, this.#options)));
    writeFileSync(join(folder, 'driver.ps1'), driver);
    const seconds = this.#options.timeout ?? 120;
    const reports: SuiteReport[] = [];
    let isReady = false;
    let missing: DriverVersions | undefined;
    let current: SuiteFile | undefined;
    let stopped = false;
    this.#reason = undefined;
    let startedAt = Date.now();
    const keep = (answer: SuiteReport) => {
      const report = { ...answer, startedAt };
      reports.push(report);
      current = undefined;
      this.#listener.fileEnd(report);
      if (!stopsAt(report)) return;
      stopped = true;
      this.child?.kill();
    };
    this.child = new PowerShellChild(path, join(folder, 'driver.ps1'), mark, this.#cwd, {
      ready: () => {
        isReady = true;
      },
      missing: (versions) => {
        missing = versions;
      },
      start: (place) => {
        if (stopped) return;
        current = files[place];
        this.#take();
        startedAt = Date.now();
        this.#listener.fileStart(current.name);
        const message = `The file took more than ${seconds} seconds of real time, so PowerShell was ended.`;
        this.#watch = setTimeout(() => this.#end({ kind: 'limit', limit: 'wallClock', message }), seconds * 1000);
      },
      end: (place) => {
        if (stopped) return;
        clearTimeout(this.#watch);
        const { stdout, stderr } = this.#take();
        const result = JSON.parse(readFileSync(join(folder, `${place}.json`), 'utf8')) as DriverResult;
        if (result.failure !== undefined) {
          const failure = { message: result.failure, frames: [] };
          const outline = { failures: [failure], discoveryFailed: true, discoveryDuration: 0, duration: 0, children: [] };
          return keep({ file: files[place].name, stdout, stderr, document: unfinishedSuite, errors: [result.failure], outline });
        }
        this.commands.push([...result.commands]);
        keep({ ...reportOf(files[place].name, result, stdout, (file) => suiteName(file, this.#cwd)), stderr });
      },
      output: (stream, text) => {
        this.#output[stream] += text;
        if (current) this.#listener.output(current.name, stream, text);
      },
    });
    const onAbort = () => this.#end({ kind: 'limit', limit: 'aborted', message: 'The run was ended from outside.' });
    this.#options.signal?.addEventListener('abort', onAbort);
    const end = await this.child.ended;
    this.#options.signal?.removeEventListener('abort', onAbort);
    clearTimeout(this.#watch);
    this.child = undefined;
    if (missing) return { missing };
    if (!isReady && !this.#reason) return { failed: end };
    const { stdout, stderr } = this.#take();
    if (current && !stopped) keep(endedReport(current.name, stdout, stderr, this.#reason ?? end));
    return { reports };
  }
}

/** Commands of all files as one coverage: a command counts as run where any of them ran it. */
function mergedCoverage(batches: readonly (readonly CoveredCommand[])[]): Coverage {
  const commands = new Map<string, CoveredCommand>();
  for (const command of batches.flat()) {
    const key = `${command.file}:${command.line}:${command.column}`;
    const known = commands.get(key);
    if (!known || (command.hit && !known.hit)) commands.set(key, { ...command, file: command.file.replaceAll('\\', '/') });
  }
  const inOrder = [...commands.values()].sort(
    (one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) || one.line - other.line || one.column - other.column,
  );
  return coverageOf(inOrder);
}

/** Runs suites on the PowerShell of this computer: one process for all of them, a new one only after a file that ended it. */
export async function runRealSuites(
  files: readonly SuiteFile[],
  options: Options,
  cwd: string,
  listener: SuiteListener,
): Promise<{ reports: Map<SuiteFile, SuiteReport>; coverage?: Coverage }> {
  const candidates = powerShellsOnPath();
  if (candidates.length === 0) throw noPowerShell();
  const stopsAtFailure = options.bail || options.skipRemainingOnFailure === 'Run';
  const isLast = ({ document }: SuiteReport) => stopsAtFailure === true && document.result === 'Failed';
  let batch: Batch | undefined;
  return inTemporaryFolder(
    () => batch?.child?.kill(),
    async (folder) => {
      const work = new Batch(folder, options, cwd, listener);
      batch = work;
      const reports = new Map<SuiteFile, SuiteReport>();
      const problems: ToolMissing[] = [];
      for (let waiting = [...files]; waiting.length > 0 && !options.signal?.aborted; ) {
        const [path] = candidates;
        if (path === undefined) throw problems[0];
        const outcome = await work.run(path, waiting, isLast);
        if ('missing' in outcome) {
          const { powerShell, pester } = outcome.missing;
          const has = pester === '' ? 'has no Pester' : `has Pester ${pester}, and 5 or later is needed`;
          problems.push(new ToolMissing(`PowerShell ${powerShell} ${has}.`, installPester));
          candidates.shift();
        } else if ('failed' in outcome) {
          const { failure, stderr, code } = outcome.failed;
          const [reason] = (failure ?? stderr.trim()).split('\n');
          problems.push(new ToolMissing(`\`${path}\` does not start: ${reason || `it ended with ${code}`}.`, installPowerShell));
          candidates.shift();
        } else {
          for (const [place, report] of outcome.reports.entries()) reports.set(waiting[place], report);
          waiting = outcome.reports.some(isLast) || outcome.reports.length === 0 ? [] : waiting.slice(outcome.reports.length);
        }
      }
      return { reports, ...(options.covered.length > 0 ? { coverage: mergedCoverage(work.commands) } : {}) };
    },
  );
}
