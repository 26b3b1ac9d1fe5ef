import { NotSimulated } from '../../base/not-simulated.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';

/** Other machines cannot be asked. */
export function checkLocalComputers(host: CmdletHost, command: string, names: readonly string[] | undefined): void {
  for (const name of names ?? []) {
    if (!/^(localhost|\.|127\.0\.0\.1|::1)$/i.test(name) && name.toLowerCase() !== host.endpoint.computerName.toLowerCase())
      throw new NotSimulated('parameter', `${command} -ComputerName ${name}`);
  }
}
