import type { ArgumentList } from '../runtime/commands/argument-list.ts';
import type { Session } from '../runtime/session.ts';
import type { Value } from '../runtime/values/value.ts';

/** Calls a command that an assertion needs: the real one, even while it is mocked. */
export function callReal(session: Session, command: string, args: ArgumentList): Value[] {
  const { standIns } = session;
  session.standIns = undefined;
  try {
    return session.call(command, args);
  } finally {
    session.standIns = standIns;
  }
}
