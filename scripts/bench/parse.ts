import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from '../../src/syntax/parser/parse.ts';
import type { Measurement } from './measurement.ts';

/** The parser on all recorded scripts. */
export function measureParse(root: string): Measurement {
  const recorded = join(root, 'test/recorded/language');
  const scripts = readdirSync(recorded)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(recorded, file), 'utf8')) as { script: string }[])
    .map(({ script }) => script);
  const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    for (const script of scripts) parse(script);
    return performance.now() - start;
  });
  const [middle] = times
    .slice(150)
    .sort((one, other) => one - other)
    .slice(25);
  return { name: 'parse', value: bytes / 1e6 / (middle / 1e3), unit: 'MB/s', aim: 5 };
}
