import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith, projectWith, worklet, workletText } from './worklet-command.ts';

const built = (...names: string[]) => ({ stdout: names.map((name) => `built       ${name} -> dist/${name}\n`).join(''), stderr: '', exitCode: 0 });
const unchanged = (...names: string[]) => ({
  stdout: names.map((name) => `unchanged   ${name} -> dist/${name}\n`).join(''),
  stderr: '',
  exitCode: 0,
});

/** Every file below a folder with its content. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Node options under which loading the compiler's library fails. */
const withoutCompiler = (() => {
  const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`;
  const hook = "export async function resolve(name, context, next) { if (name === 'ts-morph') throw new Error(name); return next(name, context); }";
  return { NODE_OPTIONS: `--import=${asModule(`import { register } from 'node:module'; register('${asModule(hook)}');`)}` };
})();

describe('worklet build', () => {
  test('writes five files a worklet and one line', () => {
    const cwd = projectWith({ one: workletText('ada'), two: workletText('bob') });
    expect(worklet(['build'], { cwd })).toEqual(built('one', 'two'));
    const five = (name: string) =>
      ['README.md', 'evaluation.ps1', 'remediation.ps1', 'worklet.json', `${name}.Tests.ps1`].map((file) => `${name}/${file}`);
    expect(Object.keys(contents(join(cwd, 'dist'))).sort()).toEqual([...five('one'), ...five('two')].sort());
  });

  test('run again with nothing changed it rewrites nothing and does not load the compiler', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    const before = statSync(join(cwd, 'dist/one/evaluation.ps1')).mtimeMs;
    expect(worklet(['build'], { cwd, env: withoutCompiler })).toEqual(unchanged('one'));
    expect(statSync(join(cwd, 'dist/one/evaluation.ps1')).mtimeMs).toBe(before);
    writeFileSync(join(cwd, 'worklets/one.worklet.ts'), workletText('eve'));
    expect(worklet(['build'], { cwd, env: withoutCompiler }).exitCode).toBe(70);
  });

  test('compiles what has changed, also in what a worklet imports, and mends a file that was edited or lost', () => {
    const cwd = projectWith({
      one: workletText(),
      two: workletText()
        .replace("'nobody is there.'", 'message')
        .replace('export default', "import { message } from './shared.ts';\n\nexport default"),
    });
    writeFileSync(join(cwd, 'worklets/shared.ts'), "export const message = 'nobody is there.';\n");
    expect(worklet(['build'], { cwd })).toEqual(built('one', 'two'));
    writeFileSync(join(cwd, 'worklets/shared.ts'), "export const message = 'There you are.';\n");
    expect(worklet(['build'], { cwd }).stdout).toBe('unchanged   one -> dist/one\nbuilt       two -> dist/two\n');
    const whole = contents(join(cwd, 'dist'));
    writeFileSync(join(cwd, 'dist/one/evaluation.ps1'), 'exit 0\n');
    rmSync(join(cwd, 'dist/two/README.md'));
    expect(worklet(['build'], { cwd })).toEqual(built('one', 'two'));
    expect(contents(join(cwd, 'dist'))).toEqual(whole);
  });

  test('builds the named worklet alone, and remembers the others', () => {
    const cwd = projectWith({ one: workletText(), two: workletText() });
    expect(worklet(['build', 'two'], { cwd })).toEqual(built('two'));
    expect(worklet(['build', 'one'], { cwd })).toEqual(built('one'));
    expect(worklet(['build'], { cwd, env: withoutCompiler })).toEqual(unchanged('one', 'two'));
  });

  test('takes away what belongs to no worklet any more, and nothing that is not its own', () => {
    const cwd = projectWith({ one: workletText(), two: workletText() });
    worklet(['build'], { cwd });
    writeFileSync(join(cwd, 'dist/two/notes.txt'), 'mine');
    mkdirSync(join(cwd, 'dist/other'));
    writeFileSync(join(cwd, 'dist/other/evaluation.ps1'), 'exit 0');
    rmSync(join(cwd, 'worklets/two.worklet.ts'));
    expect(worklet(['build', '--check'], { cwd }).exitCode).toBe(5);
    expect(worklet(['build'], { cwd })).toEqual(unchanged('one'));
    expect(Object.keys(contents(join(cwd, 'dist'))).filter((name) => !name.startsWith('one/'))).toEqual(['other/evaluation.ps1', 'two/notes.txt']);
  });

  test('prints one JSON document', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    writeFileSync(join(cwd, 'dist/one/README.md'), '');
    const { stdout, stderr, exitCode } = worklet(['build', '--json'], { cwd });
    expect({ document: JSON.parse(stdout), stderr, exitCode }).toEqual({
      document: {
        schemaVersion: 1,
        diagnostics: [],
        orphans: [],
        results: [
          { name: 'one', file: 'worklets/one.worklet.ts', status: 'built', folder: 'dist/one', files: ['dist/one/README.md'], diagnostics: [] },
        ],
      },
      stderr: '',
      exitCode: 0,
    });
  });
});

describe('worklet build --check', () => {
  test('ends with 0 when dist is what the sources give', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    expect(worklet(['build', '--check'], { cwd })).toEqual(unchanged('one'));
  });

  test('ends with 5 and a unified diff when a file was edited, ignores the cache, and writes nothing', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    const path = join(cwd, 'dist/one/evaluation.ps1');
    const edited = readFileSync(path, 'utf8').replace('exit 1\n', 'exit 0\n');
    writeFileSync(path, edited);
    const { stdout, stderr, exitCode } = worklet(['build', '--check'], { cwd });
    expect(exitCode).toBe(5);
    expect(stderr).toBe('error WK4008 `dist/one/evaluation.ps1` is out of date.\nfix: `worklet build` writes it anew.\n');
    expect(stdout).toMatch(/^out of date one -> dist\/one\n--- dist\/one\/evaluation.ps1\n\+\+\+ dist\/one\/evaluation.ps1\n@@ .* @@\n/);
    expect(stdout.split('\n').filter((line) => /^[-+] /.test(line))).toEqual(['-        exit 0', '+        exit 1']);
    expect(readFileSync(path, 'utf8')).toBe(edited);
    expect(worklet(['build', '--check'], { cwd, env: withoutCompiler }).exitCode).toBe(70);
  });
});

describe('refused input leaves dist as it was', () => {
  const faults = {
    'a syntax error': ['export default defineWorklet({', 3],
    'two default exports': [`${workletText()}export default 1;\n`, 3],
    'no remediation': [workletText().replace(/ {2}remediate\(\) \{[^}]*\},\n/, ''), 3],
    'no default export': ["import { compliant } from 'workletkit';\n", 3],
    'bytes that are not UTF-8': [Buffer.from(workletText('Andr\xe9'), 'latin1'), 3],
    'an empty file': ['', 3],
  } as const;

  for (const [name, [text, code]] of Object.entries(faults)) {
    test(name, () => {
      const cwd = projectWith({ good: workletText(), one: workletText() });
      worklet(['build'], { cwd });
      const before = contents(join(cwd, 'dist'));
      writeFileSync(join(cwd, 'worklets/good.worklet.ts'), workletText('eve'));
      writeFileSync(join(cwd, 'worklets/one.worklet.ts'), text);
      const { stdout, stderr, exitCode } = worklet(['build'], { cwd });
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: code });
      expect(stderr).toMatch(/^worklets\/one\.worklet\.ts(:\d+:\d+)? error WK\d{4} /);
      expect(stderr).toMatch(/\n1 of 2 worklets do not compile; dist is as it was\.\n$/);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(contents(join(cwd, 'dist'))).toEqual(before);
    });
  }

  test('a name that exists twice', () => {
    const cwd = projectWith({ one: workletText(), 'more/one': workletText() });
    const { stdout, stderr, exitCode } = worklet(['build', 'one'], { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 3 });
    expect(stderr).toContain('worklets/more/one.worklet.ts');
  });

  test('an unknown name, with the one that was meant', () => {
    const cwd = projectWith({ 'log-off': workletText() });
    expect(worklet(['build', 'logoff'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error WK4004 There is no worklet `logoff`.\nfix: Did you mean `log-off`?\n',
      exitCode: 2,
    });
  });

  test('no worklets at all', () => {
    const expected = { stdout: '', stderr: 'error WK4003 There are no worklets in `worklets`.\nfix: `worklet new NAME` writes one.\n', exitCode: 2 };
    expect(worklet(['build'], { cwd: folderWith({ 'package.json': '{}' }) })).toEqual(expected);
    expect(worklet(['build'], { cwd: folderWith({ 'package.json': '{}', 'worklets/notes.txt': '' }) })).toEqual(expected);
  });

  test('a folder that cannot be read', () => {
    const cwd = folderWith({ 'package.json': '{}', worklets: 'a file' });
    expect(worklet(['build'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error WK4006 `worklets` cannot be read: a part of the path is a file, not a folder.\n',
      exitCode: 8,
    });
  });

  test('a place that cannot be written: what was written before is taken back', () => {
    const cwd = projectWith({ one: workletText(), two: workletText() });
    mkdirSync(join(cwd, 'dist'));
    writeFileSync(join(cwd, 'dist/two'), 'a file where a folder should be');
    const before = contents(join(cwd, 'dist'));
    const { stdout, stderr, exitCode } = worklet(['build'], { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 8 });
    expect(stderr).toMatch(/^error WK4007 `dist\/two\/evaluation\.ps1` cannot be written: .*\.\nfix: .*\n$/);
    expect(contents(join(cwd, 'dist'))).toEqual(before);
    expect(readdirSync(join(cwd, 'dist'))).toEqual(['two']);
  });

  const smallDisk = folderOnSmallDisk();
  test.skipIf(smallDisk === undefined)('a disk that is full: dist is as it was, and no half file stays', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['build'], { cwd });
    const disk = smallDisk!();
    const dist = join(disk, 'dist');
    spawnSync('cp', ['-r', join(cwd, 'worklets'), join(cwd, 'package.json'), join(cwd, 'dist'), disk]);
    const before = contents(dist);
    writeFileSync(join(disk, 'worklets/one.worklet.ts'), workletText('eve'));
    writeFileSync(join(disk, 'filler'), '');
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4096'], { stdio: 'ignore' });
    const { stdout, stderr, exitCode } = worklet(['build'], { cwd: disk });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 8 });
    expect(stderr).toMatch(/^error WK4007 `dist\/one\/[\w.]+` cannot be written: the disk is full\.\nfix: .*\n$/);
    expect(contents(dist)).toEqual(before);
  });
});

/** Makes a folder on a file system of 256 KB of its own, where the system lets us mount one. */
function folderOnSmallDisk(): (() => string) | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const tryMount = (folder: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0;
  const probe = spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim();
  const works = tryMount(probe);
  if (works) spawnSync('umount', [probe]);
  rmSync(probe, { recursive: true, force: true });
  if (!works) return undefined;
  return () => {
    const folder = folderWith({});
    tryMount(folder);
    onTestFinished(() => void spawnSync('umount', [folder]));
    return folder;
  };
}
