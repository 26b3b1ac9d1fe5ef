import { sessionCulture } from '../../runtime/text/culture.ts';
import { type CalendarFacts, cultureData } from './culture-data.ts';

/** The days and weeks of a culture; those that it does not say itself are its base's. */
export function calendarOf(name: string): CalendarFacts {
  const data = cultureData[name] ?? cultureData[sessionCulture.name];
  const own = data.extra ?? {};
  const from = data.base === undefined ? (own as CalendarFacts) : calendarOf(data.base);
  return { ...from, ...own };
}
