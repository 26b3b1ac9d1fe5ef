import { describe, expect, it } from 'vitest';
import { writeCustom } from '../../../../src/runtime/formatting/custom-writer.ts';
import { writeList } from '../../../../src/runtime/formatting/list-writer.ts';

const collect = (write: (sink: (line: string) => void) => void): string[] => {
  const lines: string[] = [];
  write((line) => lines.push(line));
  return lines;
};

describe('writeList', () => {
  it('aligns the texts behind the longest label', () => {
    expect(
      collect((sink) =>
        writeList(
          [
            { label: 'Name', text: 'ada' },
            { label: 'Id', text: '7' },
          ],
          79,
          sink,
        ),
      ),
    ).toEqual(['Name : ada', 'Id   : 7']);
  });

  it('indents further lines below the text', () => {
    expect(collect((sink) => writeList([{ label: 'A', text: 'l1\r\nl2' }], 79, sink))).toEqual(['A : l1', '    l2']);
  });

  it('wraps a long text', () => {
    expect(collect((sink) => writeList([{ label: 'A', text: 'one two three' }], 12, sink))).toEqual(['A : one two ', '    three']);
  });

  it('cuts labels that leave no room', () => {
    expect(collect((sink) => writeList([{ label: 'Abcdefgh', text: 'xy' }], 8, sink))).toEqual(['Abcd : x', '       y']);
  });
});

describe('writeCustom', () => {
  it('runs pieces together until a new line and indents frames', () => {
    const pieces = [
      { kind: 'text', text: 'a' } as const,
      { kind: 'text', text: 'b' } as const,
      { kind: 'newline' } as const,
      { kind: 'frame', leftIndent: 2, rightIndent: 0, firstLine: 0, pieces: [{ kind: 'text', text: 'in' }, { kind: 'newline' }] } as const,
      { kind: 'text', text: 'end' } as const,
    ];
    expect(collect((sink) => writeCustom(pieces as never, 79, sink))).toEqual(['ab', '  in', 'end']);
  });
});
