/** What a run may use. */
export interface RunLimits {
  /** Statements, loop turns and calls. */
  steps: number;
  /** Nested calls of functions and scripts. */
  callDepth: number;
  /** UTF-16 units on stdout and stderr together. */
  outputLength: number;
  /** Elements of one array, characters of one string, that one operation may make. */
  allocation: number;
  /** Virtual seconds. */
  virtualSeconds: number;
}

export const defaultLimits: RunLimits = {
  steps: 200_000_000,
  callDepth: 5_000,
  // The platform shows no result of more than 1 MB; a script that never stops writing is ended soon.
  outputLength: 16 * 1024 * 1024,
  allocation: 50_000_000,
  virtualSeconds: 30 * 24 * 3600,
};

/** A run used more than it may (exit 6). No script can catch it. */
export class LimitReached extends Error {
  readonly limit: keyof RunLimits | 'wallClock' | 'memory';
  constructor(limit: LimitReached['limit'], message: string) {
    super(message);
    this.name = 'LimitReached';
    this.limit = limit;
  }
}
