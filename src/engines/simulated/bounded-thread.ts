import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../base/package-root.ts';
import type { LimitName } from './script-job.ts';

/** How long a job may take in real time, and what its thread may use. */
export interface ThreadBounds {
  /** Milliseconds. */
  readonly wallClock: number;
  readonly stackSizeMb: number;
  readonly heapSizeMb: number;
}

/** The stack is reserved, not used: it lets scripts nest as deep as `limits.callDepth` allows. */
export const defaultBounds: ThreadBounds = { wallClock: 120_000, stackSizeMb: 256, heapSizeMb: 2_048 };

/** Why the watch or the heap's bound ended a job. */
export interface Abandoned {
  readonly limit: LimitName;
  readonly message: string;
}

/** What every thread answers in the end. */
export type LastAnswer =
  | { readonly kind: 'end' }
  /** A bug of ours. */
  | { readonly kind: 'failure'; readonly message: string; readonly stack?: string };

/** An error inside the thread that is a bug of ours, with the thread's stack. */
class ThreadFailure extends Error {
  constructor(message: string, stack: string | undefined) {
    super(message);
    this.name = 'ThreadFailure';
    if (stack !== undefined) this.stack = stack;
  }
}

function newThread({ stackSizeMb, heapSizeMb }: ThreadBounds): Worker {
  return new Worker(join(packageRoot(), 'lib/engines/worker.js'), {
    // A small young generation costs no time that could be measured, and eight megabytes less for each thread.
    resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: heapSizeMb, maxYoungGenerationSizeMb: 8 },
    // The options of this process are not the thread's: `node --input-type=module -e …` would keep it from starting.
    execArgv: [],
  });
}

let spare: Worker | undefined;

/**
 * Starts a thread with the usual bounds before anybody knows what it will do, so that it loads the engine while this thread
 * still reads its command line. It does not keep the process alive.
 */
export function startSpareThread(): void {
  spare = newThread(defaultBounds);
  spare.unref();
}

/** The thread that was started early, where it fits, or a new one. */
function takeThread(bounds: ThreadBounds): Worker {
  const { stackSizeMb, heapSizeMb } = defaultBounds;
  const taken = spare;
  if (!taken || bounds.stackSizeMb !== stackSizeMb || bounds.heapSizeMb !== heapSizeMb) return newThread(bounds);
  spare = undefined;
  taken.ref();
  return taken;
}

/**
 * The engine in a thread of its own: its stack and heap are bounded, and a watch in this thread ends it when it takes too
 * long. One job at a time; after a job that was ended a new thread is started.
 */
export class BoundedThread {
  readonly #bounds: ThreadBounds;
  #worker: Worker | undefined;

  constructor(bounds: Partial<ThreadBounds> = {}) {
    this.#bounds = { ...defaultBounds, ...bounds };
  }

  /** Asks the thread and waits for its last answer; gives the reason where it was ended instead. */
  ask<Answer extends { readonly kind: string }>(
    request: unknown,
    onAnswer: (answer: Answer) => void,
    signal?: AbortSignal,
  ): Promise<Abandoned | undefined> {
    const worker = (this.#worker ??= takeThread(this.#bounds));
    const { wallClock, heapSizeMb } = this.#bounds;
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(watch);
        worker.off('message', onMessage);
        worker.off('error', onError);
        signal?.removeEventListener('abort', onAbort);
        settle();
      };
      const abandon = (reason: Abandoned) => {
        this.#worker = undefined;
        void worker.terminate().then(() => finish(() => resolve(reason)));
      };
      const tooLong = { limit: 'wallClock', message: `The script took more than ${wallClock / 1000} seconds of real time.` } as const;
      const onAbort = () => abandon({ limit: 'aborted', message: 'The run was ended from outside.' });
      signal?.addEventListener('abort', onAbort);
      const watch = setTimeout(() => abandon(tooLong), wallClock);
      const onMessage = (answer: Answer | LastAnswer) => {
        if (answer.kind === 'end') finish(() => resolve(undefined));
        else if (answer.kind === 'failure') {
          const { message, stack } = answer as Extract<LastAnswer, { kind: 'failure' }>;
          finish(() => reject(new ThreadFailure(message, stack)));
        } else onAnswer(answer as Answer);
      };
      const onError = (error: NodeJS.ErrnoException) => {
        this.#worker = undefined;
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') abandon({ limit: 'memory', message: `The script used more than ${heapSizeMb} MB of memory.` });
        else finish(() => reject(error));
      };
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(request);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
