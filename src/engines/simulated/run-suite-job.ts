import { NotSimulated } from '../../base/not-simulated.ts';
import { blocksOf } from '../../pester/blocks/block.ts';
import { pesterDocument } from '../../pester/pester-document.ts';
import { type ContainerResult, runPesterFile } from '../../pester/pester-run.ts';
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

/** Runs a file of Pester tests, in this thread and to the end: for the worker around it, and for tests. */
export function runSuiteJob(job: SuiteJob, listener?: OutputListener): SuiteReport {
  const { edition, platform, limits, suite, tags, excludeTags, fullNames } = job;
  const endpoint = prepareEndpoint(job.endpoint, job.mounts);
  const console = new JobConsole(platform, listener);
  const session = newSession({ endpoint, console, edition, platform, ...(limits ? { limits } : {}) });
  if (job.location !== undefined) session.providers.start(job.location);
  const options = { tags, excludeTags, fullNames, now: () => performance.now() };
  const result = runPesterFile(session, endpoint, { path: suite.path, text: suite.text }, options);
  const ended = result.ended === undefined ? {} : { ended: endOf(result.ended) };
  if (!ended.ended) session.out.flush();
  return { file: suite.file, ...console.output, document: pesterDocument([result], () => suite.file), errors: errorsOf(result), ...ended };
}
