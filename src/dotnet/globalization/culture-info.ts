import { type Culture, sessionCulture } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { invalidOperation } from '../argument-exceptions.ts';
import { DateTimeFormatInfo, NumberFormatInfo } from './format-info.ts';

const made = new WeakMap<Culture, CultureInfo>();

/** System.Globalization.CultureInfo: the shared one of a culture, or a copy with formats of its own. */
export class CultureInfo extends NetObject {
  readonly #culture: Culture;
  readonly isShared: boolean;
  #number: NumberFormatInfo | undefined;
  #date: DateTimeFormatInfo | undefined;

  constructor(culture: Culture, isShared = false) {
    super();
    this.#culture = culture;
    this.isShared = isShared;
  }

  /** The one object of a culture. */
  static of(culture: Culture): CultureInfo {
    let info = made.get(culture);
    if (!info) {
      info = new CultureInfo(culture, true);
      made.set(culture, info);
    }
    return info;
  }

  /** What sessions run in. */
  static get current(): CultureInfo {
    return CultureInfo.of(sessionCulture);
  }

  get typeName() {
    return 'System.Globalization.CultureInfo';
  }

  get equalityKey() {
    return this.#culture.name;
  }

  /** What formatting reads, the changes of the copy included. */
  get culture(): Culture {
    const number = this.#number?.format ?? this.#culture.number;
    const date = this.#date?.format ?? this.#culture.date;
    return number === this.#culture.number && date === this.#culture.date ? this.#culture : { name: this.#culture.name, number, date };
  }

  get numberFormat(): NumberFormatInfo {
    if (this.isShared) return NumberFormatInfo.of(this.#culture);
    this.#number ??= new NumberFormatInfo(this.#culture);
    return this.#number;
  }

  get dateTimeFormat(): DateTimeFormatInfo {
    if (this.isShared) return DateTimeFormatInfo.of(this.#culture);
    this.#date ??= new DateTimeFormatInfo(this.#culture);
    return this.#date;
  }

  setNumberFormat(format: NumberFormatInfo): void {
    this.#checkOwn();
    this.#number = format;
  }

  setDateTimeFormat(format: DateTimeFormatInfo): void {
    this.#checkOwn();
    this.#date = format;
  }

  #checkOwn(): void {
    if (this.isShared) throw invalidOperation('Instance is read-only.');
  }
}
