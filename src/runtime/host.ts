/** The console that a session writes to: text only, already formatted. */
export interface HostConsole {
  /** Standard output, with its line ends. */
  write(text: string): void;
  /** Standard error. */
  writeError(text: string): void;
  /** Width of the console in characters. */
  readonly width: number;
}

/** Keeps what is written, in order, up to a limit. */
export class RecordingConsole implements HostConsole {
  readonly width: number;
  #stdout: string[] = [];
  #stderr: string[] = [];

  constructor(width = 120) {
    this.width = width;
  }

  write(text: string): void {
    this.#stdout.push(text);
  }

  writeError(text: string): void {
    this.#stderr.push(text);
  }

  get stdout(): string {
    return this.#stdout.join('');
  }

  get stderr(): string {
    return this.#stderr.join('');
  }
}
