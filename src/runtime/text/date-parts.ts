/** Ticks of 100 ns. */
export const ticksPerSecond = 10_000_000n;
export const ticksPerMinute = 600_000_000n;
export const ticksPerHour = 36_000_000_000n;
export const ticksPerDay = 864_000_000_000n;
/** DateTime.MaxValue.Ticks */
export const largestTicks = 3_155_378_975_999_999_999n;

/** A date of the Gregorian calendar and a time of the day. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Ticks below a second. */
  fraction: number;
  /** 0 is Sunday. */
  dayOfWeek: number;
  dayOfYear: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1];
}

/** Days before the first of January of a year, counted from 0001-01-01. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Takes a DateTime's ticks apart. */
export function datePartsOf(ticks: bigint): DateParts {
  const days = Number(ticks / ticksPerDay);
  const time = Number(ticks % ticksPerDay);
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBeforeYear(year + 1) <= days) year++;
  while (daysBeforeYear(year) > days) year--;
  const dayOfYear = days - daysBeforeYear(year);
  let month = 1;
  let day = dayOfYear;
  while (day >= daysInMonth(year, month)) day -= daysInMonth(year, month++);
  const seconds = Math.floor(time / 10_000_000);
  return {
    year,
    month,
    day: day + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: time - seconds * 10_000_000,
    dayOfWeek: (days + 1) % 7,
    dayOfYear: dayOfYear + 1,
  };
}

/** Ticks of a date and time; undefined where there is no such date. */
export function ticksOfDate(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, fraction = 0): bigint | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  let days = daysBeforeYear(year) + day - 1;
  for (let index = 1; index < month; index++) days += daysInMonth(year, index);
  return BigInt(days) * ticksPerDay + BigInt(hour * 3600 + minute * 60 + second) * ticksPerSecond + BigInt(fraction);
}

/** Where "local time" is. */
export interface LocalZone {
  /** Minutes east of UTC at a local time. */
  offsetOfLocal(ticks: bigint): number;
  /** Minutes east of UTC at a time in UTC. */
  offsetOfUtc(ticks: bigint): number;
}

export const utcZone: LocalZone = { offsetOfLocal: () => 0, offsetOfUtc: () => 0 };
