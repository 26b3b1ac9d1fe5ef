import { describe, expect, test } from 'vitest';
import { folderWith, pesterRunner } from './worklet-command.ts';

const suite = `Describe 'sums' -Tag 'fast' {
    It 'adds' { 1 + 1 | Should -Be 2 }
    It 'fails' { 1 + 1 | Should -Be 3 }
    It 'is left out' -Skip { }
}
`;
const good = "Describe 'time' { It 'passes quickly' { Start-Sleep -Seconds 600; 1 | Should -Be 1 } }\n";
const withoutTimes = (text: string) => text.replace(/\d+(?:\.\d+)?m?s\b(?: \([\d.]+m?s\|[\d.]+m?s\))?/g, '*');

describe('pester-runner', () => {
  test('prints failures with their place, files that passed, and totals; ends with 1 when a test failed', () => {
    const cwd = folderWith({ 'package.json': '{}', 'a/sums.Tests.ps1': suite, 'b/time.Tests.ps1': good, 'b/notes.ps1': 'throw' });
    const { stdout, stderr, exitCode } = pesterRunner([], { cwd });
    expect({ stdout: withoutTimes(stdout), stderr, exitCode }).toEqual({
      stdout: `
Starting discovery in 2 files.
Running tests.
[-] sums.fails *
 Expected 3, but got 2.
 at It 'fails' { 1 + 1 | Should -Be 3 }, a/sums.Tests.ps1:3
 at <ScriptBlock>, a/sums.Tests.ps1:3
   2 |     It 'adds' { 1 + 1 | Should -Be 2 }
 > 3 |     It 'fails' { 1 + 1 | Should -Be 3 }
     |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
[+] b/time.Tests.ps1 *
Tests completed in *
Tests Passed: 2, Failed: 1, Skipped: 1, Inconclusive: 0, NotRun: 0
`,
      stderr: '',
      exitCode: 1,
    });
  });

  test('prints one document: totals, and every test with its virtual duration', () => {
    const cwd = folderWith({ 'package.json': '{}', 'time.Tests.ps1': good, 'sums.Tests.ps1': suite });
    const { stdout, stderr, exitCode } = pesterRunner(['--json', 'sums.Tests.ps1', 'time.Tests.ps1'], { cwd });
    const { tests, files: _, ...totals } = JSON.parse(stdout) as { tests: Record<string, unknown>[]; files: unknown };
    expect({ totals, stderr, exitCode }).toEqual({
      totals: {
        schemaVersion: 1,
        total: 4,
        passed: 2,
        failed: 1,
        skipped: 1,
        notRun: 0,
        inconclusive: 0,
        failedBlocks: 0,
        failedContainers: 0,
        result: 'Failed',
      },
      stderr: '',
      exitCode: 1,
    });
    expect(tests.map(({ name, result, error, file, line }) => ({ name, result, error, file, line }))).toEqual([
      { name: 'sums.adds', result: 'Passed', error: [], file: 'sums.Tests.ps1', line: 2 },
      { name: 'sums.fails', result: 'Failed', error: ['Expected 3, but got 2.'], file: 'sums.Tests.ps1', line: 3 },
      { name: 'sums.is left out', result: 'Skipped', error: [], file: 'sums.Tests.ps1', line: 4 },
      { name: 'time.passes quickly', result: 'Passed', error: [], file: 'time.Tests.ps1', line: 1 },
    ]);
    expect(tests[3].simulatedDuration).toBe(600);
  });

  test('chooses tests by tag and by full name', () => {
    const cwd = folderWith({ 'package.json': '{}', 'time.Tests.ps1': good, 'sums.Tests.ps1': suite });
    const passed = (args: string[]) => (JSON.parse(pesterRunner(['--json', ...args], { cwd }).stdout) as { passed: number; notRun: number }).passed;
    expect(passed(['--full-name', 'sums.add*'])).toBe(1);
    expect(passed(['--exclude-tag', 'fast'])).toBe(1);
    expect(passed(['--tag', 'fast'])).toBe(1);
  });

  test('runs scripts beside the suite on the mounted project', () => {
    const cwd = folderWith({
      'package.json': '{}',
      'src/Get-Greeting.ps1': 'function Get-Greeting { "hello $args" }',
      'test/Get-Greeting.Tests.ps1': `BeforeAll { . $PSScriptRoot/../src/Get-Greeting.ps1 }
Describe 'Get-Greeting' { It 'greets' { Get-Greeting ada | Should -BeExactly 'hello ada' } }
`,
    });
    expect(pesterRunner(['test'], { cwd })).toMatchObject({ stderr: '', exitCode: 0 });
  });

  test('a suite with a syntax error, one that throws, and one that never ends fail alone', () => {
    const cwd = folderWith({
      'package.json': '{}',
      'broken.Tests.ps1': "Describe 'x' {",
      'throws.Tests.ps1': "throw 'in discovery'",
      'endless.Tests.ps1': "Describe 'x' { It 'never ends' { while ($true) { $x = 1 } } }",
      'fine.Tests.ps1': good,
    });
    const { stdout, exitCode } = pesterRunner(['--json'], { cwd });
    const { passed, failedContainers, result } = JSON.parse(stdout) as { passed: number; failedContainers: number; result: string };
    expect({ passed, failedContainers, result, exitCode }).toEqual({ passed: 1, failedContainers: 3, result: 'Failed', exitCode: 6 });
  });

  test('an empty folder, and a path that is not there', () => {
    const cwd = folderWith({ 'package.json': '{}', 'time.Tests.ps1': good, 'empty/notes.txt': '' });
    expect(pesterRunner(['empty'], { cwd })).toEqual({
      stdout: '',
      stderr:
        'error WK7001 No test files were found and no scriptblocks were provided.\nfix: Name files, or a folder with files called `*.Tests.ps1`.\n',
      exitCode: 2,
    });
    const { stdout, stderr, exitCode } = pesterRunner(['nothing', 'time.Tests.ps1'], { cwd });
    expect({ last: stdout.trimEnd().split('\n').at(-1), stderr, exitCode }).toEqual({
      last: 'Tests Passed: 1, Failed: 0, Skipped: 0, Inconclusive: 0, NotRun: 0',
      stderr: 'error WK4006 `nothing` cannot be read: there is no such file or folder.\n',
      exitCode: 8,
    });
  });
});
