import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Session } from '../session.ts';
import type { ResolvedPath } from './provider-table.ts';

/** Whether the session stands in the place or below it. */
export function isInUse(session: Session, { provider, path }: ResolvedPath): boolean {
  const { location } = session.providers;
  if (location.provider !== provider || !provider.navigable) return false;
  const [place, current] = [path, location.path].map((each) => {
    const plain = each.replace(/[\\/]+$/, '');
    return session.platform === 'windows' ? plain.toLowerCase() : plain;
  });
  const separator = session.providers.separatorOf(provider);
  return current === place || current.startsWith(place + separator);
}

/** A question that nobody answers: the session is not interactive. */
export function refuseToAsk(host: CmdletHost): never {
  host.fail({
    id: 'InvalidOperation',
    message: `${host.session.isWindowsPowerShell ? 'Windows PowerShell' : 'PowerShell'} is in NonInteractive mode. Read and Prompt functionality is not available.`,
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
  });
}
