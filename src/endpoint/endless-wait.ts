/** The script waits for something that never comes, and nothing bounds the wait. The rooms above end the run with a limit. */
export class EndlessWait extends Error {
  /** What it waits for: `logoff.exe`. */
  readonly what: string;

  constructor(what: string) {
    super(`${what} never ends`);
    this.name = 'EndlessWait';
    this.what = what;
  }
}
