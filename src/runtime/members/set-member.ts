import { NotSimulated } from '../../base/not-simulated.ts';
import { castException } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { extendedMembersOf, PSCustomObject, type PSMember, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { adapterOf, findMember } from './find-member.ts';
import { setIndex } from './index-access.ts';
import { exceptionOf, exceptionWhenSetting, missingNoteProperty, propertyNotSettable, readOnlyProperty, setterUnavailable } from './member-errors.ts';
import type { TypeProperty } from './member-table.ts';
import { PSBaseView } from './ps-object-view.ts';
import { runWithThis } from './read-member.ts';
import { typeOfText } from './type-of-text.ts';

/** `value.name = newValue`. */
export function setMember(value: Value, name: string, newValue: Value, session: Session): void {
  const assigned = newValue === undefined ? null : newValue;
  if (value === null || value === undefined) throw propertyNotSettable(name, 'PropertyNotFound');
  if (value instanceof PSBaseView) return setTyped(value.target, name, assigned, session);
  const added = extendedMembersOf(value)?.get(name);
  if (added) return setExtended(added, value, assigned, session);
  const base = unwrap(value);
  if (base instanceof Dictionary && !isSettableProperty(base, name, session)) return setIndex(base, name, assigned, session);
  const given = session.typeData?.member(value, name);
  if (given?.kind === 'NoteProperty') throw readOnlyProperty(given.name);
  if (given) return setExtended(given, value, assigned, session);
  if (base instanceof PSCustomObject) throw missingNoteProperty(name);
  setTyped(value, name, assigned, session);
}

/** A dictionary's own settable property wins over a key (none of .NET's has one that scripts set). */
function isSettableProperty(value: Dictionary, name: string, session: Session): boolean {
  if (value.has(name)) return false;
  const found = findMember(value, name, session);
  return found?.source === 'type' && found.member.kind === 'property' && found.member.definition.set !== undefined;
}

function setTyped(value: Value, name: string, newValue: Value, session: Session): void {
  const found = findMember(value, name, session);
  // What an adapter does not find is an error of the object's own, as with custom objects.
  if (!found) throw isAdapted(value) ? missingNoteProperty(name) : propertyNotSettable(name);
  if (found.source === 'extended') return setExtended(found.member, value, newValue, session);
  if (found.source === 'adapter') {
    if (!found.property.set) throw readOnlyProperty(found.property.name);
    return found.property.set(newValue, session);
  }
  const { member } = found;
  if (member.kind === 'unsimulated') throw new NotSimulated('member', `${found.type.fullName}.${member.name}`);
  if (member.kind === 'method') throw propertyNotSettable(name);
  setProperty(member, unwrap(value), newValue, session, isAdapted(value) ? 'CatchFromBaseAdapterSetValue' : undefined);
}

function isAdapted(value: Value): boolean {
  const type = typeOf(unwrap(value));
  return type !== undefined && adapterOf(type) !== undefined;
}

/** Sets a property of a type, static ones too: the value is converted to its type first. */
export function setProperty(member: TypeProperty, self: Value, newValue: Value, session: Session, id?: string): void {
  const { definition, name } = member;
  if (!definition.set) throw readOnlyProperty(name);
  guarded(
    name,
    session,
    () => {
      const type = typeOfText(definition.type);
      const converted = type && type.fullName !== 'System.Object' ? convertTo(newValue, type, session) : newValue;
      definition.set!(self, converted, session);
    },
    id,
  );
}

function guarded(name: string, session: Session, run: () => void, id?: string): void {
  try {
    run();
  } catch (thrown) {
    const inner = exceptionOf(thrown, session);
    throw inner ? exceptionWhenSetting(name, castException(inner), id) : thrown;
  }
}

function setExtended(member: PSMember, value: Value, newValue: Value, session: Session): void {
  switch (member.kind) {
    case 'NoteProperty':
      member.value = newValue;
      return;
    case 'AliasProperty':
      return setMember(value, member.referencedName, newValue, session);
    case 'CodeProperty':
      if (!member.set) throw readOnlyProperty(member.name);
      return guarded(member.name, session, () => member.set!(value, newValue, session));
    case 'ScriptProperty': {
      const { setter, name } = member;
      if (!setter) throw setterUnavailable(name);
      return guarded(name, session, () => void runWithThis(setter, value, [newValue], session));
    }
    default:
      throw propertyNotSettable(member.name);
  }
}
