import type { Session } from './session.ts';

const largest = 2_147_483_647;

/**
 * System.Random with a seed: Knuth's subtractive generator, with the numbers that .NET Framework and .NET give for a seed
 * (https://learn.microsoft.com/dotnet/api/system.random, "Remarks").
 */
export class SeededRandom {
  readonly #state = new Int32Array(56);
  #next = 0;
  #other = 21;

  constructor(seed: number) {
    const state = this.#state;
    let current = 161_803_398 - (seed === -2_147_483_648 ? largest : Math.abs(seed));
    state[55] = current;
    let following = 1;
    for (let step = 1; step < 55; step++) {
      const place = (21 * step) % 55;
      state[place] = following;
      following = (current - following) | 0;
      if (following < 0) following += largest;
      current = state[place];
    }
    for (let round = 1; round < 5; round++) {
      for (let place = 1; place < 56; place++) {
        const other = (place + 30) % 55;
        state[place] -= state[1 + other];
        if (state[place] < 0) state[place] += largest;
      }
    }
  }

  /** 0 up to 2^31 - 2. */
  next(): number {
    this.#next = this.#next === 55 ? 1 : this.#next + 1;
    this.#other = this.#other === 55 ? 1 : this.#other + 1;
    let value = this.#state[this.#next] - this.#state[this.#other];
    if (value === largest) value--;
    if (value < 0) value += largest;
    this.#state[this.#next] = value;
    return value;
  }

  /** 0 up to but without 1. */
  double(): number {
    return this.next() * (1 / largest);
  }

  /** As `double`, for ranges wider than 2^31. */
  wide(): number {
    const value = this.next();
    const signed = this.next() % 2 === 0 ? -value : value;
    return (signed + (largest - 1)) / (2 * largest - 1);
  }
}

const sessions = new WeakMap<Session, SeededRandom>();

/** The session's own chance, for what has no seed: the same in each run, so that runs can be compared. */
export function sessionRandom(session: Session): SeededRandom {
  let random = sessions.get(session);
  if (!random) {
    random = new SeededRandom(0x5eed);
    sessions.set(session, random);
  }
  return random;
}
