import type { TerminatingError } from '../values/errors.ts';
import type { ScriptExtent } from '../values/invocation-info.ts';

/** How a statement ended, where it did not simply end. */
export type Completion = { kind: 'break' | 'continue'; label: string | undefined } | { kind: 'return' };

export const returned: Completion = { kind: 'return' };

/** `exit`: ends the script that runs. */
export class ExitSignal {
  readonly code: number;
  /** Where the statement stands. */
  readonly extent: ScriptExtent | undefined;
  constructor(code: number, extent?: ScriptExtent) {
    this.code = code;
    this.extent = extent;
  }
}

/** A `break` or `continue` that left a function or script block and looks for a loop among the callers (about_Break). */
export class LoopControl {
  readonly kind: 'break' | 'continue';
  readonly label: string | undefined;
  constructor(kind: 'break' | 'continue', label: string | undefined) {
    this.kind = kind;
    this.label = label;
  }
}

/** Thrown by a command that needs no more input (`Select-Object -First`); ends what is upstream of it. */
export class StopUpstream {
  readonly requester: object;
  constructor(requester: object) {
    this.requester = requester;
  }
}

/**
 * The end of a function by its own `$PSCmdlet.ThrowTerminatingError`: nothing in the function catches it, and the error is
 * thrown where the function was called.
 */
export class FunctionStop {
  readonly requester: object;
  readonly error: TerminatingError;
  constructor(requester: object, error: TerminatingError) {
    this.requester = requester;
    this.error = error;
  }
}
