import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../base/package-root.ts';
import type { OutputListener } from './job-console.ts';
import type { LimitName, ScriptJob, ScriptReport } from './script-job.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';
import { unfinishedSuite } from './unfinished-suite.ts';
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

function newThread({ stackSizeMb, heapSizeMb }: WorkerBounds): Worker {
  return new Worker(join(packageRoot(), 'lib/engines/worker.js'), { resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: heapSizeMb } });
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
function takeThread(bounds: WorkerBounds): Worker {
  const { stackSizeMb, heapSizeMb } = defaultBounds;
  const taken = spare;
  if (!taken || bounds.stackSizeMb !== stackSizeMb || bounds.heapSizeMb !== heapSizeMb) return newThread(bounds);
  spare = undefined;
  taken.ref();
  return taken;
}

/** Why the watch or the heap's bound ended a job. */
interface Abandoned {
  readonly limit: LimitName;
  readonly message: string;
}

/** Receives what a job gives: a report without its output, and the output that came before it. */
type ReportListener = (answer: Extract<WorkerAnswer, { kind: 'script' | 'suite' }>, output: Output) => void;

interface Output {
  readonly stdout: string;
  readonly stderr: string;
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

  /** Runs scripts; one that the watch or the heap's bound ended has the outcome `limit`, with its output so far. */
  async runScripts(job: ScriptJob, listener?: OutputListener): Promise<ScriptReport[]> {
    const reports: ScriptReport[] = [];
    const ended = await this.#ask({ kind: 'scripts', job }, listener, (answer, output) => {
      if (answer.kind === 'script') reports.push({ ...answer.report, ...output });
    });
    if (ended) reports.push({ ...ended, outcome: 'limit', exitCode: null, calls: [], changes: [], elapsed: 0 });
    return reports;
  }

  /** Runs a file of Pester tests. */
  async runSuite(job: SuiteJob, listener?: OutputListener): Promise<SuiteReport> {
    let report: SuiteReport | undefined;
    const ended = await this.#ask({ kind: 'suite', job }, listener, (answer, output) => {
      if (answer.kind === 'suite') report = { ...answer.report, ...output };
    });
    if (!ended) return report!;
    const { limit, message, ...output } = ended;
    return { file: job.suite.file, ...output, document: unfinishedSuite, errors: [], ended: { kind: 'limit', limit, message } };
  }

  /** Asks the worker and waits for the end of its answers; gives the reason and the last output where it was ended. */
  #ask(request: WorkerRequest, listener: OutputListener | undefined, onReport: ReportListener): Promise<(Abandoned & Output) | undefined> {
    const worker = (this.#worker ??= takeThread(this.#bounds));
    let output = { stdout: '', stderr: '' };
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(watch);
        worker.removeAllListeners();
        settle();
      };
      const abandon = (reason: Abandoned) => {
        this.#worker = undefined;
        void worker.terminate().then(() => finish(() => resolve({ ...reason, ...output })));
      };
      const { wallClock, heapSizeMb } = this.#bounds;
      const tooLong = { limit: 'wallClock', message: `The script took more than ${wallClock / 1000} seconds of real time.` } as const;
      const watch = setTimeout(() => abandon(tooLong), wallClock);
      worker.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'output') {
          output[answer.stream] += answer.text;
          listener?.(answer.stream, answer.text);
        } else if (answer.kind === 'end') finish(() => resolve(undefined));
        else if (answer.kind === 'failure') finish(() => reject(new WorkerFailure(answer.message, answer.stack)));
        else {
          onReport(answer, output);
          output = { stdout: '', stderr: '' };
        }
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        this.#worker = undefined;
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') abandon({ limit: 'memory', message: `The script used more than ${heapSizeMb} MB of memory.` });
        else finish(() => reject(error));
      });
      worker.postMessage(request);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
