import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Measurement } from './measurement.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs the subjects of a file of this folder as it would be published, bundled: as source every function would cost a name more. */
export async function runBundled(file: string): Promise<Measurement[]> {
  const folder = join(root, 'node_modules/.cache/worklet-bench');
  const outfile = join(folder, 'bench.mjs');
  try {
    const entry = fileURLToPath(new URL(file, import.meta.url));
    await build({ entryPoints: [entry], bundle: true, packages: 'external', platform: 'node', format: 'esm', outfile, logLevel: 'error' });
    const run = (...args: string[]): unknown => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, root, ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${file} ended with ${status}:\n${stderr}`);
      return JSON.parse(stdout);
    };
    return (run() as string[]).flatMap((subject) => run(subject) as Measurement[]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
