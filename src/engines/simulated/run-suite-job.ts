import { NotSimulated } from '../../base/not-simulated.ts';
import { blocksOf } from '../../pester/blocks/block.ts';
import { pesterDocument } from '../../pester/pester-document.ts';
import { type ContainerResult, runPesterFile } from '../../pester/pester-run.ts';
import { suiteOutline } from '../../pester/suite-outline.ts';
import { endWatch, watchExecution } from '../../runtime/evaluate/executed-places.ts';
import { asLimit } from './as-limit.ts';
import { JobConsole, type OutputListener } from './job-console.ts';
import { newSession } from './new-session.ts';
import { prepareEndpoint } from './prepare-endpoint.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';

function errorsOf({ root, errors }: ContainerResult): string[] {
  const ofBlocks = [...blocksOf(root)].filter(({ parent }) => parent).flatMap((block) => block.errors);
  return [...new Set([...errors, ...ofBlocks])].map(({ text }) => text);
}

function endOf(error: unknown): SuiteReport['ended'] {
  if (error instanceof NotSimulated) return { kind: 'notSimulated', what: error.what };
  const limit = asLimit(error);
  if (!limit) throw error;
  return { kind: 'limit', limit: limit.limit, message: limit.message };
}

/** What results call files of the simulated machine: the suite by its name, others by their way from the project's root. */
function fileNames({ suite, platform }: SuiteJob): (path: string) => string {
  const root = platform === 'windows' ? 'C:\\work\\' : '/work/';
  return (path) => {
    if (path.toLowerCase() === suite.path.toLowerCase()) return suite.file;
    return path.startsWith(root) ? path.slice(root.length).replaceAll('\\', '/') : path;
  };
}

function executedPlaces(paths: readonly string[]): Record<string, number[]> {
  const places = endWatch();
  return Object.fromEntries(paths.map((path) => [path, places.get(path.toLowerCase()) ?? []]));
}

/** Runs a file of Pester tests, in this thread and to the end: for the worker around it, and for tests. */
export function runSuiteJob(job: SuiteJob, listener?: OutputListener): SuiteReport {
  const { edition, platform, limits, suite, tags, excludeTags, fullNames, skipRemainingOnFailure, shuffle } = job;
  const endpoint = prepareEndpoint(job.endpoint, job.mounts);
  const console = new JobConsole(platform, listener);
  const session = newSession({ endpoint, console, edition, platform, ...(limits ? { limits } : {}) });
  if (job.location !== undefined) session.providers.start(job.location);
  const { skipRun = false, shouldContinue = false } = job;
  const options = {
    tags,
    excludeTags,
    fullNames,
    skipRemainingOnFailure,
    shuffle,
    skipRun,
    shouldContinue,
    now: () => performance.now(),
    written: () => console.written,
  };
  if (job.coverage) watchExecution(job.coverage);
  const result = runPesterFile(session, endpoint, { path: suite.path, text: suite.text }, options);
  const executed = job.coverage ? { executed: executedPlaces(job.coverage) } : {};
  const ended = result.ended === undefined ? {} : { ended: endOf(result.ended) };
  if (!ended.ended) session.out.flush();
  return {
    file: suite.file,
    ...console.output,
    document: pesterDocument([result], () => suite.file),
    errors: errorsOf(result),
    outline: suiteOutline(result, fileNames(job)),
    ...(result.gaps.length > 0 ? { gaps: [...new Set(result.gaps.map(({ what }) => what))] } : {}),
    ...executed,
    ...ended,
  };
}
