import { parentPort } from 'node:worker_threads';
import { runScriptJob } from './run-script-job.ts';
import { runSuiteJob } from './run-suite-job.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-message.ts';

/** Output is sent in pieces of this size, or when a script ends, or when the other stream gets its turn. */
const pieceLength = 16_384;

const answer = (message: WorkerAnswer) => parentPort!.postMessage(message);

function pieces(): { add(stream: 'stdout' | 'stderr', text: string): void; flush(): void } {
  let held: string[] = [];
  let length = 0;
  let current: 'stdout' | 'stderr' = 'stdout';
  const flush = () => {
    if (held.length > 0) answer({ kind: 'output', stream: current, text: held.join('') });
    held = [];
    length = 0;
  };
  return {
    flush,
    add(stream, text) {
      if (stream !== current) flush();
      current = stream;
      held.push(text);
      length += text.length;
      if (length >= pieceLength) flush();
    },
  };
}

/** What whoever loaded the engine wants to do when it has worked once. */
export const hooks: { afterFirstJob?: () => void } = {};

function work(request: WorkerRequest): void {
  const output = pieces();
  try {
    if (request.kind === 'scripts') {
      runScriptJob(request.job, output.add, ({ stdout: _, stderr: __, ...report }) => {
        output.flush();
        answer({ kind: 'script', report });
      });
    } else {
      const { stdout: _, stderr: __, ...report } = runSuiteJob(request.job, output.add);
      output.flush();
      answer({ kind: 'suite', report });
    }
    hooks.afterFirstJob?.();
    delete hooks.afterFirstJob;
    answer({ kind: 'end' });
  } catch (error) {
    output.flush();
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ kind: 'failure', message, ...(stack === undefined ? {} : { stack }) });
  }
}

parentPort!.on('message', work);
