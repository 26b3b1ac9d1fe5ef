import { StoreError } from '../../endpoint/stores/store-error.ts';
import { matchesFileName } from '../../runtime/providers/match-file-name.ts';
import { leafOf, makePath } from '../../runtime/providers/path-syntax.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { ioError, writingFileErrors } from './file-errors.ts';
import { existsMessage, fileObject, isFolder, newFolder, overridesReadOnly, writeFile } from './file-items.ts';

const endsWithSeparator = (path: string): boolean => /[\\/]$/.test(path);

/** Copies a file, or a folder (with what is in it, when `recurse`). */
export function copyItem(context: ProviderContext, path: string, destination: string, recurse: boolean): void {
  if (isFolder(context, path)) copyFolder(context, path, destination, recurse);
  else copyFile(context, path, destination);
}

function copyFolder(context: ProviderContext, path: string, destination: string, recurse: boolean): void {
  const { files } = context.session.endpoint;
  const target = isFolder(context, destination) ? makePath(destination, leafOf(path), files.separator) : destination;
  if (!context.shouldProcess(`Item: ${path} Destination: ${target}`, 'Copy Directory')) return;
  // The listing is taken before anything is made, so that a folder copied into itself comes to an end.
  const entries = files.list(path);
  newFolder({ ...context, shouldProcess: () => true }, target, false);
  if (!recurse) return;
  const { filter } = context;
  const wanted = (name: string) => filter === undefined || matchesFileName(name, filter, context.session.platform === 'windows');
  for (const entry of entries)
    if (entry.kind === 'file' && wanted(entry.name)) copyFile(context, makePath(path, entry.name, files.separator), target);
  for (const entry of entries) if (entry.kind === 'folder') copyFolder(context, makePath(path, entry.name, files.separator), target, true);
}

function copyFile(context: ProviderContext, path: string, destination: string): void {
  const { session } = context;
  const { files } = session.endpoint;
  const target = isFolder(context, destination) ? makePath(destination, leafOf(path), files.separator) : destination;
  if (files.normalize(target) === files.normalize(path) || (session.platform === 'windows' && target.toLowerCase() === path.toLowerCase())) {
    context.error(ioError('CopyError', `Cannot overwrite the item ${path} with itself.`, 'WriteError', path));
    return;
  }
  if (!context.shouldProcess(`Item: ${path} Destination: ${target}`, 'Copy File')) return;
  const source = fileObject(context, path) ?? path;
  const ids = { io: 'CopyFileInfoItemIOError', unauthorized: 'CopyFileInfoItemUnauthorizedAccessError' };
  writingFileErrors(context, ids, source, () => {
    if (endsWithSeparator(target)) {
      const missing = session.platform === 'windows';
      context.error({
        id: missing ? ids.io : ids.unauthorized,
        message: missing ? `Could not find a part of the path '${target}'.` : `Access to the path '${target}' is denied.`,
        category: missing ? 'WriteError' : 'PermissionDenied',
        target: source,
        exception: missing ? 'System.IO.DirectoryNotFoundException' : 'System.UnauthorizedAccessException',
      });
      return;
    }
    if (overridesReadOnly(context) && files.get(target)?.attributes.has('ReadOnly'))
      files.change(target, (node) => void node.attributes.delete('ReadOnly'));
    files.copy(path, target);
    writeFile(context, target);
  });
}

/** Moves a file or folder; into the destination when that is a folder. */
export function moveItem(context: ProviderContext, path: string, destination: string): void {
  const { session, force } = context;
  const { files } = session.endpoint;
  const target = isFolder(context, destination) ? makePath(destination, leafOf(path), files.separator) : destination;
  const folder = isFolder(context, path);
  if (folder && isInside(path, target, session.platform === 'windows')) {
    const message = `Destination path cannot be a subdirectory of the source or the source itself: ${target}.`;
    context.error(ioError('MoveItemArgumentError', message, 'InvalidArgument', target));
    return;
  }
  if (!context.shouldProcess(`Item: ${path} Destination: ${target}`, folder ? 'Move Directory' : 'Move File')) return;
  const source = fileObject(context, path) ?? path;
  const ids = folder
    ? { io: 'MoveDirectoryItemIOError', unauthorized: 'MoveDirectoryItemUnauthorizedAccessError' }
    : { io: 'MoveFileInfoItemIOError', unauthorized: 'MoveFileInfoItemUnauthorizedAccessError' };
  writingFileErrors(context, ids, source, () => {
    const other = files.get(target);
    if (other && other !== files.get(path)) {
      if (!force || other.kind === 'folder') {
        context.error(ioError(ids.io, existsMessage(context, target, folder), 'WriteError', source));
        return;
      }
      files.remove(target, { force: true });
    }
    moveOrSay(context, path, target, folder);
    writeFile(context, target);
  });
}

/** .NET names another path than the one that is missing, or none at all. */
function moveOrSay({ session }: ProviderContext, path: string, target: string, folder: boolean): void {
  try {
    session.endpoint.files.move(path, target);
  } catch (thrown) {
    if (!(thrown instanceof StoreError) || thrown.code !== 'pathNotFound') throw thrown;
    const named = session.platform === 'windows' ? '' : ` '${folder ? path : target}'`;
    throw new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path${named}.`);
  }
}

function isInside(path: string, target: string, ignoreCase: boolean): boolean {
  const [outer, inner] = [path, target].map((each) => {
    const plain = each.replace(/[\\/]+$/, '');
    return ignoreCase ? plain.toLowerCase() : plain;
  });
  return inner === outer || inner.startsWith(`${outer}/`) || inner.startsWith(`${outer}\\`);
}
