import type { Session } from './session.ts';

const running = new WeakMap<Session, string[]>();

/** Paths of the transcripts that a session writes, innermost last. */
export function transcriptsOf(session: Session): string[] {
  let paths = running.get(session);
  if (!paths) {
    paths = [];
    running.set(session, paths);
  }
  return paths;
}
