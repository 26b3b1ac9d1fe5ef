import { adapterOf, availableMember, findMember } from '../members/find-member.ts';
import { memberTable } from '../members/member-table.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { extendedMembersOf, type PSMember, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

const isProperty = ({ kind }: PSMember) => kind === 'NoteProperty' || kind === 'ScriptProperty' || kind === 'AliasProperty' || kind === 'CodeProperty';

/** Names of the properties that were added to the object itself. */
function addedNames(object: Value): string[] {
  const base = unwrap(object);
  const members = [...(extendedMembersOf(object) ?? []), ...((base !== object && extendedMembersOf(base)) || [])];
  return members.filter(isProperty).map(({ name }) => name);
}

/** Names of the properties of the type: those that PowerShell's type data add to it, and its own. */
function typeProperties(object: Value, session: Session): { extended: string[]; own: string[] } {
  const type = typeOf(object);
  const names = { extended: [] as string[], own: [] as string[] };
  if (!type) return names;
  for (const member of memberTable(type).instance.values()) {
    if (member.kind !== 'property' || member.definition.hidden || member.definition.kind === 'ParameterizedProperty' || !availableMember(member, session)) continue;
    names[member.extended ? 'extended' : 'own'].push(member.name);
  }
  return names;
}

/** Names of the properties that the object has by what it holds; undefined when its type has no adapter. */
function adaptedNames(object: Value, session: Session): { names: string[]; hidesOwn: boolean } | undefined {
  const type = typeOf(object);
  const adapter = type && adapterOf(type);
  if (!adapter) return undefined;
  return { names: [...adapter.list(unwrap(object), session)].map(({ name }) => name), hidesOwn: adapter.hidesProperties ?? false };
}

/** The properties that a table or list shows of an object: its adapter's or its type's, then what was added to the type and to the object. */
export function displayedProperties(object: Value, session: Session): string[] {
  const { extended, own } = typeProperties(object, session);
  const adapted = adaptedNames(object, session)?.names ?? [];
  return [...(adapted.length > 0 ? adapted : own), ...addedNames(object), ...extended];
}

/** All properties, in the order of PSObject.Properties: what was added to the object and its type comes first. */
export function allPropertyNames(object: Value, session: Session): string[] {
  const { extended, own } = typeProperties(object, session);
  const adapted = adaptedNames(object, session);
  return [...addedNames(object), ...extended, ...(adapted?.names ?? []), ...(adapted?.hidesOwn ? [] : own)];
}

/** Names that match. */
export function matchProperties(object: Value, matches: (name: string) => boolean, session: Session): string[] {
  return allPropertyNames(object, session).filter(matches);
}

/** The name of a property as the object spells it; undefined when it has none of that name. */
export function findProperty(object: Value, name: string, session: Session): string | undefined {
  const found = findMember(object, name, session);
  if (found?.source === 'extended') return isProperty(found.member) ? found.member.name : undefined;
  if (found?.source === 'adapter') return found.property.name;
  return found?.member.kind === 'property' ? found.member.name : undefined;
}

/** The names in a property set that was added to the object. */
export function expandPropertySet(object: Value, name: string): string[] | undefined {
  const member = extendedMembersOf(object)?.get(name);
  return member?.kind === 'PropertySet' ? member.properties : undefined;
}
