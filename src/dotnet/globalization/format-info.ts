import type { Culture } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Globalization.NumberFormatInfo of a culture. */
export class NumberFormatInfo extends NetObject {
  culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get typeName() {
    return 'System.Globalization.NumberFormatInfo';
  }
}

/** System.Globalization.DateTimeFormatInfo of a culture. */
export class DateTimeFormatInfo extends NetObject {
  culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get typeName() {
    return 'System.Globalization.DateTimeFormatInfo';
  }
}
