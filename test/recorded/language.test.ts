import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownGaps } from './known-gaps.ts';
import { runRecorded } from './run-recorded.ts';

interface RecordedCase {
  name: string;
  script: string;
  stdout: string;
  exitCode: number;
}

const folder = new URL('language/', import.meta.url);
const gaps = knownGaps();

for (const file of readdirSync(folder)) {
  const area = file.replace('.json', '');
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RecordedCase[];
  describe(`${area}: output and exit code are those of PowerShell`, () => {
    for (const { name, script, stdout, exitCode } of cases) {
      const reason = gaps.get(`${area}/${name}`);
      // A listed case that has come to pass fails, until it is taken off the list.
      const run = reason === undefined ? test : test.fails;
      run(reason === undefined ? name : `${name} (known gap: ${reason})`, () => {
        const report = runRecorded(script);
        expect({ outcome: report.outcome, stdout: report.stdout, exitCode: (report.exitCode ?? -1) & 255 }).toEqual({
          outcome: report.outcome === 'parseError' ? 'parseError' : 'exited',
          stdout,
          exitCode,
        });
      });
    }
  });
}
