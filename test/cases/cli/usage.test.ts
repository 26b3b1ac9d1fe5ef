import { describe, expect, test } from 'vitest';
import { folderWith, worklet } from './worklet-command.ts';

const refused = (stderr: string) => ({ stdout: '', stderr, exitCode: 2 });

describe('a command line that cannot be understood ends with 2, a code and a sentence', () => {
  test('an unknown command is named, with the one that was meant', () => {
    expect(worklet(['biuld'])).toEqual(refused('error WK4002 There is no command `biuld`.\nfix: Did you mean `build`?\n'));
  });

  test('an unknown command that is near to none points to the help', () => {
    expect(worklet(['frobnicate'])).toEqual(refused('error WK4002 There is no command `frobnicate`.\nfix: `worklet --help` lists the commands.\n'));
  });

  test('no command at all', () => {
    expect(worklet([])).toEqual(refused('error WK4001 Name a command.\nfix: `worklet --help` lists what the command takes.\n'));
  });

  test('an unknown option is named, with the one that was meant', () => {
    expect(worklet(['build', '--chek'])).toEqual(
      refused('error WK4001 There is no option `--chek`. Did you mean `--check`?\nfix: `worklet build --help` lists what the command takes.\n'),
    );
  });

  test('a single value given twice', () => {
    expect(worklet(['run', 'a.ps1', '--edition', '5.1', '--edition', '7.6'])).toEqual(
      refused('error WK4001 `--edition` is given twice.\nfix: `worklet run --help` lists what the command takes.\n'),
    );
  });

  test('an argument too many', () => {
    expect(worklet(['explain', 'WK4001', 'WK4002'])).toEqual(
      refused('error WK4001 `WK4002` is one argument too many.\nfix: `worklet explain --help` lists what the command takes.\n'),
    );
  });

  test('more than one file without a document to put them in', () => {
    expect(worklet(['run', 'a.ps1', 'b.ps1'])).toEqual(
      refused('error WK4001 More than one file needs `--json`.\nfix: `worklet run --help` lists what the command takes.\n'),
    );
  });

  test('a root that is no folder', () => {
    expect(worklet(['build', '--root', 'no/such/folder'])).toEqual(refused('error WK4015 The root `no/such/folder` is not a folder.\n'));
  });

  test('an endpoint that is neither a preset nor a file', () => {
    expect(worklet(['run', 'a.ps1', '--endpoint', 'windows-12'])).toEqual(
      refused('error WK4010 There is no endpoint `windows-12`: it is neither a preset nor a file.\nfix: Did you mean `windows-10`?\n'),
    );
  });

  test('an endpoint file that is no JSON, and one that says what nobody knows', () => {
    const cwd = folderWith({ 'broken.json': '{', 'odd.json': '{ "sesions": [] }', 'latin.json': Buffer.from('{ "time": "\xe9" }', 'latin1') });
    const broken = worklet(['run', 'a.ps1', '--endpoint', 'broken.json'], { cwd });
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr).toMatch(/^error WK4009 `broken.json` does not describe an endpoint: .*\nfix: .*\n$/);
    const odd = worklet(['run', 'a.ps1', '--endpoint', 'odd.json'], { cwd });
    expect(odd.exitCode).toBe(2);
    expect(odd.stderr).toMatch(/^error WK4009 `odd.json` does not describe an endpoint: `sesions` .*\nfix: .*\n$/);
    expect(worklet(['run', 'a.ps1', '--endpoint', 'latin.json'], { cwd })).toEqual(
      refused('error WK4005 `latin.json` is not UTF-8: byte 11, in line 1, begins no character.\nfix: Save the file as UTF-8.\n'),
    );
  });
});

describe('what a person asks first', () => {
  test('--help lists every command with one line', () => {
    const { stdout, stderr, exitCode } = worklet(['--help']);
    const commands = [...stdout.matchAll(/^ {2}worklet (\w+)/gm)].map(([, name]) => name);
    expect({ commands, stderr, exitCode }).toEqual({
      commands: [
        ...['build', 'completion', 'diff', 'doctor', 'explain', 'lint', 'new', 'package', 'parse', 'report', 'run', 'show', 'site', 'steps', 'test'],
      ],
      stderr: '',
      exitCode: 0,
    });
  });

  test('--version is that of the package', () => {
    expect(worklet(['--version'])).toEqual({ stdout: '0.1.0\n', stderr: '', exitCode: 0 });
  });

  test('explain prints the page of a code, in any case of its letters', () => {
    const { stdout, stderr, exitCode } = worklet(['explain', 'wk4008']);
    expect({ first: stdout.split('\n')[0], stderr, exitCode }).toEqual({
      first: '# WK4008: A generated file is out of date',
      stderr: '',
      exitCode: 0,
    });
  });

  test('explain of a code that there is not', () => {
    expect(worklet(['explain', 'WK40999'])).toMatchObject({ stdout: '', exitCode: 2 });
  });

  test('completion knows four shells', () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const { stdout, stderr, exitCode } = worklet(['completion', shell]);
      expect({ mentions: stdout.includes('explain'), stderr, exitCode }).toEqual({ mentions: true, stderr: '', exitCode: 0 });
    }
    expect(worklet(['completion', 'tcsh']).exitCode).toBe(2);
  });

  test('doctor needs nothing', () => {
    const cwd = folderWith({ 'package.json': '{}' });
    const { stdout, stderr, exitCode } = worklet(['doctor', '--json'], { cwd });
    const names = (JSON.parse(stdout) as { results: { name: string }[] }).results.map(({ name }) => name);
    expect({ names, stderr, exitCode }).toEqual({
      names: ['workletkit', 'node', 'project', 'worklets', 'editor', 'cache', 'powershell'],
      stderr: '',
      exitCode: 0,
    });
  });
});
