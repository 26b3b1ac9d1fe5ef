import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type { hooks } from './engine-thread.ts';

/**
 * Loads the engine into its thread. The engine is two megabytes of code, and compiling it takes longer than most scripts run;
 * so what V8 made of it in the first run is kept beside it, for this Node alone, and later threads start in a third of the
 * time. Node 22 does so by itself for modules, Node 20 does not.
 */
const path = join(dirname(fileURLToPath(import.meta.url)), 'engine.cjs');
const bytes = readFileSync(path);
// The build writes ASCII alone.
const source = bytes.toString('latin1');
// V8 looks only at the length of the text to see whether a cache belongs to it, so the name says the rest.
const hash = createHash('sha1').update(bytes).digest('hex').slice(0, 16);
const cachePath = `${path}.${process.version}-${process.arch}-${hash}.cache`;

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cachePath);
  } catch {
    return undefined;
  }
}

const cachedData = readCache();
const script = new Script(Module.wrap(source), { filename: path, ...(cachedData ? { cachedData } : {}) });

/** Keeps the compiled code; where the package's folder cannot be written, starts just stay slower. */
function writeCache(): void {
  try {
    const temporary = `${cachePath}.${process.pid}.tmp`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cachePath);
  } catch {
    // See above.
  }
}

const engine = { exports: {} as { hooks: typeof hooks } };
(script.runInThisContext() as (...values: unknown[]) => void)(engine.exports, createRequire(path), engine, path, dirname(path));
// After the first job the code that a run needs has been compiled, and is kept with the rest.
if (!cachedData || script.cachedDataRejected) engine.exports.hooks.afterFirstJob = writeCache;
