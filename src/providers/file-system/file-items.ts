import { NotSimulated } from '../../base/not-simulated.ts';
import { encodeUtf8 } from '../../endpoint/stores/bytes.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { leafOf, makePath } from '../../runtime/providers/path-syntax.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { ProviderError } from '../../runtime/providers/provider-error.ts';
import { attributesOf, FileSystemObject } from '../../runtime/values/file-system-object.ts';
import type { Value } from '../../runtime/values/value.ts';
import { ioError, writingFileErrors } from './file-errors.ts';

const hiddenBit = 2;
/** Hidden, system and read-only files are changed with -Force only. */
const guardedBits = 1 | 2 | 4;

/** The object of a path, its state read. `text` is what it shows as text. */
export function fileObject({ session }: ProviderContext, path: string, text = path): FileSystemObject | undefined {
  const { files } = session.endpoint;
  const node = files.get(path);
  if (!node) return undefined;
  const object = new FileSystemObject(node.kind, files, path, text);
  // PowerShell looks at the attributes, which fills the object.
  void object.state;
  return object;
}

export function isFolder({ session }: ProviderContext, path: string): boolean {
  return session.endpoint.files.get(path)?.kind === 'folder';
}

/** Whether an entry is not shown without -Force. */
export function isHidden({ session, force }: ProviderContext, path: string): boolean {
  if (force) return false;
  const { files, platform } = session.endpoint;
  const node = files.get(path);
  return node !== undefined && (attributesOf(node, platform) & hiddenBit) !== 0;
}

/** Whether a read-only file is written all the same: with -Force, and by root, whom Linux lets. */
export function overridesReadOnly({ session, force }: ProviderContext): boolean {
  return force || (session.platform === 'linux' && session.endpoint.process.elevated);
}

export function writeFile(context: ProviderContext, path: string, text?: string): void {
  const object = fileObject(context, path, text);
  if (object) context.write(object, path, object.isFolder);
}

type ItemType = 'file' | 'folder' | 'link';

function itemType(type: string | undefined): ItemType {
  const given = (type ?? '').toLowerCase();
  if (given === '') return 'file';
  const starts = (name: string) => name.startsWith(given);
  if (starts('directory') || starts('container')) return 'folder';
  if (starts('file')) return 'file';
  if (starts('symboliclink') || starts('junction') || starts('hardlink')) return 'link';
  throw new ProviderError(
    {
      id: 'Argument',
      message: 'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
    },
    { terminating: true },
  );
}

export function newItem(context: ProviderContext, path: string, type: string | undefined, value: Value): void {
  const kind = itemType(type);
  if (kind === 'link') throw new NotSimulated('value', `New-Item -ItemType ${type}`);
  if (kind === 'folder') newFolder(context, path, false);
  else newFile(context, path, value);
}

/** Makes a folder. `existing` is taken as made with -Force, and refused otherwise. */
export function newFolder(context: ProviderContext, path: string, silent: boolean): boolean {
  const { session, force } = context;
  const { files } = session.endpoint;
  if (files.get(path)) {
    if (!force) {
      context.error(ioError('DirectoryExist', `An item with the specified name ${path} already exists.`, 'ResourceExists', path));
      return false;
    }
    if (!silent) writeFile(context, path);
    return true;
  }
  if (!context.shouldProcess(`Destination: ${path}`, 'Create Directory')) return false;
  const ids = { io: 'CreateDirectoryIOError', unauthorized: 'CreateDirectoryUnauthorizedAccessError' };
  const made = writingFileErrors(context, ids, path, () => void files.makeFolder(path));
  if (made && !silent) writeFile(context, path);
  return made;
}

function newFile(context: ProviderContext, path: string, value: Value): void {
  const { session, force } = context;
  const { files } = session.endpoint;
  if (!context.shouldProcess(`Destination: ${path}`, 'Create File')) return;
  const ids = { io: 'NewItemIOError', unauthorized: 'NewItemUnauthorizedAccessError' };
  const made = writingFileErrors(context, ids, path, () => {
    const before = files.get(path);
    if (before && !force) {
      context.error(ioError('NewItemIOError', `The file '${path}' already exists.`, 'WriteError', path));
      return;
    }
    if (force) files.makeFolder(session.providers.parentOf(session.providers.getProvider('FileSystem'), path));
    const content = value === null || value === undefined ? '' : toText(value, session);
    files.write(path, encodeUtf8(content));
    writeFile(context, path);
  });
  void made;
}

