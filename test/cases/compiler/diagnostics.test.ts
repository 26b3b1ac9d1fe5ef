import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as reading from '../../../src/compiler/read/diagnostics.ts';
import * as steps from '../../../src/compiler/steps/diagnostics.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const definitions = [...Object.entries(reading), ...Object.entries(steps)];
const cases = ['refused', '.'].flatMap((folder) =>
  readdirSync(`${here}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'diagnostics.test.ts' && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${here}${folder}/${entry.name}`, 'utf8')),
);

describe('a code of the compiler', () => {
  test.each(definitions)('%s has the name that it is defined by, and a kind that fits its number', (name, definition) => {
    expect(definition.code).toBe(name);
    expect(definition.code).toMatch(name in steps ? /^WK2\d{3}$/ : /^WK1\d{3}$/);
  });

  test.each(definitions)('%s has a page that says what is meant', (name) => {
    const page = `${root}docs/diagnostics/${name}.md`;
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8')).toMatch(new RegExp(`^# ${name}: \\S`));
  });

  test.each(definitions)('%s has a case', (name) => {
    expect(cases.some((text) => text.includes(name))).toBe(true);
  });
});
