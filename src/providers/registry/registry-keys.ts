import { parseKeyPath } from '../../endpoint/stores/registry.ts';
import { leafOf, makePath } from '../../runtime/providers/path-syntax.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { findRegistryKind, registryDataOf, registryKindOf } from '../../runtime/providers/registry-data.ts';
import { typedArray } from '../../runtime/types/types.ts';
import { ensureExtendedMembers } from '../../runtime/values/members.ts';
import { RegistryKeyObject } from '../../runtime/values/registry-key.ts';
import type { Value } from '../../runtime/values/value.ts';
import { keyDoesNotExist, registryError, writingRegistryErrors } from './registry-errors.ts';

/** The hives in the order in which the provider lists them. */
const hives = ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER', 'HKEY_CLASSES_ROOT', 'HKEY_CURRENT_CONFIG', 'HKEY_USERS'];

const registryOf = (context: ProviderContext) => context.session.endpoint.registry;

/** A hive is there even where nothing is in it. */
const isHive = (path: string): boolean => parseKeyPath(path)?.segments.length === 0;

export const exists = (context: ProviderContext, path: string): boolean => path === '' || isHive(path) || registryOf(context).exists(path);

export function hasChildren(context: ProviderContext, path: string): boolean {
  return path === '' || [...childNames(context, path)].length > 0;
}

export function childNames(context: ProviderContext, path: string): string[] {
  if (path === '') return hives;
  let names: string[] = [];
  writingRegistryErrors(context, path, path, () => {
    names = registryOf(context).subkeyNames(path);
  });
  return names;
}

/** Writes a key's object, with the names of its values as its note `Property`. */
export function writeKey(context: ProviderContext, path: string): void {
  const registry = registryOf(context);
  writingRegistryErrors(context, path, path, () => {
    if (!registry.open(path) && !isHive(path)) {
      keyDoesNotExist(context, path);
      return;
    }
    const key = new RegistryKeyObject(registry, path);
    const names = registry.values(path).map(({ name }) => (name === '' ? '(default)' : name));
    ensureExtendedMembers(key).add({ kind: 'NoteProperty', name: 'Property', value: typedArray(names, 'System.String') });
    context.write(key, path, true);
  });
}

export function getItem(context: ProviderContext, path: string): void {
  if (path !== '') writeKey(context, path);
}

export function getChildItems(context: ProviderContext, path: string, depth: number): void {
  for (const name of childNames(context, path)) {
    const child = path === '' ? name : makePath(path, name, '\\');
    writeKey(context, child);
    if (depth > 0) getChildItems(context, child, depth - 1);
  }
}

const parentOf = ({ session }: ProviderContext, path: string): string => session.providers.parentOf(session.providers.getProvider('Registry'), path);

/** New-Item: a key; with -Value its default value. One that is there is replaced with -Force. */
export function newItem(context: ProviderContext, path: string, type: string | undefined, value: Value): void {
  const registry = registryOf(context);
  if (!context.shouldProcess(`Item: ${path}`, 'New Item')) return;
  writingRegistryErrors(context, path, path, () => {
    if (registry.exists(path)) {
      if (!context.force) {
        const key = new RegistryKeyObject(registry, path);
        registryError(context, 'System.IO.IOException', 'A key in this path already exists.', 'ResourceExists', key);
        return;
      }
      registry.remove(path);
    }
    const parent = parentOf(context, path);
    if (!context.force && !exists(context, parent)) {
      keyDoesNotExist(context, parent);
      return;
    }
    registry.create(path);
    if (value !== null && value !== undefined) setDefault(context, path, type, value);
    writeKey(context, path);
  });
}

function setDefault(context: ProviderContext, path: string, type: string | undefined, value: Value): void {
  const { session } = context;
  const found = type ? findRegistryKind(type) : 'Unknown';
  if (!found) {
    writeKindError(context, type ?? '');
    return;
  }
  const given = found === 'Unknown' ? registryKindOf(value) : found;
  const kind = given === 'Unknown' ? 'String' : given;
  registryOf(context).setValue(path, { name: '', kind, data: registryDataOf(session, value, kind) });
}

