import type { Plain } from '../changes.ts';
import type { VirtualClock } from '../clock.ts';
import type { DriveDescription, FileDescription } from '../description.ts';
import { decodeBase64, encodeUtf8 } from './bytes.ts';
import { formatPath, type ParsedPath, parseLinuxPath, parseWindowsPath } from './file-path.ts';
import { redirectSystemPath } from './file-redirection.ts';
import {
  bytesOf,
  copyNode,
  entriesOf,
  type FileLoader,
  type FileNode,
  type FileSystemNode,
  type FolderNode,
  newFile,
  newFolder,
} from './file-tree.ts';
import { StoreError } from './store-error.ts';

/** A drive with its folder tree. */
export interface Drive {
  /** `C`, or `\\server\share`; empty on Linux. */
  readonly name: string;
  readonly description: DriveDescription;
  readonly root: FolderNode;
}

/** What a file system is made with. */
export interface FileStoreOptions {
  readonly platform: 'windows' | 'linux';
  readonly clock: VirtualClock;
  /** A 32-bit process on 64-bit Windows: the system folder is redirected. */
  readonly redirected: boolean;
  /** Who owns what the script makes. */
  readonly owner: string;
  /** Throws where a fault or a missing right refuses access to a path. */
  readonly gate: (path: string, access: 'read' | 'write') => void;
}

/** What is put into a file system at the first question: most scripts ask no file at all, and a machine has hundreds. */
interface Seed {
  fill: (() => void) | undefined;
  /** What is made now was there from the start. */
  filling: boolean;
}

/** The files of the machine. Paths are full ones; the rooms above know a current folder. */
export class FileStore {
  readonly platform: 'windows' | 'linux';
  readonly #options: FileStoreOptions;
  #allDrives = new Map<string, Drive>();
  #seed: Seed = { fill: undefined, filling: false };
  readonly #clock: VirtualClock;
  readonly #redirected: boolean;
  readonly #owner: string;
  readonly #gate: (path: string, access: 'read' | 'write') => void;
  /** Paths of mounted entries that have been taken away. */
  #removed = new Set<string>();

  constructor(options: FileStoreOptions) {
    this.#options = options;
    this.platform = options.platform;
    this.#clock = options.clock;
    this.#redirected = options.redirected;
    this.#owner = options.owner;
    this.#gate = options.gate;
    if (this.platform === 'linux') this.addDrive('', { letter: '' });
  }

  /** The same files as a process sees them that is not redirected, or is; `gate` may be another. */
  view(change: Partial<Pick<FileStoreOptions, 'redirected' | 'gate'>>): FileStore {
    const other = new FileStore({ ...this.#options, ...change });
    other.#allDrives = this.#allDrives;
    other.#seed = this.#seed;
    other.#removed = this.#removed;
    return other;
  }

  /** `\` or `/`. */
  get separator(): string {
    return this.platform === 'windows' ? '\\' : '/';
  }

  addDrive(name: string, description: DriveDescription): void {
    this.#allDrives.set(name, { name, description, root: newFolder(name, this.#clock.start, this.#owner) });
  }

  /** Puts off what fills the file system until somebody asks it something. */
  fillLater(fill: () => void): void {
    this.#seed.fill = fill;
  }

  get #drives(): Map<string, Drive> {
    const { fill } = this.#seed;
    if (fill) {
      this.#seed.fill = undefined;
      this.#seed.filling = true;
      fill();
      this.#seed.filling = false;
    }
    return this.#allDrives;
  }

  get #now(): number {
    return this.#seed.filling ? this.#clock.start : this.#clock.now;
  }

