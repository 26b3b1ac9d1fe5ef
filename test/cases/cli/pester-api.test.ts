import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PesterEvent, PesterOptions, PesterRun } from '../../../src/cli/pester-runner/package-types.ts';
import { folderWith } from './worklet-command.ts';

// As a program imports it: the package of the workspace, on the built code.
const packageName: string = 'pester-runner';
const { runPester } = (await import(packageName)) as { runPester(options?: PesterOptions): Promise<PesterRun> };

const suite = `Describe 'sums' {
    It 'adds' -Tag 'fast' { 1 + 1 | Should -Be 2 }
    It 'asks' { (Get-CimInstance Win32_ComputerSystem).Name | Should -Be 'PC-1' }
    It 'fails' { Write-Host 'hello'; 1 | Should -Be 2 }
}
`;
const project = () => folderWith({ 'package.json': '{}', 'a.Tests.ps1': suite, 'sub/b.Tests.ps1': "Describe 'b' { It 'passes' { } }\n" });

describe('runPester', () => {
  test('gives totals, every test, and the files', async () => {
    const cwd = project();
    const { total, passed, failed, result, files, tests, missing } = await runPester({
      paths: ['.', 'nothing'],
      cwd,
      endpoint: { computerName: 'PC-1' },
    });
    expect({ total, passed, failed, result, missing }).toEqual({ total: 4, passed: 3, failed: 1, result: 'Failed', missing: ['nothing'] });
    expect(files.map(({ file, stdout }) => ({ file, stdout }))).toEqual([
      { file: 'a.Tests.ps1', stdout: 'hello\n' },
      { file: 'sub/b.Tests.ps1', stdout: '' },
    ]);
    expect(tests[2]).toMatchObject({
      name: 'sums.fails',
      result: 'Failed',
      error: ['Expected 2, but got 1.'],
      errorId: ['PesterAssertionFailed'],
      line: 4,
    });
  });

  test('takes the configuration of Pester, in any case, and refuses what Pester does not have', async () => {
    const cwd = project();
    const chosen = await runPester({ cwd, configuration: { Filter: { Tag: 'fast' }, Run: { Path: ['a.Tests.ps1'] } } });
    expect({ passed: chosen.passed, notRun: chosen.notRun }).toEqual({ passed: 1, notRun: 2 });
    const excluded = await runPester({ cwd, configuration: { run: { excludepath: 'a.Tests.ps1' } } as never });
    expect(excluded.total).toBe(1);
    const discovered = await runPester({ cwd, configuration: { Run: { SkipRun: true } } });
    expect({ total: discovered.total, notRun: discovered.notRun }).toEqual({ total: 4, notRun: 4 });
    await expect(runPester({ cwd, configuration: { Filter: { Tags: 'fast' } } as never })).rejects.toThrow(
      "There is no option of Filter 'Tags' in Pester's configuration. Did you mean 'Tag'?",
    );
    await expect(runPester({ cwd, configuration: { Run: { SkipRun: 'yes' } } as never })).rejects.toThrow(
      "Run.SkipRun of Pester's configuration takes a Bool.",
    );
  });

  test('tells what happens, in its order', async () => {
    const cwd = project();
    const events: PesterEvent[] = [];
    await runPester({ cwd, endpoint: 'windows-11', onEvent: (event) => events.push(event) });
    const told = events.map((event) => {
      if (event.kind === 'test') return `test ${event.test.name}`;
      if (event.kind === 'output') return `output ${event.text.trim()}`;
      if (event.kind === 'fileStart') return `fileStart ${event.file}`;
      return event.kind === 'fileEnd' ? `fileEnd ${event.report.file}` : event.kind;
    });
    expect(told).toEqual([
      'start',
      'fileStart a.Tests.ps1',
      'output hello',
      'test sums.adds',
      'test sums.asks',
      'test sums.fails',
      'fileEnd a.Tests.ps1',
      'fileStart sub/b.Tests.ps1',
      'test b.passes',
      'fileEnd sub/b.Tests.ps1',
      'end',
    ]);
  });

  test('is ended by its signal in the middle of a file that never ends', async () => {
    const cwd = folderWith({ 'package.json': '{}', 'a.Tests.ps1': "Describe 'a' { It 'never ends' { while ($true) { Write-Host 'x' } } }\n" });
    const controller = new AbortController();
    const run = await runPester({ cwd, signal: controller.signal, onEvent: ({ kind }) => kind === 'output' && controller.abort() });
    expect(run.files.map(({ ended }) => ended)).toEqual([{ kind: 'limit', limit: 'aborted', message: 'The run was ended from outside.' }]);
  });

  test('measures coverage over all files', async () => {
    const cwd = folderWith({
      'package.json': '{}',
      'src/code.ps1': "function Get-A($x) { if ($x) { 'yes' } else { 'no' } }\nfunction Get-B { 'never' }\n",
      'a.Tests.ps1': ". $PSScriptRoot/src/code.ps1\nDescribe 'a' { It 'x' { . $PSScriptRoot/src/code.ps1; Get-A $true } }\n",
      'b.Tests.ps1': "Describe 'b' { It 'x' { . $PSScriptRoot/src/code.ps1; Get-A $false } }\n",
    });
    writeFileSync(join(cwd, 'src/unused.psm1'), "'not loaded'\n");
    const { coverage } = await runPester({ cwd, coverage: ['src'] });
    expect(coverage?.commands.map(({ line, functionName, text, hit }) => ({ line, functionName, text, hit }))).toEqual([
      { line: 1, functionName: 'Get-A', text: "if ($x) { 'yes' } else { 'no' }", hit: true },
      { line: 1, functionName: 'Get-A', text: "'yes'", hit: true },
      { line: 1, functionName: 'Get-A', text: "'no'", hit: true },
      { line: 2, functionName: 'Get-B', text: "'never'", hit: false },
      { line: 1, functionName: '', text: "'not loaded'", hit: false },
    ]);
  });
});
