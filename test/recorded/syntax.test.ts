import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toRecordedForm } from '../../src/syntax/ast/to-recorded-form.ts';
import { parse } from '../../src/syntax/parser/parse.ts';

const folder = new URL('.', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** The scripts that the recorded trees name: `area/name`, `pester/file`. */
function recordedScripts(): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const file of readdirSync(new URL('language', folder))) {
    const cases = JSON.parse(read(`language/${file}`)) as { name: string; script: string }[];
    for (const { name, script } of cases) scripts.set(`${file.replace('.json', '')}/${name}`, script);
  }
  for (const file of readdirSync(new URL('pester', folder))) {
    if (file.endsWith('.ps1')) scripts.set(`pester/${file}`, read(`pester/${file}`));
  }
  return scripts;
}

describe('the tree of a script is the one that PowerShell made of it', () => {
  const scripts = recordedScripts();
  const trees = JSON.parse(read('syntax/ast.json')) as { name: string; ast: unknown }[];
  test.each(trees)('$name', ({ name, ast }) => {
    const result = parse(scripts.get(name)!);
    expect(result.errors).toEqual([]);
    expect(toRecordedForm(result.ast)).toEqual(ast);
  });
});

describe('the errors of a script are the ones that PowerShell found in it', () => {
  const cases = JSON.parse(read('syntax/errors.json')) as { script: string; errors: { id: string; line: number; column: number }[] }[];
  test.each(cases)('$script', ({ script, errors }) => {
    expect(parse(script).errors.map(({ id, line, column }) => ({ id, line, column }))).toEqual(errors);
  });
});
