import { SeededRandom, sessionRandom } from './random.ts';
import type { Session } from './session.ts';

const largest = 2_147_483_647;

/**
 * Get-Random's numbers: each is made of four bytes of the generator underneath, so a seed gives other numbers here than
 * System.Random gives for it.
 */
export class SampledRandom {
  readonly #source: SeededRandom;

  constructor(source: SeededRandom) {
    this.#source = source;
  }

  byte(): number {
    return this.#source.next() & 0xff;
  }

  /** A whole Int32, but not its largest. */
  #sample(): number {
    for (;;) {
      const sample = this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
      if (sample !== largest) return sample;
    }
  }

  /** 0 up to but without 1. */
  double(): number {
    const sample = this.#sample();
    return (sample < 0 ? sample + largest : sample) * (1 / largest);
  }

  /** From low up to but without high, both of them Int32. */
  between(low: number, high: number): number {
    const range = high - low;
    if (range <= largest) return Math.trunc(this.double() * range) + low;
    return Math.trunc((this.#sample() + largest) * (1 / (2 * largest)) * range) + low;
  }

  /** The same of Int64: where the range is wider than an Int32, bytes are drawn until their bits fit below it. */
  wideBetween(low: bigint, high: bigint): bigint {
    const range = high - low;
    if (range <= BigInt(largest)) return low + BigInt(this.between(0, Number(range)));
    const mask = (1n << BigInt(range.toString(2).length)) - 1n;
    for (;;) {
      let bits = 0n;
      for (let place = 0n; place < 64n; place += 8n) bits |= BigInt(this.byte()) << place;
      bits &= mask;
      // The sum is made of Doubles.
      if (bits < range) return BigInt(Math.trunc(Number(low) + Number(bits)));
    }
  }

  doubleBetween(low: number, high: number): number {
    let range = high - low;
    for (;;) {
      const part = this.double();
      const value = Number.isFinite(range) ? low + part * range : low + part * high - part * low;
      range *= part;
      if (value < high) return value;
    }
  }
}

const seeded = new WeakMap<Session, SampledRandom>();

/** What Get-Random draws from: the seed that it was given last in the session, else the session's own chance. */
export function randomOfCommands(session: Session): SampledRandom {
  return seeded.get(session) ?? new SampledRandom(sessionRandom(session));
}

/** Get-Random -SetSeed. */
export function seedCommands(session: Session, seed: number): void {
  seeded.set(session, new SampledRandom(new SeededRandom(seed)));
}
