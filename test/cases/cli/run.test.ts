import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, worklet } from './worklet-command.ts';

const script = (text: string) => folderWith({ 'package.json': '{}', 'script.ps1': text });

describe('worklet run of one file', () => {
  test('writes output to stdout and ends with the code of the script', () => {
    expect(worklet(['run', 'script.ps1'], { cwd: script("'one'; 2; exit 3") })).toEqual({ stdout: 'one\n2\n', stderr: '', exitCode: 3 });
  });

  test('writes errors to stderr and goes on as PowerShell does', () => {
    const { stdout, stderr, exitCode } = worklet(['run', 'script.ps1'], { cwd: script("Write-Error 'broken'; 'still here'") });
    expect({ stdout, exitCode }).toEqual({ stdout: 'still here\n', exitCode: 0 });
    expect(stderr).toContain('broken');
  });

  test('an error that ends the script, and a syntax error, end with 1', () => {
    expect(worklet(['run', 'script.ps1'], { cwd: script("throw 'over'") })).toMatchObject({ stdout: '', exitCode: 1 });
    expect(worklet(['run', 'script.ps1'], { cwd: script('if (') })).toMatchObject({ stdout: '', exitCode: 1 });
  });

  test('what is not simulated ends with 7 and is named', () => {
    expect(worklet(['run', 'script.ps1'], { cwd: script("'before'; Enter-PSSession; 'after'") })).toEqual({
      stdout: 'before\n',
      stderr: 'script.ps1: not simulated: Enter-PSSession (an endpoint can say it: `commands` in the file of --endpoint)\n',
      exitCode: 7,
    });
  });

  test('a script that never ends is ended by its budget of steps, with 6', () => {
    expect(worklet(['run', 'script.ps1'], { cwd: script("'before'; while ($true) { $x = 1 }") })).toMatchObject({ stdout: 'before\n', exitCode: 6 });
  });

  test('a script that takes too long is ended by the watch, and its output so far is there', () => {
    const { stdout, stderr, exitCode } = worklet(['run', '--timeout', '1', 'script.ps1'], {
      cwd: script("'before'; Write-Output ('x' * 20000); $a = @(); while ($true) { $a += , ('y' * 1000) }"),
    });
    expect({ stdout: stdout.slice(0, 7), stderr, exitCode }).toEqual({
      stdout: 'before\n',
      stderr: 'script.ps1: ended by a limit: The script took more than 1 seconds of real time.\n',
      exitCode: 6,
    });
  });

  test('calls without end are ended by their depth, with 6', () => {
    const { stderr, exitCode } = worklet(['run', 'script.ps1'], { cwd: script('function Deep { Deep }; Deep') });
    expect({ stderr, exitCode }).toEqual({ stderr: 'script.ps1: ended by a limit: The script nests more than 5000 calls.\n', exitCode: 6 });
  });

  test('words behind -- are arguments of the script', () => {
    const cwd = script('param([string]$Name, [switch]$Loud, $Rest) "$Name $Loud $Rest"');
    expect(worklet(['run', 'script.ps1', '--', '-Name', 'ada', '-Loud', '-Rest:5'], { cwd }).stdout).toBe('ada True 5\n');
  });

  test('the editions differ, and --platform chooses the system', () => {
    const cwd = script('"$($PSVersionTable.PSVersion.Major) $PSScriptRoot"');
    expect(worklet(['run', 'script.ps1'], { cwd }).stdout).toBe('7 C:\\work\n');
    expect(worklet(['run', 'script.ps1', '--edition', '5.1'], { cwd }).stdout).toBe('5 C:\\work\n');
    expect(worklet(['run', 'script.ps1', '--platform', 'linux'], { cwd }).stdout).toBe('7 /work\n');
  });

  test('without a byte order mark 5.1 reads ANSI, 7.6 reads UTF-8', () => {
    const cwd = folderWith({ 'package.json': '{}', 'script.ps1': Buffer.from("'é'.Length") });
    expect(worklet(['run', 'script.ps1'], { cwd }).stdout).toBe('1\n');
    expect(worklet(['run', 'script.ps1', '--edition', '5.1'], { cwd }).stdout).toBe('2\n');
  });

  test('a file that is not there ends with 8', () => {
    expect(worklet(['run', 'nothing.ps1'], { cwd: folderWith({}) })).toEqual({
      stdout: '',
      stderr: 'error WK4006 `nothing.ps1` cannot be read: there is no such file or folder.\n',
      exitCode: 8,
    });
  });
});

