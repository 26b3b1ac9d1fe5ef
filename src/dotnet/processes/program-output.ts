import { NotSimulated } from '../../base/not-simulated.ts';
import type { StartedProgram } from '../../endpoint/run-program.ts';
import { waitForExit } from '../../runtime/processes/wait-for-exit.ts';
import { encodeText } from '../../runtime/providers/encode-text.ts';
import type { Session } from '../../runtime/session.ts';
import { StreamObject } from '../io/stream-object.ts';

/** What a program writes into a pipe, which whoever reads waits for: until the program has ended. */
export class ProgramOutput extends StreamObject {
  override readonly typeName: string = 'System.IO.FileStream';
  readonly #started: StartedProgram;
  readonly #stream: 'stdout' | 'stderr';
  readonly #session: Session;
  #isThere = false;

  constructor(started: StartedProgram, stream: 'stdout' | 'stderr', session: Session) {
    super(new Uint8Array(), true, true);
    this.#started = started;
    this.#stream = stream;
    this.#session = session;
  }

  #wait(): void {
    if (this.#isThere) return;
    this.#isThere = true;
    const { process, result, endsAt } = this.#started;
    waitForExit(this.#session, process);
    // Whoever was ended by force wrote nothing to the end.
    if (process.exit && endsAt !== 'never' && process.exit.time < endsAt) return;
    if (result.unsettled?.stream === this.#stream) throw new NotSimulated('program', result.unsettled.what);
    this.write(encodeText(result[this.#stream], this.#session.platform === 'windows' ? 'oem' : 'utf8'), this.#session);
    this.position = 0;
  }

  override get length(): number {
    this.#wait();
    return super.length;
  }

  override read(count: number): Uint8Array {
    this.#wait();
    return super.read(count);
  }
}
