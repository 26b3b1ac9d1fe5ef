import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// What `npx tsc -p worklets`, and with it any editor, says of the same files: red where the compiler refuses a name, a type or
// a value. Whole statements such as `class` are beyond a library's reach.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const configuration = `${root}src/model/library/tsconfig.json`;

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.worklet.ts'))
    .map((name) => `${folder}/${name}`);
const accepted = [...filesIn(`${here}accepted`), ...filesIn(`${root}worklets`)];
const refused = filesIn(`${here}refused`);

const { config } = ts.readConfigFile(configuration, (file) => readFileSync(file, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(configuration));
const paths = { workletkit: [`${root}src/model/index.ts`], 'workletkit/windows': [`${root}src/model/windows.ts`] };
const program = ts.createProgram([`${root}src/model/library/worklet.d.ts`, ...accepted, ...refused], { ...options, paths });

function errorsOf(file: string): string[] {
  const source = program.getSourceFile(file);
  const all = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return all.map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** Codes for what types can say. */
const redToo = ['WK1001', 'WK1002', 'WK1006', 'WK1007', 'WK1012', 'WK1013', 'WK1017', 'WK1018', 'WK1019', 'WK1021', 'WK1026', 'WK1028', 'WK1029'];

describe('an editor', () => {
  test.each(accepted)('finds nothing in %s', (file) => {
    expect(errorsOf(file)).toEqual([]);
  });

  const byTypes = refused.filter((file) => {
    const codes = readFileSync(file, 'utf8').match(/WK\d{4}$/gm) ?? [];
    return codes.length > 0 && codes.every((code) => redToo.includes(code));
  });
  test.each(byTypes)('is red in %s', (file) => {
    expect(errorsOf(file)).not.toEqual([]);
  });

  test('is given nothing of JavaScript but what a worklet may use', () => {
    expect(options.noLib).toBe(true);
    expect(options.types).toEqual([]);
    expect(program.getSourceFiles().filter(({ fileName }) => fileName.includes('/node_modules/'))).toEqual([]);
  });
});
