import type { Session } from '../session.ts';
import { splitDriveQualifier, splitProviderQualifier } from './path-syntax.ts';
import { ProviderError } from './provider-error.ts';

/** Where the text of a path's own part begins: behind drive or provider. */
export function splitQualifier(path: string): { qualifier: string; rest: string } | undefined {
  const provider = splitProviderQualifier(path);
  if (provider) return { qualifier: `${provider.provider}::`, rest: provider.rest };
  const drive = splitDriveQualifier(path);
  return drive && { qualifier: `${drive.drive}:`, rest: drive.rest };
}

/** The container in a path; nothing is looked up (SessionStateInternal.GetParentPath). */
export function parentInPath(session: Session, path: string): string {
  const { pathSeparator: separator, platform } = session;
  const drive = splitDriveQualifier(path);
  const provider = drive && !splitProviderQualifier(path) ? session.providers.findDrive(drive.drive)?.provider : undefined;
  if (provider && !provider.navigable) return '';
  const normal = path.replace(/[\\/]/g, provider?.separator ?? separator);
  const own = provider?.separator ?? separator;
  if (normal === separator && platform === 'linux') throw invalidPath();
  const trimmed = normal.length > 1 && normal.endsWith(own) ? normal.slice(0, -1) : normal;
  const cut = trimmed.lastIndexOf(own);
  if (cut < 0 || normal === own) return '';
  const parent = trimmed.slice(0, cut);
  // A share is the root of its own paths.
  if (platform === 'windows' && /^\\\\[^\\]*$/.test(parent)) return '';
  if (platform === 'windows' && parent === '') return own;
  return /^[^\\/:]+:$/.test(parent) ? parent + own : parent;
}

function invalidPath(): ProviderError {
  return new ProviderError(
    {
      id: 'Argument',
      message:
        'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
    },
    { terminating: true },
  );
}

/** The last name in a path. */
export function leafInPath(session: Session, path: string): string {
  const { rest } = splitQualifier(path) ?? { rest: path };
  const trimmed = rest.replace(/[\\/]+$/, '');
  const leaf = trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1);
  // The root of a drive has the drive's own name for its last one.
  return leaf === '' && session.platform === 'windows' && /^[A-Za-z]:[\\/]?$/.test(path) ? (path.endsWith(':') ? `${path}\\` : path) : leaf;
}
