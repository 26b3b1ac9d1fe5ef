import type { ScriptJob, ScriptReport } from './script-job.ts';
import type { SuiteJob, SuiteReport } from './suite-job.ts';

/** A report without the output, which has been sent on the way. */
type WithoutOutput<Report> = Report extends unknown ? Omit<Report, 'stdout' | 'stderr'> : never;

/** What the engine's thread is asked. */
export type EngineRequest = { readonly kind: 'scripts'; readonly job: ScriptJob } | { readonly kind: 'suite'; readonly job: SuiteJob };

/** What it answers before its last answer: output, and behind it the report of each script or of the suite. */
export type EngineAnswer =
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'script'; readonly report: WithoutOutput<ScriptReport> }
  /** A `WithoutOutput<SuiteReport>` as JSON: what Node sends between threads must not nest a thousand blocks deep. */
  | { readonly kind: 'suite'; readonly report: string };

/** The report of a suite as it is sent. */
export type SentSuiteReport = WithoutOutput<SuiteReport>;
