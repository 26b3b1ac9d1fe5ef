import type { Session } from '../session.ts';
import type { ExceptionObject } from '../values/errors.ts';
import type { ProcessObject } from '../values/process-object.ts';
import { win32Exception } from '../win32-error.ts';

/** Whether the script's account runs the process. */
export function isOwn({ endpoint }: Session, { process }: ProcessObject): boolean {
  const { user } = endpoint.process;
  return process.user.toLowerCase() === `${user.domain}\\${user.name}`.toLowerCase();
}

/** Whether the script's process may open the process at all: processes of others are for administrators. */
export function mayOpen(session: Session, object: ProcessObject): boolean {
  return session.platform === 'linux' || session.endpoint.process.elevated || isOwn(session, object);
}

/** Process.Kill; what Windows refuses is returned. */
export function killProcess(session: Session, object: ProcessObject): ExceptionObject | undefined {
  const { process } = object;
  if (process.exit) return undefined;
  session.endpoint.record({ kind: 'process', name: process.name, action: 'stop' });
  if (process.termination === 'denied' || !mayOpen(session, object)) return win32Exception(session, 5);
  // .NET ends a process with the code -1.
  session.endpoint.processes.end(process.id, -1);
  return undefined;
}
