import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const definitions = sourceFiles().flatMap(({ path, text }) =>
  [...text.matchAll(/^export const (WK\d{4}) = defineDiagnostic\(\s*'(WK\d{4})'/gm)].map(([, name, code]) => ({ path, name, code })),
);
const pages = join(root, 'docs/diagnostics');

describe('the diagnostics', () => {
  test('bear the code that they are called by, and no code is defined twice', () => {
    expect(definitions.filter(({ name, code }) => name !== code)).toEqual([]);
    const codes = definitions.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('have a page each, which begins with the code, and no page is left over', () => {
    const codes = definitions.map(({ code }) => code);
    expect(codes.filter((code) => !existsSync(join(pages, `${code}.md`)))).toEqual([]);
    const odd = codes.filter((code) => !readFileSync(join(pages, `${code}.md`), 'utf8').startsWith(`# ${code}`));
    expect(odd).toEqual([]);
    expect(readdirSync(pages).filter((name) => !codes.includes(name.replace('.md', '')))).toEqual([]);
  });
});
