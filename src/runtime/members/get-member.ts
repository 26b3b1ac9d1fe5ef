import { enumerate } from '../convert/enumerate.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { runtimeError } from '../values/errors.ts';
import { extendedMembersOf, PSCustomObject, unwrap } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';
import { adapterOf, availableMember, findMember } from './find-member.ts';
import { intrinsicMember } from './intrinsic-member.ts';
import { propertyNotFoundStrict } from './member-errors.ts';
import { memberTable } from './member-table.ts';
import { PSBaseView } from './ps-object-view.ts';
import { readMember } from './read-member.ts';

/** `value.name`: a property, key, method, or the members of a collection's elements (about_Properties, about_Member-Access_Enumeration). */
export function getMember(value: Value, name: string, session: Session): Value {
  if (value instanceof PSCustomObject) {
    const member = value.members.get(name);
    if (member?.kind === 'NoteProperty') return member.value;
  } else if (value instanceof Dictionary && value.has(name) && !extendedMembersOf(value)?.get(name)) {
    return value.get(name);
  }
  if (value === null || value === undefined) return memberOfNull(name, session);
  if (value instanceof PSBaseView) return typeMember(value.target, name, session);
  const found = findOwn(value, name, session);
  if (found !== notFound) return found;
  const elements = elementsOf(value);
  if (elements) return memberOfElements(elements, name, session);
  return missing(value, name, session);
}

/** The member that the object's type gives it, whatever keys and members it has besides. */
function typeMember(target: Value, name: string, session: Session): Value {
  const base = unwrap(target);
  const type = typeOf(base);
  const member = type && memberTable(type).instance.get(name.toLowerCase());
  const found = type && member && availableMember(member, session) ? ({ source: 'type', member, type } as const) : undefined;
  if (found) return readMember(found, base, session);
  return intrinsicMember(base, name, session) ?? null;
}

const notFound = Symbol('not found');

/** The member of the value itself. */
function findOwn(value: Exclude<Value, null | undefined>, name: string, session: Session): Value | typeof notFound {
  const found = findMember(value, name, session);
  if (found) return readMember(found, value, session);
  const base = unwrap(value);
  if (base !== value && base instanceof Dictionary && base.has(name)) return base.get(name) ?? null;
  const intrinsic = intrinsicMember(value, name, session);
  return intrinsic === undefined ? notFound : intrinsic;
}

function elementsOf(value: Value): Iterable<Value> | undefined {
  const base = unwrap(value);
  if (Array.isArray(base)) return base;
  return base instanceof NetObject ? enumerate(base) : undefined;
}

function memberOfNull(name: string, session: Session): Value {
  const version = session.strictModeVersion();
  if (version >= 2) throw propertyNotFoundStrict(name);
  return /^(count|length)$/i.test(name) ? 0 : null;
}

/** Every scalar has Count and Length, so that it can be used like a list of one (about_Properties). */
function missing(value: Value, name: string, session: Session): Value {
  const strict = session.strictModeVersion() >= 2;
  if (/^(count|length)$/i.test(name)) {
    // Windows PowerShell gives objects whose members an adapter finds neither.
    if (isAdapted(value) ? !session.isWindowsPowerShell : !strict) return 1;
  }
  if (strict) throw propertyNotFoundStrict(name);
  return null;
}

/**
 * Whether not the type, but the object or its adapter says which members there are (custom objects, XML nodes, management objects):
 * a member that such an object lacks is `$null`, also among the results of a member enumeration.
 */
function isAdapted(value: Value): boolean {
  const base = unwrap(value);
  if (base instanceof PSCustomObject) return true;
  const type = base instanceof NetObject ? typeOf(base) : undefined;
  return type !== undefined && adapterOf(type) !== undefined;
}

/** Member enumeration: the values of all elements that have the member, those of nested collections in line. */
function memberOfElements(elements: Iterable<Value>, name: string, session: Session): Value {
  const strict = session.strictModeVersion() >= 2;
  const results: Value[] = [];
  let any = false;
  for (const element of elements) {
    any = true;
    collectMember(element, name, session, strict, results);
  }
  if (results.length === 0 && strict) {
    if (any) throw propertyNotFoundStrict(name);
    throw runtimeError('PropertyNotFoundStrict', `The property '${name}' cannot be found on this object. Verify that the property exists.`);
  }
  return results.length === 0 ? null : results.length === 1 ? results[0] : results;
}

function collectMember(element: Value, name: string, session: Session, strict: boolean, results: Value[]): void {
  if (element === null || element === undefined) {
    if (strict) throw propertyNotFoundStrict(name);
    return;
  }
  let found: Value | typeof notFound;
  if (element instanceof Dictionary && element.has(name)) found = element.get(name) ?? null;
  else found = findOwn(element, name, session);
  if (found !== notFound) {
    const inner = elementsOf(found);
    if (inner && !(found instanceof Dictionary)) results.push(...inner);
    else results.push(found);
    return;
  }
  if (isAdapted(element)) {
    results.push(missing(element, name, session));
    return;
  }
  const nested = elementsOf(element);
  if (!nested && !strict && /^(count|length)$/i.test(name)) results.push(1);
  else if (nested) for (const inner of nested) collectMember(inner, name, session, strict, results);
  else if (strict) throw propertyNotFoundStrict(name);
}
