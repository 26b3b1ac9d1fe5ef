/** Something that is due at a moment of the virtual clock. */
interface DueEvent {
  readonly at: number;
  readonly run: () => void;
}

/**
 * The endpoint's clock. It is virtual: it moves only when something waits, and what is due on the way happens in order,
 * each at its own moment.
 */
export class VirtualClock {
  /** Where it began, in milliseconds since 1970 (UTC). */
  readonly start: number;
  #now: number;
  /** Sorted by moment; of one moment, in the order of scheduling. */
  readonly #due: DueEvent[] = [];

  constructor(start: number) {
    this.start = start;
    this.#now = start;
  }

  /** Milliseconds since 1970 (UTC). */
  get now(): number {
    return this.#now;
  }

  /** Virtual seconds since the start. */
  get elapsed(): number {
    return (this.#now - this.start) / 1000;
  }

  /** The moment of what is due next, in milliseconds since 1970 (UTC); undefined where nothing is. */
  get nextDue(): number | undefined {
    return this.#due[0]?.at;
  }

  /** Lets time pass; what becomes due on the way happens. */
  advance(milliseconds: number): void {
    const target = this.#now + Math.max(0, milliseconds);
    while (this.#due.length > 0 && this.#due[0].at <= target) {
      const event = this.#due.shift() as DueEvent;
      if (event.at > this.#now) this.#now = event.at;
      event.run();
    }
    // An event may itself have waited past the target.
    if (target > this.#now) this.#now = target;
  }

  /** Has something happen `milliseconds` from now; at once on the next advance when that is not in the future. Returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void {
    const event: DueEvent = { at: this.#now + Math.max(0, milliseconds), run };
    let index = this.#due.length;
    while (index > 0 && this.#due[index - 1].at > event.at) index--;
    this.#due.splice(index, 0, event);
    return () => {
      const place = this.#due.indexOf(event);
      if (place >= 0) this.#due.splice(place, 1);
    };
  }
}
