import { parseKeyPath } from '../endpoint/stores/registry.ts';
import { defineProvider } from '../runtime/providers/provider.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import * as keys from './registry/registry-keys.ts';
import * as values from './registry/registry-values.ts';

/** A key's path with the full name of its hive, and no separator at its ends. */
function normalize(path: string): string {
  const parsed = parseKeyPath(path);
  return parsed ? [parsed.hive, ...parsed.segments].join('\\') : path.replaceAll('/', '\\').replace(/^\\+|\\+$/g, '');
}

/** The registry as the session's process sees it (about_Registry_Provider). */
export default defineProvider({
  name: 'Registry',
  implementingType: 'Microsoft.PowerShell.Commands.RegistryProvider',
  capabilities: ['ShouldProcess', 'Transactions'],
  platform: 'windows',
  navigable: true,
  separator: '\\',
  drives: () => [
    { name: 'HKLM', root: 'HKEY_LOCAL_MACHINE', description: 'The configuration settings for the local computer' },
    { name: 'HKCU', root: 'HKEY_CURRENT_USER', description: 'The software settings for the current user' },
  ],
  newDrive(session, drive) {
    drive.root = normalize(drive.root);
    if (drive.root === '' || parseKeyPath(drive.root)?.segments.length === 0 || session.endpoint.registry.exists(drive.root)) return;
    throw new ProviderError({
      id: 'NewDriveRootDoesNotExist',
      message: 'Unable to create a drive with the specified root. The root path does not exist.',
      category: 'InvalidArgument',
      target: drive.root,
      exception: 'System.ArgumentException',
    });
  },
  normalizePath: (_, path) => normalize(path),
  isValidPath: (_, path) => parseKeyPath(path) !== undefined || path === '',
  itemExists: keys.exists,
  isContainer: keys.exists,
  hasChildren: keys.hasChildren,
  childNames: keys.childNames,
  getItem: keys.getItem,
  getChildItems: keys.getChildItems,
  newItem: keys.newItem,
  setItem: keys.setItem,
  clearItem: keys.clearItem,
  removeItem: keys.removeItem,
  renameItem: keys.renameItem,
  copyItem: keys.copyItem,
  moveItem: keys.moveItem,
  getProperties: values.getProperties,
  setProperties: values.setProperties,
  clearProperties: values.clearProperties,
  newProperty: values.newProperty,
  removeProperty: values.removeProperty,
  renameProperty: values.renameProperty,
  copyProperty: values.copyProperty,
  moveProperty: values.moveProperty,
});
