import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../base/package-root.ts';
import { CommandFailure } from '../command-failure.ts';
import type { WorkletFile } from '../project/list-worklets.ts';
import type { BuildAnswer, BuildRequest } from './build-thread.ts';
import type { CompletedWorklet } from './complete-worklet.ts';

function answerOf(worker: Worker, request: BuildRequest): Promise<readonly CompletedWorklet[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: BuildAnswer) => {
      if (answer.kind === 'completed') resolve(answer.worklets);
      else if (answer.kind === 'refused') reject(new CommandFailure(answer.exitCode, ...answer.diagnostics));
      else reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
    });
    worker.postMessage(request);
  });
}

/** Parts of about one size; worklets of one name stay together, so that the compiler sees them both. */
function partsOf(worklets: readonly WorkletFile[], count: number): WorkletFile[][] {
  const parts: WorkletFile[][] = [];
  let from = 0;
  for (let part = 1; part <= count; part++) {
    let to = Math.round((worklets.length * part) / count);
    while (to > from && to < worklets.length && worklets[to].name === worklets[to - 1].name) to++;
    if (to > from) parts.push(worklets.slice(from, to));
    from = Math.max(from, to);
  }
  return parts;
}

/** Compiles worklets in so many threads, this one among them. */
export async function completeInThreads(root: string, worklets: readonly WorkletFile[], jobs: number): Promise<CompletedWorklet[]> {
  const [own, ...others] = partsOf(worklets, jobs);
  const workers = others.map(() => new Worker(join(packageRoot(), 'lib/cli/build-thread.js'), { execArgv: [] }));
  try {
    const elsewhere = Promise.all(workers.map((worker, place) => answerOf(worker, { root, worklets: others[place] })));
    // A failure there is heard when this thread has done its own part.
    elsewhere.catch(() => {});
    const { completeWorklets } = await import('./complete-worklet.ts');
    const here = await completeWorklets(root, own);
    return [...here, ...(await elsewhere).flat()];
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}
