import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';

import { extendedMembersOf, type PSMembers } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { builtInDisplayProperties, builtInDisplayProperty } from './display-property-sets.ts';
import { namePattern } from './name-pattern.ts';
import { findProperty, matchProperties } from './properties.ts';
import { typeNamesOf } from './type-names.ts';

/** PSStandardMembers that a script added to the object. */
function standardMembers(object: Value): PSMembers | undefined {
  const set = extendedMembersOf(object)?.get('PSStandardMembers');
  return set?.kind === 'MemberSet' ? set.members : undefined;
}

/** DefaultDisplayPropertySet: the properties that an object shows when nobody asks for others; empty when it has no such set. */
export function defaultDisplayProperties(object: Value, session: Session): readonly string[] {
  const own = standardMembers(object)?.get('DefaultDisplayPropertySet');
  if (own?.kind === 'PropertySet') return own.properties;
  for (const name of typeNamesOf(object)) {
    const found = session.typeData?.get(name)?.defaultDisplayPropertySet ?? builtInDisplayProperties(name);
    if (found) return found;
  }
  return [];
}

// What stands for an object where there is room for one property only, tried in this order.
const namePatterns = ['name', 'id', 'key', '*key', '*name', '*id'];

/** The property that names an object in lists of objects and in wide views; undefined when none does. */
export function displayNameProperty(object: Value, session: Session): string | undefined {
  const own = standardMembers(object)?.get('DefaultDisplayProperty');
  if (own?.kind === 'NoteProperty') return toText(own.value, session);
  for (const name of typeNamesOf(object)) {
    const found = session.typeData?.get(name)?.defaultDisplayProperty ?? builtInDisplayProperty(name);
    if (found) return found;
  }
  for (const pattern of namePatterns) {
    const found = pattern.startsWith('*') ? matchProperties(object, namePattern(pattern), session)[0] : findProperty(object, pattern, session);
    if (found !== undefined && !/^(PSComputerName|PSShowComputerName|RunspaceId|PSSourceJobInstanceId)$/i.test(found)) return found;
  }
  return undefined;
}
