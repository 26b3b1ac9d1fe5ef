import type { Process } from '../../endpoint/stores/processes.ts';
import { LimitReached } from '../limits.ts';
import type { Session } from '../session.ts';

/** Lets time pass until something holds; false when it does not within the time. */
export function waitUntil(session: Session, holds: () => boolean, what: string, milliseconds?: number): boolean {
  const { clock } = session.endpoint;
  const end = milliseconds === undefined ? Number.POSITIVE_INFINITY : clock.now + milliseconds;
  while (!holds()) {
    const next = clock.nextDue ?? Number.POSITIVE_INFINITY;
    if (next === Number.POSITIVE_INFINITY && end === Number.POSITIVE_INFINITY)
      throw new LimitReached('virtualSeconds', `The script waits for ${what}, which never ends.`);
    if (next > end) {
      session.wait(end - clock.now);
      return false;
    }
    session.wait(next - clock.now);
  }
  return true;
}

/** Waits until a process has ended. */
export function waitForExit(session: Session, process: Process, milliseconds?: number): boolean {
  return waitUntil(session, () => process.exit !== undefined, process.name, milliseconds);
}
