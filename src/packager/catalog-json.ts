import { createHash } from 'node:crypto';
import type { WorkletMetadata } from '../model/worklet-metadata.ts';

/** A file that lies beside the catalogue. */
export interface CatalogFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A worklet of the catalogue with its files. */
export interface CatalogEntry {
  readonly metadata: WorkletMetadata;
  readonly package: CatalogFile;
  readonly policy: CatalogFile;
}

const fileOf = ({ name, bytes }: CatalogFile) => ({
  file: name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** `catalog.json`: all worklets, by name, with their packages. */
export function catalogJson(entries: readonly CatalogEntry[]): string {
  const sorted = [...entries].sort((one, other) => (one.metadata.name < other.metadata.name ? -1 : 1));
  const worklets = sorted.map(({ metadata, ...files }) => ({
    name: metadata.name,
    title: metadata.title,
    summary: metadata.summary,
    category: metadata.category,
    keywords: metadata.keywords,
    osFamily: 'Windows',
    deviceTypes: metadata.deviceTypes,
    target: metadata.target,
    version: metadata.version,
    author: metadata.author,
    userInteraction: metadata.userInteraction,
    package: fileOf(files.package),
    policy: fileOf(files.policy),
  }));
  return `${JSON.stringify({ schemaVersion: 1, worklets }, null, 2)}\n`;
}
