import { NotSimulated } from '../../base/not-simulated.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { knownType, typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { type ExceptionObject, NetException, type TerminatingError } from '../values/errors.ts';
import { GenericDictionary } from '../values/generic-dictionary.ts';
import { extendedMembersOf, PSCustomObject, type PSMember, unwrap } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { forEachMethod, whereMethod } from './collection-methods.ts';
import { adapterOf, findMember } from './find-member.ts';
import { getIndex, setIndex } from './index-access.ts';
import {
  exceptionOf,
  exceptionWhenGetting,
  exceptionWhenSetting,
  invokeOnNull,
  methodFailure,
  methodNotFound,
  propertyNotSettable,
} from './member-errors.ts';
import { memberTable, type TypeMethod } from './member-table.ts';
import { MethodReference } from './method-reference.ts';
import { PSBaseView } from './ps-object-view.ts';
import { readMember, runWithThis } from './read-member.ts';
import { setMember } from './set-member.ts';

/** `value.name(args)` (about_Methods). */
export function invokeMember(value: Value, name: string, args: Value[], session: Session): Value {
  const result = tryInvoke(value, name, args, session);
  if (result !== notFound) return result;
  if (value === null || value === undefined) throw invokeOnNull();
  const elements = elementsOf(value);
  if (elements) return invokeOnElements(value, elements, name, args, session);
  throw missingMethod(value, name);
}

const notFound = Symbol('not found');

function missingMethod(value: Value, name: string) {
  const base = unwrap(value);
  const custom = base instanceof PSCustomObject;
  return methodNotFound(typeOf(base)!.fullName, name, custom ? name : undefined);
}

function elementsOf(value: Value): Iterable<Value> | undefined {
  const base = unwrap(value);
  if (Array.isArray(base)) return base;
  return base instanceof NetObject ? enumerate(base) : undefined;
}

/** Calls the method of the value itself. */
function tryInvoke(value: Value, name: string, args: Value[], session: Session): Value | typeof notFound {
  if (value === null || value === undefined) return intrinsicMethod(value, name, args, session);
  if (typeof value === 'object') {
    if (value instanceof PSBaseView) return tryInvoke(unwrap(value.target), name, args, session);
    const added = extendedMembersOf(value)?.get(name);
    if (added) {
      const result = invokeExtended(added, value, args, session);
      if (result !== notFound) return result;
    }
  }
  const given = session.typeData?.member(value, name);
  if (given) {
    const result = invokeExtended(given, value, args, session);
    if (result !== notFound) return result;
  }
  const base = unwrap(value);
  const type = typeOf(base)!;
  const member = memberTable(type).instance.get(name.toLowerCase());
  if (member?.kind === 'method') return callOverload({ overloads: member.overloads, name: member.name, self: base, args, session, type });
  const adapted = adapterOf(type)?.invoke?.(base, name, args, session);
  if (adapted !== undefined) return adapted;
  if (member?.kind === 'unsimulated') throw new NotSimulated('member', `${type.fullName}.${member.name}`);
  const special = accessor(value, type, name, args, session);
  return special === notFound ? intrinsicMethod(value, name, args, session) : special;
}

/** Indexers by name, `$s.Chars(0)`, and the methods behind properties, `$s.get_Length()`. */
function accessor(value: Value, type: TypeValue, name: string, args: Value[], session: Session): Value | typeof notFound {
  const indexer = indexerName(type);
  const key = name.toLowerCase();
  if (indexer && args.length > 0) {
    const lower = indexer.toLowerCase();
    if (key === lower)
      return failingAs(
        session,
        (inner) => exceptionWhenGetting(indexer, inner),
        () => readIndexer(value, args, session),
      );
    if (key === `get_${lower}`) return asMethod(`get_${indexer}`, args, session, () => readIndexer(value, args, session));
    if (key === `set_${lower}`) return asMethod(`set_${indexer}`, args, session, () => writeIndexer(value, args, session));
  }
  const match = /^(get|set)_(.+)$/.exec(key);
  if (!match) return notFound;
  const member = memberTable(type).instance.get(match[2]);
  if (member?.kind !== 'property' || member.extended) return notFound;
  if (match[1] === 'get' && args.length === 0) return readMember({ source: 'type', member, type }, value, session);
  if (match[1] === 'set' && args.length === 1 && member.definition.set) {
    setMember(value, member.name, args[0], session);
    return undefined;
  }
  return notFound;
}

function failingAs(session: Session, failure: (inner: ExceptionObject) => TerminatingError, run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    const inner = exceptionOf(thrown, session);
    throw inner ? failure(inner) : thrown;
  }
}

function asMethod(name: string, args: Value[], session: Session, run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    throw methodFailure(thrown, name, args.length, session);
  }
}

/** No list is as long: what is at a place before the first is asked for here. */
const outside = 0x7fffffff;

/** What the getter of an indexer gives: unlike with `[ ]`, a negative index does not count from the end, and what is not there is an exception. */
function readIndexer(value: Value, args: Value[], session: Session): Value {
  const base = unwrap(value);
  if (args.length !== 1) return getIndex(value, args, session);
  const index = unwrap(args[0]);
  if (Array.isArray(base)) {
    const at = convertTo(index, knownType('System.Int32'), session) as number;
    if (at < 0 || at >= base.length) throw new NetException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    return base[at] ?? null;
  }
  if (base instanceof Dictionary) return readEntry(base, index, session);
  const { definition } = typeOf(base)!;
  if (!definition.getIndex) return getIndex(value, index, session);
  return definition.getIndex(base, typeof index === 'number' && index < 0 ? outside : index, session);
}

