import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { packageRoot } from '../../base/package-root.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkletFile } from '../project/list-worklets.ts';
import type { CompiledData } from './compiled-data.ts';
import { FileHashes } from './content-hash.ts';

/** What is remembered of a worklet that was built. */
export interface CacheEntry {
  readonly file: string;
  /** Every file that the result depends on, as places in the table of files. */
  readonly inputs: readonly number[];
  /** Hashes of what was written, by file name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Warnings, shown again at every build. */
  readonly diagnostics: readonly Diagnostic[];
}

interface CacheDocument {
  /** Hash of the toolkit itself. */
  toolkit: string;
  files: [path: string, hash: string][];
  worklets: Record<string, CacheEntry>;
}

function toolkitFingerprint(): string {
  try {
    return readFileSync(join(packageRoot(), 'lib/fingerprint.txt'), 'utf8').trim();
  } catch {
    // Run from the sources, where nothing says whether the toolkit itself has changed.
    return '';
  }
}

/**
 * Remembers what was built from what, so that an unchanged worklet is neither compiled nor written again. It lives in the
 * project's node_modules; a project without one, or a folder that cannot be written, just has no cache.
 */
export class BuildCache {
  readonly #root: string;
  readonly #folder: string;
  readonly #document: CacheDocument;
  readonly hashes = new FileHashes();

  constructor(root: string) {
    this.#root = root;
    this.#folder = join(root, 'node_modules/.cache/workletkit');
    this.#document = this.#read(toolkitFingerprint());
  }

  #read(toolkit: string): CacheDocument {
    const empty: CacheDocument = { toolkit, files: [], worklets: {} };
    if (toolkit === '') return empty;
    try {
      const document = JSON.parse(readFileSync(join(this.#folder, 'build.json'), 'utf8')) as CacheDocument;
      return document.toolkit === toolkit ? document : empty;
    } catch {
      return empty;
    }
  }

  /** What was built of a worklet, when nothing that it depends on has changed since, and what was written is still there. */
  find(worklet: WorkletFile, outputFolder: string): CacheEntry | undefined {
    const entry = this.#document.worklets[worklet.name];
    if (!entry || entry.file !== worklet.file || !existsSync(this.#dataPath(worklet.name))) return undefined;
    for (const index of entry.inputs) {
      const [path, hash] = this.#document.files[index];
      if (this.hashes.of(resolve(this.#root, path)) !== hash) return undefined;
    }
    for (const [name, hash] of Object.entries(entry.outputs)) {
      if (this.hashes.of(join(this.#root, outputFolder, worklet.name, name)) !== hash) return undefined;
    }
    return entry;
  }

  #dataPath(name: string): string {
    return join(this.#folder, 'worklets', `${name}.json`);
  }

  /** What the compiler gave for a worklet that `find` found. */
  data(name: string): CompiledData {
    return JSON.parse(readFileSync(this.#dataPath(name), 'utf8')) as CompiledData;
  }

  /** Remembers worklets that were compiled and written; forgets those that are gone. */
  store(
    built: readonly {
      worklet: WorkletFile;
      inputs: readonly string[];
      outputs: CacheEntry['outputs'];
      diagnostics: readonly Diagnostic[];
      data: CompiledData;
    }[],
    names: readonly string[],
  ): void {
    if (this.#document.toolkit === '' || !existsSync(join(this.#root, 'node_modules'))) return;
    // A path can stand there with two hashes: worklets that were not built this time keep what they were built from.
    const files: CacheDocument['files'] = [];
    const places = new Map<string, number>();
    const place = (path: string, hash: string): number => {
      const key = `${hash} ${path}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, files.length);
      return files.push([path, hash]) - 1;
    };
    const worklets: Record<string, CacheEntry> = {};
    const fresh = new Map(built.map((entry) => [entry.worklet.name, entry]));
    for (const name of names) {
      const entry = fresh.get(name);
      const old = this.#document.worklets[name];
      if (entry) {
        const { worklet, outputs, diagnostics } = entry;
        const inputs = entry.inputs.map((path) => place(relative(this.#root, path), this.hashes.of(path) ?? ''));
        worklets[name] = { file: worklet.file, inputs, outputs, diagnostics };
      } else if (old) worklets[name] = { ...old, inputs: old.inputs.map((index) => place(...this.#document.files[index])) };
    }
    const document: CacheDocument = {
      toolkit: this.#document.toolkit,
      files,
      worklets,
    };
    try {
      mkdirSync(join(this.#folder, 'worklets'), { recursive: true });
      for (const { worklet, data } of built) this.#write(this.#dataPath(worklet.name), JSON.stringify(data));
      this.#write(join(this.#folder, 'build.json'), JSON.stringify(document));
    } catch {
      // A cache that cannot be written costs time and nothing else.
    }
  }

  #write(path: string, text: string): void {
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  }
}
