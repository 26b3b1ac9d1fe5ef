import type { sint32 } from './cim-types.ts';

/** How a program ended. */
export interface ProgramExit {
  /** The exit code; what it means is the program's own affair, and 0 is success for almost all. */
  readonly exitCode: sint32;
}

/** How a program ended, and what it wrote. */
export interface ProgramResult extends ProgramExit {
  /** The lines of its output. Words that Windows' own programs write are in the display language. */
  readonly output: readonly string[];
  /** The lines of its error stream. */
  readonly errors: readonly string[];
}
