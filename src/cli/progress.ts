import type { CommandContext } from './command-context.ts';

/** How far a long command has come, on one line of a terminal; nothing where nobody looks, or asked to be quiet. */
export class Progress {
  readonly #context: CommandContext;
  readonly #total: number;
  readonly #what: string;
  #done = 0;
  #shown = false;

  constructor(context: CommandContext, what: string, total: number) {
    this.#context = context;
    this.#what = what;
    this.#total = total;
    this.#show();
  }

  #show(): void {
    if (!this.#context.showsProgress || this.#context.quiet || this.#total < 2) return;
    this.#context.writeError(`\r\u001b[2K${this.#what}: ${this.#done} of ${this.#total}`);
    this.#shown = true;
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#context.writeError('\r\u001b[2K');
    this.#shown = false;
  }

  /** So many more are done. */
  advance(count = 1): void {
    this.#done += count;
    if (this.#done < this.#total) this.#show();
  }
}
