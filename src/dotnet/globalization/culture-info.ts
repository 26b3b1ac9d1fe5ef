import { type Culture, sessionCulture } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';

const made = new WeakMap<Culture, CultureInfo>();

/** System.Globalization.CultureInfo. */
export class CultureInfo extends NetObject {
  readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  /** The one object of a culture. */
  static of(culture: Culture): CultureInfo {
    let info = made.get(culture);
    if (!info) {
      info = new CultureInfo(culture);
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
    return this.culture.name;
  }
}
