import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionsDocument } from '../../scripts/editions-document.ts';
import { engineDocument } from '../../scripts/engine-document.ts';
import { windowsDocument } from '../../scripts/windows-document.ts';
import { readDescription } from '../../src/endpoint/read-description.ts';

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

test('the endpoint that docs/engine.md shows is one', () => {
  const [, shown] = /```json\n([\s\S]*?)```/.exec(readFileSync(new URL('../../templates/engine.md', import.meta.url), 'utf8')) ?? [];
  expect(readDescription(JSON.parse(shown))).toMatchObject({ kind: 'read' });
});