function readEntry(dictionary: Dictionary, key: Value, session: Session): Value {
  if (dictionary instanceof GenericDictionary) {
    const converted = convertTo(key, dictionary.keyType, session);
    if (dictionary.has(converted)) return dictionary.get(converted);
    const text = toText(converted, session);
    throw new NetException('System.Collections.Generic.KeyNotFoundException', `The given key '${text}' was not present in the dictionary.`);
  }
  const isPlace = typeof key === 'number' && dictionary.typeName === 'System.Collections.Specialized.OrderedDictionary';
  if (isPlace && (key < 0 || key >= dictionary.values().length)) {
    const message = "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')";
    throw new NetException('System.ArgumentOutOfRangeException', message);
  }
  return getIndex(dictionary, key, session);
}

function writeIndexer(value: Value, args: Value[], session: Session): undefined {
  setIndex(value, args.length === 2 ? args[0] : args.slice(0, -1), args[args.length - 1], session);
}

/** `$list.Item(0) = 5`, an assignment to an indexer by its name. */
export function setByIndexer(value: Value, name: string, args: Value[], assigned: Value, session: Session): void {
  const base = unwrap(value);
  if (base === null || base === undefined) throw propertyNotSettable(name, 'PropertyNotFound');
  const indexer = indexerName(typeOf(base)!);
  if (args.length === 0 || indexer?.toLowerCase() !== name.toLowerCase()) throw propertyNotSettable(name);
  failingAs(
    session,
    (inner) => exceptionWhenSetting(indexer!, inner),
    () => writeIndexer(value, [...args, assigned], session),
  );
}

/** The name of a type's indexer; undefined when it has none. */
export function indexerName(type: TypeValue): string | undefined {
  if (type.definition.name === 'System.String') return 'Chars';
  if (type.isArray) return type.rank === 1 ? 'Item' : undefined;
  const named = / (\w+)\(/.exec(type.definition.indexerDefinition ?? '')?.[1];
  if (named) return named;
  return type.definition.getIndex || type.definition.interfaces?.includes('System.Collections.IDictionary') ? 'Item' : undefined;
}

function invokeExtended(member: PSMember, self: Value, args: Value[], session: Session): Value | typeof notFound {
  if (member.kind === 'ScriptMethod') {
    let output: Value[];
    try {
      output = runWithThis(member.script, self, args, session);
    } catch (thrown) {
      throw methodFailure(thrown, member.name, args.length, session, 'ScriptMethodRuntimeException');
    }
    return output.length === 0 ? null : output.length === 1 ? output[0] : output;
  }
  if (member.kind === 'NoteProperty' && member.value instanceof MethodReference) return invokeReference(member.value, args, session);
  return notFound;
}

/** PSMethod.Invoke. */
export function invokeReference(reference: MethodReference, args: Value[], session: Session): Value {
  const { target, method } = reference;
  if (method.kind === 'ScriptMethod') {
    const result = invokeExtended(method, target, args, session);
    return result === notFound ? null : result;
  }
  return callMethod(method, target, args, session);
}

function callMethod(method: TypeMethod, target: Value, args: Value[], session: Session): Value {
  const base = unwrap(target);
  const type = typeOf(base)!;
  return callOverload({ overloads: method.overloads, name: method.name, self: method.isStatic ? undefined : base, args, session, type });
}

/** The methods that every object has: ForEach and Where (about_Arrays). */
function intrinsicMethod(value: Value, name: string, args: Value[], session: Session): Value | typeof notFound {
  switch (name.toLowerCase()) {
    case 'where':
      return whereMethod(value, args, session);
    case 'foreach':
      return forEachMethod(value, args, session);
    default:
      return notFound;
  }
}

/** Member enumeration for methods: the method of every element, also of nested collections. */
function invokeOnElements(value: Value, elements: Iterable<Value>, name: string, args: Value[], session: Session): Value {
  const results: Value[] = [];
  let any = false;
  for (const element of elements) {
    any = true;
    invokeOnElement(element, name, args, session, results);
  }
  if (!any) throw missingMethod(value, name);
  return results.length === 0 ? undefined : results.length === 1 ? results[0] : results;
}

function invokeOnElement(element: Value, name: string, args: Value[], session: Session, results: Value[]): void {
  if (element === null || element === undefined) throw invokeOnNull();
  const result = tryInvoke(element, name, args, session);
  if (result !== notFound) {
    if (result === undefined) return;
    const inner = elementsOf(result);
    if (inner) results.push(...inner);
    else results.push(result);
    return;
  }
  const nested = elementsOf(element);
  if (!nested) throw missingMethod(element, name);
  for (const inner of nested) invokeOnElement(inner, name, args, session, results);
}

/** Whether the value has a method of that name, a script method included. */
export function hasMethod(value: Value, name: string, session: Session): boolean {
  if (value === null || value === undefined) return false;
  const found = findMember(value, name, session);
  if (found?.source === 'type') return found.member.kind === 'method';
  return found?.source === 'extended' && found.member.kind === 'ScriptMethod';
}
