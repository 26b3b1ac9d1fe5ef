import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionDifferences } from '../../../scripts/editions-document.ts';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';
import type { Edition } from '../../../src/runtime/session.ts';

function run(script: string, edition: Edition) {
  const [report] = runScriptJob({
    endpoint: { preset: 'windows-10' },
    edition,
    platform: 'windows',
    scripts: [{ text: script, path: 'C:\\work\\case.ps1' }],
  });
  return { ...report, stdout: report.stdout.replaceAll('\r\n', '\n') };
}

/** The answer as the table writes it: the output, or the code where there is none, or the syntax error. */
function answer(script: string, edition: Edition): string {
  const report = run(script, edition);
  if (report.outcome === 'parseError') return `parse error ${report.errors[0].id}`;
  if (report.outcome !== 'exited') return report.outcome;
  return report.stdout === '' ? `exit ${report.exitCode}` : report.stdout.trimEnd();
}

const differences = editionDifferences();

describe('what differs between the editions is what the table says', () => {
  test.each(differences)('$what: $script', (row) => {
    expect(row['5.1']).not.toBe(row['7.6']);
    expect({ '7.6': answer(row.script, '7.6'), '5.1': answer(row.script, '5.1') }).toEqual({ '7.6': row['7.6'], '5.1': row['5.1'] });
  });
});

describe('a recorded case gives the same in Windows PowerShell 5.1, unless the table names it', () => {
  const named = new Set(differences.flatMap(({ recorded = [] }) => recorded));
  const folder = new URL('../../recorded/language/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { name: string; script: string }[];
    test.each(cases.map(({ name, script }) => ({ name: `${file.replace('.json', '')}/${name}`, script })))('$name', ({ name, script }) => {
      const [classic, current] = (['5.1', '7.6'] as const).map((edition) => {
        const { outcome, stdout, exitCode } = run(script, edition);
        return { outcome, stdout, exitCode };
      });
      if (named.has(name)) expect(classic).not.toEqual(current);
      else expect(classic).toEqual(current);
    });
  }
});
