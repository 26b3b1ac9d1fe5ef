import { describe, expect, it } from 'vitest';
import { positionMessage, quoteLine } from '../../../../src/runtime/formatting/position-message.ts';

const layout = { ellipsis: '\u2026', classic: false };

function extent(text: string, marked: string) {
  const start = text.indexOf(marked);
  return { source: { path: '/tmp/case.ps1', text }, start, end: start + marked.length };
}

describe('positionMessage', () => {
  it('quotes the line and underlines the extent', () => {
    expect(positionMessage(extent("'a'\n1/0; 'b'", '1/0'), layout)).toBe("At /tmp/case.ps1:2 char:1\n+ 1/0; 'b'\n+ ~~~");
  });

  it('underlines to the end of the line when the extent goes on below', () => {
    expect(quoteLine(extent('[int](\n1)', '[int](\n1)'), layout)).toEqual({ line: '[int](', underline: '~~~~~~' });
  });

  it('expands tabs', () => {
    expect(quoteLine(extent('\t1/0\t# x', '1/0'), layout)).toEqual({ line: '    1/0    # x', underline: '    ~~~' });
  });

  it('cuts a long line around the extent', () => {
    const text = "Set-Content sub.ps1 \"Write-Error 'in sub'; 1/0; throw 'subthrow'\"; ./sub.ps1";
    expect(quoteLine(extent(text, './sub.ps1'), layout)).toEqual({
      line: "\u2026 tent sub.ps1 \"Write-Error 'in sub'; 1/0; throw 'subthrow'\"; ./sub.ps1",
      underline: `${' '.repeat(62)}~~~~~~~~~`,
    });
  });

  it('cuts the underline of an extent that is too long itself', () => {
    const text = `'${'a'.repeat(83)}' + 1/0`;
    expect(quoteLine(extent(text, text), layout)).toEqual({ line: `${text.slice(0, 69)} \u2026`, underline: '~'.repeat(69) });
  });

  it('uses dots in Windows PowerShell', () => {
    const text = `${'x'.repeat(80)}; 1/0`;
    expect(quoteLine(extent(text, '1/0'), { ellipsis: '...', classic: true }).line).toBe(`... ${'x'.repeat(64)}; 1/0`);
  });

  it('is empty without a place', () => {
    expect(positionMessage(undefined, layout)).toBe('');
  });
});
