import type { HostConsole } from '../../runtime/host.ts';
import type { Platform } from '../../runtime/session.ts';

/** Receives output while a script runs. */
export type OutputListener = (stream: 'stdout' | 'stderr', text: string) => void;

/** Text that arrives in small pieces. They are joined now and then: a run that writes much would else hold millions of them. */
class Pieces {
  #joined: string[] = [];
  #pieces: string[] = [];

  add(text: string): void {
    if (this.#pieces.push(text) < 4096) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  get text(): string {
    return this.#joined.join('') + this.#pieces.join('');
  }
}

/** The console of a job: keeps all output, and passes it on where somebody listens. */
export class JobConsole implements HostConsole {
  /** .NET takes 80 columns where Linux has no terminal; a console that nobody sees has 120 on Windows. */
  readonly width: number;
  readonly #stdout = new Pieces();
  readonly #stderr = new Pieces();
  /** How many characters stdout has received. */
  written = 0;
  readonly #listener: OutputListener | undefined;

  constructor(platform: Platform, listener: OutputListener | undefined) {
    this.width = platform === 'linux' ? 80 : 120;
    this.#listener = listener;
  }

  write(text: string): void {
    this.#stdout.add(text);
    this.written += text.length;
    this.#listener?.('stdout', text);
  }

  writeError(text: string): void {
    this.#stderr.add(text);
    this.#listener?.('stderr', text);
  }

  get output(): { stdout: string; stderr: string } {
    return { stdout: this.#stdout.text, stderr: this.#stderr.text };
  }
}
