import type { Expectation } from '../model/scenario.ts';
import type { Verdict } from '../model/verdict.ts';

/** What a script must have written and how it must have ended, for one declared verdict. */
export interface ExpectedOutput {
  readonly verdict: Verdict;
  /** Lines of the output in their order. */
  readonly lines: readonly string[];
  /** The message that must stand in the error stream; undefined where the stream must be empty. */
  readonly error: string | undefined;
  readonly exitCode: number;
}

const exitCodes = { compliant: 0, nonCompliant: 1, remediated: 0 } as const;

/** Reads an expectation of a scenario. */
export function expectedOutput<V extends Verdict>(expectation: Expectation<V>): ExpectedOutput {
  const { verdict, lines } = 'verdict' in expectation ? expectation : { verdict: expectation as V, lines: [] };
  return {
    verdict,
    lines: [...lines, verdict.message],
    error: verdict.kind === 'failed' ? verdict.message : undefined,
    exitCode: verdict.kind === 'failed' ? verdict.code : exitCodes[verdict.kind],
  };
}
