import { NetObject } from './value.ts';

/** System.Management.Automation.Language.NullString: what becomes a null reference where a string is wanted, and not an empty string. */
class NullString extends NetObject {
  get typeName() {
    return 'System.Management.Automation.Language.NullString';
  }
}

/** Its only value. */
export const nullString = new NullString();
