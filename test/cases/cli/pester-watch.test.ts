import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, pesterRunner } from './worklet-command.ts';

const program = fileURLToPath(new URL('../../../packages/pester-runner/bin.js', import.meta.url));

/** A command that goes on: its output so far, and a promise for the moment at which a text has come so many times. */
function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', CI: '1', NODE_OPTIONS: '' } });
  const output = { stdout: '', stderr: '' };
  const waiting: { text: string; times: number; resolve: () => void }[] = [];
  const look = () => {
    for (const each of waiting) if (output.stderr.split(each.text).length > each.times) each.resolve();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
    look();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  return {
    output,
    comes: (text: string, times: number) =>
      new Promise<void>((resolve) => {
        waiting.push({ text, times, resolve });
        look();
      }),
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe('--watch', () => {
  // Windows has no signal that a program could take and go on from.
  test.skipIf(process.platform === 'win32')('runs again what changed: a suite alone, everything for another script; ends by Ctrl+C', async () => {
    const cwd = folderWith({
      'package.json': '{}',
      'code.ps1': "function Get-A { 'a' }\n",
      'a.Tests.ps1': "BeforeAll { . $PSScriptRoot/code.ps1 }\nDescribe 'a' { It 'is a' { Get-A | Should -Be 'a' } }\n",
      'b.Tests.ps1': "Describe 'b' { It 'passes' { } }\n",
    });
    const command = start(['--watch'], cwd);
    const watching = 'Watching for changes; Ctrl+C ends.\n';
    await command.comes(watching, 1);
    writeFileSync(join(cwd, 'b.Tests.ps1'), "Describe 'b' { It 'fails' { 1 | Should -Be 2 } }\n");
    await command.comes(watching, 2);
    writeFileSync(join(cwd, 'code.ps1'), "function Get-A { 'b' }\n");
    await command.comes(watching, 3);
    const exitCode = await command.end();
    const totals = command.output.stdout.split('\n').filter((line) => line.startsWith('Tests Passed'));
    expect({ totals, stderr: command.output.stderr, exitCode }).toEqual({
      totals: [
        'Tests Passed: 2, Failed: 0, Skipped: 0, Inconclusive: 0, NotRun: 0',
        'Tests Passed: 0, Failed: 1, Skipped: 0, Inconclusive: 0, NotRun: 0',
        'Tests Passed: 0, Failed: 2, Skipped: 0, Inconclusive: 0, NotRun: 0',
      ],
      stderr: `${watching}b.Tests.ps1 changed.\n${watching}code.ps1 changed.\n${watching}`,
      exitCode: 0,
    });
  });

  test('does not go with --json, and options with values that make no sense are refused', () => {
    const cwd = folderWith({ 'package.json': '{}', 'a.Tests.ps1': "Describe 'a' { It 'b' { } }\n" });
    const usage = (...args: string[]) => {
      const { stderr, exitCode } = pesterRunner(args, { cwd });
      return { problem: stderr.split('\n')[0], exitCode };
    };
    expect(usage('--watch', '--json')).toEqual({
      problem: 'error WK4001 `--watch` prints for a person, so it does not go with `--json`.',
      exitCode: 2,
    });
    expect(usage('--jobs', '0')).toEqual({ problem: 'error WK4001 `--jobs` takes a whole number from 1.', exitCode: 2 });
    expect(usage('--timeout', '-1')).toEqual({ problem: 'error WK4001 `--timeout` takes a number of seconds greater than 0.', exitCode: 2 });
    expect(usage('--engine', 'cloud').exitCode).toBe(2);
    expect(usage('--skip-remaining-on-failure', 'Test').exitCode).toBe(2);
  });
});
