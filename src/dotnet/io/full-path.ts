import type { Session } from '../../runtime/session.ts';
import { argument, argumentNull } from '../argument-exceptions.ts';

/** A path as .NET completes it: below the folder of the process, which is not where the session stands. */
export function fullPath(session: Session, path: string | null, parameter = 'fileName'): string {
  if (path === null) throw argumentNull(parameter);
  if (path === '')
    throw argument(
      session.isWindowsPowerShell ? 'Empty path name is not legal.' : 'The value cannot be an empty string.',
      session.isWindowsPowerShell ? undefined : parameter,
    );
  return session.providers.completePath(path);
}
