import { type DateFormat, invariantCulture, sessionCulture } from '../runtime/text/culture.ts';
import { standardDatePattern } from '../runtime/text/format-date.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { typedArray } from '../runtime/types/types.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, outOfRange } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { gregorian } from './globalization/calendar.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { DateTimeFormatInfo } from './globalization/format-info.ts';

const own = 'System.Globalization.DateTimeFormatInfo';

type TextKey = { [Key in keyof DateFormat]-?: DateFormat[Key] extends string ? Key : never }[keyof DateFormat];

const text = (key: TextKey): PropertyDefinition<DateTimeFormatInfo> => ({
  type: 'string',
  get: ({ format }) => format[key],
  set: (self, value) => {
    if (value === null) throw argumentNull('value');
    self.change({ [key]: value as string });
  },
});

const list = (
  read: (format: DateFormat) => readonly string[],
  write: (names: string[]) => Partial<DateFormat>,
  count: 7 | 13,
): PropertyDefinition<DateTimeFormatInfo> => ({
  type: 'string[]',
  // The calendar has room for thirteen months.
  get: ({ format }) => typedArray([...read(format), ...(count === 13 ? [''] : [])], 'System.String'),
  set: (self, value) => {
    if (value === null) throw argumentNull('value');
    const names = value as string[];
    if (names.length !== count) throw argument(`Length of the array must be ${count}.`, 'value');
    self.change(write(names.slice(0, count === 13 ? 12 : 7)));
  },
});

const fixed = (letter: string): PropertyDefinition<DateTimeFormatInfo> => ({
  type: 'string',
  get: ({ format }) => standardDatePattern(letter, format) ?? '',
});

function monthName(names: readonly string[], month: number): string {
  if (month < 1 || month > 13) throw outOfRange('Valid values are between 1 and 13, inclusive.', 'month');
  return names[month - 1] ?? '';
}

function dayName(names: readonly string[], day: Value): string {
  const number = enumNumber(day);
  if (number < 0 || number > 6) throw outOfRange('Valid values are between Sunday and Saturday, inclusive.', 'dayofweek');
  return names[number];
}

const info = (provider: Value) => (provider instanceof DateTimeFormatInfo ? provider : DateTimeFormatInfo.of(cultureOf(provider)));
const weekRule = 'System.Globalization.CalendarWeekRule';

export default defineType<DateTimeFormatInfo>({
  name: own,
  kind: 'class',
  interfaces: ['System.ICloneable', 'System.IFormatProvider'],
  source: 'https://learn.microsoft.com/dotnet/api/system.globalization.datetimeformatinfo',
  properties: {
    AMDesignator: text('amDesignator'),
    DateSeparator: text('dateSeparator'),
    Calendar: { type: 'System.Globalization.Calendar', get: () => gregorian },
    FirstDayOfWeek: {
      type: 'System.DayOfWeek',
      get: ({ calendar }) => enumValue('System.DayOfWeek', calendar.firstDayOfWeek),
      set: (self, value) => self.changeCalendar({ firstDayOfWeek: enumNumber(value) }),
    },
    CalendarWeekRule: {
      type: weekRule,
      get: ({ calendar }) => enumValue(weekRule, calendar.calendarWeekRule),
      set: (self, value) => self.changeCalendar({ calendarWeekRule: enumNumber(value) }),
    },
    FullDateTimePattern: text('fullDateTimePattern'),
    LongDatePattern: text('longDatePattern'),
    LongTimePattern: text('longTimePattern'),
    MonthDayPattern: text('monthDayPattern'),
    PMDesignator: text('pmDesignator'),
    RFC1123Pattern: fixed('r'),
    ShortDatePattern: text('shortDatePattern'),
    ShortTimePattern: text('shortTimePattern'),
    SortableDateTimePattern: fixed('s'),
    TimeSeparator: text('timeSeparator'),
    UniversalSortableDateTimePattern: fixed('u'),
    YearMonthPattern: text('yearMonthPattern'),
    AbbreviatedDayNames: list(
      (format) => format.abbreviatedDayNames,
      (abbreviatedDayNames) => ({ abbreviatedDayNames }),
      7,
    ),
    ShortestDayNames: { type: 'string[]', get: ({ calendar }) => typedArray([...calendar.shortestDayNames], 'System.String') },
    DayNames: list(
      (format) => format.dayNames,
      (dayNames) => ({ dayNames }),
      7,
    ),
    AbbreviatedMonthNames: list(
      (format) => format.abbreviatedMonthNames,
      (abbreviatedMonthNames) => ({ abbreviatedMonthNames }),
      13,
    ),
    MonthNames: list(
      (format) => format.monthNames,
      (monthNames) => ({ monthNames }),
      13,
    ),
    IsReadOnly: { type: 'bool', get: ({ isShared }) => isShared },
    AbbreviatedMonthGenitiveNames: list(
      (format) => format.abbreviatedGenitiveMonthNames ?? format.abbreviatedMonthNames,
      (abbreviatedGenitiveMonthNames) => ({ abbreviatedGenitiveMonthNames }),
      13,
    ),
    MonthGenitiveNames: list(
      (format) => format.genitiveMonthNames ?? format.monthNames,
      (genitiveMonthNames) => ({ genitiveMonthNames }),
      13,
    ),
  },
  methods: methodsOf<DateTimeFormatInfo>({
    'System.Object Clone()': ({ culture }) => new DateTimeFormatInfo(culture),
    'string GetAbbreviatedDayName(System.DayOfWeek dayofweek)': ({ format }, [day]) => dayName(format.abbreviatedDayNames, day),
    'string GetAbbreviatedMonthName(int month)': ({ format }, [month]) => monthName(format.abbreviatedMonthNames, month),
    'string GetDayName(System.DayOfWeek dayofweek)': ({ format }, [day]) => dayName(format.dayNames, day),
    'string GetEraName(int era)': ({ format }) => format.eraName,
    'System.Object GetFormat(type formatType)': (self, [type]) => ((type as TypeValue | null)?.fullName === own ? self : null),
    'string GetMonthName(int month)': ({ format }, [month]) => monthName(format.monthNames, month),
    'string GetShortestDayName(System.DayOfWeek dayOfWeek)': ({ calendar }, [day]) => dayName(calendar.shortestDayNames, day),
  }),
  constructors: constructorsOf({ [`${own} new()`]: () => new DateTimeFormatInfo(invariantCulture) }),
  staticProperties: {
    CurrentInfo: { type: own, get: () => DateTimeFormatInfo.of(sessionCulture) },
    InvariantInfo: { type: own, get: () => DateTimeFormatInfo.of(invariantCulture) },
  },
  staticMethods: methodsOf<undefined>({
    [`${own} GetInstance(System.IFormatProvider provider)`]: (_, [provider]) => info(provider),
    [`${own} ReadOnly(${own} dtfi)`]: (_, [format]) => new DateTimeFormatInfo((format as DateTimeFormatInfo).culture, true),
  }),
  alsoHas: ['GetAbbreviatedEraName', 'GetAllDateTimePatterns', 'GetEra', 'NativeCalendarName', 'SetAllDateTimePatterns'],
});
