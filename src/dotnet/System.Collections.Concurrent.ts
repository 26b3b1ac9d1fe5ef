import { convertTo } from '../runtime/convert/convert-to.ts';
import { defaultOf } from '../runtime/members/default-of.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { entryEnumerator, ignoresKeyCase, key } from './collections/dictionary-type.ts';
import { fill, genericDictionaryInterfaces, genericDictionaryProperties } from './collections/generic-dictionary-type.ts';
import { copyTo, elementsOf, itemsOf } from './collections/list-operations.ts';
import { ScriptDelegate } from './delegates.ts';
import { netEquals } from './equality.ts';

const own = 'System.Collections.Concurrent';
const dictionary = `${own}.ConcurrentDictionary[TKey,TValue]`;
const comparer = 'System.Collections.Generic.IEqualityComparer[TKey] comparer';
const pairs = 'System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection';

const found = (self: GenericDictionary, name: Value) => (self.has(key(name)) ? (self.get(name) ?? null) : defaultOf(self.valueType));

/** A value, or what a delegate makes of the key. */
const valueFor = (value: Value, args: Value[], session: Session) => (value instanceof ScriptDelegate ? value.call(args, session) : value);

function put(self: GenericDictionary, name: Value, value: Value): Value {
  self.set(name, value);
  return value;
}

const dictionaryMethods: MethodsBySignature<GenericDictionary> = {
  'TValue AddOrUpdate(TKey key, System.Func[TKey,TValue] addValueFactory, System.Func[TKey,TValue,TValue] updateValueFactory)': (
    self,
    [name, add, update],
    session,
  ) => put(self, name, self.has(key(name)) ? update.call([name, self.get(name) ?? null], session) : valueFor(add, [name], session)),
  'TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)': (self, [name, add, update], session) =>
    put(self, name, self.has(key(name)) ? update.call([name, self.get(name) ?? null], session) : add),
  'void Clear()': (self) => self.clear(),
  'bool ContainsKey(TKey key)': (self, [name]) => self.has(key(name)),
  'System.Collections.IEnumerator GetEnumerator()': entryEnumerator,
  'TValue GetOrAdd(TKey key, System.Func[TKey,TValue] valueFactory)': (self, [name, make], session) =>
    self.has(key(name)) ? (self.get(name) ?? null) : put(self, name, make.call([name], session)),
  'TValue GetOrAdd(TKey key, TValue value)': (self, [name, value]) => (self.has(key(name)) ? (self.get(name) ?? null) : put(self, name, value)),
  'bool TryAdd(TKey key, TValue value)': (self, [name, value]) => {
    if (self.has(key(name))) return false;
    self.set(name, value);
    return true;
  },
  'bool TryGetValue(TKey key, [ref] TValue value)': (self, [name, result]) => {
    result.value = found(self, name);
    return self.has(name);
  },
  'bool TryRemove(TKey key, [ref] TValue value)': (self, [name, result]) => {
    result.value = found(self, name);
    return self.delete(name);
  },
  'bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)': (self, [name, value, expected]) => {
    if (!self.has(key(name)) || !netEquals(self.get(name), expected)) return false;
    self.set(name, value);
    return true;
  },
};

/** A queue, stack or bag: `put` says where a new element goes, and the first is taken. */
function collectionType(name: string, put: 'end' | 'front', methods: MethodsBySignature<ListObject>): NetType<ListObject> {
  const type = `${own}.${name}[T]`;
  return {
    name: `${own}.${name}\`1`,
    kind: 'class',
    typeParameters: ['T'],
    interfaces: [
      'System.Collections.Generic.IEnumerable`1',
      'System.Collections.Generic.IReadOnlyCollection`1',
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
    ],
    source: `https://learn.microsoft.com/dotnet/api/system.collections.concurrent.${name.toLowerCase()}-1`,
    properties: {
      Count: { type: 'int', get: (self) => self.items.length },
      IsEmpty: { type: 'bool', get: (self) => self.items.length === 0 },
      SyncRoot: { type: 'System.Object', get: (self) => self },
      IsSynchronized: { type: 'bool', get: () => false },
    },
    methods: methodsOf<ListObject>({
      ...methods,
      'void Clear()': (self) => {
        self.items = [];
      },
      'void CopyTo(T[] array, int index)': (self, [target, at]) => copyTo(self.items, target, at),
      'T[] ToArray()': (self) => asTypedArray([...self.items], self.elementType),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator([...self.items]),
      'bool TryPeek([ref] T result)': (self, [result]) => tryTake(self, result, false),
    }),
    constructors: constructorsOf({
      [`${type} new()`]: (_, __, ___, closed) => new ListObject(closed),
      [`${type} new(System.Collections.Generic.IEnumerable[T] collection)`]: (_, [values], session, closed) => {
        const items = itemsOf(values).map((value) => convertTo(value, closed.typeArguments[0], session));
        return new ListObject(closed, put === 'front' ? items.reverse() : items);
      },
    }),
    enumerate: elementsOf,
  };
}

function tryTake(self: ListObject, result: { value: Value }, remove: boolean): boolean {
  const any = self.items.length > 0;
  result.value = any ? self.items[0] : defaultOf(self.elementType);
  if (any && remove) self.items.shift();
  return any;
}

export default [
  {
    name: `${own}.ConcurrentDictionary\`2`,
    kind: 'class',
    typeParameters: ['TKey', 'TValue'],
    interfaces: genericDictionaryInterfaces,
    source: 'https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentdictionary-2',
    indexerDefinition: 'TValue Item(TKey key) {get;set;}',
    properties: { ...genericDictionaryProperties, IsEmpty: { type: 'bool', get: (self: GenericDictionary) => self.count === 0 } },
    methods: methodsOf<GenericDictionary>(dictionaryMethods),
    constructors: constructorsOf({
      [`${dictionary} new()`]: (_, __, ___, type) => new GenericDictionary(type),
      [`${dictionary} new(${comparer})`]: (_, [order], __, type) => new GenericDictionary(type, ignoresKeyCase(order)),
      [`${dictionary} new(${pairs})`]: (_, [values], session, type) => fill(new GenericDictionary(type), values, session),
      [`${dictionary} new(int concurrencyLevel, int capacity)`]: (_, __, ___, type) => new GenericDictionary(type),
    }),
    alsoHas: ['ToArray'],
  },
  collectionType('ConcurrentQueue', 'end', {
    'void Enqueue(T item)': (self, [item]) => void self.items.push(item),
    'bool TryDequeue([ref] T result)': (self, [result]) => tryTake(self, result, true),
  }),
  collectionType('ConcurrentStack', 'front', {
    'void Push(T item)': (self, [item]) => void self.items.unshift(item),
    'void PushRange(T[] items)': (self, [items]) => {
      for (const item of items) self.items.unshift(item);
    },
    'bool TryPop([ref] T result)': (self, [result]) => tryTake(self, result, true),
  }),
  // A thread takes from its bag what it has put there last.
  collectionType('ConcurrentBag', 'front', {
    'void Add(T item)': (self, [item]) => void self.items.unshift(item),
    'bool TryTake([ref] T result)': (self, [result]) => tryTake(self, result, true),
  }),
] as NetType<any>[];
