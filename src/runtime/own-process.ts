import { accountName } from '../endpoint/stores/account.ts';
import type { Session } from './session.ts';

/** Makes the process that the session runs in, as Get-Process shows it, and gives its id. */
export function startOwnProcess(session: Session): number {
  const { endpoint, platform } = session;
  const name = session.isWindowsPowerShell ? 'powershell' : 'pwsh';
  const file = platform === 'windows' ? `${name}.exe` : name;
  const path = `${session.homeOfPowerShell}${session.pathSeparator}${file}`;
  const { user, session: id } = endpoint.process;
  const process = endpoint.processes.start(
    { name: file, path },
    { session: id, user: accountName(user), startTime: endpoint.clock.now, isScript: true },
  );
  return process.id;
}
