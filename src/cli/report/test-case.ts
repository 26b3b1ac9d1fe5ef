/** One thing that was tried, for reports. */
export interface TestCase {
  readonly name: string;
  /** What it belongs to: a scenario, the laws, the suite. */
  readonly group: string;
  /** Real seconds. */
  readonly duration: number;
  /** What falls short; nothing where all is well. */
  readonly failures: readonly { readonly message: string; readonly place?: string }[];
  /** Why it was not tried. */
  readonly skipped?: string;
}

/** All that was tried of a worklet. */
export interface TestedWorklet {
  readonly name: string;
  readonly file: string;
  readonly duration: number;
  readonly cases: readonly TestCase[];
  /** What ended the tests before their end. */
  readonly problems: readonly string[];
}
