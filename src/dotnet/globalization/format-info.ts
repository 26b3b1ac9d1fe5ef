import type { Culture, DateFormat, NumberFormat } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { invalidOperation } from '../argument-exceptions.ts';
import { calendarOf } from './calendar-facts.ts';
import type { CalendarFacts } from './culture-data.ts';

/** What the two kinds of formats have in common: those of a known culture are shared and cannot be changed, copies can. */
abstract class FormatInfo extends NetObject {
  culture: Culture;
  readonly isShared: boolean;

  constructor(culture: Culture, isShared = false) {
    super();
    this.culture = culture;
    this.isShared = isShared;
  }

  protected checkOwn(): void {
    if (this.isShared) throw invalidOperation('Instance is read-only.');
  }
}

const numbers = new WeakMap<Culture, NumberFormatInfo>();
const dates = new WeakMap<Culture, DateTimeFormatInfo>();

/** System.Globalization.NumberFormatInfo. */
export class NumberFormatInfo extends FormatInfo {
  readonly typeName = 'System.Globalization.NumberFormatInfo';

  /** The shared one of a culture. */
  static of(culture: Culture): NumberFormatInfo {
    let info = numbers.get(culture);
    if (!info) {
      info = new NumberFormatInfo(culture, true);
      numbers.set(culture, info);
    }
    return info;
  }

  get format(): NumberFormat {
    return this.culture.number;
  }

  change(changed: Partial<NumberFormat>): void {
    this.checkOwn();
    this.culture = { ...this.culture, number: { ...this.culture.number, ...changed } };
  }
}

/** System.Globalization.DateTimeFormatInfo. */
export class DateTimeFormatInfo extends FormatInfo {
  readonly typeName = 'System.Globalization.DateTimeFormatInfo';
  #calendar: Partial<CalendarFacts> = {};

  static of(culture: Culture): DateTimeFormatInfo {
    let info = dates.get(culture);
    if (!info) {
      info = new DateTimeFormatInfo(culture, true);
      dates.set(culture, info);
    }
    return info;
  }

  get format(): DateFormat {
    return this.culture.date;
  }

  get calendar(): CalendarFacts {
    return { ...calendarOf(this.culture.name), ...this.#calendar };
  }

  change(changed: Partial<DateFormat>): void {
    this.checkOwn();
    this.culture = { ...this.culture, date: { ...this.culture.date, ...changed } };
  }

  changeCalendar(changed: Partial<CalendarFacts>): void {
    this.checkOwn();
    this.#calendar = { ...this.#calendar, ...changed };
  }
}
