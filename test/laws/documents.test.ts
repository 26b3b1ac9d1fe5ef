import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionsDocument } from '../../scripts/editions-document.ts';
import { engineDocument } from '../../scripts/engine-document.ts';
import { windowsDocument } from '../../scripts/windows-document.ts';

const document = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

test('docs/engine.md is what the units say: `npm run document` writes it', () => {
  expect(document('engine.md')).toBe(engineDocument());
});

test('docs/editions.md is what the cases say: `npm run document` writes it', () => {
  expect(document('editions.md')).toBe(editionsDocument());
});

test('docs/windows.md is what the docstrings say: `npm run document` writes it', () => {
  expect(document('windows.md')).toBe(windowsDocument());
});
