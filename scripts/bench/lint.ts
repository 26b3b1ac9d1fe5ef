import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { lintScript } from '../../src/linter/lint-script.ts';
import { scriptKindOf } from '../../src/linter/script/script-kind.ts';
import type { Measurement } from './measurement.ts';

/** The scripts of the lint's own cases, faulty and mended, made a thousand by a line that differs. */
function scriptsToLint(root: string, count: number): { readonly name: string; readonly text: string }[] {
  const folder = join(root, 'test/cases/linter/scripts');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ps1'));
  const originals = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/ #~.*$/gm, '') }));
  return Array.from({ length: count }, (_, number) => {
    const { name, text } = originals[number % originals.length];
    return { name, text: `${text}# Script ${number}\n` };
  });
}

/** How fast scripts are looked at, rules of all kinds among them. */
export function measureLint(root: string): Measurement[] {
  const scripts = scriptsToLint(root, 1000);
  const bytes = scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = Array.from({ length: 13 }, () => {
    const start = performance.now();
    for (const { name, text } of scripts) lintScript(text, { kind: scriptKindOf(name) });
    return performance.now() - start;
  });
  // The first rounds warm up.
  const all = times.slice(4).sort((one, other) => one - other)[4];
  return [
    { name: `lint of 1,000 scripts, ${Math.round(bytes / 1000)} KB`, value: all, unit: 'ms' },
    // 100 KB in 50 ms.
    { name: 'lint', value: bytes / 1e6 / (all / 1e3), unit: 'MB/s', aim: 2 },
  ];
}
