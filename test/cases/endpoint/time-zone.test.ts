import { expect, test } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import { isDaylightTime, offsetAt, timeZoneOf } from '../../../src/endpoint/time-zone.ts';

const offset = (zone: string, moment: string) => offsetAt(timeZoneOf(zone), Date.parse(moment));

test('summer time begins and ends at the moment the rule says', () => {
  expect([
    offset('W. Europe Standard Time', '2026-03-29T00:59:59Z'),
    offset('W. Europe Standard Time', '2026-03-29T01:00:00Z'),
    offset('W. Europe Standard Time', '2026-10-25T00:59:59Z'),
    offset('W. Europe Standard Time', '2026-10-25T01:00:00Z'),
    offset('Eastern Standard Time', '2026-03-08T06:59:59Z'),
    offset('Eastern Standard Time', '2026-03-08T07:00:00Z'),
    offset('Eastern Standard Time', '2026-11-01T05:59:59Z'),
    offset('Eastern Standard Time', '2026-11-01T06:00:00Z'),
  ]).toEqual([60, 120, 120, 60, -300, -240, -240, -300]);
});

test('in the south summer spans the turn of the year', () => {
  const sydney = timeZoneOf('aus eastern standard time');
  expect([isDaylightTime(sydney, Date.parse('2026-01-15T00:00:00Z')), isDaylightTime(sydney, Date.parse('2026-07-15T00:00:00Z'))]).toEqual([
    true,
    false,
  ]);
  expect([offset('AUS Eastern Standard Time', '2026-04-04T15:59:59Z'), offset('AUS Eastern Standard Time', '2026-04-04T16:00:00Z')]).toEqual([
    660, 600,
  ]);
});

test('a zone without summer time keeps its offset', () => {
  expect([offset('UTC', '2026-07-01T00:00:00Z'), offset('India Standard Time', '2026-07-01T00:00:00Z')]).toEqual([0, 330]);
});

test('a zone that nobody knows is a gap', () => {
  expect(() => timeZoneOf('Lord Howe Standard Time')).toThrow(NotSimulated);
});
