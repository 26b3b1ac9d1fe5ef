import type { Culture } from '../../runtime/text/culture.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Globalization.CompareInfo. */
export class CompareInfo extends NetObject {
  readonly typeName = 'System.Globalization.CompareInfo';
  readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get equalityKey() {
    return this.culture.name;
  }
}
