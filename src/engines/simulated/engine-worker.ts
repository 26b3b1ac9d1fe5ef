import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../base/package-root.ts';
import type { OutputListener } from './run-script-job.ts';
import type { ScriptJob, ScriptReport } from './script-job.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-message.ts';

/** How long a job may take in real time, and what its thread may use. */
export interface WorkerBounds {
  /** Milliseconds. */
  readonly wallClock: number;
  readonly stackSizeMb: number;
  readonly heapSizeMb: number;
}

/** The stack is reserved, not used: it lets scripts nest as deep as `limits.callDepth` allows. */
export const defaultBounds: WorkerBounds = { wallClock: 120_000, stackSizeMb: 256, heapSizeMb: 2_048 };

/** An error inside the worker that is a bug of ours, with the worker's stack. */
class WorkerFailure extends Error {
  constructor(message: string, stack: string | undefined) {
    super(message);
    this.name = 'WorkerFailure';
    if (stack !== undefined) this.stack = stack;
  }
}

/**
 * The engine in a thread of its own: its stack and heap are bounded, and a watch in this thread ends it when it takes too
 * long. One job at a time; after a job that was ended a new thread is started.
 */
export class EngineWorker {
  readonly #bounds: WorkerBounds;
  #worker: Worker | undefined;

  constructor(bounds: Partial<WorkerBounds> = {}) {
    this.#bounds = { ...defaultBounds, ...bounds };
  }

  /** Starts the thread, so that it is ready when the first job comes. */
  start(): Worker {
    const { stackSizeMb, heapSizeMb } = this.#bounds;
    this.#worker ??= new Worker(join(packageRoot(), 'lib/engines/worker.js'), {
      resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: heapSizeMb },
    });
    return this.#worker;
  }

  /** Runs a job to its end; a script that the watch or the heap's bound ended has the outcome `limit`, with its output so far. */
  run(job: ScriptJob, listener?: OutputListener): Promise<ScriptReport[]> {
    const worker = this.start();
    const reports: ScriptReport[] = [];
    let output = { stdout: '', stderr: '' };
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(watch);
        worker.removeAllListeners();
        settle();
      };
      const abandon = (limit: 'wallClock' | 'memory', message: string) => {
        this.#worker = undefined;
        reports.push({ ...output, outcome: 'limit', exitCode: null, limit, message, calls: [], changes: [], elapsed: 0 });
        void worker.terminate().then(() => finish(() => resolve(reports)));
      };
      const watch = setTimeout(
        () => abandon('wallClock', `The script took more than ${this.#bounds.wallClock / 1000} seconds of real time.`),
        this.#bounds.wallClock,
      );
      worker.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'output') {
          output[answer.stream] += answer.text;
          listener?.(answer.stream, answer.text);
        } else if (answer.kind === 'report') {
          reports.push({ ...answer.report, ...output });
          output = { stdout: '', stderr: '' };
        } else if (answer.kind === 'end') finish(() => resolve(reports));
        else finish(() => reject(new WorkerFailure(answer.message, answer.stack)));
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') abandon('memory', `The script used more than ${this.#bounds.heapSizeMb} MB of memory.`);
        else finish(() => reject(error));
      });
      const request: WorkerRequest = { kind: 'scripts', job };
      worker.postMessage(request);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
