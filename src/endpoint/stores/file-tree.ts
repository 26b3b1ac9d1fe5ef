import type { FileAttribute, SignatureDescription } from '../description.ts';

/** What a loader says of an entry of a mounted folder. */
export interface LoadedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970 (UTC); a fixed value where the host's would make runs differ. */
  readonly lastWriteTime?: number;
}

/** Reads a folder of the host, for the rooms above; the endpoint itself knows no host. Paths are relative, with `/`. */
export interface FileLoader {
  /** Entries of a folder. */
  list(path: string): readonly LoadedEntry[];
  /** Bytes of a file. */
  read(path: string): Uint8Array;
}

/** What is known of a file besides its bytes. */
export interface FileFacts {
  readonly version?: string;
  readonly productName?: string;
  readonly companyName?: string;
  readonly fileDescription?: string;
  /** Hash of a file whose bytes nobody has. */
  readonly sha256?: string;
  readonly signature?: SignatureDescription;
}

interface NodeBase {
  name: string;
  attributes: Set<FileAttribute>;
  creationTime: number;
  lastWriteTime: number;
  lastAccessTime: number;
  owner: string;
  /** It lies in a mounted folder and nobody has changed it. */
  pristine: boolean;
}

/** A file. */
export interface FileNode extends NodeBase {
  readonly kind: 'file';
  /** Undefined: nobody has its bytes, or they have not been loaded yet. */
  bytes: Uint8Array | undefined;
  /** Not a number: nobody knows it. */
  size: number;
  facts: FileFacts;
  /** Where its bytes come from. */
  source?: { readonly loader: FileLoader; readonly path: string };
}

/** A folder. */
export interface FolderNode extends NodeBase {
  readonly kind: 'folder';
  /** By name in the form that the file system compares. */
  entries: Map<string, FileSystemNode>;
  /** Where its entries come from; undefined once they have been listed. */
  source?: { readonly loader: FileLoader; readonly path: string };
  /** Names of mounted entries that have been taken away. */
  removed?: Set<string>;
}

export type FileSystemNode = FileNode | FolderNode;

/** How names compare: Windows does not tell upper from lower case. */
export type NameKey = (name: string) => string;

const noBytes = new Uint8Array(0);

/** A new folder. */
export function newFolder(name: string, time: number, owner: string): FolderNode {
  return {
    kind: 'folder',
    name,
    entries: new Map(),
    attributes: new Set(),
    creationTime: time,
    lastWriteTime: time,
    lastAccessTime: time,
    owner,
    pristine: false,
  };
}

/** A new file. */
export function newFile(name: string, bytes: Uint8Array, time: number, owner: string): FileNode {
  return {
    kind: 'file',
    name,
    bytes,
    size: bytes.length,
    facts: {},
    attributes: new Set(['Archive']),
    creationTime: time,
    lastWriteTime: time,
    lastAccessTime: time,
    owner,
    pristine: false,
  };
}

/** A folder's entries; those of a mounted one are listed at the first question. */
export function entriesOf(folder: FolderNode, key: NameKey): Map<string, FileSystemNode> {
  const { source } = folder;
  if (!source) return folder.entries;
  delete folder.source;
  for (const entry of source.loader.list(source.path)) {
    const path = source.path === '' ? entry.name : `${source.path}/${entry.name}`;
    const time = entry.lastWriteTime ?? folder.creationTime;
    const common = { loader: source.loader, path };
    const node: FileSystemNode =
      entry.kind === 'folder'
        ? { ...newFolder(entry.name, time, folder.owner), source: common, pristine: true }
        : { ...newFile(entry.name, noBytes, time, folder.owner), bytes: undefined, size: entry.size, source: common, pristine: true };
    // What was written before the listing wins.
    if (!folder.entries.has(key(entry.name))) folder.entries.set(key(entry.name), node);
  }
  return folder.entries;
}

/** A file's bytes; those of a mounted one are read at the first question. Undefined: nobody has them. */
export function bytesOf(file: FileNode): Uint8Array | undefined {
  if (file.bytes === undefined && file.source) {
    file.bytes = file.source.loader.read(file.source.path);
    file.size = file.bytes.length;
    delete file.source;
  }
  return file.bytes;
}

/** A copy of a node with all below it, of its own. */
export function copyNode(node: FileSystemNode, name: string, time: number, key: NameKey): FileSystemNode {
  if (node.kind === 'file') {
    const bytes = bytesOf(node);
    return { ...node, name, bytes, attributes: new Set(node.attributes), creationTime: time, lastAccessTime: time, pristine: false };
  }
  const copy = newFolder(name, time, node.owner);
  for (const [entryKey, entry] of entriesOf(node, key)) copy.entries.set(entryKey, copyNode(entry, entry.name, time, key));
  return copy;
}