describe('the host behind C:\\work', () => {
  test('the project is read, and what is written stays virtual', () => {
    const cwd = folderWith({
      'package.json': '{}',
      'lib/part.ps1': "function Get-Part { 'from part' }",
      'run/script.ps1':
        '. $PSScriptRoot/../lib/part.ps1; Get-Part; Set-Content -Path $PSScriptRoot/new.txt -Value x; Get-Content $PSScriptRoot/new.txt',
    });
    expect(worklet(['run', 'run/script.ps1'], { cwd })).toEqual({ stdout: 'from part\nx\n', stderr: '', exitCode: 0 });
    expect(worklet(['run', 'run/script.ps1'], { cwd: join(cwd, 'run') }).exitCode).toBe(8);
    expect(worklet(['run', 'script.ps1'], { cwd: join(cwd, 'run') })).toEqual({ stdout: 'from part\nx\n', stderr: '', exitCode: 0 });
  });

  test('a script outside of the root is mounted alone', () => {
    const outside = folderWith({ 'alone.ps1': 'Get-ChildItem -Path $PSScriptRoot -Name; $PSScriptRoot', 'secret.txt': 'x' });
    expect(worklet(['run', join(outside, 'alone.ps1')], { cwd: script('') })).toEqual({ stdout: 'alone.ps1\nC:\\script\n', stderr: '', exitCode: 0 });
  });

  test('a link out of the root is refused: as the script itself, and as a file that it reads', () => {
    const outside = folderWith({ 'secret.ps1': "'secret'" });
    const cwd = script('Get-Content $PSScriptRoot/link.ps1');
    symlinkSync(join(outside, 'secret.ps1'), join(cwd, 'link.ps1'));
    const direct = worklet(['run', 'link.ps1'], { cwd });
    expect({ stdout: direct.stdout, exitCode: direct.exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(direct.stderr).toMatch(/^error WK4014 `link\.ps1` leads out of the project by a link, to `.*secret\.ps1`\.\nfix: /);
    expect(worklet(['run', 'script.ps1'], { cwd })).toEqual({
      stdout: '',
      stderr: 'script.ps1: not simulated: the link link.ps1, which leads out of the mounted folder,\n',
      exitCode: 7,
    });
  });
});

describe('worklet run --json', () => {
  test('a result a file in the order given, each on an endpoint of its own', () => {
    const cwd = folderWith({
      'package.json': '{}',
      'a.ps1': "Set-Content -Path C:\\Windows\\Temp\\a.txt -Value 'x'; Start-Sleep -Seconds 90; exit 5",
      'b.ps1': 'Test-Path C:\\Windows\\Temp\\a.txt; Get-CimInstance Win32_ComputerSystem | Out-Null',
      'c.ps1': 'if (',
    });
    const { stdout, stderr, exitCode } = worklet(['run', '--json', 'c.ps1', 'a.ps1', 'b.ps1'], { cwd });
    const { schemaVersion, results } = JSON.parse(stdout) as { schemaVersion: number; results: Record<string, unknown>[] };
    expect({ schemaVersion, stderr, exitCode }).toEqual({ schemaVersion: 1, stderr: '', exitCode: 0 });
    expect(results.map(({ file, outcome, exitCode }) => ({ file, outcome, exitCode }))).toEqual([
      { file: 'c.ps1', outcome: 'parseError', exitCode: 1 },
      { file: 'a.ps1', outcome: 'exited', exitCode: 5 },
      { file: 'b.ps1', outcome: 'exited', exitCode: 0 },
    ]);
    expect(results[1]).toMatchObject({ stdout: '', stderr: '', calls: [{ kind: 'sleep', seconds: 90 }], elapsed: 90 });
    expect(results[1].changes).toEqual([expect.objectContaining({ path: expect.stringContaining('a.txt') })]);
    expect(results[2]).toMatchObject({ stdout: 'False\n', calls: [{ kind: 'cimQuery', class: 'Win32_ComputerSystem' }], changes: [], elapsed: 0 });
  });

  test('a gap or a limit in one file leaves the results of the others whole', () => {
    const cwd = folderWith({ 'package.json': '{}', 'a.ps1': 'Enter-PSSession', 'b.ps1': 'function f { f }; f', 'c.ps1': "'fine'" });
    const { stdout, exitCode } = worklet(['run', '--json', 'a.ps1', 'nothing.ps1', 'b.ps1', 'c.ps1'], { cwd });
    const { results } = JSON.parse(stdout) as { results: Record<string, unknown>[] };
    expect(results.map(({ file, outcome, exitCode, notSimulated }) => ({ file, outcome, exitCode, notSimulated }))).toEqual([
      { file: 'a.ps1', outcome: 'notSimulated', exitCode: null, notSimulated: 'Enter-PSSession' },
      { file: 'b.ps1', outcome: 'limit', exitCode: null },
      { file: 'c.ps1', outcome: 'exited', exitCode: 0 },
    ]);
    expect(exitCode).toBe(8);
  });

  test('an endpoint by preset and by file', () => {
    const cwd = folderWith({
      'package.json': '{}',
      'user.ps1': "(Get-CimInstance Win32_ComputerSystem).UserName; (Get-CimInstance Win32_OperatingSystem).Caption -match 'Windows 11'",
      'endpoint.json': JSON.stringify({ preset: 'windows-11', sessions: [{ kind: 'console', user: 'CONTOSO\\ada' }] }),
    });
    expect(worklet(['run', 'user.ps1', '--endpoint', 'endpoint.json'], { cwd }).stdout).toBe('CONTOSO\\ada\nTrue\n');
    expect(worklet(['run', 'user.ps1', '--endpoint', 'windows-10'], { cwd }).stdout).toBe('False\n');
  });
});
