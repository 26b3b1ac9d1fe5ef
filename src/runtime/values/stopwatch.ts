import { NetObject } from './value.ts';

/** System.Diagnostics.Stopwatch, in ticks of 100 ns of the clock that it is told. */
export class Stopwatch extends NetObject {
  #passed = 0n;
  #startedAt: bigint | undefined;

  get typeName() {
    return 'System.Diagnostics.Stopwatch';
  }

  get isRunning(): boolean {
    return this.#startedAt !== undefined;
  }

  start(now: bigint): void {
    this.#startedAt ??= now;
  }

  stop(now: bigint): void {
    this.#passed = this.elapsed(now);
    this.#startedAt = undefined;
  }

  reset(): void {
    this.#passed = 0n;
    this.#startedAt = undefined;
  }

  elapsed(now: bigint): bigint {
    return this.#startedAt === undefined ? this.#passed : this.#passed + now - this.#startedAt;
  }
}
