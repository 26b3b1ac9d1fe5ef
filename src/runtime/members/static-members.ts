import { NotSimulated } from '../../base/not-simulated.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import type { Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { construct } from './construct.ts';
import { availableMember } from './find-member.ts';
import { methodNotFound, propertyNotFoundStrict, propertyNotSettable } from './member-errors.ts';
import { memberTable, type TypeMember } from './member-table.ts';
import { MethodReference } from './method-reference.ts';
import { orNull } from './read-member.ts';
import { setProperty } from './set-member.ts';

function findStatic(type: TypeValue, name: string, session: Session): TypeMember | undefined {
  const member = memberTable(type).static.get(name.toLowerCase());
  if (member?.kind === 'unsimulated') throw new NotSimulated('member', `${type.fullName}::${member.name}`);
  return member && availableMember(member, session) ? member : undefined;
}

/** `[type]::name`. */
export function getStaticMember(type: TypeValue, name: string, session: Session): Value {
  const member = findStatic(type, name, session);
  if (member?.kind === 'property') {
    // AutomationNull::Value is the one that gives no object.
    return orNull(() => member.definition.get(undefined, session) ?? (member.definition.type === 'psobject' ? undefined : null));
  }
  if (member?.kind === 'method') return new MethodReference(type, member);
  const { constructors } = memberTable(type);
  if (name.toLowerCase() === 'new' && constructors.length > 0) {
    return new MethodReference(type, { kind: 'method', name: 'new', overloads: constructors, isStatic: false, extended: false });
  }
  if (session.strictModeVersion() >= 2) throw propertyNotFoundStrict(name);
  return null;
}

/** `[type]::name = value`. */
export function setStaticMember(type: TypeValue, name: string, value: Value, session: Session): void {
  const member = findStatic(type, name, session);
  if (member?.kind !== 'property') throw propertyNotSettable(name);
  setProperty(member, undefined, value ?? null, session);
}

/** `[type]::name(args)`; `new` constructs (about_Object_Creation). */
export function invokeStatic(type: TypeValue, name: string, args: Value[], session: Session): Value {
  const member = findStatic(type, name, session);
  if (member?.kind === 'method') return callOverload({ overloads: member.overloads, name: member.name, self: undefined, args, session, type });
  if (name.toLowerCase() === 'new') return construct(type, args, session);
  // The methods behind properties: `[datetime]::get_Now()`.
  if (args.length === 0 && /^get_./i.test(name) && findStatic(type, name.slice(4), session)?.kind === 'property') {
    return getStaticMember(type, name.slice(4), session);
  }
  throw methodNotFound(type.fullName, name);
}
