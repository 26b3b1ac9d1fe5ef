import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'worklet-install-')));

interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

function run(command: string, args: readonly string[], cwd: string): Finished {
  const shell = process.platform === 'win32';
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, shell, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: '1' } });
  return { stdout, stderr, exitCode: status };
}

function succeed(command: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, exitCode } = run(command, args, cwd);
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}:\n${stdout}\n${stderr}`);
  return stdout;
}

const installed = (name: string, args: readonly string[]) => run(join(folder, 'node_modules/.bin', name), args, folder);

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // The root's own scripts would build once more what the tests run on.
  succeed('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  succeed('npm', ['pack', '--pack-destination', folder], join(root, 'packages/pester-runner'));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `./${name}`)], folder);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('both packages, packed and installed in an empty folder', () => {
  test('hold what they need and nothing of the workshop', () => {
    const product = readdirSync(join(folder, 'node_modules/workletkit')).sort();
    const runner = readdirSync(join(folder, 'node_modules/pester-runner')).sort();
    expect({ product, runner }).toEqual({
      product: ['README.md', 'bin', 'docs', 'lib', 'package.json', 'templates'],
      runner: ['README.md', 'bin.js', 'entry.js', 'index.js', 'lib', 'package.json', 'vitest.js'],
    });
    expect(existsSync(join(folder, 'node_modules/workletkit/lib/pester-runner'))).toBe(false);
    expect(existsSync(join(root, 'packages/pester-runner/lib'))).toBe(false);
  });

  test('worklet new, build and test do their work', () => {
    expect(installed('worklet', ['new', 'demo'])).toMatchObject({ stdout: 'worklets/demo.worklet.ts\n', exitCode: 0 });
    expect(installed('worklet', ['build'])).toEqual({ stdout: 'built       demo -> dist/demo\n', stderr: '', exitCode: 0 });
    expect(installed('worklet', ['build'])).toEqual({ stdout: 'unchanged   demo -> dist/demo\n', stderr: '', exitCode: 0 });
    const { stdout, stderr, exitCode } = installed('worklet', ['test']);
    expect({ first: stdout.split('\n')[0], stderr, exitCode }).toEqual({ first: 'ok   demo', stderr: '', exitCode: 0 });
    expect(installed('worklet', ['explain', 'WK4001']).exitCode).toBe(0);
  }, 120_000);

  test('the editor sees the model, and what a worklet may not use', () => {
    const tsc = () => run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'worklets'], folder);
    expect(tsc()).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    writeFileSync(join(folder, 'worklets/refused.ts'), 'export const now = Date.now();\n');
    const refused = tsc();
    rmSync(join(folder, 'worklets/refused.ts'));
    expect(refused).toMatchObject({
      stdout: expect.stringContaining("worklets/refused.ts(1,20): error TS2304: Cannot find name 'Date'."),
      exitCode: 2,
    });
  }, 120_000);

  test('pester-runner runs the generated suite, and can be used from a program', () => {
    const { stdout, stderr, exitCode } = installed('pester-runner', ['dist']);
    expect({ last: stdout.trimEnd().split('\n').at(-1), stderr, exitCode }).toEqual({
      last: 'Tests Passed: 8, Failed: 0, Skipped: 0, Inconclusive: 0, NotRun: 0',
      stderr: '',
      exitCode: 0,
    });
    const program =
      "import { runPester } from 'pester-runner'; const run = await runPester({ paths: ['dist'] }); console.log(run.passed, run.failed);";
    expect(run(process.execPath, ['--input-type=module', '-e', program], folder)).toEqual({ stdout: '8 0\n', stderr: '', exitCode: 0 });
  }, 120_000);
});
