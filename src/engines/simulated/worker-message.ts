import type { ScriptJob, ScriptReport } from './script-job.ts';

/** What a report says besides the output, which has been sent on the way. */
export type ReportWithoutOutput = ScriptReport extends infer Each ? (Each extends unknown ? Omit<Each, 'stdout' | 'stderr'> : never) : never;

/** What the engine's worker is asked. */
export interface WorkerRequest {
  readonly kind: 'scripts';
  readonly job: ScriptJob;
}

/** What the engine's worker answers, in this order: output and the report of each script, then the end. */
export type WorkerAnswer =
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'report'; readonly report: ReportWithoutOutput }
  | { readonly kind: 'end' }
  /** A bug of ours. */
  | { readonly kind: 'failure'; readonly message: string; readonly stack?: string };
