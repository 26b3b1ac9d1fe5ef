import type { Session } from '../session.ts';
import type { AdaptedProperty, TypeAdapter } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { extendedMembersOf, type PSMember, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { memberTable, type TypeMember } from './member-table.ts';

/** A member that an object has, and where it comes from. */
export type FoundMember =
  | { source: 'extended'; member: PSMember }
  | { source: 'adapter'; property: AdaptedProperty }
  | { source: 'type'; member: TypeMember; type: TypeValue };

const adapters = new WeakMap<TypeValue, { adapter: TypeAdapter<any> | undefined }>();

/** The adapter of a type or of its nearest base that has one. */
export function adapterOf(type: TypeValue): TypeAdapter<any> | undefined {
  let known = adapters.get(type);
  if (!known) {
    known = { adapter: undefined };
    for (const { definition } of hierarchyOf(type)) {
      if (definition.adapter) {
        known.adapter = definition.adapter;
        break;
      }
    }
    adapters.set(type, known);
  }
  return known.adapter;
}

/**
 * Finds a member of an object (not of a dictionary's keys) in the order of the Extended Type System: what was added to this object,
 * what type data add to its type, its adapter, its type.
 */
export function findMember(value: Value, name: string, session: Session): FoundMember | undefined {
  const added = extendedMembersOf(value)?.get(name);
  if (added) return { source: 'extended', member: added };
  const base = unwrap(value);
  if (base !== value) {
    const inner = extendedMembersOf(base)?.get(name);
    if (inner) return { source: 'extended', member: inner };
  }
  const given = session.typeData?.member(value, name);
  if (given) return { source: 'extended', member: given };
  const type = typeOf(base);
  if (!type) return undefined;
  const member = memberTable(type).instance.get(name.toLowerCase());
  if (member && member.kind !== 'unsimulated' && member.extended) return { source: 'type', member, type };
  const adapter = adapterOf(type);
  if (adapter) {
    const property = adapter.find(base, name, session);
    if (property) return { source: 'adapter', property };
  }
  if (!member || !availableMember(member, session)) return undefined;
  return { source: 'type', member, type };
}

/** Whether the edition has the member. */
export function availableMember(member: TypeMember, session: Session): boolean {
  if (member.kind === 'property') return member.definition.edition === undefined || member.definition.edition === session.edition;
  if (member.kind === 'method') return member.overloads.some(({ edition }) => edition === undefined || edition === session.edition);
  return true;
}
