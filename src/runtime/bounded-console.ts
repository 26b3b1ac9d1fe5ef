import type { HostConsole } from './host.ts';
import { LimitReached } from './limits.ts';

/** A console that ends the run when more is written than a run may write. */
export class BoundedConsole implements HostConsole {
  readonly #console: HostConsole;
  readonly #limit: number;
  #written = 0;

  constructor(console: HostConsole, limit: number) {
    this.#console = console;
    this.#limit = limit;
  }

  get width(): number {
    return this.#console.width;
  }

  #count(text: string): void {
    this.#written += text.length;
    if (this.#written > this.#limit) {
      throw new LimitReached('outputLength', `The script wrote more than ${this.#limit.toLocaleString('en-US')} characters.`);
    }
  }

  write(text: string): void {
    this.#count(text);
    this.#console.write(text);
  }

  writeError(text: string): void {
    this.#count(text);
    this.#console.writeError(text);
  }
}
