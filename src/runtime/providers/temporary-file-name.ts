import type { Session } from '../session.ts';
import { temporaryFolder } from './temporary-folder.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for a new file in the temporary folder, as Path.GetTempFileName makes them: `tmp` and six characters. The same in each run. */
export function temporaryFileName(session: Session): string {
  const { files } = session.endpoint;
  for (;;) {
    let number = session.nextId() * 7_919 + 1_234_577;
    let name = '';
    for (let index = 0; index < 6; index++) {
      name += letters[number % letters.length];
      number = Math.floor(number / letters.length);
    }
    const file = session.platform === 'windows' && session.isWindowsPowerShell ? `tmp${name.slice(0, 4).toUpperCase()}.tmp` : `tmp${name}.tmp`;
    if (!files.exists(temporaryFolder(session) + file)) return file;
  }
}
