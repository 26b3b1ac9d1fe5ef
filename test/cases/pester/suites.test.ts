import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runSuiteJob } from '../../../src/engines/simulated/run-suite-job.ts';
import type { PesterDocument } from '../../../src/pester/pester-document.ts';

interface Expected {
  totals: Record<string, unknown>;
  /** Messages of the file and of its blocks, which belong to no test. */
  errors: string[];
  tests: { name: string; result: string; error: string[]; errorId: string[] }[];
}

const folder = new URL('suites/', import.meta.url);

/** A message up to the place that it names, and mocks without the number in their names. */
const comparable = (text: string) =>
  text.replace(/ from \S+:\d+ char[\s\S]*$/, '').replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<guid>');

function run(file: string): { document: PesterDocument; errors: readonly string[] } {
  return runSuiteJob({
    endpoint: { preset: 'linux' },
    edition: '7.6',
    platform: 'linux',
    mounts: [{ at: '/work', kind: 'folder', path: fileURLToPath(folder).replace(/\/$/, '') }],
    location: '/work',
    suite: { text: readFileSync(new URL(file, folder), 'utf8'), path: `/work/${file}`, file },
  });
}

// The expected results beside the suites are what Pester 5.9 answered on PowerShell 7.6 on Linux.
for (const file of readdirSync(folder).filter((name) => name.endsWith('.Tests.ps1'))) {
  describe(`${file}: results, messages and ids are those of Pester`, () => {
    const expected = JSON.parse(readFileSync(new URL(file.replace('.Tests.ps1', '.json'), folder), 'utf8')) as Expected;
    const { document, errors } = run(file);
    test('the totals, and the errors of the file and its blocks', () => {
      const { tests: _tests, schemaVersion: _version, ...totals } = document;
      expect({ totals, errors: [...new Set(errors.map(comparable))].sort() }).toEqual({ totals: expected.totals, errors: expected.errors });
    });
    test('every test', () => {
      const tests = document.tests.map(({ name, result, error, errorId }) => ({
        name,
        result,
        error: error.map(comparable),
        errorId: errorId.map(comparable),
      }));
      expect(tests).toEqual(expected.tests);
    });
  });
}
