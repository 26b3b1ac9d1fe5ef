import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { ProviderError, pathNotFound } from './provider-error.ts';
import type { ResolvedPath } from './provider-table.ts';

/** The container that a path leads to, to go there: wildcards must lead to one. */
export function containerAt(host: CmdletHost, path: string, literal: boolean): ResolvedPath {
  const { providers } = host.session;
  const places = providers.glob(path, { literal, force: true }).filter((place) => providers.isContainer(place));
  if (places.length === 0) throw pathNotFound(path);
  if (places.length > 1) {
    throw new ProviderError({
      id: 'Argument',
      message: `Cannot set the location because path '${path}' resolved to multiple containers. You can only set the location to a single container at a time.`,
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
    });
  }
  const [place] = places;
  const { provider, drive, path: own } = place;
  // A location has no separator at its end, but a root.
  const trimmed = own.replace(/[\\/]+$/, '');
  if (trimmed === own || drive === undefined || providers.relativeToRoot(drive, own) === '') return place;
  return providers.placeOf(provider, trimmed, drive);
}
