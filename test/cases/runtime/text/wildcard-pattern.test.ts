import { expect, test } from 'vitest';
import { escapeWildcards, hasWildcards, matchesAny, matchesWildcard, unescapeWildcards } from '../../../../src/runtime/text/wildcard-pattern.ts';
import { TerminatingError } from '../../../../src/runtime/values/errors.ts';

test.each([
  ['abc', 'a*', true],
  ['abc', 'A?C', true],
  ['a\nb', 'a*b', true],
  ['a1', 'a[0-9]', true],
  ['ab', 'a[!b]', true],
  ['a!', 'a[!b]', true],
  ['a-', 'a[-x]', true],
  ['a]', 'a[]]', true],
  ['a*c', 'a`*c', true],
  ['abc', 'a`*c', false],
  ['a[1]', 'a`[1`]', true],
  ['', '*', true],
  ['abc', '', false],
  ['', '`', true],
  ['C:\\a\\b', 'c:\\a\\*', true],
  ['a.c', 'a?c', true],
  ['a^', 'a[^]', true],
])('asks whether %j is like %j', (text, pattern, expected) => {
  expect(matchesWildcard(text, pattern)).toBe(expected);
});

test('heeds the case when it shall', () => {
  expect([matchesWildcard('abc', 'A*', false), matchesWildcard('abc', 'a*', false)]).toEqual([false, true]);
});

test.each(['[', 'a[', '[z-a]', '[]'])('refuses %j', (pattern) => {
  let thrown: unknown;
  try {
    matchesWildcard('a', pattern);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(TerminatingError);
  const { record } = thrown as TerminatingError;
  expect([record.fullyQualifiedErrorId, record.exception.typeName, record.exception.message]).toEqual([
    'RuntimeException',
    'System.Management.Automation.WildcardPatternException',
    `The specified wildcard character pattern is not valid: ${pattern}`,
  ]);
});

test('finds, escapes and unescapes wildcards', () => {
  expect([hasWildcards('a*'), hasWildcards('a`*'), escapeWildcards('a[1]*?`'), unescapeWildcards('a`[1`]`*')]).toEqual([
    true,
    false,
    'a`[1`]`*`?``',
    'a[1]*',
  ]);
});

test('asks a list of patterns', () => {
  expect([matchesAny('abc', ['x*', '*c'], false), matchesAny('abc', [], true), matchesAny('abc', undefined, false)]).toEqual([true, true, false]);
});
