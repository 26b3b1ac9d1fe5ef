import { describe, expect, it } from 'vitest';
import { runText } from './run-text.ts';

const lines = (script: string) => runText(script, '5.1').stdout.split('\n');

// The layout of Windows PowerShell 5.1: blank lines around groups, rows padded to their whole width, three dots.
describe('Windows PowerShell 5.1', () => {
  it('pads rows of a table and ends it with two blank lines', () => {
    expect(lines("[pscustomobject]@{ Name = 'ada'; Id = 7 }")).toEqual(['', 'Name Id', '---- --', 'ada   7', '', '', '']);
    expect(lines("[pscustomobject]@{ Id = 7; Name = 'ada' }, [pscustomobject]@{ Id = 8; Name = 'b' }")).toEqual([
      '',
      'Id Name',
      '-- ----',
      ' 7 ada ',
      ' 8 b   ',
      '',
      '',
      '',
    ]);
  });

  it('puts two blank lines in front of a list and three behind it', () => {
    expect(lines('[pscustomobject]@{ A = 1 } | Format-List')).toEqual(['', '', 'A : 1', '', '', '', '']);
  });

  it('keeps numbers in tables as they are', () => {
    expect(lines('[pscustomobject]@{ A = 1.5 }')).toEqual(['', '  A', '  -', '1.5', '', '', '']);
  });

  it('marks what is left out with three dots', () => {
    expect(lines('[pscustomobject]@{ A = 1..9 }')).toEqual(['', 'A              ', '-              ', '{1, 2, 3, 4...}', '', '', '']);
  });

  it('shows the keys of a hashtable in a cell', () => {
    expect(lines('[pscustomobject]@{ A = [ordered]@{ k = 1; j = 2 } }')).toEqual(['', 'A     ', '-     ', '{k, j}', '', '', '']);
  });

  it('pads the whole line of a hashtable', () => {
    const pad = (text: string) => text.padEnd(79);
    expect(lines('@{ a = 1 }')).toEqual([
      '',
      pad('Name                           Value'),
      pad('----                           -----'),
      pad('a                              1'),
      '',
      '',
      '',
    ]);
  });

  it('puts blank lines around the heading of a group', () => {
    expect(lines("'a', 'b' | ForEach-Object { [pscustomobject]@{ K = $_ } } | Format-Table -GroupBy K")).toEqual([
      '',
      '',
      '   K: a',
      '',
      'K',
      '-',
      'a',
      '',
      '',
      '   K: b',
      '',
      'K',
      '-',
      'b',
      '',
      '',
      '',
    ]);
  });

  it('shows the message of an exception', () => {
    expect(lines("try { throw 'x' } catch { $_.Exception }")).toEqual(['x', '']);
  });

  it('limits the lines of Out-String to the console', () => {
    expect(lines("[pscustomobject]@{ A = 'word ' * 20 } | Format-List | Out-String")).toEqual([
      '',
      '',
      `A : ${'word '.repeat(15)}`,
      `    ${'word '.repeat(5)}`,
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});
