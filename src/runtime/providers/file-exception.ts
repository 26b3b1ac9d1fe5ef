import { StoreError } from '../../endpoint/stores/store-error.ts';
import type { Session } from '../session.ts';
import { NetException } from '../values/errors.ts';

/** The .NET exception of a file that cannot be had or changed, in the words of the platform (System.IO resource strings). */
export function fileException(session: Session, error: StoreError, path = error.path): NetException {
  const windows = session.platform === 'windows';
  const io = (message: string) => new NetException('System.IO.IOException', message);
  switch (error.code) {
    case 'notFound':
      return new NetException('System.IO.FileNotFoundException', `Could not find file '${path}'.`, { FileName: path });
    case 'pathNotFound':
    case 'driveNotFound':
      return new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
    case 'exists':
      return io(`The file '${path}' already exists.`);
    case 'accessDenied':
    case 'isFolder':
    case 'readOnly':
      return new NetException('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`);
    case 'inUse':
      return io(`The process cannot access the file '${path}' because it is being used by another process.`);
    case 'diskFull':
      return io(
        windows && session.isWindowsPowerShell ? 'There is not enough space on the disk.\r\n' : `There is not enough space on the disk. : '${path}'`,
      );
    case 'isFile':
      return io(
        windows
          ? session.isWindowsPowerShell
            ? 'The directory name is invalid.\r\n'
            : `The directory name is invalid. : '${path}'`
          : `Not a directory : '${path}'`,
      );
    case 'notEmpty':
      return io(
        windows
          ? session.isWindowsPowerShell
            ? 'The directory is not empty.\r\n'
            : `The directory is not empty. : '${path}'`
          : `Directory not empty : '${path}'`,
      );
    case 'invalidName':
      return session.isWindowsPowerShell
        ? new NetException('System.ArgumentException', 'Illegal characters in path.')
        : io(`The filename, directory name, or volume label syntax is incorrect. : '${path}'`);
  }
}

/** Runs something on the files; what they refuse is the exception that .NET throws. */
export function withFiles<Result>(session: Session, run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof StoreError ? fileException(session, thrown) : thrown;
  }
}
