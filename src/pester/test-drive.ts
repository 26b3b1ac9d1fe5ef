import { Drive } from '../runtime/providers/drive.ts';
import type { Session } from '../runtime/session.ts';

/** Makes the folder behind `TestDrive:` and the drive itself (https://pester.dev/docs/usage/testdrive). */
export function createTestDrive(session: Session): string {
  const folder = session.joinPath(session.platform === 'windows' ? 'C:\\Windows\\Temp' : '/tmp', `TestDrive-${session.nextId()}`);
  session.endpoint.machineFiles.makeFolder(folder);
  hideDrive(session);
  showDrive(session, folder);
  return folder;
}

/** Takes the drive and its folder away; a run around this one has its drive back. */
export function removeTestDrive(session: Session, folder: string, outer: string | undefined): void {
  hideDrive(session);
  session.endpoint.machineFiles.remove(folder, { recursive: true, force: true });
  if (outer !== undefined) showDrive(session, outer);
}

function hideDrive(session: Session): void {
  const drive = session.providers.drives().find(({ name }) => name === 'TestDrive');
  if (drive) session.providers.removeDrive(drive, session.globalState.globalScope);
}

function showDrive(session: Session, folder: string): void {
  const info = session.providers.drives().find(({ provider }) => provider.name === 'FileSystem')!.providerInfo;
  session.providers.addDrive(new Drive('TestDrive', info, folder, 'Pester test drive'), session.globalState.globalScope);
}

/** Every path below the folder, the innermost last. */
export function testDriveContent(session: Session, folder: string): Set<string> {
  const files = session.endpoint.machineFiles;
  const found = new Set<string>();
  const collect = (path: string): void => {
    for (const node of files.list(path)) {
      const way = session.joinPath(path, node.name);
      found.add(way);
      if (node.kind === 'folder') collect(way);
    }
  };
  collect(folder);
  return found;
}

/** Takes away what a block made in the folder when the block ends. */
export function clearTestDrive(session: Session, folder: string, before: ReadonlySet<string>): void {
  const files = session.endpoint.machineFiles;
  for (const path of [...testDriveContent(session, folder)].reverse()) {
    if (!before.has(path) && files.exists(path)) files.remove(path, { recursive: true, force: true });
  }
}
