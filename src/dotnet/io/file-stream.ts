import { NotSimulated } from '../../base/not-simulated.ts';
import { withFiles } from '../../runtime/providers/file-exception.ts';
import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { argument } from '../argument-exceptions.ts';
import { fullPath } from './full-path.ts';
import { StreamObject } from './stream-object.ts';

/** System.IO.FileMode. */
const modes = { createNew: 1, create: 2, open: 3, openOrCreate: 4, truncate: 5, append: 6 } as const;
const modeNames = ['', 'CreateNew', 'Create', 'Open', 'OpenOrCreate', 'Truncate', 'Append'];
/** System.IO.FileAccess. */
export const access = { read: 1, write: 2, readWrite: 3 } as const;
const accessNames = ['', 'Read', 'Write', 'ReadWrite'];

/** Bytes that .NET keeps back before it gives them to the system. */
const bufferSize = 4096;

interface Handle {
  readonly path: string;
  readonly access: number;
  /** System.IO.FileShare: what others may do meanwhile. */
  readonly share: number;
}

const open = new WeakMap<Session, Set<Handle>>();

function handlesOf(session: Session): Set<Handle> {
  let handles = open.get(session);
  if (!handles) {
    handles = new Set();
    open.set(session, handles);
  }
  return handles;
}

/**
 * Two that are open at a time must each allow what the other does. Windows asks that of all; Linux knows only advisory
 * locks, which .NET takes for FileShare.None.
 */
function checkShared(session: Session, wanted: Handle): void {
  const key = (path: string) => (session.platform === 'windows' ? path.toLowerCase() : path);
  for (const other of handlesOf(session)) {
    if (key(other.path) !== key(wanted.path)) continue;
    const refused =
      session.platform === 'windows'
        ? (wanted.access & ~other.share) !== 0 || (other.access & ~wanted.share) !== 0
        : other.share === 0 || wanted.share === 0;
    if (refused) {
      throw new NetException(
        'System.IO.IOException',
        `The process cannot access the file '${wanted.path}' because it is being used by another process.`,
      );
    }
  }
}

/** Whether something that the script has open stands against using a file in this way. */
export function checkUse(session: Session, path: string, use: number, share = 1): void {
  checkShared(session, { path, access: use, share });
}

/** The bytes of a file; a file whose content the endpoint does not have cannot be read. */
export function readBytes(session: Session, path: string): Uint8Array {
  return withFiles(session, () => {
    const bytes = session.endpoint.files.read(path);
    if (!bytes) throw new NotSimulated('value', `the content of ${path}`);
    return bytes;
  });
}

/** System.IO.FileStream. */
export class FileStreamObject extends StreamObject {
  override readonly typeName = 'System.IO.FileStream';
  readonly path: string;
  readonly #handle: Handle;
  #unwritten = 0;

  constructor(session: Session, path: string, bytes: Uint8Array, handle: Handle) {
    super(bytes, (handle.access & access.read) !== 0, (handle.access & access.write) !== 0);
    this.path = path;
    this.#handle = handle;
    handlesOf(session).add(handle);
  }

  override write(bytes: Uint8Array, session: Session): void {
    super.write(bytes, session);
    this.#unwritten += bytes.length;
    if (this.#unwritten >= bufferSize) this.flush(session);
  }

  override setLength(length: number, session: Session): void {
    super.setLength(length, session);
    this.#unwritten = bufferSize;
    this.flush(session);
  }

  override flush(session: Session): void {
    if (this.#unwritten === 0) return;
    this.#unwritten = 0;
    withFiles(session, () => session.endpoint.files.write(this.path, this.content.slice(), { force: true }));
  }

  override close(session: Session): void {
    super.close(session);
    handlesOf(session).delete(this.#handle);
  }
}

/** Opens a file as FileStream's constructor does; the numbers are those of FileMode, FileAccess and FileShare. */
export function openFile(
  session: Session,
  name: string | null,
  mode: number,
  wanted: number = mode === modes.append ? access.write : access.readWrite,
  share = 1,
): FileStreamObject {
  const path = fullPath(session, name, 'path');
  if (!(wanted & access.write) && mode !== modes.open && mode !== modes.openOrCreate) {
    throw argument(`Combining FileMode: ${modeNames[mode]} with FileAccess: ${accessNames[wanted]} is invalid.`, 'access');
  }
  if (mode === modes.append && wanted & access.read) throw argument('Append access can be requested only in write-only mode.', 'access');
  const { files } = session.endpoint;
  const handle = { path, access: wanted, share };
  checkShared(session, handle);
  const bytes = withFiles(session, () => {
    const node = files.get(path);
    if (node?.kind === 'folder') throw new NetException('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`);
    if (mode === modes.createNew && node) throw new NetException('System.IO.IOException', `The file '${path}' already exists.`);
    const isMade = mode === modes.create || mode === modes.createNew || (!node && (mode === modes.openOrCreate || mode === modes.append));
    if (isMade || (node && mode === modes.truncate)) {
      files.write(path, new Uint8Array());
      return new Uint8Array();
    }
    return readBytes(session, path).slice();
  });
  const stream = new FileStreamObject(session, path, bytes, handle);
  if (mode === modes.append) stream.position = stream.length;
  return stream;
}
