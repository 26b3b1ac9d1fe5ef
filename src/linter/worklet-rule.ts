import type { SourceSpan } from '../base/span.ts';
import type { Step } from '../compiler/steps/step.ts';
import type { DiagnosticDefinition } from '../diagnostics/diagnostic.ts';

/** A worklet as the rules see it: the steps of its scripts, each with its place in the author's TypeScript. */
export interface WorkletUnderLint {
  readonly evaluation: readonly Step[];
  readonly remediation: readonly Step[];
  /** It is meant to be applied again each time. */
  readonly alwaysRemediates: boolean;
}

/** A rule about worklets: data and one function. */
export interface WorkletRule<Names extends string = any> {
  readonly diagnostic: DiagnosticDefinition<Names>;
  check(worklet: WorkletUnderLint, report: (place: SourceSpan, data: Record<Names, string | number>) => void): void;
}

/** Defines a rule about worklets; the file's default export. */
export const defineWorkletRule = <Names extends string>(rule: WorkletRule<Names>): WorkletRule<Names> => rule;
