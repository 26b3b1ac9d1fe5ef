/** The endpoint is as it should be: evaluation writes the message and ends with exit code 0. */
export interface Compliant {
  readonly kind: 'compliant';
  readonly message: string;
}

/** The endpoint is flagged: evaluation writes the message and ends with exit code 1. */
export interface NonCompliant {
  readonly kind: 'nonCompliant';
  readonly message: string;
}

/** Remediation has done its work: it writes the message and ends with exit code 0. */
export interface Remediated {
  readonly kind: 'remediated';
  readonly message: string;
}

/** Something went wrong: the message goes to output and to the error stream, and the script ends with the code. */
export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
  /** The exit code, 1 to 255. */
  readonly code: number;
}

/** How an evaluation ends. */
export type EvaluationVerdict = Compliant | NonCompliant | Failed;

/** How a remediation ends. */
export type RemediationVerdict = Remediated | Failed;

/** How a script ends. */
export type Verdict = EvaluationVerdict | RemediationVerdict;

/**
 * The endpoint is compliant: the evaluation ends with exit code 0.
 * @param message one line for the activity log, written to the output
 */
export function compliant(message: string): Compliant {
  return { kind: 'compliant', message };
}

/**
 * The endpoint is flagged, and remediation runs at the next schedule: the evaluation ends with exit code 1. The finding
 * is no failure of the script, so its message goes to the output only.
 * @param message one line that says what was found
 */
export function nonCompliant(message: string): NonCompliant {
  return { kind: 'nonCompliant', message };
}

/**
 * Remediation has done its work, or found that there was none: it ends with exit code 0.
 * @param message one line for the activity log, written to the output
 */
export function remediated(message: string): Remediated {
  return { kind: 'remediated', message };
}

/**
 * The script could not do its work. The console shows the error stream of a script that ends with another code than 0,
 * so the message goes to the output and to the error stream.
 * @param message one line that says what went wrong
 * @param code the exit code, 1 to 255; 1 unless told (90 is the one of a failure that nobody foresaw)
 */
export function failed(message: string, code = 1): Failed {
  return { kind: 'failed', message, code };
}