/** -PropertyType that names no kind. */
export function writeKindError(context: ProviderContext, type: string): void {
  const message = `Could not bind parameter 'Type'. Could not convert "${type}" to "Microsoft.Win32.RegistryValueKind". The possible enumeration values are "String, ExpandString, Binary, DWord, MultiString, QWord, Unknown".`;
  registryError(context, 'System.ArgumentException', message, 'InvalidArgument', type);
}

/** Set-Item: the default value of a key. */
export function setItem(context: ProviderContext, path: string, value: Value): void {
  if (!context.shouldProcess(`Item: ${path} Value: ${value === null ? '' : String(value)}`, 'Set Item')) return;
  writingRegistryErrors(context, path, path, () => {
    setDefault(context, path, undefined, value);
    context.write(value, path, false);
  });
}

/** Clear-Item: all values of a key go, its subkeys stay. */
export function clearItem(context: ProviderContext, path: string): void {
  const registry = registryOf(context);
  if (!context.shouldProcess(`Item: ${path}`, 'Clear Item')) return;
  writingRegistryErrors(context, path, path, () => {
    for (const { name } of registry.values(path)) registry.removeValue(path, name);
    writeKey(context, path);
  });
}

export function removeItem(context: ProviderContext, path: string): void {
  if (!context.shouldProcess(`Item: ${path}`, 'Remove Key')) return;
  writingRegistryErrors(context, path, path, () => void registryOf(context).remove(path));
}

export function renameItem(context: ProviderContext, path: string, newName: string): void {
  const target = makePath(parentOf(context, path), newName, '\\');
  if (registryOf(context).exists(target)) {
    const message = 'The item cannot be renamed because an item with that name already exists in the same container.';
    registryError(context, 'System.ArgumentException', message, 'InvalidArgument', target);
    return;
  }
  if (!context.shouldProcess(`Item: ${path} NewName: ${target}`, 'Rename Item')) return;
  writingRegistryErrors(context, path, path, () => {
    registryOf(context).rename(path, newName);
    writeKey(context, target);
  });
}

/** Copies a key into the destination when that is a key, else to it; with all below it when `recurse`. */
export function copyItem(context: ProviderContext, path: string, destination: string, recurse: boolean): void {
  if (recurse && refuseCopyIntoItself(context, path, destination)) return;
  const registry = registryOf(context);
  const target = registry.exists(destination) ? makePath(destination, leafOf(path), '\\') : destination;
  const parent = parentOf(context, target);
  writingRegistryErrors(context, path, path, () => {
    if (!exists(context, parent)) {
      keyDoesNotExist(context, parent);
      return;
    }
    if (!context.shouldProcess(`Item: ${path} Destination: ${destination}`, 'Copy Key')) return;
    copyKey(context, path, target, recurse, true);
  });
}

function copyKey(context: ProviderContext, path: string, target: string, recurse: boolean, writes: boolean): void {
  const registry = registryOf(context);
  const below = recurse ? registry.subkeyNames(path) : [];
  registry.create(target);
  for (const value of registry.values(path)) registry.setValue(target, value);
  if (writes) writeKey(context, target);
  for (const name of below) copyKey(context, makePath(path, name, '\\'), makePath(target, name, '\\'), true, writes);
}

function refuseCopyIntoItself(context: ProviderContext, path: string, destination: string): boolean {
  const [outer, inner] = [path.toLowerCase(), destination.toLowerCase()];
  if (inner !== outer && !inner.startsWith(`${outer}\\`)) return false;
  const message = 'The operation cannot be performed because the destination path is subordinate to the source path.';
  registryError(context, 'System.ArgumentException', message, 'InvalidArgument', destination);
  return true;
}

export function moveItem(context: ProviderContext, path: string, destination: string): void {
  if (refuseCopyIntoItself(context, path, destination)) return;
  const registry = registryOf(context);
  if (!context.shouldProcess(`Item: ${path} Destination: ${destination}`, 'Move Item')) return;
  const target = registry.exists(destination) ? makePath(destination, leafOf(path), '\\') : destination;
  writingRegistryErrors(context, path, path, () => {
    const parent = parentOf(context, target);
    if (!exists(context, parent)) {
      keyDoesNotExist(context, parent);
      return;
    }
    copyKey(context, path, target, true, false);
    registry.remove(path);
    writeKey(context, target);
  });
}
