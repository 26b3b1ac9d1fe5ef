import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** A file in an archive. */
export interface ZipEntry {
  /** With `/`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * The one time that all entries bear. Zip files hold local time and the library takes it from the local parts of the date, so
 * a date made of local parts gives the same bytes in every time zone; noon, because some zones once skipped a midnight.
 */
const entryTime = () => new Date(1980, 0, 1, 12);

/** A zip whose bytes depend on nothing but its entries: sorted names, a fixed time and level, no attributes of the host. */
export function zip(entries: readonly ZipEntry[]): { bytes: Uint8Array; sha256: string } {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : 1));
  const tree: Zippable = {};
  for (const { name, content } of sorted) tree[name] = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const bytes = zipSync(tree, { level: 9, mtime: entryTime(), os: 0, attrs: 0 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
