import { BoundedThread, type ThreadBounds } from './bounded-thread.ts';
import type { OutputListener } from './job-console.ts';
import type { ScriptJob, ScriptReport } from './script-job.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';
import { unfinishedSuite } from './unfinished-suite.ts';
import type { EngineAnswer, EngineRequest, SentSuiteReport } from './worker-message.ts';

/** Collects output until somebody takes it. */
class PendingOutput {
  #output = { stdout: '', stderr: '' };

  add(stream: 'stdout' | 'stderr', text: string): void {
    this.#output[stream] += text;
  }

  take(): { stdout: string; stderr: string } {
    const taken = this.#output;
    this.#output = { stdout: '', stderr: '' };
    return taken;
  }
}

/** Runs scripts and suites in a bounded thread. */
export class EngineWorker {
  readonly #thread: BoundedThread;

  constructor(bounds: Partial<ThreadBounds> = {}) {
    this.#thread = new BoundedThread(bounds);
  }

  /** Runs scripts; one that the watch or the heap's bound ended has the outcome `limit`, with its output so far. */
  async runScripts(job: ScriptJob, listener?: OutputListener): Promise<ScriptReport[]> {
    const reports: ScriptReport[] = [];
    const pending = new PendingOutput();
    const ended = await this.#ask({ kind: 'scripts', job }, pending, listener, (answer) => {
      if (answer.kind === 'script') reports.push({ ...answer.report, ...pending.take() });
    });
    if (ended) reports.push({ ...ended, ...pending.take(), outcome: 'limit', exitCode: null, calls: [], callTimes: [], changes: [], elapsed: 0 });
    return reports;
  }

  /** Runs a file of Pester tests. */
  async runSuite(job: SuiteJob, listener?: OutputListener, signal?: AbortSignal): Promise<SuiteReport> {
    let report: SuiteReport | undefined;
    const pending = new PendingOutput();
    const onReport = (answer: EngineAnswer) => {
      if (answer.kind === 'suite') report = { ...(JSON.parse(answer.report) as SentSuiteReport), ...pending.take() };
    };
    const ended = await this.#ask({ kind: 'suite', job }, pending, listener, onReport, signal);
    if (!ended) return report!;
    return { file: job.suite.file, ...pending.take(), document: unfinishedSuite, errors: [], ended: { kind: 'limit', ...ended } };
  }

  #ask(
    request: EngineRequest,
    pending: PendingOutput,
    listener: OutputListener | undefined,
    onReport: (answer: EngineAnswer) => void,
    signal?: AbortSignal,
  ) {
    const onAnswer = (answer: EngineAnswer) => {
      if (answer.kind !== 'output') return onReport(answer);
      pending.add(answer.stream, answer.text);
      listener?.(answer.stream, answer.text);
    };
    return this.#thread.ask<EngineAnswer>(request, onAnswer, signal);
  }

  /** Ends the thread. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}
