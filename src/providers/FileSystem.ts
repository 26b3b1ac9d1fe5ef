import { defineProvider } from '../runtime/providers/provider.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { temporaryFolder } from '../runtime/providers/temporary-folder.ts';
import { copyItem, moveItem } from './file-system/copy-and-move.ts';
import { addContent, clearContent, readContent, writeContent } from './file-system/file-content.ts';
import { isFolder, newItem, removeItem, renameItem } from './file-system/file-items.ts';
import { clearProperties, getProperties, setProperties } from './file-system/file-properties.ts';
import { childNames, filteredNames, getChildItems, getItem } from './file-system/list-files.ts';

/** Files and folders of the endpoint (about_FileSystem_Provider). */
export default defineProvider({
  name: 'FileSystem',
  implementingType: 'Microsoft.PowerShell.Commands.FileSystemProvider',
  capabilities: ['Filter', 'ShouldProcess', 'Credentials'],
  navigable: true,
  drives(session) {
    const { files } = session.endpoint;
    const roots =
      session.platform === 'linux'
        ? [{ name: '/', root: '/', description: '' }]
        : files.drives().map(({ name, description }) => ({ name, root: `${name}:\\`, description: description.label ?? '' }));
    if (session.isWindowsPowerShell) return roots;
    const temp = {
      name: 'Temp',
      root: temporaryFolder(session),
      description: 'Drive that maps to the temporary directory path for the current user',
    };
    return [...roots, temp];
  },
  home: (session) => session.userHome,
  newDrive(session, drive) {
    const node = session.endpoint.files.get(drive.root);
    if (node?.kind === 'folder') return;
    throw new ProviderError({
      id: 'DriveRootError',
      message: `The specified drive root "${drive.root}" either does not exist, or it is not a folder.`,
      category: 'ReadError',
      target: drive,
      exception: 'System.IO.IOException',
    });
  },
  normalizePath(session, path) {
    return session.providers.completePath(path);
  },
  isValidPath(session, path) {
    if (path.includes('\0')) return false;
    if (session.platform === 'linux') return true;
    return !/[<>"|?*\u0000-\u001f]/.test(path.replace(/^\\\\\?\\/, '')) && !path.slice(2).includes(':');
  },
  itemExists: ({ session }, path) => session.endpoint.files.get(path) !== undefined,
  isContainer: isFolder,
  hasChildren: (context, path) => isFolder(context, path) && context.session.endpoint.files.list(path).length > 0,
  childNames,
  filteredNames,
  getItem,
  getChildItems,
  newItem,
  removeItem: (context, path, recurse) => void removeItem(context, path, recurse),
  renameItem,
  copyItem,
  moveItem,
  readContent,
  writeContent,
  addContent,
  clearContent,
  getProperties,
  setProperties,
  clearProperties,
});
