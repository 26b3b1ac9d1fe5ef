/** What a worklet's author imports from `workletkit`. */

export { type Category, categories } from './category.ts';
export { defineConfig, type LintSeverity, type WorkletConfig } from './define-config.ts';
export { type DeviceType, defineWorklet, type HistoryEntry, type TargetVersion, type WorkletDefinition } from './define-worklet.ts';
export { type Duration, hours, minutes, seconds } from './duration.ts';
export { log, warn } from './log.ts';
export { now } from './now.ts';
export type { Expectation, Scenario, Scenarios } from './scenario.ts';
export {
  type Compliant,
  compliant,
  type EvaluationVerdict,
  type Failed,
  failed,
  type NonCompliant,
  nonCompliant,
  type Remediated,
  type RemediationVerdict,
  remediated,
  type Verdict,
} from './verdict.ts';
export { type WaitOptions, waitUntil } from './wait-until.ts';
