import { readFileSync } from 'node:fs';
import type { EndpointDescription } from '../endpoint/description.ts';
import type { PesterDocument } from '../pester/pester-document.ts';
import type { Edition, Platform } from '../runtime/session.ts';
import { decodeScript } from './decode-script.ts';
import { findSuites, type SuiteFile } from './find-suites.ts';
import { EngineWorker } from './simulated/engine-worker.ts';
import type { OutputListener } from './simulated/job-console.ts';
import { placeScript } from './simulated/place-script.ts';
import type { SuiteJob, SuiteReport } from './simulated/suite-job.ts';
import { unfinishedSuite } from './simulated/unfinished-suite.ts';

/** What to run, and where. */
export interface PesterOptions {
  /** Files, and folders whose `*.Tests.ps1` are run; the current folder unless told. */
  readonly paths?: readonly string[];
  /** Where relative paths start; the process's own unless told. */
  readonly cwd?: string;
  /** The folder that the simulated machine sees as `C:\work`; the current folder unless told. */
  readonly root?: string;
  /** The machine; `windows-10` unless told. */
  readonly endpoint?: EndpointDescription;
  /** PowerShell 7.6 unless told. */
  readonly edition?: Edition;
  /** Windows unless told. */
  readonly platform?: Platform;
  /** Only tests with one of these tags. */
  readonly tags?: readonly string[];
  readonly excludeTags?: readonly string[];
  /** Only tests whose path of names, joined with `.`, matches one of these wildcards. */
  readonly fullNames?: readonly string[];
  /** Seconds of real time that one file may take; 120 unless told. */
  readonly timeout?: number;
  /** Ends the run between two files. */
  readonly signal?: AbortSignal;
  /** Told of every file as it ends. */
  readonly onFile?: (report: SuiteReport) => void;
  /** What the tests write to the console. */
  readonly onOutput?: OutputListener;
}

/** The results of all files, and of each. */
export interface PesterRun extends PesterDocument {
  readonly files: readonly SuiteReport[];
  /** Paths where there is nothing. */
  readonly missing: readonly string[];
}

const counts = ['total', 'passed', 'failed', 'skipped', 'notRun', 'inconclusive', 'failedBlocks', 'failedContainers'] as const;

function sumOf(files: readonly SuiteReport[], missing: readonly string[]): PesterRun {
  const documents = files.map(({ document }) => document);
  const sums = Object.fromEntries(counts.map((name) => [name, documents.reduce((sum, document) => sum + document[name], 0)]));
  const passed = documents.every(({ result }) => result === 'Passed');
  return {
    ...unfinishedSuite,
    ...(sums as Record<(typeof counts)[number], number>),
    result: passed ? 'Passed' : 'Failed',
    tests: documents.flatMap(({ tests }) => tests),
    files,
    missing,
  };
}

function jobOf({ name, path }: SuiteFile, options: PesterOptions, cwd: string): SuiteJob | { refused: string } {
  const { endpoint, edition = '7.6', tags, excludeTags, fullNames } = options;
  const platform = options.platform ?? (endpoint?.preset === 'linux' ? 'linux' : 'windows');
  const place = placeScript({ root: options.root ?? cwd, cwd, script: path }, platform);
  if ('linkTo' in place) return { refused: `the link ${name}, which leads out of the project,` };
  const { mounts, location } = place;
  return {
    endpoint: platform === 'linux' ? { preset: 'linux', ...endpoint } : (endpoint ?? {}),
    edition,
    platform,
    mounts,
    location,
    suite: { text: decodeScript(readFileSync(path), edition), path: place.path, file: name },
    tags,
    excludeTags,
    fullNames,
  };
}

/**
 * Runs Pester suites on the simulated engine: each file in a session and on an endpoint of its own, so that no file sees what
 * another did, and one that never ends or meets a gap leaves the others be.
 */
export async function runPester(options: PesterOptions = {}): Promise<PesterRun> {
  const cwd = options.cwd ?? process.cwd();
  const { files, missing } = findSuites(options.paths ?? ['.'], cwd);
  const engine = new EngineWorker({ wallClock: (options.timeout ?? 120) * 1000 });
  const reports: SuiteReport[] = [];
  try {
    for (const file of files) {
      if (options.signal?.aborted) break;
      const job = jobOf(file, options, cwd);
      const nothing = { file: file.name, stdout: '', stderr: '', document: unfinishedSuite, errors: [] };
      const report: SuiteReport =
        'refused' in job ? { ...nothing, ended: { kind: 'notSimulated', what: job.refused } } : await engine.runSuite(job, options.onOutput);
      reports.push(report);
      options.onFile?.(report);
    }
  } finally {
    await engine.close();
  }
  return sumOf(reports, missing);
}
