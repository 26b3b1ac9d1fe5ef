import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 of some content, in hexadecimal digits. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hashes of files, each read once in a command. */
export class FileHashes {
  readonly #known = new Map<string, string | undefined>();

  /** The hash of a file's content; undefined when it cannot be read. */
  of(path: string): string | undefined {
    if (!this.#known.has(path)) {
      let hash: string | undefined;
      try {
        hash = contentHash(readFileSync(path));
      } catch {
        hash = undefined;
      }
      this.#known.set(path, hash);
    }
    return this.#known.get(path);
  }
}
