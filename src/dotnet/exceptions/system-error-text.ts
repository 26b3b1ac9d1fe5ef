import { NotSimulated } from '../../base/not-simulated.ts';

/** Texts of Win32 error codes that scripts meet (https://learn.microsoft.com/windows/win32/debug/system-error-codes). */
const windows: Readonly<Record<number, string>> = {
  0: 'The operation completed successfully.',
  1: 'Incorrect function.',
  2: 'The system cannot find the file specified.',
  3: 'The system cannot find the path specified.',
  5: 'Access is denied.',
  6: 'The handle is invalid.',
  8: 'Not enough memory resources are available to process this command.',
  13: 'The data is invalid.',
  32: 'The process cannot access the file because it is being used by another process.',
  53: 'The network path was not found.',
  87: 'The parameter is incorrect.',
  112: 'There is not enough space on the disk.',
  122: 'The data area passed to a system call is too small.',
  183: 'Cannot create a file when that file already exists.',
  193: '%1 is not a valid Win32 application.',
  1056: 'An instance of the service is already running.',
  1058: 'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
  1060: 'The specified service does not exist as an installed service.',
  1062: 'The service has not been started.',
  1223: 'The operation was canceled by the user.',
  1314: 'A required privilege is not held by the client.',
  1326: 'The user name or password is incorrect.',
  1460: 'This operation returned because the timeout period expired.',
  1603: 'Fatal error during installation.',
  1618: 'Another installation is already in progress. Complete that installation before proceeding with this install.',
};

/** errno of Linux (errno(3)). */
const linux: Readonly<Record<number, string>> = {
  0: 'Success',
  1: 'Operation not permitted',
  2: 'No such file or directory',
  3: 'No such process',
  5: 'Input/output error',
  13: 'Permission denied',
  17: 'File exists',
  20: 'Not a directory',
  21: 'Is a directory',
  22: 'Invalid argument',
  28: 'No space left on device',
};

/** The text that the system has for an error code. */
export function systemErrorText(code: number, platform: 'windows' | 'linux'): string {
  const text = (platform === 'windows' ? windows : linux)[code];
  if (text === undefined) throw new NotSimulated('value', `the text of system error ${code}`);
  return text;
}
