import type { FileFacts, FileSystemNode } from '../../endpoint/stores/file-tree.ts';
import type { FileStore } from '../../endpoint/stores/files.ts';
import { NetObject } from './value.ts';

/** What a file's object knows of it: read once and kept until Refresh(). */
export interface FileState {
  readonly exists: boolean;
  readonly isFolder: boolean;
  /** Number of System.IO.FileAttributes; -1 when there is no such file. */
  readonly attributes: number;
  /** Milliseconds since 1970. */
  readonly creationTime: number;
  readonly lastWriteTime: number;
  readonly lastAccessTime: number;
  readonly length: number;
  readonly facts: FileFacts;
}

/** Time that .NET gives for a file that does not exist: 1601-01-01. */
const noTime = Date.UTC(1601, 0, 1);

const absent: FileState = {
  exists: false,
  isFolder: false,
  attributes: -1,
  creationTime: noTime,
  lastWriteTime: noTime,
  lastAccessTime: noTime,
  length: 0,
  facts: {},
};

const attributeNumbers = { ReadOnly: 1, Hidden: 2, System: 4, Archive: 32 } as const;

/** Attributes of an entry of the file system as .NET numbers them; on Linux a name with a dot in front is hidden. */
export function attributesOf(node: FileSystemNode, platform: 'windows' | 'linux'): number {
  let value = node.kind === 'folder' ? 16 : 0;
  for (const name of node.attributes) if (platform === 'windows' || name === 'ReadOnly') value |= attributeNumbers[name];
  if (platform === 'linux' && node.name.startsWith('.')) value |= attributeNumbers.Hidden;
  return value === 0 ? 128 : value;
}

/** System.IO.FileInfo or System.IO.DirectoryInfo. */
export class FileSystemObject extends NetObject {
  readonly typeName: 'System.IO.FileInfo' | 'System.IO.DirectoryInfo';
  readonly files: FileStore;
  /** Full path. */
  fullName: string;
  /** What ToString() gives: the path that it was made with. */
  text: string;
  #state: FileState | undefined;

  constructor(kind: 'file' | 'folder', files: FileStore, fullName: string, text = fullName) {
    super();
    this.typeName = kind === 'file' ? 'System.IO.FileInfo' : 'System.IO.DirectoryInfo';
    this.files = files;
    this.fullName = fullName;
    this.text = text;
  }

  get isFolder(): boolean {
    return this.typeName === 'System.IO.DirectoryInfo';
  }

  /** Last name of the path; a drive's root is its own name. */
  get name(): string {
    const { separator } = this.files;
    const trimmed = this.fullName.replace(/[\\/]+$/, '');
    if (trimmed === '' || /^[A-Za-z]:$/.test(trimmed)) return this.fullName;
    return trimmed.slice(trimmed.lastIndexOf(separator) + 1);
  }

  /** Path of the folder that it lies in; undefined for a root. */
  get parentPath(): string | undefined {
    const { separator, platform } = this.files;
    const trimmed = this.fullName.replace(/[\\/]+$/, '');
    const cut = trimmed.lastIndexOf(separator);
    if (cut < 0) return undefined;
    const parent = trimmed.slice(0, cut);
    if (platform === 'linux') return trimmed === '' ? undefined : parent || '/';
    return /^[A-Za-z]:$/.test(parent) ? `${parent}\\` : parent;
  }

  get node(): FileSystemNode | undefined {
    return this.files.get(this.fullName);
  }

  get state(): FileState {
    this.#state ??= this.#read();
    return this.#state;
  }

  refresh(): void {
    this.#state = undefined;
  }

  #read(): FileState {
    const { node } = this;
    if (!node) return absent;
    return {
      exists: true,
      isFolder: node.kind === 'folder',
      attributes: attributesOf(node, this.files.platform),
      creationTime: node.creationTime,
      lastWriteTime: node.lastWriteTime,
      lastAccessTime: node.lastAccessTime,
      length: node.kind === 'file' ? node.size : 0,
      facts: node.kind === 'file' ? node.facts : {},
    };
  }
}
