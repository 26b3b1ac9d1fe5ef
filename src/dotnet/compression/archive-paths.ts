import type { CmdletHost } from '../../runtime/commands/cmdlet-host.ts';
import { hasWildcards } from '../../runtime/providers/path-syntax.ts';

/** An error that ends a command of the archive module. */
export function archiveError(
  host: CmdletHost,
  id: string,
  message: string,
  target: string,
  category: 'InvalidArgument' | 'InvalidOperation' = 'InvalidArgument',
): never {
  return host.fail({ id, message, category, target, exception: 'System.IO.IOException' });
}

/** Paths that lie in the file system and are there; one that is not ends the command. */
export function allPaths(host: CmdletHost, given: readonly string[], isLiteral: boolean): string[] {
  const { providers } = host.session;
  return given.flatMap((path) => {
    const places = isLiteral || !hasWildcards(path) ? [providers.unresolved(path, isLiteral)] : providers.glob(path);
    const found = places.filter((place) => providers.exists(place));
    if (found.length > 0) return found.map((place) => place.path);
    return host.fail({
      id: 'ArchiveCmdletPathNotFound',
      message: `The path '${path}' either does not exist or is not a valid file system path.`,
      category: 'InvalidArgument',
      target: path,
      exception: 'System.InvalidOperationException',
    });
  });
}

/** The one path that is meant. */
export function onePath(host: CmdletHost, given: string, isLiteral: boolean): string {
  const [first, ...others] = allPaths(host, [given], isLiteral);
  if (others.length === 0) return first;
  const set = host.parameterSet;
  const message = `The archive file path '${given}' specified as input to the ${set} parameter is resolving to multiple file system paths. Provide a unique path to the ${set} parameter where the archive file has to be created.`;
  return archiveError(host, 'InvalidArchiveFilePath', message, given);
}
