import { NotSimulated } from '../base/not-simulated.ts';

/** The n-th Sunday of a month (5: the last one) at an hour. */
export interface Transition {
  readonly month: number;
  readonly sunday: 1 | 2 | 3 | 4 | 5;
  /** Hour on the wall clock that is in force before the change. */
  readonly hour: number;
}

/** Summer time: when it begins and ends. */
export interface DaylightRule {
  readonly begins: Transition;
  readonly ends: Transition;
}

/** A Windows time zone. */
export interface TimeZone {
  /** `W. Europe Standard Time`; on Windows it is also the name in winter. */
  readonly id: string;
  /** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
  readonly displayName: string;
  readonly standardName: string;
  readonly daylightName: string;
  /** Minutes east of UTC in winter. */
  readonly baseOffset: number;
  readonly daylight?: DaylightRule;
}

const unitedStates: DaylightRule = { begins: { month: 3, sunday: 2, hour: 2 }, ends: { month: 11, sunday: 1, hour: 2 } };
const australia: DaylightRule = { begins: { month: 10, sunday: 1, hour: 2 }, ends: { month: 4, sunday: 1, hour: 3 } };
const newZealand: DaylightRule = { begins: { month: 9, sunday: 5, hour: 2 }, ends: { month: 4, sunday: 1, hour: 3 } };
/** In the European Union the clocks change at 01:00 UTC everywhere: at another local hour in each zone. */
const europe = (hour: number): DaylightRule => ({ begins: { month: 3, sunday: 5, hour }, ends: { month: 10, sunday: 5, hour: hour + 1 } });

const zone = (id: string, displayName: string, baseOffset: number, daylight?: DaylightRule): TimeZone => ({
  id,
  displayName,
  standardName: id === 'UTC' ? 'Coordinated Universal Time' : id,
  daylightName: id === 'UTC' ? 'Coordinated Universal Time' : id.replace('Standard Time', 'Daylight Time'),
  baseOffset,
  ...(daylight ? { daylight } : {}),
});

/**
 * Time zones by their Windows names, with the rules in force since 2007. Source: Microsoft, "Default Time Zones"
 * (learn.microsoft.com/windows-hardware/manufacture/desktop/default-time-zones); the rules, "TIME_ZONE_INFORMATION".
 */
const zones: readonly TimeZone[] = [
  zone('UTC', '(UTC) Coordinated Universal Time', 0),
  zone('Hawaiian Standard Time', '(UTC-10:00) Hawaii', -600),
  zone('Alaskan Standard Time', '(UTC-09:00) Alaska', -540, unitedStates),
  zone('Pacific Standard Time', '(UTC-08:00) Pacific Time (US & Canada)', -480, unitedStates),
  zone('US Mountain Standard Time', '(UTC-07:00) Arizona', -420),
  zone('Mountain Standard Time', '(UTC-07:00) Mountain Time (US & Canada)', -420, unitedStates),
  zone('Central Standard Time', '(UTC-06:00) Central Time (US & Canada)', -360, unitedStates),
  zone('Eastern Standard Time', '(UTC-05:00) Eastern Time (US & Canada)', -300, unitedStates),
  zone('Atlantic Standard Time', '(UTC-04:00) Atlantic Time (Canada)', -240, unitedStates),
  zone('E. South America Standard Time', '(UTC-03:00) Brasilia', -180),
  zone('GMT Standard Time', '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 0, europe(1)),
  zone('Greenwich Standard Time', '(UTC+00:00) Monrovia, Reykjavik', 0),
  zone('W. Europe Standard Time', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 60, europe(2)),
  zone('Central Europe Standard Time', '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', 60, europe(2)),
  zone('Romance Standard Time', '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 60, europe(2)),
  zone('Central European Standard Time', '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb', 60, europe(2)),
  zone('FLE Standard Time', '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 120, europe(3)),
  zone('South Africa Standard Time', '(UTC+02:00) Harare, Pretoria', 120),
  zone('Arabian Standard Time', '(UTC+04:00) Abu Dhabi, Muscat', 240),
  zone('India Standard Time', '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 330),
  zone('China Standard Time', '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 480),
  zone('Singapore Standard Time', '(UTC+08:00) Kuala Lumpur, Singapore', 480),
  zone('Tokyo Standard Time', '(UTC+09:00) Osaka, Sapporo, Tokyo', 540),
  zone('E. Australia Standard Time', '(UTC+10:00) Brisbane', 600),
  zone('AUS Eastern Standard Time', '(UTC+10:00) Canberra, Melbourne, Sydney', 600, australia),
  zone('New Zealand Standard Time', '(UTC+12:00) Auckland, Wellington', 720, newZealand),
];

/** Ids of the time zones that are known. */
export const timeZoneIds: readonly string[] = zones.map((each) => each.id);

/** The time zone of an id, upper and lower case alike. */
export function timeZoneOf(id: string): TimeZone {
  const found = zones.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (!found) throw new NotSimulated('value', `time zone ${id}`);
  return found;
}

/** Milliseconds UTC of a transition in a year, given the offset (minutes) in force before it. */
function momentOf(transition: Transition, year: number, offsetBefore: number): number {
  const { month, sunday, hour } = transition;
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  let day = 1 + ((7 - firstWeekday) % 7) + 7 * (sunday - 1);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  while (day > daysInMonth) day -= 7;
  return Date.UTC(year, month - 1, day, hour) - offsetBefore * 60_000;
}

/** Whether summer time is in force at a moment (milliseconds UTC). */
export function isDaylightTime(timeZone: TimeZone, moment: number): boolean {
  const { daylight, baseOffset } = timeZone;
  if (!daylight) return false;
  const year = new Date(moment + baseOffset * 60_000).getUTCFullYear();
  const begins = momentOf(daylight.begins, year, baseOffset);
  const ends = momentOf(daylight.ends, year, baseOffset + 60);
  return begins < ends ? moment >= begins && moment < ends : moment >= begins || moment < ends;
}

/** Minutes east of UTC at a moment (milliseconds UTC). */
export function offsetAt(timeZone: TimeZone, moment: number): number {
  return timeZone.baseOffset + (isDaylightTime(timeZone, moment) ? 60 : 0);
}
