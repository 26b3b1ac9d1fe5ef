import type { FileSystemNode } from '../../endpoint/stores/file-tree.ts';
import { StoreError } from '../../endpoint/stores/store-error.ts';
import { fileException } from '../../runtime/providers/file-exception.ts';
import { matchesFileName } from '../../runtime/providers/match-file-name.ts';
import { makePath } from '../../runtime/providers/path-syntax.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { attributesOf } from '../../runtime/values/file-system-object.ts';
import { ioError } from './file-errors.ts';
import { isHidden, writeFile } from './file-items.ts';

/** Entries of a folder as PowerShell lists them: folders first, hidden ones with -Force only. */
function list(context: ProviderContext, path: string): FileSystemNode[] {
  const { session, force } = context;
  const { files, platform } = session.endpoint;
  let entries: FileSystemNode[];
  try {
    entries = files.list(path);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const exception = fileException(session, thrown, path);
    const unauthorized = thrown.code === 'accessDenied';
    context.error({
      id: unauthorized ? 'DirUnauthorizedAccessError' : 'DirIOError',
      message: exception.message,
      category: unauthorized ? 'PermissionDenied' : 'ReadError',
      target: path,
      exception: exception.typeName,
    });
    return [];
  }
  const shown = entries.filter((entry) => {
    const attributes = attributesOf(entry, platform);
    return context.acceptAttributes ? context.acceptAttributes(attributes) : force || !(attributes & 2);
  });
  return [...shown.filter((entry) => entry.kind === 'folder'), ...shown.filter((entry) => entry.kind === 'file')].sort(byKindThenName);
}

function byKindThenName(one: FileSystemNode, other: FileSystemNode): number {
  if (one.kind !== other.kind) return one.kind === 'folder' ? -1 : 1;
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

export function* childNames(context: ProviderContext, path: string): Generator<string> {
  for (const entry of list(context, path)) yield entry.name;
}

/** Names that fit -Filter; `all` keeps the folders that do not. */
export function* filteredNames(context: ProviderContext, path: string, all: boolean): Generator<string> {
  for (const entry of list(context, path)) if (fits(context, entry) || (all && entry.kind === 'folder')) yield entry.name;
}

const fits = ({ filter }: ProviderContext, entry: FileSystemNode): boolean => filter === undefined || matchesFileName(entry.name, filter, true);

export function getItem(context: ProviderContext, path: string): void {
  if (isHidden(context, path)) {
    context.error(ioError('ItemNotFound', `Could not find item ${path}.`, 'ObjectNotFound', path));
    return;
  }
  writeFile(context, path);
}

/** What is in a folder, then what is in each folder of it, down to a depth. */
export function getChildItems(context: ProviderContext, path: string, depth: number): void {
  const { files } = context.session.endpoint;
  const entries = list(context, path);
  for (const entry of entries) {
    if (!fits(context, entry)) continue;
    // The .NET Framework's objects of a listing show their names alone as text.
    writeFile(context, makePath(path, entry.name, files.separator), context.session.isWindowsPowerShell ? entry.name : undefined);
  }
  if (depth <= 0) return;
  const folders = context.acceptAttributes ? list({ ...context, acceptAttributes: undefined }, path) : entries;
  for (const entry of folders) if (entry.kind === 'folder') getChildItems(context, makePath(path, entry.name, files.separator), depth - 1);
}
