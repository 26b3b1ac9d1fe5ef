import { namedArguments } from '../runtime/commands/argument-list.ts';
import type { Session } from '../runtime/session.ts';

/** Makes the folder behind `TestDrive:` and the drive itself (https://pester.dev/docs/usage/testdrive). */
export function createTestDrive(session: Session): string {
  const folder = session.joinPath(session.platform === 'windows' ? 'C:\\Windows\\Temp' : '/tmp', `TestDrive-${session.nextId()}`);
  session.call('New-Item', namedArguments({ Path: folder, ItemType: 'Directory', Force: true }));
  session.call('New-PSDrive', namedArguments({ Name: 'TestDrive', PSProvider: 'FileSystem', Root: folder, Scope: 'Global' }));
  return folder;
}

export function removeTestDrive(session: Session, folder: string): void {
  session.call('Remove-PSDrive', namedArguments({ Name: 'TestDrive', Force: true, Scope: 'Global' }));
  session.call('Remove-Item', namedArguments({ LiteralPath: folder, Recurse: true, Force: true }));
}
