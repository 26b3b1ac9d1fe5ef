import { describe, expect, it } from 'vitest';
import { cellWidth, headThatFits, tailThatFits } from '../../../../src/runtime/formatting/cell-width.ts';
import { firstLineOf, splitLines, wrapText } from '../../../../src/runtime/formatting/wrap-text.ts';

describe('wrapText', () => {
  it('keeps a line that fits as it is', () => {
    expect(wrapText('one two', 7)).toEqual(['one two']);
  });

  it('breaks between words and leaves the blank with the word before it', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two ', 'three']);
  });

  it('cuts a word that is wider than the line, in the middle of a line too', () => {
    expect(wrapText('ab cdefghijklm', 5)).toEqual(['ab cd', 'efghi', 'jklm']);
  });

  it('gives every line of the text, without carriage returns', () => {
    expect(wrapText('a\r\nb\n', 10)).toEqual(['a', 'b', '']);
  });

  it('makes one empty line of an empty text', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('lets lines after a break have another width', () => {
    expect(wrapText('aaa bbb ccc ddd', 4, 8)).toEqual(['aaa ', 'bbb ccc ', 'ddd']);
  });

  it('shows a soft hyphen only where it breaks the line', () => {
    expect(wrapText('ab\u00adcd\u00adef', 6)).toEqual(['abcdef']);
    expect(wrapText('ab\u00adcd\u00adef', 5)).toEqual(['abcd-', 'ef']);
  });
});

describe('firstLineOf', () => {
  it('puts the ellipsis where more lines follow', () => {
    expect(firstLineOf('a\nb', '\u2026')).toBe('a\u2026');
    expect(firstLineOf('a\r\nb', '...')).toBe('a...');
    expect(firstLineOf('a', '\u2026')).toBe('a');
  });
});

describe('splitLines', () => {
  it('drops carriage returns wherever they stand', () => {
    expect(splitLines('a\rb\r\nc')).toEqual(['ab', 'c']);
  });
});

describe('cells', () => {
  it('counts wide characters twice and escape sequences not at all', () => {
    expect([cellWidth('abc'), cellWidth('日本'), cellWidth('\u001b[31mred\u001b[0m')]).toEqual([3, 4, 3]);
  });

  it('never cuts a wide character in half', () => {
    expect([headThatFits('日本語', 5), tailThatFits('日本語', 5)]).toEqual(['日本', '本語']);
  });
});
