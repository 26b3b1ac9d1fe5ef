import { expect, test } from 'vitest';
import { runSuiteJob } from '../../../src/engines/simulated/run-suite-job.ts';

const run = (text: string, limits = {}) =>
  runSuiteJob({ endpoint: {}, edition: '7.6', platform: 'windows', limits, suite: { text, path: 'C:\\work\\x.Tests.ps1', file: 'x.Tests.ps1' } });

test('what is not simulated fails the test that asks for it, and no other', () => {
  const { document, ended, gaps } = run(`
Describe 'd' {
  It 'asks' { try { Export-Alias 'x' } catch { }; 1 | Should -Be 1 }
  It 'does not' { 1 | Should -Be 1 }
}`);
  expect(document.tests.map(({ result, error, errorId }) => ({ result, error, errorId }))).toEqual([
    { result: 'Failed', error: ['command Export-Alias is not simulated'], errorId: ['NotSimulated'] },
    { result: 'Passed', error: [], errorId: [] },
  ]);
  expect({ ended, gaps }).toEqual({ ended: undefined, gaps: ['Export-Alias'] });
});

test('a command that is not simulated can be mocked where its declaration is known', () => {
  const { document } = run(`
Describe 'd' {
  It 'binds by its parameters' {
    Mock Send-MailMessage { "$To/$Subject" }
    Send-MailMessage -To ada@x.y -From bob@x.y -Subject hello | Should -Be 'ada@x.y/hello'
    Should -Invoke Send-MailMessage -Exactly 1 -ParameterFilter { $From -eq 'bob@x.y' }
  }
}`);
  expect(document.tests.map(({ error }) => error)).toEqual([[]]);
});

test('exit in a test ends its file with a message', () => {
  const { document, errors } = run("Describe 'd' { It 'exits' { exit 3 }; It 'never runs' { 1 } }");
  expect({ results: document.tests.map(({ result }) => result), failedContainers: document.failedContainers, errors }).toEqual({
    results: ['Failed', 'NotRun'],
    failedContainers: 1,
    errors: ["A test called 'exit 3' itself. Call the script under test with '&', so that only the script ends."],
  });
});

test('a limit ends the file', () => {
  const { document, ended } = run("Describe 'd' { It 'never ends' { while ($true) { } } }", { steps: 10_000 });
  expect({ failedContainers: document.failedContainers, ended: ended?.kind }).toEqual({ failedContainers: 1, ended: 'limit' });
});
