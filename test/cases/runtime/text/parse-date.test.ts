import { expect, test } from 'vitest';
import { invariantCulture } from '../../../../src/runtime/text/culture.ts';
import { ticksOfDate } from '../../../../src/runtime/text/date-parts.ts';
import { formatDate } from '../../../../src/runtime/text/format-date.ts';
import { dateTimeStyles, parseDate, parseDateExact } from '../../../../src/runtime/text/parse-date.ts';
import { NetException } from '../../../../src/runtime/values/errors.ts';

const now = ticksOfDate(2026, 11, 21, 5)!;

/** What DateTime.Parse makes of a text in en-US; TODAY stands for the day of the clock. */
const rows: [text: string, result: string][] = [
  ['2020-01-05', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020-1-5', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020/01/05', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020.01.05', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020 01 05', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020-01-05T03:04:05', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['2020-01-05T03:04', '2020-01-05T03:04:00.0000000 Unspecified'],
  ['2020-01-05 03:04:05', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['2020-01-05 03:04:05.123', '2020-01-05T03:04:05.1230000 Unspecified'],
  ['2020-01-05T03:04:05.1234567', '2020-01-05T03:04:05.1234567 Unspecified'],
  ['2020-01-05T03:04:05.12345678', '2020-01-05T03:04:05.1234568 Unspecified'],
  ['2020-01-05T03:04:05Z', '2020-01-05T03:04:05.0000000 Local'],
  ['2020-01-05T03:04:05.5Z', '2020-01-05T03:04:05.5000000 Local'],
  ['2020-01-05T03:04:05+02:00', '2020-01-05T01:04:05.0000000 Local'],
  ['2020-01-05T03:04:05-0530', '2020-01-05T08:34:05.0000000 Local'],
  ['2020-01-05T03:04:05+2', '2020-01-05T01:04:05.0000000 Local'],
  ['2020-01-05T03:04:05 +02:00', '2020-01-05T01:04:05.0000000 Local'],
  [
    '2020-01-05T24:00:00',
    "ERR The DateTime represented by the string '2020-01-05T24:00:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.",
  ],
  [
    '2020-01-05T25:00:00',
    "ERR The DateTime represented by the string '2020-01-05T25:00:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.",
  ],
  [
    '2020-01-05T03:60:00',
    "ERR The DateTime represented by the string '2020-01-05T03:60:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.",
  ],
  [
    '2020-01-05T03:04:60',
    "ERR The DateTime represented by the string '2020-01-05T03:04:60' is not supported in calendar 'System.Globalization.GregorianCalendar'.",
  ],
  ['2020-13-05', "ERR String '2020-13-05' was not recognized as a valid DateTime."],
  ['2020-02-30', "ERR String '2020-02-30' was not recognized as a valid DateTime."],
  ['2020-02-29', '2020-02-29T00:00:00.0000000 Unspecified'],
  ['2019-02-29', "ERR String '2019-02-29' was not recognized as a valid DateTime."],
  ['01/05/2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/20', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/49', '2049-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/50', '1950-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/99', '1999-01-05T00:00:00.0000000 Unspecified'],
  ['13/1/2020', "ERR String '13/1/2020' was not recognized as a valid DateTime."],
  ['1-5-2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1.5.2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1 5 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5', '2026-01-05T00:00:00.0000000 Unspecified'],
  ['1-5', '2026-01-05T00:00:00.0000000 Unspecified'],
  ['1.5', '2026-01-05T00:00:00.0000000 Unspecified'],
  ['13/5', "ERR String '13/5' was not recognized as a valid DateTime."],
  ['1/32', "ERR String '1/32' was not recognized as a valid DateTime."],
  ['2020/1', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['1/2020', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['01-2020', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['2020-01', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['2020', "ERR String '2020' was not recognized as a valid DateTime."],
  ['5', "ERR String '5' was not recognized as a valid DateTime."],
  ['20200105', "ERR String '20200105' was not recognized as a valid DateTime."],
  ['20200105T030405', "ERR String '20200105T030405' was not recognized as a valid DateTime."],
  ['20200105 03:04', "ERR String '20200105 03:04' was not recognized as a valid DateTime."],
  ['Jan 5 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan 5, 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['January 5, 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['january 5 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5 January 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5 Jan 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5-Jan-2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5-Jan-20', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['05Jan2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan-05-2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020 Jan 5', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020-Jan-05', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan 2020', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['2020 Jan', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['January', "ERR String 'January' was not recognized as a valid DateTime."],
  ['Jan 5', '2026-01-05T00:00:00.0000000 Unspecified'],
  ['5 Jan', '2026-01-05T00:00:00.0000000 Unspecified'],
  ['Jan 32', "ERR String 'Jan 32' was not recognized as a valid DateTime."],
  ['Jan 32 2020', "ERR String 'Jan 32 2020' was not recognized as a valid DateTime."],
  ['Mon, 06 Jan 2020', '2020-01-06T00:00:00.0000000 Unspecified'],
  ['Monday, January 6, 2020', '2020-01-06T00:00:00.0000000 Unspecified'],
  ['Tuesday, January 6, 2020', "ERR String 'Tuesday, January 6, 2020' was not recognized as a valid DateTime because the day of week was incorrect."],
  ['Monday', "ERR String 'Monday' was not recognized as a valid DateTime."],
  ['Mon', "ERR String 'Mon' was not recognized as a valid DateTime."],
  ['Sun, 05 Jan 2020 03:04:05 GMT', '2020-01-05T03:04:05.0000000 Local'],
  ['Sunday, 05 January 2020 03:04:05', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['Sun Jan 5 03:04:05 2020', "ERR String 'Sun Jan 5 03:04:05 2020' was not recognized as a valid DateTime."],
  ['12:30', 'TODAYT12:30:00.0000000 Unspecified'],
  ['12:30:45', 'TODAYT12:30:45.0000000 Unspecified'],
  ['12:30 PM', 'TODAYT12:30:00.0000000 Unspecified'],
  ['12:30PM', 'TODAYT12:30:00.0000000 Unspecified'],
  ['12:30 p', "ERR The string '12:30 p' was not recognized as a valid DateTime. There is an unknown word starting at index '6'."],
  ['12 PM', 'TODAYT12:00:00.0000000 Unspecified'],
  ['12pm', 'TODAYT12:00:00.0000000 Unspecified'],
  ['5 pm', 'TODAYT17:00:00.0000000 Unspecified'],
  ['5p', "ERR The string '5p' was not recognized as a valid DateTime. There is an unknown word starting at index '1'."],
  ['13:00 PM', 'TODAYT13:00:00.0000000 Unspecified'],
  ['0:30 AM', 'TODAYT00:30:00.0000000 Unspecified'],
  ['12:30 AM', 'TODAYT00:30:00.0000000 Unspecified'],
  ['00:30 AM', 'TODAYT00:30:00.0000000 Unspecified'],
  ['1:2', 'TODAYT01:02:00.0000000 Unspecified'],
  ['1:2:3.4', 'TODAYT01:02:03.4000000 Unspecified'],
  ['1/5/2020 3:04 PM', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['1/5/2020 3:04:05 PM', '2020-01-05T15:04:05.0000000 Unspecified'],
  ['1/5/2020 15:04', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['1/5/2020 3 PM', '2020-01-05T15:00:00.0000000 Unspecified'],
  ['1/5/2020 3PM', '2020-01-05T15:00:00.0000000 Unspecified'],
  ['3:04 PM 1/5/2020', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['15:04 1/5/2020', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['1/5/2020, 3:04 PM', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['1/5/2020 at 3', "ERR The string '1/5/2020 at 3' was not recognized as a valid DateTime. There is an unknown word starting at index '9'."],
  ['x', "ERR The string 'x' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['2020-01-05x', "ERR The string '2020-01-05x' was not recognized as a valid DateTime. There is an unknown word starting at index '10'."],
  ['2020-01-05 x', "ERR The string '2020-01-05 x' was not recognized as a valid DateTime. There is an unknown word starting at index '11'."],
  ['abc 2020', "ERR The string 'abc 2020' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['', "ERR String '' was not recognized as a valid DateTime."],
  ['   ', "ERR String '   ' was not recognized as a valid DateTime."],
  [' 1/5/2020 ', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['\t1/5/2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/2020 12:30:45.678', '2020-01-05T12:30:45.6780000 Unspecified'],
  ['1/5/2020 12:30:45 Z', '2020-01-05T12:30:45.0000000 Local'],
  ['1/5/2020 12:30:45 GMT', '2020-01-05T12:30:45.0000000 Local'],
  [
    '1/5/2020 12:30:45 UTC',
    "ERR The string '1/5/2020 12:30:45 UTC' was not recognized as a valid DateTime. There is an unknown word starting at index '18'.",
  ],
  [
    '1/5/2020 12:30:45 EST',
    "ERR The string '1/5/2020 12:30:45 EST' was not recognized as a valid DateTime. There is an unknown word starting at index '18'.",
  ],
  ['1/5/2020 Z', '2020-01-05T00:00:00.0000000 Local'],
  ['2020-01-05Z', '2020-01-05T00:00:00.0000000 Local'],
  ['2020-01-05+02:00', '2020-01-04T22:00:00.0000000 Local'],
  ['2020-W01-1', "ERR The string '2020-W01-1' was not recognized as a valid DateTime. There is an unknown word starting at index '5'."],
  ['0001-01-01', '0001-01-01T00:00:00.0000000 Unspecified'],
  ['9999-12-31T23:59:59.9999999', '9999-12-31T23:59:59.9999999 Unspecified'],
  ['10000-01-01', "ERR String '10000-01-01' was not recognized as a valid DateTime."],
  ['0000-01-01', "ERR String '0000-01-01' was not recognized as a valid DateTime."],
  ['1/0/2020', "ERR String '1/0/2020' was not recognized as a valid DateTime."],
  ['0/1/2020', "ERR String '0/1/2020' was not recognized as a valid DateTime."],
  ['2020-1', '2020-01-01T00:00:00.0000000 Unspecified'],
  ['2020-1-5T3:4:5', "ERR String '2020-1-5T3:4:5' was not recognized as a valid DateTime."],
  ['2020-01-05t03:04:05z', '2020-01-05T03:04:05.0000000 Local'],
  ['2020-01-05T03', "ERR String '2020-01-05T03' was not recognized as a valid DateTime."],
  ['2020-01-05 03', "ERR String '2020-01-05 03' was not recognized as a valid DateTime."],
  ['2020-01-05T03:04:05,5', '2020-01-05T03:04:05.5000000 Unspecified'],
  ['#1/5/2020#', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/2020 AD', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/2020\u202f3:04 PM', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['1/5/2020 3:04\u202fPM', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['Sept 5 2020', "ERR The string 'Sept 5 2020' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['Sep 5 2020', '2020-09-05T00:00:00.0000000 Unspecified'],
  ['Mai 5 2020', "ERR The string 'Mai 5 2020' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['5th January 2020', "ERR The string '5th January 2020' was not recognized as a valid DateTime. There is an unknown word starting at index '1'."],
  ['January 5th 2020', "ERR The string 'January 5th 2020' was not recognized as a valid DateTime. There is an unknown word starting at index '9'."],
  ['today', "ERR The string 'today' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['now', "ERR The string 'now' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."],
  ['1/5/2020 3:4', '2020-01-05T03:04:00.0000000 Unspecified'],
  ['1/5/2020 3:4:5', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['3.4.2020 5:6', '2020-03-04T05:06:00.0000000 Unspecified'],
  ['2020/01/05 3:04:05 AM', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['2020-01-05 03:04:05 AM', '2020-01-05T03:04:05.0000000 Unspecified'],
  ['2020-01-05 13:04:05 PM', '2020-01-05T13:04:05.0000000 Unspecified'],
  ['2020-01-05T03:04:05.000+00:00', '2020-01-05T03:04:05.0000000 Local'],
  [
    'Sat, 05 Jan 2020 03:04:05 GMT',
    "ERR String 'Sat, 05 Jan 2020 03:04:05 GMT' was not recognized as a valid DateTime because the day of week was incorrect.",
  ],
  ['1/5/2020 03:04:05 +02:00', '2020-01-05T01:04:05.0000000 Local'],
  ['1/5/2020 03:04:05 -2', '2020-01-05T05:04:05.0000000 Local'],
  ['12:30 +02:00', 'TODAYT10:30:00.0000000 Local'],
  ['12:30Z', 'TODAYT12:30:00.0000000 Local'],
  ['01/05/2020 00:00:00', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['05/01/20 1:02', '2020-05-01T01:02:00.0000000 Unspecified'],
  ['31/12/2019', "ERR String '31/12/2019' was not recognized as a valid DateTime."],
  ['12/31/2019', '2019-12-31T00:00:00.0000000 Unspecified'],
  ['99/1/1', "ERR String '99/1/1' was not recognized as a valid DateTime."],
  ['100/1/1', '0100-01-01T00:00:00.0000000 Unspecified'],
  ['1/5/100', '0100-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/1', '2001-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/0020', '0020-01-05T00:00:00.0000000 Unspecified'],
  ['2020-005', "ERR String '2020-005' was not recognized as a valid DateTime."],
  ['-2020-01-05', "ERR String '-2020-01-05' was not recognized as a valid DateTime."],
  ['20-01-05', "ERR String '20-01-05' was not recognized as a valid DateTime."],
  ['1,5,2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1, 5, 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan. 5, 2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan/5/2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5/Jan/2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['5.Jan.2020', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['2020Jan5', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['1/5/2020T3:04', "ERR String '1/5/2020T3:04' was not recognized as a valid DateTime."],
  ['Fri 2020-01-10', '2020-01-10T00:00:00.0000000 Unspecified'],
  ['2020-01-10 Fri', '2020-01-10T00:00:00.0000000 Unspecified'],
  ['Wed, Jan 8', "ERR String 'Wed, Jan 8' was not recognized as a valid DateTime because the day of week was incorrect."],
  ['Jan 8 2020 12:30 PM', '2020-01-08T12:30:00.0000000 Unspecified'],
  ['8 January 2020 12:30', '2020-01-08T12:30:00.0000000 Unspecified'],
  ['2020-01-05 3:04pm', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['14:30:45.123', 'TODAYT14:30:45.1230000 Unspecified'],
  ['00:00', 'TODAYT00:00:00.0000000 Unspecified'],
  ['24:00', "ERR The DateTime represented by the string '24:00' is not supported in calendar 'System.Globalization.GregorianCalendar'."],
  ['11:59:59 PM', 'TODAYT23:59:59.0000000 Unspecified'],
  ['1:00:00.1 AM', 'TODAYT01:00:00.1000000 Unspecified'],
];

const outcome = (parse: () => ReturnType<typeof parseDate>): string => {
  try {
    const date = parse();
    return `${formatDate(date, 'yyyy-MM-ddTHH:mm:ss.fffffff')} ${date.kind}`.replace('2026-11-21', 'TODAY');
  } catch (error) {
    if (error instanceof NetException) return `ERR ${error.message}`;
    throw error;
  }
};

test.each(rows)('reads %j as DateTime.Parse does', (text, result) => {
  expect(outcome(() => parseDate(text, { now }))).toBe(result);
});

test('brings a date to the kind that the styles ask for', () => {
  const read = (text: string, styles: number) => outcome(() => parseDate(text, { now, styles }));
  expect([
    read('2020-01-05T03:04:05Z', dateTimeStyles.RoundtripKind),
    read('2020-01-05T03:04:05+02:00', dateTimeStyles.AdjustToUniversal),
    read('2020-01-05', dateTimeStyles.AssumeUniversal),
    read('2020-01-05', dateTimeStyles.AssumeUniversal | dateTimeStyles.AdjustToUniversal),
    read('2020-01-05', dateTimeStyles.AssumeLocal),
  ]).toEqual([
    '2020-01-05T03:04:05.0000000 Utc',
    '2020-01-05T01:04:05.0000000 Utc',
    '2020-01-05T00:00:00.0000000 Local',
    '2020-01-05T00:00:00.0000000 Utc',
    '2020-01-05T00:00:00.0000000 Local',
  ]);
});

test('takes a day and a month by name as a year and a month where the culture writes them so', () => {
  expect(outcome(() => parseDate('5 Jan', { now, culture: invariantCulture }))).toBe('2005-01-01T00:00:00.0000000 Unspecified');
});

test.each([
  ['20200105', 'yyyyMMdd', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['05.01.2020 14:30', 'dd.MM.yyyy HH:mm', '2020-01-05T14:30:00.0000000 Unspecified'],
  ['2020-01-05T03:04:05.1234567Z', 'o', '2020-01-05T03:04:05.1234567 Local'],
  ['2020-01-05T03:04:05Z', 'yyyy-MM-ddTHH:mm:ssZ', '2020-01-05T03:04:05.0000000 Local'],
  ['1/5/2020', 'd', '2020-01-05T00:00:00.0000000 Unspecified'],
  ['Jan 5 2020 3:04 PM', 'MMM d yyyy h:mm tt', '2020-01-05T15:04:00.0000000 Unspecified'],
  ['Sun, 05 Jan 2020 03:04:05 GMT', 'r', '2020-01-05T03:04:05.0000000 Unspecified'],
])('reads %j exactly by %j', (text, format, result) => {
  const parsed = parseDateExact(text, [format], { now });
  expect(parsed && outcome(() => parsed)).toBe(result);
});

test.each([
  ['2020-1-5', 'yyyy-MM-dd'],
  ['2020-01-05 ', 'yyyy-MM-dd'],
  ['2020-13-05', 'yyyy-MM-dd'],
  ['13:00 PM', 'h:mm tt'],
])('does not take %j for the format %j', (text, format) => {
  expect(parseDateExact(text, [format], { now })).toBeUndefined();
});
