import type { WorkletParts } from './worklet-parts.ts';

/** What an exit code of a script tells whoever reads the activity log. */
export interface ExitCodeMeaning {
  readonly code: number;
  readonly meaning: string;
}

/**
 * The codes that compiled scripts end with. The console tells 0 from all others and shows the number; 90 is the platform's
 * convention for a failure that nobody foresaw.
 */
const always = {
  evaluation: [
    { code: 0, meaning: 'compliant' },
    { code: 1, meaning: 'not compliant: remediation runs when the schedule comes' },
    { code: 90, meaning: 'failed: the state could not be determined' },
  ],
  remediation: [
    { code: 0, meaning: 'remediated, or nothing to do' },
    { code: 1, meaning: 'failed: the message says why' },
    { code: 90, meaning: 'failed: an error that was not foreseen' },
  ],
} as const satisfies Record<string, readonly ExitCodeMeaning[]>;

function withFailures(known: readonly ExitCodeMeaning[], failures: readonly number[]): ExitCodeMeaning[] {
  const own = failures.filter((code) => !known.some((meaning) => meaning.code === code));
  return [...known, ...own.map((code) => ({ code, meaning: 'failed: the message says why' }))].sort((one, other) => one.code - other.code);
}

/** The codes of both scripts, those of the author's own failures among them. */
export const exitCodeMeanings = ({
  evaluation,
  remediation,
}: WorkletParts['failureCodes']): Record<'evaluation' | 'remediation', ExitCodeMeaning[]> => ({
  evaluation: withFailures(always.evaluation, evaluation),
  remediation: withFailures(always.remediation, remediation),
});
