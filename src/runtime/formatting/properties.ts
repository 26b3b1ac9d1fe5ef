import { toText } from '../convert/to-text.ts';
import { adapterOf, availableMember, findMember } from '../members/find-member.ts';
import { memberTable } from '../members/member-table.ts';
import type { Edition, Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { extendedMembersOf, PSCustomObject, type PSMember, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

const isProperty = ({ kind }: PSMember) =>
  kind === 'NoteProperty' || kind === 'ScriptProperty' || kind === 'AliasProperty' || kind === 'CodeProperty';

/** Names of the properties that were added to the object itself. */
function addedNames(object: Value): string[] {
  const base = unwrap(object);
  const members = [...(extendedMembersOf(object) ?? []), ...((base !== object && extendedMembersOf(base)) || [])];
  return members.filter(isProperty).map(({ name }) => name);
}

interface TypeProperties {
  readonly extended: readonly string[];
  readonly own: readonly string[];
}

const none: TypeProperties = { extended: [], own: [] };
const byEdition: Record<Edition, WeakMap<TypeValue, TypeProperties>> = { '7.6': new WeakMap(), '5.1': new WeakMap() };

/** Names of the properties of the type: those that PowerShell's type data add to it, and its own. */
function typeProperties(object: Value, session: Session): TypeProperties {
  const type = typeOf(object);
  if (!type) return none;
  const cache = byEdition[session.edition];
  let names = cache.get(type);
  if (!names) {
    names = readTypeProperties(type, session);
    cache.set(type, names);
  }
  return names;
}

function readTypeProperties(type: TypeValue, session: Session): TypeProperties {
  const names = { extended: [] as string[], own: [] as string[] };
  for (const member of memberTable(type).instance.values()) {
    if (
      member.kind !== 'property' ||
      member.definition.hidden ||
      member.definition.kind === 'ParameterizedProperty' ||
      !availableMember(member, session)
    )
      continue;
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

/** Names of the properties that the session's type data add. */
const givenNames = (object: Value, session: Session): string[] =>
  session.typeData
    ?.members(object)
    .filter(isProperty)
    .map(({ name }) => name) ?? [];

/** The properties that a table or list shows of an object: what was added to it, its adapter's or its type's, then what was added to the type. */
export function displayedProperties(object: Value, session: Session): string[] {
  const { extended, own } = typeProperties(object, session);
  const adapted = adaptedNames(object, session)?.names ?? [];
  return [...addedNames(object), ...(adapted.length > 0 ? adapted : own), ...extended, ...givenNames(object, session)];
}

/** All properties, in the order of PSObject.Properties: what was added to the object and its type comes first. */
export function allPropertyNames(object: Value, session: Session): string[] {
  const { extended, own } = typeProperties(object, session);
  const adapted = adaptedNames(object, session);
  const names = [...addedNames(object), ...givenNames(object, session), ...extended, ...(adapted?.names ?? []), ...(adapted?.hidesOwn ? [] : own)];
  return adapted ? distinct(names) : names;
}

/** What an adapter shows hides the type's own property of that name. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** Whether the object has any property at all. */
export function hasProperties(object: Value, session: Session): boolean {
  if (addedNames(object).length > 0 || givenNames(object, session).length > 0) return true;
  const { extended, own } = typeProperties(object, session);
  return extended.length > 0 || own.length > 0 || (adaptedNames(object, session)?.names.length ?? 0) > 0;
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

/** PowerShell 7 lets the keys of a hashtable count as its properties where properties are chosen by name. */
export function keysAsProperties(object: Value, session: Session): Value {
  const value = unwrap(object);
  if (session.isWindowsPowerShell || !(value instanceof Dictionary) || value.typeName !== 'System.Collections.Hashtable') return object;
  return new PSCustomObject(value.entries().map(([key, each]) => [toText(key, session), each] as const));
}
