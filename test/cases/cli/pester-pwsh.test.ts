import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { findPowerShell } from '../../../src/engines/pwsh/find-pwsh.ts';
import { folderWith, pesterRunner, projectWith, worklet, workletText } from './worklet-command.ts';

const powerShell = findPowerShell();
/** A PowerShell on a busy machine takes its time. */
const patience = { timeout: 300_000 };
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pester-runner-'));

const standIns = `Describe 'stand-ins' {
    It 'can be mocked' {
        Mock Get-CimInstance { [pscustomobject]@{ UserName = 'ada' } } -ParameterFilter { $ClassName -eq 'Win32_ComputerSystem' }
        (Get-CimInstance Win32_ComputerSystem).UserName | Should -Be 'ada'
        Should -Invoke Get-CimInstance -Times 1 -Exactly
    }
    It 'are there for programs' { Mock quser.exe { 'nobody' }; quser.exe | Should -Be 'nobody' }
    It 'fails alike' { 'a' | Should -Be 'b' -Because 'they are not the same' }
    It 'is skipped' -Skip { }
    It 'has data <_>' -ForEach 1, 2 { $_ | Should -BeGreaterThan 0 }
}
`;

describe('the real engine', () => {
  test('is asked for where there is none: what to install, and 4', () => {
    const cwd = folderWith({ 'package.json': '{}', 'a.Tests.ps1': standIns });
    for (const engine of ['pwsh', 'both']) {
      expect(pesterRunner(['--engine', engine], { cwd, env: { PATH: '/nowhere' } })).toEqual({
        stdout: '',
        stderr:
          'error WK7009 There is no PowerShell on the search path.\nfix: Install PowerShell 7 (https://aka.ms/powershell), so that `pwsh` is on the search path.\n',
        exitCode: 4,
      });
    }
    expect(worklet(['test', '--engine', 'both'], { cwd: projectWith({ look: workletText() }), env: { PATH: '/nowhere' } })).toMatchObject({
      stdout: '',
      exitCode: 4,
    });
  });

  test.skipIf(process.platform === 'win32')('is refused where what is found is no PowerShell', () => {
    const cwd = folderWith({ 'package.json': '{}', 'a.Tests.ps1': standIns, 'bin/pwsh': '#!/bin/sh\necho this is no PowerShell >&2\nexit 9\n' });
    const { stdout, stderr, exitCode } = pesterRunner(['--engine', 'pwsh'], { cwd, env: { PATH: `${cwd}/bin` } });
    // Nobody has made it a program.
    expect({ stdout, stderr: stderr.split('\n')[0], exitCode }).toEqual({
      stdout: '',
      stderr: 'error WK7009 There is no PowerShell on the search path.',
      exitCode: 4,
    });
  });

  test.skipIf(!powerShell)(
    '[needs PowerShell with Pester 5] gives the same document as the simulated one, and leaves nothing behind',
    patience,
    () => {
      const cwd = folderWith({ 'package.json': '{}', 'a.Tests.ps1': standIns });
      const of = (engine: string) => {
        const { stdout, exitCode } = pesterRunner(['--json', '--engine', engine], { cwd });
        const document = JSON.parse(stdout) as { tests: Record<string, unknown>[] };
        const tests = document.tests.map(({ duration: _, simulatedDuration: __, ...test }) => test);
        return { ...document, tests, exitCode };
      };
      const before = leftovers();
      expect(of('pwsh')).toEqual(of('simulated'));
      expect(leftovers()).toEqual(before);
    },
  );

  test.skipIf(!powerShell)('[needs PowerShell with Pester 5] is compared with the simulated one, side by side', patience, () => {
    const cwd = folderWith({
      'package.json': '{}',
      'a.Tests.ps1': "Describe 'a' { It 'agrees' { }\n It 'differs' { [Environment]::MachineName | Should -Be 'nobody has this name' } }\n",
    });
    const { stdout, exitCode } = pesterRunner(['--engine', 'both', '--output', 'normal'], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Results that differ between the engines: 1\n\na.differs (a.Tests.ps1)\n  simulated');
    const alike = folderWith({ 'package.json': '{}', 'a.Tests.ps1': standIns });
    expect(pesterRunner(['--engine', 'both'], { cwd: alike }).stdout).toContain('Both engines give the same results.\n');
  });

  test.skipIf(!powerShell)('[needs PowerShell with Pester 5] ends a file that takes too long, and runs the others', patience, () => {
    const cwd = folderWith({
      'package.json': '{}',
      'a.Tests.ps1': "Describe 'a' { It 'never ends' { while ($true) { Start-Sleep -Milliseconds 50 } } }\n",
      'b.Tests.ps1': "Describe 'b' { It 'passes' { } }\n",
    });
    const { stdout, exitCode } = pesterRunner(['--engine', 'pwsh', '--json', '--timeout', '8'], { cwd });
    const { passed, failedContainers, files } = JSON.parse(stdout) as { passed: number; failedContainers: number; files: unknown[] };
    expect({ passed, failedContainers, exitCode, first: files[0] }).toEqual({
      passed: 1,
      failedContainers: 1,
      exitCode: 6,
      first: {
        file: 'a.Tests.ps1',
        errors: [],
        limit: 'wallClock',
        message: 'The file took more than 8 seconds of real time, so PowerShell was ended.',
      },
    });
  });
});

describe('worklet test', () => {
  test('runs the suite that stands beside a worklet, and fails where it fails', () => {
    const result = worklet(['test'], { cwd: withSuite("Describe 'look' { It 'is there' { 1 | Should -Be 1 } }\n") });
    expect({
      own: result.stdout
        .split('\n')
        .find((line) => line.includes('look.Tests.ps1'))
        ?.replace(/\d+ ms/, '*'),
      exitCode: result.exitCode,
    }).toEqual({
      own: '  ok   worklets/look.Tests.ps1: 1 of 1 tests passed (*)',
      exitCode: 0,
    });
    const bad = worklet(['test'], { cwd: withSuite("Describe 'look' {\n It 'is there' { 1 | Should -Be 2 } }\n") });
    expect({ stderr: bad.stderr.trim(), exitCode: bad.exitCode }).toEqual({
      stderr: 'error WK7012 In `worklets/look.Tests.ps1:2` the test `look.is there` fails: Expected 2, but got 1.',
      exitCode: 1,
    });
  });

  test.skipIf(!powerShell)('[needs PowerShell with Pester 5] compares all suites with the real PowerShell', patience, () => {
    const result = worklet(['test', '--engine', 'both'], { cwd: withSuite("Describe 'look' { It 'is there' { 1 | Should -Be 1 } }\n") });
    expect({ last: result.stdout.trimEnd().split('\n').at(-1), stderr: result.stderr, exitCode: result.exitCode }).toEqual({
      last: '  ok   real PowerShell: the same results',
      stderr: '',
      exitCode: 0,
    });
  });
});

function withSuite(suite: string): string {
  return folderWith({
    'package.json': '{}',
    'node_modules/.keep': '',
    'worklets/look.worklet.ts': workletText(),
    'worklets/look.Tests.ps1': suite,
  });
}
