import { NotSimulated } from '../../base/not-simulated.ts';
import { millisecondsOf } from '../../runtime/providers/file-time.ts';
import type { Session } from '../../runtime/session.ts';
import { DateTime, ticksOfUnixMilliseconds, unixEpochTicks } from '../../runtime/values/temporal.ts';
import { readZip, type ZipEntry } from './zip-file.ts';

/** The entries of a zip of the endpoint; undefined: it is none. */
export function entriesOfArchive(session: Session, path: string): ZipEntry[] | undefined {
  const bytes = session.endpoint.files.read(path);
  if (!bytes) throw new NotSimulated('value', `content of ${path}`);
  return readZip(bytes);
}

/** Puts an entry into a file, with its time (ZipFileExtensions.ExtractToFile). */
export function extractEntry(session: Session, entry: ZipEntry, path: string): void {
  const { files } = session.endpoint;
  files.write(path, entry.bytes);
  const written = millisecondsOf(session, new DateTime(ticksOfUnixMilliseconds(entry.localTime), 'Unspecified'));
  files.change(path, (node) => {
    node.lastWriteTime = written;
  });
}

/** A file as an entry of that name. */
export function entryOfFile(session: Session, path: string, name: string): ZipEntry {
  const { files } = session.endpoint;
  const bytes = files.read(path);
  if (!bytes) throw new NotSimulated('value', `content of ${path}`);
  const local = session.localDateTime(files.get(path)?.lastWriteTime ?? session.endpoint.clock.now);
  return { name, bytes, localTime: Number((local.ticks - unixEpochTicks) / 10_000n) };
}
