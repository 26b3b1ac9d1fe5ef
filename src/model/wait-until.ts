import type { Duration } from './duration.ts';
import { modelHost } from './host.ts';

/** How long, how often, and what an error at a look means. */
export interface WaitOptions {
  /** The bound, in whole seconds. There is no wait without one: a script that hangs blocks the endpoint's agent. */
  readonly timeout: Duration;
  /** The time between two looks, in whole seconds; 5 seconds unless told. */
  readonly every?: Duration;
  /** An error at a look counts as "not yet" instead of ending the wait; false unless told. */
  readonly tolerateErrors?: boolean;
}

/**
 * Looks at a condition until it holds, and says whether it came to hold. It sleeps first and then looks: with
 * `{ timeout: minutes(3), every: seconds(5) }` after 5, 10, … 180 seconds, the last one included. The wait ends with the
 * last look, or at the first look after which the clock (in UTC) has reached the bound, whichever is first.
 * @param condition what is looked at; it should only read
 * @param options the bound, the interval, and whether errors are tolerated
 * @returns true as soon as the condition holds, false when the wait has ended without
 * @throws what the condition throws, unless `tolerateErrors` is set
 */
export function waitUntil(condition: () => boolean, options: WaitOptions): boolean {
  return modelHost().waitUntil(condition, options);
}
