import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from './worklet-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const suite = `Describe 'sums' {
    Context 'of <_>' -ForEach 'one' {
        It 'adds' { 1 + 1 | Should -Be 2 }
        It 'fails' {
            1 + 1 | Should -Be 3
        }
        It 'is skipped' -Skip { }
    }
}
`;

/** A project of somebody who uses vitest. */
function project(): string {
  const folder = folderWith({
    'package.json': '{ "type": "module" }',
    'vitest.config.js': `import { defineConfig } from 'vitest/config';
import pesterSuites from 'pester-runner/vitest';
export default defineConfig({ plugins: [pesterSuites({ endpoint: 'windows-11' })] });
`,
    'tests/sums.Tests.ps1': suite,
    'tests/other.Tests.ps1': "Describe 'other' { It 'passes' { } }\n",
    'own.test.js': "import { expect, test } from 'vitest';\ntest('its own', () => expect(1).toBe(1));\n",
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'), 'junction');
  symlinkSync(join(root, 'packages/pester-runner'), join(folder, 'node_modules/pester-runner'), 'junction');
  return folder;
}

interface Results {
  readonly testResults: {
    readonly name: string;
    readonly assertionResults: { readonly fullName: string; readonly status: string; readonly failureMessages: string[] }[];
  }[];
}

function vitest(cwd: string, ...args: string[]) {
  const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', cwd, ...args], {
    cwd,
    env: { ...env, NO_COLOR: '1', CI: '1', NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('the plugin of vitest', () => {
  test('makes *.Tests.ps1 test files, with their blocks and tests under their names, failures at the line of PowerShell', () => {
    const cwd = project();
    const { stdout, status } = vitest(cwd, '--reporter=json');
    const { testResults } = JSON.parse(stdout) as Results;
    const results = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => `${status} ${name.slice(cwd.length + 1)}: ${fullName}`),
    );
    expect(results.sort()).toEqual([
      'failed tests/sums.Tests.ps1: sums of one fails',
      'passed own.test.js: its own',
      'passed tests/other.Tests.ps1: other passes',
      'passed tests/sums.Tests.ps1: sums of one adds',
      'skipped tests/sums.Tests.ps1: sums of one is skipped',
    ]);
    expect(status).toBe(1);
    const [message] = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ failureMessages }) => failureMessages));
    expect(message).toContain('Expected 3, but got 2.\n');
    expect(message).toContain('tests/sums.Tests.ps1:5:13)');
    const { stderr } = vitest(cwd, 'sums');
    expect(stderr).toContain('> 5|             1 + 1 | Should -Be 3'.slice(2));
  });

  test('leaves filters by name and by file, and sharding, to vitest', () => {
    const cwd = project();
    const count = (...args: string[]) => {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(vitest(cwd, '--reporter=json', ...args).stdout) as Results & {
        numPassedTests: number;
        numFailedTests: number;
      };
      return { passed: numPassedTests, failed: numFailedTests, files: testResults.length };
    };
    expect(count('-t', 'adds')).toMatchObject({ passed: 1, failed: 0 });
    expect(count('other')).toEqual({ passed: 1, failed: 0, files: 1 });
    const parts = [count('--shard', '1/3'), count('--shard', '2/3'), count('--shard', '3/3')];
    expect(parts.map(({ files }) => files)).toEqual([1, 1, 1]);
  });
});
