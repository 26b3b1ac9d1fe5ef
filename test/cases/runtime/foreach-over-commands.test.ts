import { expect, test } from 'vitest';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';

function run(text: string): string[] {
  const [{ stdout }] = runScriptJob({ endpoint: {}, edition: '5.1', platform: 'windows', scripts: [{ text, path: 'C:\\work\\x.ps1' }] });
  return stdout.replaceAll('\r\n', '\n').split('\n').slice(0, -1);
}

// Answers of PowerShell 7.6.
test.each([
  ['function f { return , @(1, 2) }; foreach ($x in f) { "[$x]" }', ['[1 2]']],
  ['function f { return , @(1, 2) }; foreach ($x in (f)) { "[$x]" }', ['[1]', '[2]']],
  ['function f { return , @() }; foreach ($x in f) { "[$x]" }', ['[]']],
  ['function f { return , @() }; foreach ($x in (f)) { "[$x]" }', []],
  ['function f { return , @(1, 2) }; foreach ($x in f | Where-Object { $true }) { "[$x]" }', ['[1 2]']],
  ['function f { }; foreach ($x in f) { "[$x]" }', []],
  ['function f { return $null }; foreach ($x in f) { "[$x]" }', ['[]']],
  ['foreach ($x in $null) { "[$x]" }', []],
  ['foreach ($x in 1, 2 | ForEach-Object { , @($_, $_) }) { "[$x]" }', ['[1 1]', '[2 2]']],
])('a loop goes through what a command wrote, one object a turn: %s', (script, lines) => {
  expect(run(script)).toEqual(lines);
});
