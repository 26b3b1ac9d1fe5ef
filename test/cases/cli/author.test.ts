import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, projectWith, worklet, workletText } from './worklet-command.ts';

describe('worklet new', () => {
  test('writes a worklet that builds and passes at once, and the configuration of the editor', () => {
    const cwd = projectWith({});
    expect(worklet(['new', 'demo'], { cwd })).toEqual({
      stdout: 'worklets/demo.worklet.ts\n',
      stderr: 'Now: worklet build demo, worklet test demo\n',
      exitCode: 0,
    });
    expect(JSON.parse(readFileSync(join(cwd, 'worklets/tsconfig.json'), 'utf8'))).toEqual({
      extends: 'workletkit/tsconfig.json',
      include: ['**/*.ts'],
    });
    expect(worklet(['build'], { cwd })).toEqual({ stdout: 'built       demo -> dist/demo\n', stderr: '', exitCode: 0 });
    const tested = worklet(['test', '--json'], { cwd });
    const [result] = JSON.parse(tested.stdout).results;
    expect({ name: result.name, passed: result.passed, scenarios: result.scenarios.length, suite: result.suite.result }).toEqual({
      name: 'demo',
      passed: true,
      scenarios: 3,
      suite: 'Passed',
    });
    expect({ stderr: tested.stderr, exitCode: tested.exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  test('never writes over a file, and refuses a name that cannot be one', () => {
    const cwd = projectWith({ demo: workletText() });
    expect(worklet(['new', 'demo'], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
    expect(readFileSync(join(cwd, 'worklets/demo.worklet.ts'), 'utf8')).toBe(workletText());
    for (const name of ['Demo', 'a b', '../x', 'x--y', '1st']) expect(worklet(['new', name], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

describe('worklet show and steps', () => {
  test('show prints the script and nothing else', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    for (const script of ['evaluation', 'remediation']) {
      expect(worklet(['show', 'one', script], { cwd })).toEqual({
        stdout: readFileSync(join(cwd, `dist/one/${script}.ps1`), 'utf8'),
        stderr: '',
        exitCode: 0,
      });
    }
    expect(worklet(['show', 'one', 'readme'], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
  });

  test('steps prints each step with the place in TypeScript that it came from', () => {
    const cwd = projectWith({ one: workletText() });
    const { stdout, exitCode } = worklet(['steps', 'one', '--json'], { cwd });
    const [{ name, file, steps }] = JSON.parse(stdout).results;
    expect({ name, file, exitCode, remediation: steps.remediation }).toEqual({
      name: 'one',
      file: 'worklets/one.worklet.ts',
      exitCode: 0,
      remediation: [
        {
          kind: 'finish',
          text: "remediated('Nothing is done about nobody.')",
          span: { file: 'worklets/one.worklet.ts', start: expect.any(Number), end: expect.any(Number), line: 14, column: 12 },
        },
      ],
    });
    expect(worklet(['steps', 'one'], { cwd }).stdout).toContain("finish remediated('Nothing is done about nobody.') 14:12");
  });
});

describe('worklet package', () => {
  test('writes the same bytes in any time zone and prints their SHA-256', () => {
    const cwd = projectWith({ one: workletText() });
    const hashes = ['UTC', 'Pacific/Auckland', 'America/New_York'].map((TZ) => {
      const { stdout, stderr, exitCode } = worklet(['package', 'one'], { cwd, env: { TZ } });
      const sha256 = createHash('sha256')
        .update(readFileSync(join(cwd, 'one-1.2.0.zip')))
        .digest('hex');
      expect({ stdout, stderr, exitCode }).toEqual({ stdout: `${sha256}  one-1.2.0.zip\n`, stderr: '', exitCode: 0 });
      rmSync(join(cwd, 'one-1.2.0.zip'));
      return sha256;
    });
    expect(new Set(hashes).size).toBe(1);
  });

  test('holds both scripts, the page, the catalogue fields and the payload', () => {
    const text = workletText().replace("version: '1.2.0',", "version: '1.2.0',\n  payload: ['agent.bin'],");
    const cwd = projectWith({ one: text });
    expect(worklet(['package', 'one'], { cwd })).toMatchObject({ stdout: '', exitCode: 3 });
    expect(existsSync(join(cwd, 'one-1.2.0.zip'))).toBe(false);
    // The payload lies in the folder with the name of the worklet.
    const whole = folderWith({ 'package.json': '{}', 'worklets/one.worklet.ts': text, 'worklets/one/agent.bin': Uint8Array.of(0, 255, 1) });
    expect(worklet(['package', 'one', '--out', 'out'], { cwd: whole })).toMatchObject({ stderr: '', exitCode: 0 });
    const entries = unzipSync(readFileSync(join(whole, 'out/one-1.2.0.zip')));
    expect(Object.keys(entries).sort()).toEqual(['README.md', 'evaluation.ps1', 'payload/agent.bin', 'remediation.ps1', 'worklet.json']);
    expect([...entries['payload/agent.bin']]).toEqual([0, 255, 1]);
    const fields = JSON.parse(Buffer.from(entries['worklet.json']).toString('utf8'));
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(fields).toMatchObject({
      name: 'one',
      title: 'Windows - Security - Look For nobody',
      osFamily: 'Windows',
      source: { file: 'worklets/one.worklet.ts', sha256: sha256(readFileSync(join(whole, 'worklets/one.worklet.ts'))) },
      scripts: { evaluation: { sha256: sha256(entries['evaluation.ps1']) }, remediation: { sha256: sha256(entries['remediation.ps1']) } },
      payload: [{ file: 'payload/agent.bin', bytes: 3, sha256: sha256(Uint8Array.of(0, 255, 1)) }],
    });
  });

  test('needs to know which', () => {
    const cwd = projectWith({ one: workletText() });
    expect(worklet(['package'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error WK4001 Name a worklet, or say `--all`.\nfix: `worklet package --help` lists what the command takes.\n',
      exitCode: 2,
    });
    expect(worklet(['package', '--all', '--json'], { cwd })).toMatchObject({ stderr: '', exitCode: 0 });
  });
});
