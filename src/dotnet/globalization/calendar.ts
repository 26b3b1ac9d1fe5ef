import { datePartsOf, ticksPerDay } from '../../runtime/text/date-parts.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Globalization.GregorianCalendar. */
export class GregorianCalendar extends NetObject {
  readonly typeName = 'System.Globalization.GregorianCalendar';
}

/** The calendar of the cultures. */
export const gregorian = new GregorianCalendar();

/**
 * Calendar.GetWeekOfYear: weeks begin on a day (0 is Sunday); the first one is that of January 1st (rule 0), the first whole
 * one (1), or the first with four days (2). https://learn.microsoft.com/dotnet/api/system.globalization.calendarweekrule
 */
export function weekOfYear(ticks: bigint, rule: number, firstDay: number): number {
  const { dayOfYear, dayOfWeek } = datePartsOf(ticks);
  const past = dayOfYear - 1;
  const firstOfJanuary = (((dayOfWeek - past) % 7) + 7) % 7;
  if (rule === 0) return Math.floor((past + ((firstOfJanuary - firstDay + 7) % 7)) / 7) + 1;
  const wanted = rule === 1 ? 7 : 4;
  // Days of January in front of the first week that begins in it.
  let offset = (firstDay - firstOfJanuary + 7) % 7;
  if (offset !== 0 && offset >= wanted) offset -= 7;
  if (past >= offset) return Math.floor((past - offset) / 7) + 1;
  return weekOfYear(ticks - BigInt(dayOfYear) * ticksPerDay, rule, firstDay);
}
