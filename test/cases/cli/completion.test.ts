import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/syntax/parser/parse.ts';
import { folderWith, projectWith, worklet, workletText } from './worklet-command.ts';

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const script = (shell: string) => worklet(['completion', shell]).stdout;

/** What bash offers at the end of a line. */
function offered(line: string): string[] {
  const cwd = projectWith({ ada: workletText('ada'), bob: workletText('bob') });
  const words = line.split(' ');
  const lines = [
    script('bash'),
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`,
    '_worklet',
    `for reply in "\${COMPREPLY[@]}"; do echo "$reply"; done`,
  ];
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', lines.join('\n')], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean).sort();
}

describe.skipIf(!has('bash'))('completion in bash', () => {
  test('offers commands, options of the command and of all, names of worklets, and fixed words', () => {
    expect(offered('worklet d')).toEqual(['diff', 'doctor']);
    expect(offered('worklet build --')).toEqual(['--check', '--help', '--jobs', '--json', '--quiet', '--root', '--shard', '--watch']);
    expect(offered('worklet build a')).toEqual(['ada']);
    expect(offered('worklet show bob e')).toEqual(['evaluation']);
    expect(offered('worklet new --ci g')).toEqual(['github']);
    expect(offered('worklet new a')).toEqual([]);
  });
});

test.skipIf(!has('zsh'))('the script for zsh has no syntax error', () => {
  const cwd = folderWith({ _worklet: script('zsh') });
  expect(spawnSync('zsh', ['-n', '_worklet'], { cwd, encoding: 'utf8' })).toMatchObject({ stderr: '', status: 0 });
});

test.skipIf(!has('fish'))('the script for fish has no syntax error, and offers what there is', () => {
  const cwd = projectWith({ ada: workletText('ada') });
  writeFileSync(join(cwd, 'completion.fish'), script('fish'));
  const complete = (line: string) => {
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `source completion.fish; complete -C '${line}'`], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((offer) => offer.split('\t')[0]);
  };
  expect(complete('worklet do')).toEqual(['doctor']);
  expect(complete('worklet build ad')).toContain('ada');
  expect(complete('worklet build --ch')).toEqual(['--check']);
  expect(complete('worklet new --ci ')).toEqual(['github']);
});

test('the script for PowerShell has no syntax error in Windows PowerShell or later', () => {
  const text = script('powershell');
  expect(parse(text).errors).toEqual([]);
  expect(text).toContain("'build' = @(");
});
