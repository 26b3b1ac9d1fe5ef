import type { Session } from '../session.ts';

/** Path.GetTempPath(): with a separator at its end. */
export function temporaryFolder(session: Session): string {
  const { environment } = session.endpoint;
  if (session.platform === 'linux') {
    const folder = environment.get('TMPDIR') ?? '/tmp';
    return folder.endsWith('/') ? folder : `${folder}/`;
  }
  const folder = environment.get('TMP') ?? environment.get('TEMP') ?? environment.get('USERPROFILE') ?? 'C:\\Windows';
  return folder.endsWith('\\') ? folder : `${folder}\\`;
}
