import type { HostConsole } from '../../runtime/host.ts';
import type { Platform } from '../../runtime/session.ts';

/** Receives output while a script runs. */
export type OutputListener = (stream: 'stdout' | 'stderr', text: string) => void;

/** The console of a job: keeps all output, and passes it on where somebody listens. */
export class JobConsole implements HostConsole {
  /** .NET takes 80 columns where Linux has no terminal; a console that nobody sees has 120 on Windows. */
  readonly width: number;
  readonly #parts = { stdout: [] as string[], stderr: [] as string[] };
  /** How many characters stdout has received. */
  written = 0;
  readonly #listener: OutputListener | undefined;

  constructor(platform: Platform, listener: OutputListener | undefined) {
    this.width = platform === 'linux' ? 80 : 120;
    this.#listener = listener;
  }

  write(text: string): void {
    this.#parts.stdout.push(text);
    this.written += text.length;
    this.#listener?.('stdout', text);
  }

  writeError(text: string): void {
    this.#parts.stderr.push(text);
    this.#listener?.('stderr', text);
  }

  get output(): { stdout: string; stderr: string } {
    return { stdout: this.#parts.stdout.join(''), stderr: this.#parts.stderr.join('') };
  }
}
