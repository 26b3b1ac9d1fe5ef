import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, pesterRunner } from './worklet-command.ts';

const fixture = fileURLToPath(new URL('../../fixtures/powershell-project', import.meta.url));

interface Document {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly notRun: number;
  readonly result: string;
  readonly tests: { readonly name: string; readonly result: string; readonly file: string; readonly line: number }[];
  readonly coverage?: { readonly commandsAnalyzed: number; readonly commandsMissed: number; readonly filesAnalyzed: number };
}

const json = (args: readonly string[], cwd = fixture) => {
  const { stdout, stderr, exitCode } = pesterRunner(['--json', '--root', cwd, ...args], { cwd });
  return { document: JSON.parse(stdout) as Document, stderr, exitCode };
};

const names = ({ tests }: Document, result: string) => tests.filter((each) => each.result === result).map(({ name }) => name);

/** A copy in which one test fails. */
function withFailure(): string {
  const folder = folderWith({ 'package.json': '{}' });
  cpSync(fixture, folder, { recursive: true });
  const text = readFileSync(join(fixture, 'tests/unit/Disk.Tests.ps1'), 'utf8').replace('Should -Be 75', 'Should -Be 76');
  cpSync(join(folderWith({ 'Disk.Tests.ps1': text }), 'Disk.Tests.ps1'), join(folder, 'tests/unit/Disk.Tests.ps1'));
  return folder;
}

