import type { Category } from './category.ts';
import type { Scenarios } from './scenario.ts';
import type { EvaluationVerdict, RemediationVerdict } from './verdict.ts';

/** Which devices a worklet is for. */
export type DeviceType = 'WORKSTATION' | 'SERVER';

/** The lowest Windows PowerShell that the scripts must run on: syntax and commands. */
export type TargetVersion = '3.0' | '5.1';

/** One entry of a worklet's history. */
export interface HistoryEntry {
  readonly version: string;
  /** The day, as `2026-01-15`. */
  readonly date: string;
  readonly changes: string;
  /** Who made the change; the worklet's author unless told. */
  readonly author?: string;
}

/** A worklet as its author writes it. Everything but the functions is constant data: the compiler reads it and never runs the file. */
export interface WorkletDefinition {
  /** `OS - Category - Action`, at most 100 characters. */
  readonly title: string;
  /** One line for the catalogue. */
  readonly summary: string;
  readonly category: Category;
  /** Three numbers: `1.0.0`. */
  readonly version: string;
  /** Looks whether the endpoint is as it should be, at every scan. It only reads, and it is quick. */
  evaluate(): EvaluationVerdict;
  /** Makes the endpoint as it should be. It looks again first: the console can run it whatever evaluation said. */
  remediate(): RemediationVerdict;

  /** Who wrote it; `unknown` unless told. */
  readonly author?: string;
  /** What the worklet does, in a paragraph or more; the summary unless told. */
  readonly description?: string;
  /** Why one would use it. */
  readonly why?: string;
  /** How the two scripts work, a paragraph each. */
  readonly howItWorks?: { readonly evaluation?: string; readonly remediation?: string };
  /** What it needs, besides Windows and PowerShell. */
  readonly requirements?: readonly string[];
  /** The state that is expected after remediation. */
  readonly expectedState?: string;
  /** How to validate the change, one step an entry. */
  readonly validation?: readonly string[];
  /** The systems it is for; `Windows 7 and later` unless told. */
  readonly supports?: string;
  readonly keywords?: readonly string[];
  /** Both kinds unless told. */
  readonly deviceTypes?: readonly DeviceType[];
  /** Whether a person at the endpoint has to do something; false unless told. */
  readonly userInteraction?: boolean;
  readonly notes?: string;
  /** What changed from version to version, the newest first. */
  readonly history?: readonly HistoryEntry[];
  /** The lowest PowerShell; `3.0` unless told. */
  readonly target?: TargetVersion;
  /** Remediation is meant to be applied again each time, so that evaluation is not compliant after it. */
  readonly alwaysRemediates?: boolean;
  /** Names of files in the folder of the worklet's name; they lie in the current directory at remediation, and only then. */
  readonly payload?: readonly string[];
  /** Endpoints to try it on, and what must come out. */
  readonly scenarios?: Scenarios;
}

/**
 * Says what a worklet is; the file's default export. The compiler reads the definition, it does not run it: `evaluate` and
 * `remediate` become the two scripts, all else is data.
 */
export function defineWorklet(definition: WorkletDefinition): WorkletDefinition {
  return definition;
}
