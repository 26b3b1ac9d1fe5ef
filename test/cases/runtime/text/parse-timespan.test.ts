import { expect, test } from 'vitest';
import { formatTimeSpan } from '../../../../src/runtime/text/format-timespan.ts';
import { parseTimeSpan, parseTimeSpanExact } from '../../../../src/runtime/text/parse-timespan.ts';

test.each([
  ['1', '1.00:00:00'],
  ['1:2', '01:02:00'],
  ['1:2:3', '01:02:03'],
  ['1.2:3', '1.02:03:00'],
  ['1.2:3:4.5', '1.02:03:04.5000000'],
  ['1:2:3:4', '1.02:03:04'],
  ['-1:2:3', '-01:02:03'],
  [' 1:2 ', '01:02:00'],
  ['10675199.02:48:05.4775807', '10675199.02:48:05.4775807'],
  ['00:00:.5', '00:00:00.5000000'],
])('reads %j as the time span %j', (text, span) => {
  expect(formatTimeSpan(parseTimeSpan(text))).toBe(span);
});

test.each(['1:2.5', '- 1:2', '1.2', 'x', '', '1:2:3:4:5', '.5', '1:', '0:0:0.', '5 days'])('does not take %j for a time span', (text) => {
  expect(() => parseTimeSpan(text)).toThrow(
    expect.objectContaining({ typeName: 'System.FormatException', message: `String '${text}' was not recognized as a valid TimeSpan.` }),
  );
});

test.each(['24:00', '23:60', '1:2:60', '1.24:00', '00:00:00.12345678', '10675200', '100:00'])('says that %j is too large', (text) => {
  expect(() => parseTimeSpan(text)).toThrow(expect.objectContaining({ typeName: 'System.OverflowException' }));
});

test('reads by an exact format', () => {
  expect(
    [parseTimeSpanExact('05:06', 'mm\\:ss'), parseTimeSpanExact('5:6', 'mm\\:ss'), parseTimeSpanExact('1.02:03', 'd\\.hh\\:mm')].map(
      (span) => span && formatTimeSpan(span),
    ),
  ).toEqual(['00:05:06', undefined, '1.02:03:00']);
});
