import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { Dictionary } from '../runtime/values/dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, checkIndex } from './argument-exceptions.ts';
import { comparerOf } from './collections/comparer.ts';
import { containsValue, dictionaryMethods, dictionaryProperties, ignoresKeyCase, key } from './collections/dictionary-type.ts';
import { KeyCollection } from './collections/key-collection.ts';
import { SortedDictionary } from './collections/sorted-dictionary.ts';
import { netEquals } from './equality.ts';

const name = 'System.Collections.SortedList';

function make(source: Dictionary | null, comparer: Value, session: Session): SortedDictionary {
  const made = new SortedDictionary(name, comparerOf(comparer, session), ignoresKeyCase(comparer));
  for (const [each, value] of source?.entries() ?? []) made.set(each, value);
  return made;
}

function given(source: Dictionary | null): Dictionary {
  if (source === null) throw argumentNull('d');
  return source;
}

function entryAt(self: Dictionary, index: number): [Value, Value] {
  checkIndex(index, self.count);
  return self.entries()[index];
}

export default defineType<SortedDictionary>({
  name,
  kind: 'class',
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.sortedlist',
  properties: dictionaryProperties,
  methods: methodsOf<SortedDictionary>({
    ...dictionaryMethods,
    'System.Object Clone()': (self, _args, session) => make(self, null, session),
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
    'bool ContainsValue(System.Object value)': (self, [value]) => containsValue(self, value),
    'System.Object GetByIndex(int index)': (self, [index]) => entryAt(self, index)[1],
    'System.Object GetKey(int index)': (self, [index]) => entryAt(self, index)[0],
    'System.Collections.IList GetKeyList()': (self) => new KeyCollection(self, 'keys'),
    'System.Collections.IList GetValueList()': (self) => new KeyCollection(self, 'values'),
    'int IndexOfKey(System.Object key)': (self, [each]) => self.keys().findIndex((other) => netEquals(other, each)),
    'int IndexOfValue(System.Object value)': (self, [value]) => self.values().findIndex((other) => netEquals(other, value)),
    'void RemoveAt(int index)': (self, [index]) => void self.delete(entryAt(self, index)[0]),
    'void SetByIndex(int index, System.Object value)': (self, [index, value]) => self.set(entryAt(self, index)[0], value),
    'void TrimToSize()': () => {},
  }),
  constructors: constructorsOf({
    'System.Collections.SortedList new()': (_, _args, session) => make(null, null, session),
    'System.Collections.SortedList new(int initialCapacity)': (_, _args, session) => make(null, null, session),
    'System.Collections.SortedList new(System.Collections.IComparer comparer)': (_, [comparer], session) => make(null, comparer, session),
    'System.Collections.SortedList new(System.Collections.IDictionary d)': (_, [source], session) => make(given(source), null, session),
    'System.Collections.SortedList new(System.Collections.IDictionary d, System.Collections.IComparer comparer)': (_, [source, comparer], session) =>
      make(given(source), comparer, session),
  }),
});