  /** The drives, by letter. */
  drives(): Drive[] {
    return [...this.#drives.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** A path taken apart; undefined when it is not a full one. */
  parse(path: string): ParsedPath | undefined {
    return this.platform === 'windows' ? parseWindowsPath(path) : parseLinuxPath(path);
  }

  /** A full path in its usual form, `.` and `..` resolved. */
  normalize(path: string): string {
    const parsed = this.#parsed(path);
    return formatPath(parsed.drive, parsed.segments);
  }

  /** What lies at a path, or undefined. */
  get(path: string): FileSystemNode | undefined {
    const parsed = this.parse(path);
    if (!parsed) return undefined;
    return this.#lookUp(parsed.drive, this.#physical(parsed));
  }

  /** Names as they are written on the disk: `c:\WINDOWS` → `C:\Windows`. A path that does not exist stays as it is. */
  realPath(path: string): string {
    const parsed = this.#parsed(path);
    const names: string[] = [];
    let node: FileSystemNode | undefined = this.#drives.get(parsed.drive)?.root;
    for (const [index, segment] of parsed.segments.entries()) {
      const virtual = this.#lookUp(parsed.drive, this.#physical({ drive: parsed.drive, segments: parsed.segments.slice(0, index + 1) }));
      node = virtual;
      // An alias such as Sysnative has no name on the disk.
      names.push(node && this.#key(node.name) === this.#key(segment) ? node.name : segment);
    }
    return formatPath(parsed.drive, names);
  }

  exists(path: string): boolean {
    return this.get(path) !== undefined;
  }

  /** Entries of a folder by name. Throws when it is not there or not a folder. */
  list(path: string): FileSystemNode[] {
    this.#gate(path, 'read');
    const folder = this.#folder(path);
    return [...entriesOf(folder, this.#key).values()].sort((one, other) => {
      const [first, second] = [this.#key(one.name), this.#key(other.name)];
      return first < second ? -1 : first > second ? 1 : 0;
    });
  }

  /** Bytes of a file. Throws when it is not there or a folder; undefined when nobody has its bytes. */
  read(path: string): Uint8Array | undefined {
    const node = this.get(path);
    if (!node) throw new StoreError(this.#parentExists(path) ? 'notFound' : 'pathNotFound', path);
    if (node.kind === 'folder') throw new StoreError('isFolder', path);
    this.#gate(path, 'read');
    return bytesOf(node);
  }

  /** Writes a file, new or over an old one. The folder must be there; a read-only file refuses. */
  write(path: string, bytes: Uint8Array, options: { force?: boolean } = {}): FileNode {
    this.#gate(path, 'write');
    const before = this.get(path);
    if (before?.kind === 'folder') throw new StoreError('isFolder', path);
    if (before) {
      if (before.attributes.has('ReadOnly') && !options.force) throw new StoreError('readOnly', path);
      delete before.source;
      Object.assign(before, {
        bytes,
        size: bytes.length,
        facts: {},
        lastWriteTime: this.#now,
        lastAccessTime: this.#now,
        pristine: false,
      });
      return before;
    }
    return this.#add(path, (name) => newFile(name, bytes, this.#now, this.#owner)) as FileNode;
  }

  /** Makes a file, or takes one, whose content nobody knows from now on: what is written into it is not simulated. */
  writeUnknown(path: string): FileNode {
    return Object.assign(this.write(path, new Uint8Array(0)), { bytes: undefined, size: Number.NaN });
  }

  /** Changes what is kept of a file or folder besides its content: times and attributes. */
  change(path: string, apply: (node: FileSystemNode) => void): void {
    this.#gate(path, 'write');
    const node = this.get(path);
    if (!node) throw new StoreError('notFound', path);
    apply(node);
    node.pristine = false;
  }

  /** Makes a folder with all that lead to it. */
  makeFolder(path: string): FolderNode {
    const parsed = this.#parsed(path);
    const physical = this.#physical(parsed);
    const drive = this.#drives.get(parsed.drive);
    if (!drive) throw new StoreError('driveNotFound', path);
    let folder = drive.root;
    for (const name of physical) {
      let next = entriesOf(folder, this.#key).get(this.#key(name));
      if (next?.kind === 'file') throw new StoreError('isFile', path);
      if (!next) {
        this.#gate(path, 'write');
        next = newFolder(name, this.#now, this.#owner);
        folder.entries.set(this.#key(name), next);
        folder.lastWriteTime = this.#now;
      }
      folder = next;
    }
    return folder;
  }

  /** Takes a file or folder away; a folder with entries only when `recursive`. */
  remove(path: string, options: { recursive?: boolean; force?: boolean } = {}): void {
    this.#gate(path, 'write');
    const parsed = this.#parsed(path);
    const physical = this.#physical(parsed);
    const node = this.get(path);
    if (!node) throw new StoreError('notFound', path);
    if (physical.length === 0) throw new StoreError('accessDenied', path);
    if (node.attributes.has('ReadOnly') && !options.force) throw new StoreError('readOnly', path);
    if (node.kind === 'folder' && !options.recursive && entriesOf(node, this.#key).size > 0) throw new StoreError('notEmpty', path);
    this.#detach(parsed.drive, physical, node);
  }

  /** Moves or renames. The target must not exist. */
  move(from: string, to: string): void {
    this.#gate(from, 'write');
    this.#gate(to, 'write');
    const node = this.get(from);
    if (!node) throw new StoreError('notFound', from);
    const source = this.#parsed(from);
    if (this.get(to) && this.get(to) !== node) throw new StoreError('exists', to);
    // Nothing is taken away that has no place to go to.
    if (!this.#parentExists(to)) throw new StoreError('pathNotFound', to);
    this.#detach(source.drive, this.#physical(source), node);
    this.#add(to, (name) => Object.assign(node.pristine ? copyNode(node, name, node.creationTime, this.#key) : node, { name }));
  }

  /** Copies a file, or a folder with all below it, to a path that is free or a file. */
  copy(from: string, to: string): FileSystemNode {
    this.#gate(from, 'read');
    this.#gate(to, 'write');
    const node = this.get(from);
    if (!node) throw new StoreError('notFound', from);
    const before = this.get(to);
    if (before?.kind === 'folder') throw new StoreError('exists', to);
    if (before?.attributes.has('ReadOnly')) throw new StoreError('readOnly', to);
    return this.#add(to, (name) => copyNode(node, name, this.#now, this.#key));
  }

  /** Puts a folder of the host at a path: read through the loader, written only here. */
  mount(path: string, loader: FileLoader): void {
    const folder = this.makeFolder(path);
    folder.source = { loader, path: '' };
    folder.pristine = true;
  }

  /** What a description says of a path, laid over what is there; folders that lead to it are made. `null` takes it away. */
  describe(path: string, description: string | FileDescription | null): void {
    if (description === null) {
      if (this.exists(path)) this.remove(path, { recursive: true, force: true });
      return;
    }
    const told: FileDescription = typeof description === 'string' ? { content: description } : description;
    const node = told.kind === 'folder' ? this.makeFolder(path) : this.#describeFile(path, told);
    if (told.attributes) node.attributes = new Set(told.attributes);
    node.creationTime = told.creationTime === undefined ? node.creationTime : Date.parse(told.creationTime);
    node.lastWriteTime = told.lastWriteTime === undefined ? node.lastWriteTime : Date.parse(told.lastWriteTime);
    node.lastAccessTime = told.lastAccessTime === undefined ? node.lastAccessTime : Date.parse(told.lastAccessTime);
    if (told.owner !== undefined) node.owner = told.owner;
  }

  #describeFile(path: string, told: FileDescription): FileNode {
    const parsed = this.#parsed(path);
    this.makeFolder(formatPath(parsed.drive, parsed.segments.slice(0, -1)));
    const bytes = told.base64 === undefined ? encodeUtf8(told.content ?? '') : decodeBase64(told.base64);
    const node = this.write(path, bytes, { force: true });
    // A file that is told by its size or hash, or as a program, has bytes that nobody has.
    const hasContent = told.content !== undefined || told.base64 !== undefined;
    const nobodyHasIt = !hasContent && (told.size !== undefined || told.sha256 !== undefined || told.version !== undefined);
    if (nobodyHasIt) Object.assign(node, { bytes: undefined, size: told.size ?? 0 });
    const { version, productName, companyName, fileDescription, sha256, signature } = told;
    node.facts = { version, productName, companyName, fileDescription, sha256: sha256?.toUpperCase(), signature };
    return node;
  }

  readonly #key = (name: string): string => (this.platform === 'windows' ? name.toLowerCase() : name);

  #parsed(path: string): ParsedPath {
    const parsed = this.parse(path);
    if (!parsed) throw new StoreError('invalidName', path);
    return parsed;
  }

  #physical(parsed: ParsedPath): readonly string[] {
    return this.#redirected ? redirectSystemPath(parsed.drive, parsed.segments) : parsed.segments;
  }

  #lookUp(drive: string, physical: readonly string[]): FileSystemNode | undefined {
    let node: FileSystemNode | undefined = this.#drives.get(drive)?.root;
    for (const segment of physical) {
      if (node?.kind !== 'folder') return undefined;
      node = entriesOf(node, this.#key).get(this.#key(segment));
    }
    return node;
  }

  #folder(path: string): FolderNode {
    const node = this.get(path);
    if (!node) throw new StoreError('pathNotFound', path);
    if (node.kind === 'file') throw new StoreError('isFile', path);
    return node;
  }

  #parentExists(path: string): boolean {
    const parsed = this.#parsed(path);
    return this.#lookUp(parsed.drive, this.#physical(parsed).slice(0, -1))?.kind === 'folder';
  }

  #add(path: string, make: (name: string) => FileSystemNode): FileSystemNode {
    const parsed = this.#parsed(path);
    const physical = this.#physical(parsed);
    const name = physical[physical.length - 1];
    if (!this.#drives.has(parsed.drive)) throw new StoreError('driveNotFound', path);
    const parent = this.#lookUp(parsed.drive, physical.slice(0, -1));
    if (parent?.kind !== 'folder' || name === undefined) throw new StoreError('pathNotFound', path);
    if (this.platform === 'windows' && /[<>:"|?*\u0000-\u001f]/.test(name)) throw new StoreError('invalidName', path);
    const node = make(name);
    entriesOf(parent, this.#key).set(this.#key(name), node);
    parent.lastWriteTime = this.#now;
    return node;
  }

  #detach(drive: string, physical: readonly string[], node: FileSystemNode): void {
    const parent = this.#lookUp(drive, physical.slice(0, -1)) as FolderNode;
    entriesOf(parent, this.#key).delete(this.#key(physical[physical.length - 1]));
    parent.lastWriteTime = this.#now;
    if (node.pristine) this.#removed.add(formatPath(drive, physical));
  }

  /** What differs from the mounted folders, and all that lies outside of them. */
  snapshot(): Plain {
    const state: Record<string, Plain> = {};
    const walk = (node: FileSystemNode, path: string): void => {
      if (!node.pristine && path !== '') state[path] = plainNode(node);
      if (node.kind === 'folder' && !node.source) {
        for (const entry of node.entries.values())
          walk(entry, path.endsWith(this.separator) ? path + entry.name : path + this.separator + entry.name);
      }
    };
    for (const drive of this.drives()) {
      const prefix = drive.name === '' ? '' : drive.name.startsWith('\\') ? drive.name : `${drive.name}:`;
      for (const entry of drive.root.entries.values()) walk(entry, prefix + this.separator + entry.name);
    }
    for (const path of this.#removed) state[path] ??= { removed: true };
    return state;
  }
}

function plainNode(node: FileSystemNode): Plain {
  const attributes =
    node.attributes.size > 0 && [...node.attributes].some((each) => each !== 'Archive') ? { attributes: [...node.attributes].sort() } : {};
  if (node.kind === 'folder') return { kind: 'folder', ...attributes };
  const content = node.bytes === undefined ? {} : { content: plainContent(node.bytes) };
  const size = Number.isNaN(node.size) ? {} : { size: node.size };
  return { kind: 'file', ...size, ...content, ...attributes };
}

/** Text as it is; what is not text as its bytes in hexadecimal digits, cut short. */
function plainContent(bytes: Uint8Array): Plain {
  const shown = bytes.subarray(0, 4096);
  const isText = shown.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  if (isText) return new TextDecoder().decode(shown);
  return [...shown.subarray(0, 64)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
