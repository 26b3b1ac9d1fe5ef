import { convertTo, tryConvertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { heldTypeName } from '../convert/type-name-of.ts';
import type { Session } from '../session.ts';
import type { NetType } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, knownType, typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { NetException, runtimeError } from '../values/errors.ts';
import { GenericDictionary } from '../values/generic-dictionary.ts';
import { unwrap } from '../values/members.ts';
import { MultiArray } from '../values/multi-array.ts';
import { Char } from '../values/numbers.ts';
import { elementTypeOf, type Value } from '../values/value.ts';
import { bareException } from './member-errors.ts';

const nullArray = () => runtimeError('NullArray', 'Cannot index into a null array.');
const nullIndex = () => runtimeError('NullArrayIndex', 'Index operation failed; the array index evaluated to null.');
const outsideArray = (session: Session) => bareException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.', session);

const isStrict = (session: Session) => session.strictModeVersion() >= 3;

/** `target[index]`; an index that is a list gives a slice (about_Arrays, about_Hash_Tables). */
export function getIndex(target: Value, index: Value, session: Session): Value {
  if (Array.isArray(target)) {
    if (typeof index === 'number') {
      const element = target[index < 0 ? index + target.length : index];
      if (element !== undefined) return element;
    }
    return arrayElement(target, index, session);
  }
  if (target === null || target === undefined) throw nullArray();
  const base = unwrap(target);
  if (Array.isArray(base)) return arrayElement(base, index, session);
  const key = unwrap(index);
  if (base instanceof Dictionary) {
    // A number that was made an object, `$o[[object]5]`, is a key and no place.
    if (key !== index && typeof key === 'number' && base.has(key)) return base.get(key);
    return dictionaryElement(base, key, session);
  }
  if (key === null || key === undefined) throw nullIndex();
  if (typeof base === 'string') return textElement(base, key, session);
  if (base instanceof MultiArray) return multiElement(base, key, session);
  const definition = indexedDefinition(base);
  if (!definition?.getIndex) return scalarElement(target, key, session);
  if (Array.isArray(key)) return slice(key, (each) => readIndex(definition, base, each, session), session);
  return readIndex(definition, base, key, session) ?? null;
}

/** An out-of-range index is `$null` outside strict mode; every other exception of an indexer is one. */
function readIndex(definition: NetType, base: Value, index: Value, session: Session): Value {
  try {
    return definition.getIndex!(base, index, session);
  } catch (thrown) {
    if (!(thrown instanceof NetException)) throw thrown;
    if (!isStrict(session)) return undefined;
    throw bareException(thrown.typeName, thrown.message, session);
  }
}

const indexed = new WeakMap<TypeValue, { definition: NetType | undefined }>();

/** The definition in a type's hierarchy that has an indexer. */
function indexedDefinition(value: Value): NetType | undefined {
  const type = typeOf(value);
  if (!type) return undefined;
  let known = indexed.get(type);
  if (!known) {
    known = { definition: [...hierarchyOf(type)].find(({ definition }) => definition.getIndex || definition.setIndex)?.definition };
    indexed.set(type, known);
  }
  return known.definition;
}

/** The elements of several indexes in line; those that do not exist are left out. */
function slice(indexes: readonly Value[], read: (index: Value) => Value, session: Session): Value[] {
  session.checkAllocation(indexes.length);
  const elements: Value[] = [];
  for (const index of indexes) {
    const element = read(unwrap(index));
    if (element !== undefined) elements.push(element);
  }
  return elements;
}

/** An index as a number; undefined for what is none, outside strict mode. */
function position(index: Value, session: Session): number | undefined {
  if (typeof index === 'number') return index;
  if (Array.isArray(index) || isStrict(session)) return convertTo(index, knownType('System.Int32'), session) as number;
  return tryConvertTo(index, knownType('System.Int32'), session) as number | undefined;
}

function arrayElement(array: Value[], wrapped: Value, session: Session): Value {
  const index = unwrap(wrapped);
  if (index === null || index === undefined) throw nullIndex();
  const read = (each: Value, missing: Value): Value => {
    const at = position(each, session);
    const place = at === undefined ? -1 : at < 0 ? at + array.length : at;
    if (place >= 0 && place < array.length) return array[place];
    if (isStrict(session)) throw outsideArray(session);
    return missing;
  };
  const one = (each: Value): Value => read(each, undefined);
  if (Array.isArray(index)) return slice(index, one, session);
  const several = typeof index === 'object' ? enumerate(index) : undefined;
  if (several) return slice([...several], one, session);
  return read(index, null);
}

function textElement(text: string, index: Value, session: Session): Value {
  const one = (each: Value): Value => {
    const at = position(each, session);
    const place = at === undefined ? -1 : at < 0 ? at + text.length : at;
    if (place >= 0 && place < text.length) return new Char(text[place]);
    if (isStrict(session)) throw outsideArray(session);
    return undefined;
  };
  return Array.isArray(index) ? slice(index, one, session) : (one(index) ?? null);
}

function dictionaryElement(dictionary: Dictionary, key: Value, session: Session): Value {
  if (key === null || key === undefined) throw nullIndex();
  if (Array.isArray(key) && !dictionary.has(key)) return key.map((each) => dictionaryElement(dictionary, unwrap(each), session));
  const ordered = dictionary.typeName === 'System.Collections.Specialized.OrderedDictionary';
  if (ordered && typeof key === 'number') {
    const values = dictionary.values();
    const place = key < 0 ? key + values.length : key;
    if (place >= 0 && place < values.length) return values[place];
    if (isStrict(session)) throw indexOutOfRange(session);
    return null;
  }
  if (dictionary instanceof GenericDictionary) {
    const converted = convertTo(key, dictionary.keyType, session);
    if (dictionary.has(converted)) return dictionary.get(converted);
    if (isStrict(session)) {
      const text = toText(converted, session);
      throw bareException('System.Collections.Generic.KeyNotFoundException', `The given key '${text}' was not present in the dictionary.`, session);
    }
    return null;
  }
  // What a statement that wrote nothing left is nothing still; a key that is not there gives `$null`.
  const found = dictionary.get(key);
  return found === undefined && !dictionary.has(key) ? null : found;
}

const indexOutOfRange = (session: Session) =>
  bareException(
    'System.ArgumentOutOfRangeException',
    "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
    session,
  );

const indexesOf = (index: Value, session: Session) => (Array.isArray(index) ? index : [index]).map((each) => position(unwrap(each), session) ?? -1);

const shown = (indexes: readonly (number | string)[]) => `[${indexes.join(',')}]`;

function multiElement(array: MultiArray, index: Value, session: Session): Value {
  const offset = multiOffset(array, index, session);
  if (offset !== undefined) return array.items[offset] ?? null;
  if (isStrict(session)) throw outsideArray(session);
  return null;
}

function multiOffset(array: MultiArray, index: Value, session: Session): number | undefined {
  const indexes = indexesOf(index, session);
  if (indexes.length !== array.lengths.length) {
    throw runtimeError(
      'NeedMultidimensionalIndex',
      `You cannot index into a ${array.lengths.length} dimensional array with index ${shown(indexes)}.`,
    );
  }
  return array.offset(indexes.map((each, dimension) => (each < 0 ? each + array.lengths[dimension] : each)));
}

/** A value that is no collection counts as a list of itself (about_Arrays): `(5)[0]` is 5, `(5)[1]` is nothing. */
function scalarElement(target: Value, index: Value, session: Session): Value {
  const number =
    typeof index === 'number' ? index : typeof index === 'string' ? (tryConvertTo(index, knownType('System.Int32'), session) as number) : undefined;
  if (number === 0 || number === -1) return target;
  if (isStrict(session)) throw cannotIndex(target);
  return undefined;
}

function cannotIndex(target: Value) {
  return runtimeError('CannotIndex', `Unable to index into an object of type "${heldTypeName(unwrap(target))}".`);
}

/** `target[index] = value`. */
export function setIndex(target: Value, index: Value, value: Value, session: Session): void {
  const base = unwrap(target);
  if (base === null || base === undefined) throw nullArray();
  const key = unwrap(index);
  if (key === null || key === undefined) throw nullIndex();
  if (Array.isArray(base)) return setArrayElement(base, key, value, session);
  if (base instanceof Dictionary) return setDictionaryElement(base, key, value, session);
  if (base instanceof MultiArray) {
    const offset = multiOffset(base, key, session);
    if (offset === undefined) throw outsideArray(session);
    base.items[offset] = convertTo(value, base.type.elementType!, session);
    return;
  }
  const definition = indexedDefinition(base);
  if (!definition?.setIndex) throw cannotIndex(target);
  try {
    definition.setIndex(base, key, value, session);
  } catch (thrown) {
    throw thrown instanceof NetException ? bareException(thrown.typeName, thrown.message, session) : thrown;
  }
}

function setArrayElement(array: Value[], index: Value, value: Value, session: Session): void {
  if (Array.isArray(index) && index.length > 1 && index.every((each) => typeof unwrap(each) === 'number')) {
    throw runtimeError(
      'ArraySliceAssignmentFailed',
      `Array assignment to ${shown(index.map((each) => toText(each, session)))} failed because assignment to slices is not supported.`,
    );
  }
  const at = convertTo(index, knownType('System.Int32'), session) as number;
  const place = at < 0 ? at + array.length : at;
  if (place < 0 || place >= array.length) throw outsideArray(session);
  const element = elementTypeOf(array);
  array[place] = element ? convertTo(value, element, session) : (value ?? null);
}

function setDictionaryElement(dictionary: Dictionary, key: Value, value: Value, session: Session): void {
  if (dictionary instanceof GenericDictionary) {
    dictionary.set(convertTo(key, dictionary.keyType, session), convertTo(value, dictionary.valueType, session));
    return;
  }
  if (dictionary.typeName === 'System.Collections.Specialized.OrderedDictionary' && typeof key === 'number') {
    const keys = dictionary.keys();
    if (key < 0 || key >= keys.length) {
      throw bareException(
        'System.ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'index')",
        session,
      );
    }
    dictionary.set(keys[key], value);
    return;
  }
  dictionary.set(key, value);
}
