import type { EndpointDescription } from '../endpoint/description.ts';
import type { EvaluationVerdict, RemediationVerdict } from './verdict.ts';

/** What must come out of a script: its verdict with the exact message, and the lines that it logs before. */
export type Expectation<Verdict> = Verdict | { readonly verdict: Verdict; readonly lines: readonly string[] };

/** What every scenario has. */
interface ScenarioBase {
  /** The endpoint that the worklet is tried on, laid over a preset; `{}` unless told. */
  readonly endpoint?: EndpointDescription;
  /** What evaluation must say. */
  readonly evaluation: Expectation<EvaluationVerdict>;
  /** What remediation must say; without it remediation is not run in this scenario. */
  readonly remediation?: Expectation<RemediationVerdict>;
  /**
   * What evaluation must say after remediation. Without it: compliant, with any message, when remediation is expected to
   * succeed, and not looked at when it is expected to fail.
   */
  readonly afterwards?: Expectation<EvaluationVerdict>;
  /** Why the endpoint is not compliant after a remediation that succeeds; must be given then. */
  readonly reason?: string;
}

/** A scenario of a worklet: an endpoint, and what must come out on it. Constant data, read by the compiler. */
export type Scenario = ScenarioBase;

/** The scenarios of a worklet by name; a name is a sentence about the endpoint ("nobody is logged on"). */
export type Scenarios = Readonly<Record<string, Scenario>>;
