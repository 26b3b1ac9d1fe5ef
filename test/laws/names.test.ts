import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/;
/** A file that models a thing bears its name: `Get-CimInstance.ts`, `Win32_Service.ts`, `System.DateTime.ts`, `BeLike.ts`, `query.exe.ts`. */
const modelledName = /^(?:[A-Z][\w`]*(?:[.-][A-Z][\w`]*)*|[a-z0-9-]+\.(?:exe|com|cmd|msc))\.ts$/;
const modellingRooms = ['cmdlets', 'dotnet', 'providers', 'pester', 'endpoint', 'linter', 'runtime'];

const vagueWords = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc', 'stuff'];

/** The PowerShell helper functions that a script gets inlined: a thing of its own, not a drawer. */
const inlinedFunctions = 'compiler/steps/helpers/';

/** Files past 450 lines, each with the reason why it is one piece. */
const longFiles: Readonly<Record<string, string>> = {
  'model/windows/cim-classes.ts': 'written by scripts/generate-cim-types.ts from the documentation: one declaration a class',
  'pester/mocks/declared-commands.ts': 'a table: one line a parameter of each command',
  'syntax/lexer/tokenizer.ts': 'one state machine: what a character means depends on all modes at once',
};

describe('the files', () => {
  test('bear a kebab-case name, or that of the thing they model', () => {
    const odd = files.filter(
      ({ path, room }) => !kebabCase.test(basename(path)) && !(modellingRooms.includes(room) && modelledName.test(basename(path))),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('bear no vague name, nor do their folders', () => {
    const isVague = (path: string) =>
      path
        .slice(0, -3)
        .split('/')
        .some((name) => vagueWords.includes(name));
    expect(files.map(({ path }) => path).filter((path) => isVague(path) && !path.startsWith(inlinedFunctions))).toEqual([]);
  });

  test('have at most 450 lines, or a reason', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 451).map(({ path }) => path);
    expect(long.filter((path) => !(path in longFiles))).toEqual([]);
    expect(Object.keys(longFiles).filter((path) => !long.includes(path))).toEqual([]);
  });
});
