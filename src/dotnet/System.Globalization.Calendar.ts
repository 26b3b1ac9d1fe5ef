import {
  datePartsOf,
  daysInMonth,
  isLeapYear,
  ticksOfDate,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from '../runtime/text/date-parts.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { Double } from '../runtime/values/numbers.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import { outOfRange } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { GregorianCalendar, weekOfYear } from './globalization/calendar.ts';
import { addMonths, addYears, checkedTicks } from './time/add-units.ts';

const own = 'System.Globalization';

const part = (name: string, read: (time: DateTime) => number): MethodsBySignature<GregorianCalendar> => ({
  [`int ${name}(datetime time)`]: (_, [time]) => read(time),
});

const unit = (name: string, parameter: string, ticks: bigint): MethodsBySignature<GregorianCalendar> => ({
  [`datetime ${name}(datetime time, int ${parameter})`]: (_, [time, count]) =>
    new DateTime(checkedTicks(time.ticks + BigInt(count) * ticks), time.kind),
});

function checkYear(year: number): number {
  if (year < 1 || year > 9999) throw outOfRange('Valid values are between 1 and 9999, inclusive.', 'year');
  return year;
}

function checkMonth(month: number): number {
  if (month < 1 || month > 12) throw outOfRange('Month must be between one and twelve.', 'month');
  return month;
}

function dateTime([year, month, day, hour, minute, second, millisecond]: number[]): DateTime {
  const ticks = ticksOfDate(year, month, day, hour, minute, second, millisecond * 10_000);
  if (ticks === undefined) throw outOfRange('Year, Month, and Day parameters describe an un-representable DateTime.', '');
  return new DateTime(ticks);
}

export default [
  {
    name: `${own}.Calendar`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.ICloneable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.globalization.calendar',
    methods: methodsOf<GregorianCalendar>({
      'datetime AddMonths(datetime time, int months)': (_, [time, months]) => new DateTime(addMonths(time.ticks, months), time.kind),
      'datetime AddYears(datetime time, int years)': (_, [time, years]) => new DateTime(addYears(time.ticks, years), time.kind),
      ...unit('AddDays', 'days', ticksPerDay),
      ...unit('AddHours', 'hours', ticksPerHour),
      ...unit('AddMinutes', 'minutes', ticksPerMinute),
      ...unit('AddSeconds', 'seconds', ticksPerSecond),
      ...unit('AddWeeks', 'weeks', ticksPerDay * 7n),
      'System.Object Clone()': () => new GregorianCalendar(),
      ...part('GetDayOfMonth', ({ ticks }) => datePartsOf(ticks).day),
      'System.DayOfWeek GetDayOfWeek(datetime time)': (_, [time]) => enumValue('System.DayOfWeek', datePartsOf(time.ticks).dayOfWeek),
      ...part('GetDayOfYear', ({ ticks }) => datePartsOf(ticks).dayOfYear),
      'int GetDaysInMonth(int year, int month)': (_, [year, month]) => daysInMonth(checkYear(year), checkMonth(month)),
      'int GetDaysInYear(int year)': (_, [year]) => (isLeapYear(checkYear(year)) ? 366 : 365),
      ...part('GetEra', () => 1),
      ...part('GetHour', ({ ticks }) => datePartsOf(ticks).hour),
      'double GetMilliseconds(datetime time)': (_, [time]) => new Double(Math.trunc(datePartsOf(time.ticks).fraction / 10_000)),
      ...part('GetMinute', ({ ticks }) => datePartsOf(ticks).minute),
      ...part('GetMonth', ({ ticks }) => datePartsOf(ticks).month),
      'int GetMonthsInYear(int year)': (_, [year]) => (checkYear(year) ? 12 : 0),
      ...part('GetSecond', ({ ticks }) => datePartsOf(ticks).second),
      [`int GetWeekOfYear(datetime time, ${own}.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)`]: (_, [time, rule, firstDay]) =>
        weekOfYear(time.ticks, enumNumber(rule), enumNumber(firstDay)),
      ...part('GetYear', ({ ticks }) => datePartsOf(ticks).year),
      'bool IsLeapDay(int year, int month, int day)': (_, [year, month, day]) => isLeapYear(checkYear(year)) && month === 2 && day === 29,
      'bool IsLeapMonth(int year, int month)': () => false,
      'bool IsLeapYear(int year)': (_, [year]) => isLeapYear(checkYear(year)),
      'datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)': (_, parts) => dateTime(parts),
    }),
    alsoHas: [
      'AddMilliseconds',
      'AlgorithmType',
      'Eras',
      'GetLeapMonth',
      'IsReadOnly',
      'MaxSupportedDateTime',
      'MinSupportedDateTime',
      'ToFourDigitYear',
      'TwoDigitYearMax',
    ],
  },
  {
    name: `${own}.GregorianCalendar`,
    kind: 'class',
    base: `${own}.Calendar`,
    source: 'https://learn.microsoft.com/dotnet/api/system.globalization.gregoriancalendar',
    constructors: constructorsOf({ [`${own}.GregorianCalendar new()`]: () => new GregorianCalendar() }),
    staticProperties: { ADEra: { type: 'int', kind: 'Field', get: () => 1 } },
    alsoHas: ['CalendarType'],
  },
] satisfies NetType[];