describe('a PowerShell project', () => {
  test('passes as a whole: a module with private functions, mocks inside it, a class by `using module`, nested folders, helpers', () => {
    const { document, stderr, exitCode } = json([]);
    const { tests, total, passed, failed, result } = document;
    expect({ total, passed, failed, result, stderr, exitCode }).toEqual({
      total: 44,
      passed: 44,
      failed: 0,
      result: 'Passed',
      stderr: '',
      exitCode: 0,
    });
    expect([...new Set(tests.map(({ file }) => file))]).toEqual([
      'tests/integration/Export-MachineReport.Tests.ps1',
      'tests/unit/Disk.Tests.ps1',
      'tests/unit/Get-DiskReport.Tests.ps1',
      'tests/unit/Get-MachineReport.Tests.ps1',
      'tests/unit/private/Private.Tests.ps1',
    ]);
  });

  test('is the same on another edition, another endpoint, and a simulated Linux', () => {
    for (const args of [
      ['--edition', '5.1'],
      ['--endpoint', 'windows-11'],
      ['--platform', 'linux'],
      ['--engine', 'simulated', '--jobs', '2'],
    ]) {
      const { document, exitCode } = json(args);
      // Linux has no cmdlets of CIM that a test could mock.
      const expected = args.includes('linux') ? { failed: true, exitCode: 1 } : { failed: false, exitCode: 0 };
      expect({ args, failed: document.failed > 0, exitCode }).toEqual({ args, ...expected });
    }
  });

  test('runs what --tag, --exclude-tag and --full-name choose, and lists the others', () => {
    expect(json(['--tag', 'class']).document).toMatchObject({ passed: 4, notRun: 40 });
    expect(json(['--tag', 'class,private']).document).toMatchObject({ passed: 15, notRun: 29 });
    expect(json(['--tag', 'class', '--tag', 'private']).document).toMatchObject({ passed: 15, notRun: 29 });
    expect(json(['--exclude-tag', 'unit']).document).toMatchObject({ passed: 9, notRun: 35 });
    const { document } = json(['--full-name', '*.ConvertTo-Size.t*', '--full-name', 'The class Disk.has a t*']);
    expect(names(document, 'Passed')).toEqual([
      'The class Disk.has a text',
      'The class Disk.has a type',
      'Private functions.ConvertTo-Size.turns 1024 bytes into 1 KB',
      'Private functions.ConvertTo-Size.turns 1572864 bytes into 1.5 MB',
      'Private functions.ConvertTo-Size.turns 3221225472 bytes into 3 GB',
      'Private functions.ConvertTo-Size.takes the pipeline',
    ]);
  });

  test('skips what --skip-remaining-on-failure says, and starts no other file with --bail', () => {
    const folder = withFailure();
    const path = 'tests/unit';
    expect(json([path], folder)).toMatchObject({ document: { failed: 1, skipped: 0 }, exitCode: 1 });
    expect(json([path, '--skip-remaining-on-failure', 'Block'], folder).document).toMatchObject({ total: 35, failed: 1, skipped: 3 });
    expect(json([path, '--skip-remaining-on-failure', 'run'], folder).document).toMatchObject({ total: 4, failed: 1, skipped: 3 });
    expect(json([path, '--bail'], folder).document).toMatchObject({ total: 4, passed: 0, failed: 1, skipped: 3 });
  });

  test('runs in another order with --shuffle, in the same one with the same --seed, and lists the tests as ever', () => {
    const one = json(['--seed', '7']);
    expect(one.document.tests.map(({ name }) => name)).toEqual(json([]).document.tests.map(({ name }) => name));
    const order = (seed: string) =>
      pesterRunner(['--output', 'detailed', '--root', fixture, '--shuffle', '--seed', seed, 'tests/unit/Disk.Tests.ps1'], {
        cwd: fixture,
      }).stdout.replace(/\d+(?:\.\d+)?m?s\b/g, '*');
    expect(order('7')).toBe(order('7'));
    expect(order('7')).not.toBe(order('8'));
    expect(order('7')).toContain('Order: --seed 7\n');
  });

  test('prints each test with --output detailed, and nothing with --output none', () => {
    const args = ['--root', fixture, '--tag', 'class', 'tests/unit/Disk.Tests.ps1'];
    const { stdout, exitCode } = pesterRunner(['--output', 'detailed', ...args], { cwd: fixture });
    expect({ stdout: stdout.replace(/[\d.]+m?s(?: \([\d.]+m?s\|[\d.]+m?s\))?(?=\.?\n)/g, '*'), exitCode }).toEqual({
      stdout: `
Starting discovery in 1 files.
Discovery found 4 tests in *.
Filter 'Tag' set to ('class').
Filters selected 4 tests to run.
Running tests.

Running tests from 'tests/unit/Disk.Tests.ps1'
Describing The class Disk
  [+] knows how much of it is used *
  [+] is empty without a size *
  [+] has a text *
  [+] has a type *
Tests completed in *
Tests Passed: 4, Failed: 0, Skipped: 0, Inconclusive: 0, NotRun: 0
`,
      exitCode: 0,
    });
    expect(pesterRunner(['--output', 'none', ...args], { cwd: fixture })).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  });

  test('is measured by --coverage, and reported as JaCoCo and Cobertura', () => {
    const folder = withFailure();
    const args = ['--tag', 'private', '--coverage', 'src', '--coverage-report', 'jacoco:j.xml', '--coverage-report', 'cobertura:c.xml'];
    const { document } = json(args, folder);
    expect(document.coverage).toMatchObject({ commandsAnalyzed: 67, commandsExecuted: 20, filesAnalyzed: 9 });
    const jacoco = readFileSync(join(folder, 'j.xml'), 'utf8');
    expect(jacoco).toContain('<class name="src/Private/Get-Setting" sourcefilename="Private/Get-Setting.ps1">');
    expect(jacoco.trimEnd().split('\n').slice(-5, -4)).toEqual(['  <counter type="INSTRUCTION" missed="47" covered="20" />']);
    expect(readFileSync(join(folder, 'c.xml'), 'utf8')).toContain('<class name="Get-Setting.ps1" filename="Private/Get-Setting.ps1" line-rate="1"');
  });

  test('writes testResults.xml with --ci, and on GitHub marks what failed', () => {
    const folder = withFailure();
    const { stdout, exitCode } = pesterRunner(['--ci', '--output', 'none', 'tests/unit/Disk.Tests.ps1'], {
      cwd: folder,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect({ stdout, exitCode }).toEqual({
      stdout: '::error file=tests/unit/Disk.Tests.ps1,line=9,title=The class Disk.knows how much of it is used::Expected 76, but got 75.\n',
      exitCode: 1,
    });
    expect(readFileSync(join(folder, 'testResults.xml'), 'utf8')).toContain('<test-run ');
  });
});
