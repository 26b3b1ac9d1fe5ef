import { expect, test } from 'vitest';
import { compareStrings, equalStrings } from '../../../../src/runtime/text/compare-strings.ts';

test('orders texts as a dictionary does, not by code points', () => {
  const texts = ['b', 'A', 'a', 'B', 'file10', 'file2', 'é', 'e', 'f', '_a', 'a b', 'a-b', 'ab', '1', '10', '2', ''];
  expect([...texts].sort((left, right) => compareStrings(left, right, false))).toEqual([
    '',
    '_a',
    '1',
    '10',
    '2',
    'a',
    'A',
    'a b',
    'a-b',
    'ab',
    'b',
    'B',
    'e',
    'é',
    'f',
    'file10',
    'file2',
  ]);
});

test('takes texts for the same that differ in case, or in characters without weight', () => {
  expect([
    equalStrings('abc', 'ABC', true),
    equalStrings('abc', 'ABC', false),
    equalStrings('ab', 'a\u0000b', false),
    equalStrings('\u00e9', 'e\u0301', false),
    equalStrings('ss', '\u00df', true),
    equalStrings('a', 'b', true),
  ]).toEqual([true, false, true, true, false, false]);
});
