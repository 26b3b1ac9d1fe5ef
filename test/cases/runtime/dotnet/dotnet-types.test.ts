import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runText } from '../formatting/run-text.ts';

/**
 * What PowerShell 7.6.5 on Linux gave, a file a topic: `output` is what the console showed of the script, or the exception that ended it
 * with type, id, message and category.
 */
interface Answer {
  script: string;
  output: string;
}

const folder = join(import.meta.dirname, 'answers');

const asked = (script: string) =>
  `try { . { ${script}\n } | Out-String -Width 160 -Stream } catch { 'ERR ' + $_.Exception.GetType().FullName + ' | ' + $_.FullyQualifiedErrorId + ' | ' + $_.Exception.Message + ' | ' + $_.CategoryInfo.Category }`;

/** How the fixture keeps an output: without blanks at the ends of lines and lines at the end. */
const trimmed = (text: string) => text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '\n');

for (const file of readdirSync(folder).sort()) {
  describe(`${file.replace('.json', '')} in .NET's types gives what the real one gives`, () => {
    for (const { script, output } of JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answer[]) {
      it(script, () => {
        expect(trimmed(runText(asked(script)).stdout)).toBe(output);
      });
    }
  });
}
