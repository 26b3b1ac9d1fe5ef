/** What the process ends with; never a count. `worklet run` of one file ends with the script's own code instead. */
export const exitCodes = {
  ok: 0,
  /** Findings, or tests that failed. */
  findings: 1,
  /** Bad usage or configuration. */
  usage: 2,
  doesNotCompile: 3,
  toolMissing: 4,
  /** Generated files are not what the sources give. */
  outOfDate: 5,
  /** A time or step limit was reached. */
  limit: 6,
  notSimulated: 7,
  inputOutput: 8,
  /** A bug of ours. */
  internal: 70,
} as const;

export type ExitCode = number;
