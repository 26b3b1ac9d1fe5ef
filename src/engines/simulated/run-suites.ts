import { readFileSync } from 'node:fs';
import type { EndpointDescription } from '../../endpoint/description.ts';
import type { CoveredFile } from '../../pester/coverage/coverage.ts';
import { decodeScript } from '../decode-script.ts';
import type { SuiteFile } from '../find-suites.ts';
import type { ConfiguredOptions } from '../pester-configuration.ts';
import { EngineWorker } from './engine-worker.ts';
import { placeScript } from './place-script.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';
import { unfinishedSuite } from './unfinished-suite.ts';

/** What an engine tells while it runs suites. */
export interface SuiteListener {
  fileStart(file: string): void;
  output(file: string, stream: 'stdout' | 'stderr', text: string): void;
  fileEnd(report: SuiteReport): void;
}

const descriptionOf = (endpoint: ConfiguredOptions['endpoint']): EndpointDescription =>
  typeof endpoint === 'string' ? { preset: endpoint } : (endpoint ?? {});

/** The system that is simulated: Windows, unless the endpoint is a Linux. */
export const platformOf = ({ platform, endpoint }: ConfiguredOptions) =>
  platform ?? (descriptionOf(endpoint).preset === 'linux' ? 'linux' : 'windows');

function jobOf(
  { name, path }: SuiteFile,
  options: ConfiguredOptions,
  cwd: string,
  covered: ReadonlyMap<string, string>,
): SuiteJob | { refused: string } {
  const { edition = '7.6', tags, excludeTags, fullNames, skipRemainingOnFailure = 'None', bail, shuffle } = options;
  const platform = platformOf(options);
  const endpoint = descriptionOf(options.endpoint);
  const place = placeScript({ root: options.root ?? cwd, cwd, script: path }, platform);
  if ('linkTo' in place) return { refused: `the link ${name}, which leads out of the project,` };
  const { mounts, location } = place;
  return {
    endpoint: platform === 'linux' ? { preset: 'linux', ...endpoint } : endpoint,
    edition,
    platform,
    mounts,
    location,
    suite: { text: decodeScript(readFileSync(path), edition), path: place.path, file: name },
    tags,
    excludeTags,
    fullNames,
    skipRemainingOnFailure: bail && skipRemainingOnFailure !== 'Run' ? 'Container' : skipRemainingOnFailure,
    ...(shuffle === undefined ? {} : { shuffle }),
    ...(options.skipRun ? { skipRun: true } : {}),
    ...(options.shouldContinue ? { shouldContinue: true } : {}),
    ...(covered.size > 0 ? { coverage: [...covered.keys()] } : {}),
  };
}

/** The scripts under coverage by the paths that they have on the simulated machine; those outside the project are not seen there. */
function placeCovered(files: readonly string[], options: ConfiguredOptions, cwd: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const file of files) {
    const place = placeScript({ root: options.root ?? cwd, cwd, script: file }, platformOf(options));
    if ('path' in place) places.set(place.path, file);
  }
  return places;
}

/**
 * Runs suites on the simulated engine: each file in a session and on an endpoint of its own, so that no file sees what
 * another did, and one that never ends or meets a gap leaves the others be.
 */
export async function runSimulatedSuites(
  files: readonly SuiteFile[],
  options: ConfiguredOptions & { readonly covered: readonly string[] },
  cwd: string,
  listener: SuiteListener,
): Promise<{ reports: Map<SuiteFile, SuiteReport>; covered: CoveredFile[] }> {
  const stopsAtFailure = options.bail || options.skipRemainingOnFailure === 'Run';
  const reports = new Map<SuiteFile, SuiteReport>();
  const places = placeCovered(options.covered, options, cwd);
  const executed = new Map([...places.keys()].map((path) => [path, new Set<number>()]));
  const waiting = [...files];
  let stopped = false;
  const work = async (): Promise<void> => {
    const engine = new EngineWorker({ wallClock: (options.timeout ?? 120) * 1000 });
    try {
      for (let file = waiting.shift(); file && !stopped && !options.signal?.aborted; file = waiting.shift()) {
        const { name } = file;
        const job = jobOf(file, options, cwd, places);
        listener.fileStart(name);
        const startedAt = Date.now();
        const nothing = { file: name, stdout: '', stderr: '', document: unfinishedSuite, errors: [] };
        const answer: SuiteReport =
          'refused' in job
            ? { ...nothing, ended: { kind: 'notSimulated', what: job.refused } }
            : await engine.runSuite(job, (stream, text) => listener.output(name, stream, text), options.signal);
        const report = { ...answer, startedAt };
        for (const [path, offsets] of Object.entries(report.executed ?? {})) for (const offset of offsets) executed.get(path)!.add(offset);
        reports.set(file, report);
        listener.fileEnd(report);
        if (stopsAtFailure && report.document.result === 'Failed') stopped = true;
      }
    } finally {
      await engine.close();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.jobs ?? 1, files.length)) }, work));
  const covered = [...places].map(([path, file]) => ({
    file: file.replaceAll('\\', '/'),
    text: decodeScript(readFileSync(file), options.edition ?? '7.6'),
    executed: executed.get(path)!,
  }));
  return { reports, covered };
}
