import type { Culture } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Globalization.CultureInfo. */
export class CultureInfo extends NetObject {
  readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get typeName() {
    return 'System.Globalization.CultureInfo';
  }

  get equalityKey() {
    return this.culture.name;
  }
}
