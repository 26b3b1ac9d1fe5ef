import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { LineTable } from '../../../src/base/span.ts';
import { compileWorklets } from '../../../src/compiler/compile.ts';
import type { Compilation } from '../../../src/compiler/compiled-worklet.ts';

// Each file says itself what is refused: `// <- WK1010` at the end of the line.
const folder = fileURLToPath(new URL('refused/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.worklet.ts'));
let compiled: Map<string, Compilation>;

beforeAll(async () => {
  const compilations = await compileWorklets(files, { root: folder });
  compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]));
}, 60_000);

function expectedIn(text: string): string[] {
  return text.split('\n').flatMap((line, place) => {
    const codes = line.match(/\/\/ <- (WK\d{4}(?: WK\d{4})*)$/)?.[1].split(' ') ?? [];
    return codes.map((code) => `line ${place + 1}: ${code}`);
  });
}

describe('a worklet with something that has no place in one', () => {
  test.each(files)('is refused at the line that says so: %s', (file) => {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    const lines = new LineTable(text);
    const { worklet, diagnostics } = compiled.get(file) as Compilation;
    const found = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => `line ${span ? lines.at(span.start).line : 0}: ${code}`);
    const expected = file === 'no-worklet.worklet.ts' ? ['line 1: WK1005'] : expectedIn(text);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
    expect(worklet).toBeUndefined();
  });

  test.each(files)('is told what to write instead: %s', (file) => {
    for (const { code, fix, message } of (compiled.get(file) as Compilation).diagnostics) {
      expect(message, code).toMatch(/\S/);
      expect(`${message} ${fix ?? ''}`, code).not.toMatch(/\{\w+\}/);
      if (code !== 'WK1002') expect(fix, code).toMatch(/\S/);
    }
  });
});
