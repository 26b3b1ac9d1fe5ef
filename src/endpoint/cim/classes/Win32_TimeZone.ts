import type { TimeZone, Transition } from '../../time-zone.ts';
import { defineCimClass } from '../cim-class.ts';

/** A change of the clocks under a prefix, as SYSTEMTIME has it: the day counts weeks (5: the last), the weekday is Sunday. */
const transition = (prefix: 'Standard' | 'Daylight', told: Transition | undefined) => ({
  [`${prefix}Day`]: told?.sunday ?? 0,
  [`${prefix}DayOfWeek`]: 0,
  [`${prefix}Hour`]: told?.hour ?? 0,
  [`${prefix}Millisecond`]: 0,
  [`${prefix}Minute`]: 0,
  [`${prefix}Month`]: told?.month ?? 0,
  [`${prefix}Second`]: 0,
  [`${prefix}Year`]: 0,
});

const zoneValues = (timeZone: TimeZone) => ({
  Bias: timeZone.baseOffset,
  Caption: timeZone.displayName,
  DaylightBias: timeZone.daylight ? -60 : 0,
  ...transition('Daylight', timeZone.daylight?.begins),
  DaylightName: timeZone.daylightName,
  Description: timeZone.displayName,
  SettingID: null,
  StandardBias: 0,
  ...transition('Standard', timeZone.daylight?.ends),
  StandardName: timeZone.standardName,
});

/** The time zone. */
export default defineCimClass({
  name: 'Win32_TimeZone',
  instances: ({ timeZone }) => [zoneValues(timeZone)],
});
