import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { dictionaryMethods, dictionaryProperties } from './collections/dictionary-type.ts';
import { place } from './collections/index-argument.ts';
import * as list from './collections/list-operations.ts';
import { NameValueCollection } from './collections/name-value-collection.ts';

const own = 'System.Collections.Specialized';

/** StringCollection. */
class StringCollection extends NetObject {
  readonly typeName = `${own}.StringCollection`;
  items: Value[] = [];
}

const strings = (items: readonly Value[]) => typedArray([...items], 'System.String');

function dictionaryType(name: string, constructors: readonly string[], namespace = own): NetType<Dictionary> {
  return {
    name: `${namespace}.${name}`,
    kind: 'class',
    interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
    source: `https://learn.microsoft.com/dotnet/api/system.collections.specialized.${name.toLowerCase()}`,
    indexerDefinition: 'System.Object Item(System.Object key) {get;set;}',
    properties: dictionaryProperties,
    methods: methodsOf<Dictionary>(dictionaryMethods),
    constructors: constructorsOf(
      Object.fromEntries(
        constructors.map((parameters) => [
          `${own}.${name} new(${parameters})`,
          (_: undefined, args: Value[]) => new Dictionary(`${own}.${name}`, args.at(-1) === true),
        ]),
      ),
    ),
  };
}

export default [
  dictionaryType('ListDictionary', ['']),
  dictionaryType('ListDictionaryInternal', [], 'System.Collections'),
  dictionaryType('HybridDictionary', ['', 'int initialSize', 'bool caseInsensitive', 'int initialSize, bool caseInsensitive']),
  {
    name: `${own}.StringCollection`,
    kind: 'class',
    interfaces: ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.collections.specialized.stringcollection',
    indexerDefinition: 'string Item(int index) {get;set;}',
    properties: {
      Count: { type: 'int', get: (self) => self.items.length },
      IsReadOnly: { type: 'bool', get: () => false },
      IsSynchronized: { type: 'bool', get: () => false },
      SyncRoot: { type: 'System.Object', get: (self) => self },
    },
    methods: methodsOf<StringCollection>({
      'int Add(string value)': (self, [value]) => self.items.push(value) - 1,
      'void AddRange(string[] value)': (self, [values]) => void self.items.push(...list.itemsOf(values, 'value')),
      'void Clear()': (self) => {
        self.items = [];
      },
      'bool Contains(string value)': (self, [value]) => self.items.includes(value),
      'void CopyTo(string[] array, int index)': (self, [target, at]) => list.copyTo(self.items, target, at),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator({ [Symbol.iterator]: () => list.elementsOf(self) }),
      'int IndexOf(string value)': (self, [value]) => self.items.indexOf(value),
      'void Insert(int index, string value)': (self, [at, value]) => list.insertAt(self.items, at, [value]),
      'void Remove(string value)': (self, [value]) => void list.remove(self.items, value),
      'void RemoveAt(int index)': (self, [at]) => list.removeAt(self.items, at),
    }),
    constructors: constructorsOf({ [`${own}.StringCollection new()`]: () => new StringCollection() }),
    enumerate: (self) => list.elementsOf(self),
    getIndex: (self, index, session) => self.items[place(index, self.items.length, session)],
    setIndex: (self, index, value, session) => {
      self.items[place(index, self.items.length, session)] = value === null ? null : String(value);
    },
  } satisfies NetType<StringCollection>,
  {
    name: `${own}.NameValueCollection`,
    kind: 'class',
    interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.collections.specialized.namevaluecollection',
    indexerDefinition: 'string Item(string name) {get;set;}, string Item(int index) {get;}',
    properties: {
      AllKeys: { type: 'string[]', get: (self) => strings(self.keys) },
      Count: { type: 'int', get: (self) => self.keys.length },
      Keys: { type: 'System.Collections.ICollection', get: (self) => strings(self.keys) },
    },
    methods: methodsOf<NameValueCollection>({
      'void Add(string name, string value)': (self, [name, value]) => self.add(name, value),
      'void Clear()': (self) => self.clear(),
      'string Get(string name)': (self, [name]) => self.get(name),
      'string Get(int index)': (self, [at]) => self.get(self.keys[at]),
      'string GetKey(int index)': (self, [at]) => self.keys[at] ?? null,
      'string[] GetValues(string name)': (self, [name]) => {
        const values = self.values(name);
        return values ? strings(values) : null;
      },
      'bool HasKeys()': (self) => self.keys.length > 0,
      'void Remove(string name)': (self, [name]) => self.remove(name),
      'void Set(string name, string value)': (self, [name, value]) => self.set(name, value),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.keys),
      'string ToString()': (self) => self.text,
    }),
    constructors: constructorsOf({ [`${own}.NameValueCollection new()`]: () => new NameValueCollection() }),
    toText: (self) => self.text,
    enumerate: (self) => self.keys,
    getIndex: (self, index) => (typeof index === 'number' ? self.get(self.keys[index]) : self.get(String(index))),
    setIndex: (self, index, value) => self.set(String(index), value === null ? null : String(value)),
  } satisfies NetType<NameValueCollection>,
] as NetType<any>[];
