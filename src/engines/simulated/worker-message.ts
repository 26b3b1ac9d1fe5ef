import type { ScriptJob, ScriptReport } from './script-job.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';

/** A report without the output, which has been sent on the way. */
type WithoutOutput<Report> = Report extends unknown ? Omit<Report, 'stdout' | 'stderr'> : never;

/** What the engine's worker is asked. */
export type WorkerRequest = { readonly kind: 'scripts'; readonly job: ScriptJob } | { readonly kind: 'suite'; readonly job: SuiteJob };

/** What it answers, in this order: output and the report of each script or of the suite, then the end. */
export type WorkerAnswer =
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'script'; readonly report: WithoutOutput<ScriptReport> }
  | { readonly kind: 'suite'; readonly report: WithoutOutput<SuiteReport> }
  | { readonly kind: 'end' }
  /** A bug of ours. */
  | { readonly kind: 'failure'; readonly message: string; readonly stack?: string };
