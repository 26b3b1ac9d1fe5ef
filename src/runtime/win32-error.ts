import { NotSimulated } from '../base/not-simulated.ts';
import type { Session } from './session.ts';
import { ExceptionObject } from './values/errors.ts';

/** Words of Windows' errors by number. Source: Microsoft, "System Error Codes" (learn.microsoft.com/windows/win32/debug/system-error-codes). */
const messages: Readonly<Record<number, string>> = {
  2: 'The system cannot find the file specified.',
  3: 'The system cannot find the path specified.',
  5: 'Access is denied.',
  193: '%1 is not a valid Win32 application.',
  267: 'The directory name is invalid.',
  1051: 'A stop control has been sent to a service that other running services are dependent on.',
  1052: 'The requested control is not valid for this service.',
  1053: 'The service did not respond to the start or control request in a timely fashion.',
  1056: 'An instance of the service is already running.',
  1058: 'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
  1060: 'The specified service does not exist as an installed service.',
  1061: 'The service cannot accept control messages at this time.',
  1062: 'The service has not been started.',
  1068: 'The dependency service or group failed to start.',
  1073: 'The specified service already exists.',
  1314: 'A required privilege is not held by the client.',
  1191: 'The system shutdown cannot be initiated because there are other users logged on to the computer.',
};

/** The message of a Win32Exception: .NET Framework takes the full stop off, .NET leaves it. */
export function win32Message(session: Session, code: number): string {
  const message = messages[code];
  if (message === undefined) throw new NotSimulated('value', `words of Windows' error ${code}`);
  return session.isWindowsPowerShell ? message.replace(/\.$/, '') : message;
}

/** A System.ComponentModel.Win32Exception. */
export function win32Exception(session: Session, code: number): ExceptionObject {
  const exception = new ExceptionObject('System.ComponentModel.Win32Exception', win32Message(session, code));
  exception.data.set('NativeErrorCode', code);
  return exception;
}
