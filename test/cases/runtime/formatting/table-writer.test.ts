import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../../src/runtime/formatting/format-objects.ts';
import type { Layout } from '../../../../src/runtime/formatting/layout.ts';
import { TableWriter } from '../../../../src/runtime/formatting/table-writer.ts';

const current: Layout = { ellipsis: '\u2026', classic: false };
const classic: Layout = { ellipsis: '...', classic: true };

function table(
  widths: number[],
  rows: string[][],
  options: { alignments?: Alignment[]; wrap?: boolean; layout?: Layout; width?: number } = {},
): string[] {
  const lines: string[] = [];
  const { alignments = [], wrap = false, layout = current, width = 79 } = options;
  const writer = new TableWriter(widths, alignments, width, layout);
  const [labels, ...others] = rows;
  writer.writeHeader(labels, (line) => lines.push(line));
  for (const row of others) writer.writeRow(row, [], wrap, (line) => lines.push(line));
  return lines;
}

describe('TableWriter', () => {
  it('writes labels, dashes as long as each label, and rows without trailing blanks', () => {
    expect(
      table(
        [4, 2],
        [
          ['Name', 'Id'],
          ['ada', '7'],
        ],
        { alignments: ['left', 'right'] },
      ),
    ).toEqual(['Name Id', '---- --', 'ada   7']);
  });

  it('pads the last column in Windows PowerShell 5.1', () => {
    expect(
      table(
        [4, 5],
        [
          ['Name', 'Id'],
          ['ada', '7'],
        ],
        { layout: classic },
      ),
    ).toEqual(['Name Id   ', '---- --   ', 'ada  7    ']);
  });

  it('cuts what is too long at its end, and numbers at their start', () => {
    expect(
      table(
        [4, 4],
        [
          ['A', 'B'],
          ['abcdef', '123456'],
        ],
        { alignments: ['left', 'right'] },
      ).at(-1),
    ).toBe('abc\u2026 \u2026456');
    expect(
      table(
        [5, 5],
        [
          ['A', 'B'],
          ['abcdef', '123456'],
        ],
        { alignments: ['left', 'right'], layout: classic },
      ).at(-1),
    ).toBe('ab... ...56');
  });

  it('cuts without an ellipsis where there is no room for one', () => {
    expect(
      table(
        [1, 3],
        [
          ['A', 'B'],
          ['xyz', 'b'],
        ],
      ).at(-1),
    ).toBe('x b');
    expect(
      table(
        [3, 3],
        [
          ['A', 'B'],
          ['wxyz', 'b'],
        ],
        { layout: classic },
      ).at(-1),
    ).toBe('wxy b  ');
  });

  it('breaks a label that is wider than its column over lines that end without blanks', () => {
    expect(table([4, 1], [['Ab', 'Source']])).toEqual(['Ab   S', '     o', '     u', '     r', '     c', '     e', '--   -']);
  });

  it('wraps cells when asked to', () => {
    expect(
      table(
        [5, 3],
        [
          ['A', 'B'],
          ['one two three', 'x'],
        ],
        { wrap: true },
      ),
    ).toEqual(['A     B', '-     -', 'one   x', 'two', 'three']);
  });

  it('centers', () => {
    expect(
      table(
        [5, 1],
        [
          ['Mid', 'B'],
          ['1', '2'],
        ],
        { alignments: ['center', 'left'] },
      ),
    ).toEqual([' Mid  B', ' ---  -', '  1   2']);
  });

  it('leaves out columns without room and still pads the last that is shown, but not the labels', () => {
    expect(
      table(
        [6, 6, 6],
        [
          ['a', 'b', 'c'],
          ['1', '2', '3'],
        ],
        { width: 13 },
      ),
    ).toEqual(['a      b', '-      -     ', '1      2     ']);
  });

  it('writes nothing where the line is too short for any column', () => {
    expect(table([3], [['a'], ['1']], { width: 4 })).toEqual([]);
  });
});
