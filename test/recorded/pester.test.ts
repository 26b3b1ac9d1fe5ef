import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEndpoint } from '../../src/endpoint/endpoint.ts';
import { newSession } from '../../src/engines/simulated/new-session.ts';
import { pesterDocument } from '../../src/pester/pester-document.ts';
import { runPesterFile } from '../../src/pester/pester-run.ts';
import { RecordingConsole } from '../../src/runtime/host.ts';
import { knownGaps } from './known-gaps.ts';

interface RecordedTest {
  name: string;
  result: string;
  error: string[];
  errorId: string[];
}

type RecordedRun = Record<string, unknown> & { tests: RecordedTest[] };

const folder = new URL('pester/', import.meta.url);
const gaps = knownGaps();

/** A message up to the place that it names: `from FILE:LINE …` differs by where the file lies. */
const withoutPlace = (message: string) => message.replace(/ from \S+:\d+ char[\s\S]*$/, '');

function run(file: string) {
  const endpoint = createEndpoint({ preset: 'linux' });
  const session = newSession({ endpoint, console: new RecordingConsole(), edition: '7.6', platform: 'linux' });
  return pesterDocument([runPesterFile(session, endpoint, { path: `/work/${file}`, text: readFileSync(new URL(file, folder), 'utf8') })]);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.Tests.ps1'))) {
  describe(`${file}: results and messages are those of Pester`, () => {
    const recorded = JSON.parse(readFileSync(new URL(file.replace('.Tests.ps1', '.json'), folder), 'utf8')) as RecordedRun;
    const document = run(file);
    test('the totals are the same', () => {
      const { tests: _ours, schemaVersion: _version, ...totals } = document;
      const { tests: _theirs, ...expected } = recorded;
      expect(totals).toEqual(expected);
    });
    recorded.tests.forEach((expected, index) => {
      const reason = gaps.get(`${file}/${expected.name}`);
      (reason === undefined ? test : test.fails)(expected.name, () => {
        const { name, result, error, errorId } = document.tests[index];
        expect({ name, result, error: error.map(withoutPlace), errorId }).toEqual({ ...expected, error: expected.error.map(withoutPlace) });
      });
    });
  });
}
