import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith, projectWith, worklet, workletText } from './worklet-command.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const names = ['ada', 'bob', 'eve'];
const project = () => projectWith(Object.fromEntries(names.map((name) => [name, workletText(name)])));

describe('--jobs', () => {
  test('any number of jobs writes the same files and prints the same lines', () => {
    const results = ['1', '3'].map((jobs) => {
      const cwd = project();
      const built = worklet(['build', '--jobs', jobs], { cwd });
      const files = readdirSync(join(cwd, 'dist'), { recursive: true, encoding: 'utf8' }).sort();
      const texts = files.filter((file) => /\.\w+$/.test(file)).map((file) => readFileSync(join(cwd, 'dist', file), 'utf8'));
      const { results: tests } = JSON.parse(worklet(['test', '--json', '--jobs', jobs], { cwd }).stdout);
      const tested = tests.map(({ name, passed }: { name: string; passed: boolean }) => ({ name, passed }));
      return { built, files, texts, tested };
    });
    expect(results[0].tested).toEqual(names.map((name) => ({ name, passed: true })));
    expect(results[1]).toEqual(results[0]);
  });

  test('a worklet that does not compile is reported from whatever thread, and nothing is written', () => {
    const cwd = project();
    for (const name of ['ada', 'eve']) writeFileSync(join(cwd, `worklets/${name}.worklet.ts`), workletText(name).replace("'Security'", "'Nothing'"));
    const [one, three] = ['1', '3'].map((jobs) => worklet(['build', '--jobs', jobs], { cwd }));
    expect(one.exitCode).toBe(3);
    expect(three).toEqual(one);
    expect(readdirSync(cwd)).not.toContain('dist');
    writeFileSync(
      join(cwd, 'worklets/eve.worklet.ts'),
      workletText('eve').replace("version: '1.2.0',", "version: '1.2.0',\n  payload: ['none.bin'],"),
    );
    expect(worklet(['build', '--jobs', '3', 'eve', 'bob'], { cwd })).toMatchObject({
      stderr: expect.stringContaining('WK4016 The payload file `none.bin` is not in `worklets/eve`.'),
      exitCode: 3,
    });
  });

  test('takes a number from 1', () => {
    const cwd = project();
    for (const jobs of ['0', '-1', 'all', '1.5']) expect(worklet(['test', `--jobs=${jobs}`], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

describe('--shard and worklet report merge', () => {
  test('the shards together are all worklets, each once, and the merged reports are those of one run', () => {
    const cwd = project();
    const whole = worklet(['test', '--report', 'junit:whole.xml', '--report', 'json:whole.json'], { cwd });
    expect(whole.exitCode).toBe(0);
    const parts = [1, 2].map((part) => {
      const reports = ['--report', `junit:part-${part}.xml`, '--report', `json:part-${part}.json`];
      expect(worklet(['test', '--shard', `${part}/2`, ...reports], { cwd }).exitCode).toBe(0);
      return JSON.parse(readFileSync(join(cwd, `part-${part}.json`), 'utf8')).results.map(({ name }: { name: string }) => name);
    });
    expect(parts).toEqual([['ada', 'eve'], ['bob']]);

    expect(worklet(['report', 'merge', 'part-1.json', 'part-2.json', '--out', 'merged.json'], { cwd })).toEqual({
      stdout: '',
      stderr: '',
      exitCode: 0,
    });
    const document = (file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'));
    const shape = ({ results }: { results: { name: string; scenarios: { name: string }[] }[] }) =>
      results
        .map(({ name, scenarios }) => ({ name, scenarios: scenarios.map((scenario) => scenario.name) }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(shape(document('merged.json'))).toEqual(shape(document('whole.json')));

    const merged = worklet(['report', 'merge', 'part-1.xml', 'part-2.xml'], { cwd }).stdout;
    const facts = (xml: string) => ({
      head: /<testsuites[^>]*? tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(xml)?.slice(1),
      cases: [...xml.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name).sort(),
    });
    expect(facts(merged)).toEqual(facts(readFileSync(join(cwd, 'whole.xml'), 'utf8')));
    expect(facts(merged).head).toEqual(['9', '0', '0', '0']);
  });

  test('a part that is no report, or of another kind, is named', () => {
    const cwd = folderWith({
      'a.xml': '<testsuites tests="1"><testsuite tests="1"/></testsuites>',
      'b.json': '{"schemaVersion":1,"results":[]}',
      'c.xml': '<a></b>',
      'd.json': '{}',
    });
    const merge = (...files: string[]) => worklet(['report', 'merge', ...files], { cwd });
    expect(merge('a.xml', 'a.xml').stdout).toContain('tests="2"');
    for (const [files, bad] of [
      [['a.xml', 'b.json'], 'b.json'],
      [['a.xml', 'c.xml'], 'c.xml'],
      [['d.json'], 'd.json'],
    ] as const) {
      expect(merge(...files)).toMatchObject({
        stdout: '',
        stderr: expect.stringContaining(`error WK4038 \`${bad}\` is no report that can be merged: `),
        exitCode: 2,
      });
    }
  });

  test('a shard that is none is refused', () => {
    const cwd = project();
    for (const shard of ['0/2', '3/2', '1', 'a/b', '1/0'])
      expect(worklet(['build', '--shard', shard], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
    expect(worklet(['test', '--report', 'html:x'], { cwd })).toMatchObject({ stderr: expect.stringContaining('WK7008'), exitCode: 2 });
  });
});

describe('--quiet', () => {
  test('says nothing of what is fine, and all of what is not', () => {
    const cwd = project();
    expect(worklet(['build', '--quiet'], { cwd })).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(worklet(['test', '--quiet'], { cwd })).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    writeFileSync(
      join(cwd, 'worklets/bob.worklet.ts'),
      workletText('bob').replace("evaluation: compliant('bob is not there.')", "evaluation: compliant('Else.')"),
    );
    const { stdout, stderr, exitCode } = worklet(['test', '--quiet'], { cwd });
    expect({ worklets: stdout.match(/^\S+ +\w+$/gm), code: stderr.match(/WK\d+/)?.[0], exitCode }).toEqual({
      worklets: ['FAIL bob'],
      code: 'WK7002',
      exitCode: 1,
    });
  });
});

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('progress', () => {
  /** Runs the command with a terminal of its own, which the program `script` (util-linux) lends it. */
  const inTerminal = (args: string, env: Readonly<Record<string, string>>): string => {
    const command = `${process.execPath} ${join(root, 'bin/worklet.js')} ${args}`;
    const surroundings = { cwd: project(), env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', ...env }, encoding: 'utf8' } as const;
    return spawnSync('script', ['-qec', command, '/dev/null'], surroundings).stdout;
  };

  test('is one line of a terminal that is taken away again, and never there in CI or when asked to be quiet', () => {
    const shown = inTerminal('test', { CI: '' });
    expect(shown.split('\u001b[2K').map((part) => part.split(/[\r\n]/)[0])).toEqual(
      expect.arrayContaining(['Tests: 0 of 3', 'Tests: 1 of 3', 'Tests: 2 of 3', 'ok   eve']),
    );
    expect(shown).not.toContain('3 of 3');
    for (const [args, env] of [
      ['test', { CI: '1' }],
      ['test --quiet', { CI: '' }],
      ['test', { CI: '', TERM: 'dumb' }],
    ] as const) {
      expect(inTerminal(args, env)).not.toContain('\u001b');
    }
  });
});

describe('--watch', () => {
  /** Runs a watching command; `until` waits for a text that was not there before. */
  function watching(args: readonly string[], cwd: string) {
    const child = spawn(process.execPath, [join(root, 'bin/worklet.js'), ...args], { cwd, env: { ...process.env, NO_COLOR: '1', CI: '1' } });
    onTestFinished(() => void child.kill('SIGKILL'));
    let seen = '';
    let heard: () => void = () => {};
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        seen += data;
        heard();
      });
    }
    const until = async (text: string): Promise<string> => {
      while (!seen.includes(text)) await new Promise<void>((resolve) => (heard = resolve));
      const end = seen.indexOf(text) + text.length;
      const part = seen.slice(0, end);
      seen = seen.slice(end);
      return part;
    };
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const end = () => {
      child.kill('SIGINT');
      return ended;
    };
    return { until, end };
  }
  const rest = 'Watching worklets; Ctrl+C ends it.\n';

  test('build compiles what has changed, lives on after an error, and forgets what is gone', async () => {
    const cwd = projectWith({ ada: workletText('ada'), bob: workletText('bob') });
    const { until, end } = watching(['build', '--watch'], cwd);
    expect(await until(rest)).toBe(`built       ada -> dist/ada\nbuilt       bob -> dist/bob\n${rest}`);
    writeFileSync(join(cwd, 'worklets/bob.worklet.ts'), workletText('bobby'));
    expect(await until(rest)).toBe(`unchanged   ada -> dist/ada\nbuilt       bob -> dist/bob\n${rest}`);
    writeFileSync(join(cwd, 'worklets/bob.worklet.ts'), 'export default 1;\n');
    expect(await until(rest)).toContain('1 of 2 worklets do not compile');
    rmSync(join(cwd, 'worklets/bob.worklet.ts'));
    expect(await until(rest)).toBe(`unchanged   ada -> dist/ada\n${rest}`);
    expect(readdirSync(join(cwd, 'dist/bob'))).toEqual([]);
    if (process.platform !== 'win32') expect(await end()).toBe(0);
  });

  test('test tries only the worklet that a change concerns', async () => {
    const cwd = projectWith({ ada: workletText('ada'), bob: workletText('bob') });
    const { until } = watching(['test', '--watch'], cwd);
    expect((await until(rest)).match(/^(?:ok|FAIL) +\w+$/gm)).toEqual(['ok   ada', 'ok   bob']);
    writeFileSync(join(cwd, 'worklets/bob.worklet.ts'), workletText('bobby'));
    expect((await until(rest)).match(/^(?:ok|FAIL) +\w+$/gm)).toEqual(['ok   bob']);
  });
});
