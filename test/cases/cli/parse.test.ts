import { describe, expect, test } from 'vitest';
import { folderWith, worklet } from './worklet-command.ts';

const files = { 'good.ps1': "'x'\n", 'bad.ps1': "'a'\nif ($x { 1 }\n" };

describe('worklet parse', () => {
  test('says nothing of what is right', () => {
    expect(worklet(['parse', 'good.ps1'], { cwd: folderWith(files) })).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  });

  test('names the place and the id of each error, and ends with 1', () => {
    const { stdout, stderr, exitCode } = worklet(['parse', 'good.ps1', 'bad.ps1'], { cwd: folderWith(files) });
    expect({ places: stdout.match(/^\S+ error \w+/gm), stderr, exitCode }).toEqual({
      places: ['bad.ps1:2:8 error UnexpectedToken', 'bad.ps1:2:8 error MissingEndParenthesisAfterStatement'],
      stderr: '',
      exitCode: 1,
    });
  });

  test('prints a document, with trees where they are asked for', () => {
    const { stdout, exitCode } = worklet(['parse', '--json', '--ast', 'good.ps1'], { cwd: folderWith(files) });
    expect({ document: JSON.parse(stdout), exitCode }).toEqual({
      document: {
        schemaVersion: 1,
        results: [
          {
            file: 'good.ps1',
            errors: [],
            ast: ['ScriptBlock', 0, 4, ['NamedBlock', 0, 3, ['Pipeline', 0, 3, ['CommandExpression', 0, 3, ['StringConstantExpression', 0, 3]]]]],
          },
        ],
      },
      exitCode: 0,
    });
  });

  test('trees need a document', () => {
    expect(worklet(['parse', '--ast', 'good.ps1'], { cwd: folderWith(files) })).toEqual({
      stdout: '',
      stderr: 'error WK4001 `--ast` needs `--json`.\nfix: `worklet parse --help` lists what the command takes.\n',
      exitCode: 2,
    });
  });

  test('a file that cannot be read leaves the others be', () => {
    const { stdout, stderr, exitCode } = worklet(['parse', '--json', 'none.ps1', 'good.ps1'], { cwd: folderWith(files) });
    expect({ results: JSON.parse(stdout).results, stderr, exitCode }).toEqual({
      results: [{ file: 'good.ps1', errors: [] }],
      stderr: 'error WK4006 `none.ps1` cannot be read: there is no such file or folder.\n',
      exitCode: 8,
    });
  });

  test('nesting without bound is an error and no crash', () => {
    const { stdout, stderr, exitCode } = worklet(['parse', '--json', 'deep.ps1'], { cwd: folderWith({ 'deep.ps1': '('.repeat(200_000) }) });
    expect({ ids: JSON.parse(stdout).results[0].errors.map(({ id }: { id: string }) => id)[0], stderr, exitCode }).toEqual({
      ids: 'ScriptTooComplicated',
      stderr: '',
      exitCode: 1,
    });
  });
});
