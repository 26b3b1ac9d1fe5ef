import type { VirtualClock } from './clock.ts';
import type { CallPattern, FaultDescription } from './description.ts';

/** Whether a call is of a pattern. Names do not tell upper from lower case; a program's extension may be left out. */
export function matchesCall(pattern: CallPattern, call: CallPattern): boolean {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  if (pattern.kind === 'cimQuery') return call.kind === 'cimQuery' && same(pattern.class, call.class);
  if (pattern.kind === 'cimMethod') return call.kind === 'cimMethod' && same(pattern.class, call.class) && same(pattern.method, call.method);
  const bare = (name: string): string => name.toLowerCase().replace(/\.exe$/, '');
  return call.kind === 'program' && bare(pattern.name) === bare(call.name);
}

interface ArmedFault {
  readonly fault: FaultDescription;
  /** Its `after` has happened, or it has none. */
  armed: boolean;
  /** How many calls have come within its window. */
  seen: number;
}

/** What goes wrong, and when. */
export class FaultStore {
  readonly #faults: ArmedFault[];
  readonly #clock: VirtualClock;

  constructor(faults: readonly FaultDescription[], clock: VirtualClock) {
    this.#clock = clock;
    this.#faults = faults.map((fault) => ({ fault, armed: fault.after === undefined, seen: 0 }));
  }

  /** A call has been made: faults that waited for it hold from now on. */
  called(call: CallPattern): void {
    for (const entry of this.#faults) if (entry.fault.after && matchesCall(entry.fault.after, call)) entry.armed = true;
  }

  /** The fault that holds for something now, counting it; the first one wins. */
  take<Fault extends FaultDescription>(applies: (fault: FaultDescription) => fault is Fault): Fault | undefined {
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (!applies(fault) || !this.#holds(entry)) continue;
      const count = entry.seen++;
      const skip = fault.skip ?? 0;
      if (count >= skip && count < skip + (fault.times ?? Number.POSITIVE_INFINITY)) return fault;
    }
    return undefined;
  }

  #holds({ fault, armed }: ArmedFault): boolean {
    const { elapsed } = this.#clock;
    return armed && elapsed >= (fault.from ?? 0) && elapsed < (fault.until ?? Number.POSITIVE_INFINITY);
  }
}
