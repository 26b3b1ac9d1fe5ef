import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { CommandDefinition } from '../../../src/cli/command.ts';
import commands from '../../../src/cli/commands/index.generated.ts';
import { projectWith, worklet, workletText } from './worklet-command.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly jobs: Record<string, { 'runs-on': string; strategy?: { matrix: { os?: string[]; include?: { shell: string }[] } }; steps: Step[] }>;
}

function workflow(path: string): Workflow {
  const document = parseDocument(readFileSync(path, 'utf8'), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Workflow;
}

const files = {
  'ci.yml': join(root, '.github/workflows/ci.yml'),
  'verify.yml': join(root, '.github/workflows/verify.yml'),
  "the author's": join(root, 'templates/ci/github.yml'),
};
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

describe.each(Object.entries(files))('the workflow %s', (_, path) => {
  test('is YAML whose steps do one thing each, with actions of a major version', () => {
    const steps = stepsOf(workflow(path));
    expect(steps.filter((step) => 'uses' in step === 'run' in step)).toEqual([]);
    expect(steps.flatMap(({ uses }) => (uses === undefined || /^[\w-]+\/[\w/-]+@v\d+$/.test(uses) ? [] : [uses]))).toEqual([]);
  });

  test('calls commands with options that there are', () => {
    const lines = stepsOf(workflow(path)).flatMap(({ run }) => (run ?? '').split('\n'));
    const calls = lines.flatMap((line) => [...line.matchAll(/(?:npx worklet|node bin\/worklet\.js) ([\w-]+)([^>\n]*)/g)]);
    for (const [, name, rest] of calls) {
      const command = (commands as readonly CommandDefinition[]).find((each) => each.name === name);
      expect({ name, found: command !== undefined }).toEqual({ name, found: true });
      for (const [, option] of rest.matchAll(/--([\w-]+)/g)) expect(Object.keys(command!.options)).toContain(option);
    }
    for (const line of lines) for (const [, script] of line.matchAll(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

test('both CI workflows build, lint with SARIF, test with JUnit and keep the packages, on Linux and Windows', () => {
  for (const path of [files['ci.yml'], files["the author's"]]) {
    const job = workflow(path).jobs.worklets;
    expect(job.strategy?.matrix.os).toEqual(['ubuntu-latest', 'windows-latest']);
    const text = job.steps.map(({ uses, run }) => uses ?? run).join('\n');
    for (const part of [
      'build --check',
      'lint --format sarif',
      'codeql-action/upload-sarif',
      'test --report junit:',
      'package --all',
      'upload-artifact',
    ]) {
      expect({ part, path, found: text.includes(part) }).toEqual({ part, path, found: true });
    }
  }
});

test('verify.yml asks both PowerShells of Windows for the suites and the recorded cases', () => {
  const { jobs } = workflow(files['verify.yml']);
  for (const name of ['suites', 'recorded']) {
    expect(jobs[name]['runs-on']).toBe('windows-latest');
    expect(jobs[name].strategy?.matrix.include?.map(({ shell }) => shell)).toEqual(['powershell', 'pwsh']);
  }
});

describe('worklet new --ci', () => {
  test('writes the workflow, alone or beside a worklet, and never over one', () => {
    const cwd = projectWith({});
    expect(worklet(['new', 'demo', '--ci', 'github'], { cwd })).toMatchObject({
      stdout: 'worklets/demo.worklet.ts\n.github/workflows/worklets.yml\n',
      exitCode: 0,
    });
    const path = join(cwd, '.github/workflows/worklets.yml');
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(files["the author's"], 'utf8'));
    expect(worklet(['new', '--ci', 'github'], { cwd })).toMatchObject({ stdout: '', stderr: expect.stringContaining('WK4012'), exitCode: 2 });
    expect(worklet(['new'], { cwd })).toMatchObject({
      stderr: expect.stringContaining('WK4001 Name the worklet, or say `--ci github`.'),
      exitCode: 2,
    });
    const other = projectWith({ one: workletText() });
    expect(worklet(['new', '--ci', 'github'], { cwd: other })).toEqual({ stdout: '.github/workflows/worklets.yml\n', stderr: '', exitCode: 0 });
    expect(existsSync(join(other, 'worklets/tsconfig.json'))).toBe(false);
  });
});
