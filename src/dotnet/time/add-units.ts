import type { Session } from '../../runtime/session.ts';
import { datePartsOf, daysInMonth, largestTicks, ticksOfDate, ticksPerDay } from '../../runtime/text/date-parts.ts';
import { outOfRange } from '../argument-exceptions.ts';

/** What .NET answers for a date before year 1 or after 9999. */
export function checkedTicks(ticks: bigint, parameter = 'value'): bigint {
  if (ticks >= 0n && ticks <= largestTicks) return ticks;
  throw outOfRange('The added or subtracted value results in an un-representable DateTime.', parameter);
}

/** AddDays, AddHours …: whole units and the fraction apart; .NET Framework rounds to milliseconds. */
export function addUnits(ticks: bigint, count: number, ticksPerUnit: bigint, session: Session): bigint {
  if (!Number.isFinite(count) || Math.abs(count) > Number(largestTicks / ticksPerUnit) + 1)
    throw outOfRange('Value to add was out of range.', 'value');
  if (session.isWindowsPowerShell) {
    const perMillisecond = Number(ticksPerUnit) / 10_000;
    return checkedTicks(ticks + BigInt(Math.trunc(count * perMillisecond + (count >= 0 ? 0.5 : -0.5))) * 10_000n);
  }
  const whole = Math.trunc(count);
  return checkedTicks(ticks + BigInt(whole) * ticksPerUnit + BigInt(Math.trunc((count - whole) * Number(ticksPerUnit))));
}

/** AddMonths: the day stays where the month has it, else it is the month's last. */
export function addMonths(ticks: bigint, months: number): bigint {
  if (months < -120_000 || months > 120_000) throw outOfRange('Months value must be between +/-120000.', 'months');
  const { year, month, day } = datePartsOf(ticks);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  if (newYear < 1 || newYear > 9999) throw outOfRange('The added or subtracted value results in an un-representable DateTime.', 'months');
  const date = ticksOfDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))!;
  return date + (ticks % ticksPerDay);
}

export function addYears(ticks: bigint, years: number): bigint {
  if (years < -10_000 || years > 10_000) throw outOfRange('Years value must be between +/-10000.', 'value');
  const { year, month, day } = datePartsOf(ticks);
  if (year + years < 1 || year + years > 9999) throw outOfRange('The added or subtracted value results in an un-representable DateTime.', 'value');
  return ticksOfDate(year + years, month, Math.min(day, daysInMonth(year + years, month)))! + (ticks % ticksPerDay);
}