function permissionText({ session }: ProviderContext): string {
  return session.isWindowsPowerShell
    ? 'You do not have sufficient access rights to perform this operation.'
    : 'You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.';
}

/** Takes a file or folder away. Returns whether it is gone. */
export function removeItem(context: ProviderContext, path: string, recurse: boolean): boolean {
  const { session, force } = context;
  const object = fileObject(context, path);
  if (!object) {
    const message = `Could not find item ${path}.`;
    context.error(ioError('ItemNotFound', message, 'ObjectNotFound', path));
    return false;
  }
  if (!context.shouldProcess(path, object.isFolder ? 'Remove Directory' : 'Remove File')) return false;
  return remove(context, object, recurse);

  function remove(inner: ProviderContext, item: FileSystemObject, deep: boolean): boolean {
    const { files } = session.endpoint;
    if (item.isFolder && deep) {
      for (const entry of files.list(item.fullName)) {
        const child = fileObject(inner, makePath(item.fullName, entry.name, files.separator));
        if (child) remove(inner, child, true);
      }
    }
    if (item.isFolder && files.list(item.fullName).length > 0) {
      const message = `Directory ${item.fullName} cannot be removed because it is not empty.`;
      inner.error(ioError('DirectoryNotEmpty', message, 'WriteError', item, `Cannot remove item ${item.fullName}: ${message}`));
      return false;
    }
    if (!force && item.state.attributes & guardedBits) {
      const message = permissionText(inner);
      const details = `Cannot remove item ${item.fullName}: ${message}`;
      inner.error(ioError('RemoveFileSystemItemUnAuthorizedAccess', message, 'PermissionDenied', item, details));
      return false;
    }
    const ids = { io: 'RemoveFileSystemItemIOError', unauthorized: 'RemoveFileSystemItemUnAuthorizedAccess' };
    return writingFileErrors(inner, ids, item, () => files.remove(item.fullName, { force }));
  }
}

/** Gives a file or folder another name in its folder. */
export function renameItem(context: ProviderContext, path: string, newName: string): void {
  const { session } = context;
  const { files } = session.endpoint;
  const parent = session.providers.parentOf(session.providers.getProvider('FileSystem'), path);
  const name = nameBelow(context, parent, newName);
  const target = makePath(parent, name, files.separator);
  const folder = isFolder(context, path);
  if (!context.shouldProcess(`Item: ${path} Destination: ${target}`, folder ? 'Rename Directory' : 'Rename File')) return;
  writingFileErrors(context, { io: 'RenameItemIOError', unauthorized: 'RenameItemUnauthorizedAccessError' }, path, () => {
    const other = files.get(target);
    if (other && other !== files.get(path)) {
      context.error(ioError('RenameItemIOError', existsMessage(context, target, folder), 'WriteError', path));
      return;
    }
    files.move(path, target);
    writeFile(context, folder ? target + files.separator : target);
  });
}

/** What .NET says when the target of a move is there already. */
export function existsMessage({ session }: ProviderContext, target: string, folder: boolean): string {
  if (session.platform === 'linux') {
    return folder
      ? `Cannot create '${target}' because a file or directory with the same name already exists.`
      : `The file '${target}' already exists.`;
  }
  const text = 'Cannot create a file when that file already exists.';
  return session.isWindowsPowerShell ? `${text}\r\n` : text;
}

/** The new name: a plain name, or a path into the same folder. */
function nameBelow(context: ProviderContext, parent: string, newName: string): string {
  const name = newName.replace(/^\.[\\/]/, '');
  if (!/[\\/:]/.test(name)) return name;
  const place = context.session.providers.tryResolve(newName);
  const own = place && context.session.providers.parentOf(place.provider, place.path);
  if (place && own !== undefined && own.toLowerCase() === parent.toLowerCase()) return leafOf(place.path);
  throw new ProviderError(
    {
      id: 'Argument',
      message: 'Cannot rename the specified target, because it represents a path or device name.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
    },
    { terminating: true },
  );
}
