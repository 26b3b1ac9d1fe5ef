import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import type { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { checkIndex } from './argument-exceptions.ts';
import { comparerOf } from './collections/comparer.ts';
import { ignoresKeyCase } from './collections/dictionary-type.ts';
import { fill, genericDictionaryInterfaces, genericDictionaryMethods, genericDictionaryProperties } from './collections/generic-dictionary-type.ts';
import { indexOf } from './collections/list-operations.ts';
import { SortedGenericDictionary } from './collections/sorted-dictionary.ts';

const own = 'System.Collections.Generic.SortedList[TKey,TValue]';
const comparer = 'System.Collections.Generic.IComparer[TKey] comparer';
const source = 'System.Collections.Generic.IDictionary[TKey,TValue] dictionary';

function entryAt(self: GenericDictionary, index: number): [Value, Value] {
  const entries = self.entries();
  checkIndex(index, entries.length);
  return entries[index];
}

const make = (type: TypeValue, order: Value, session: Session) =>
  new SortedGenericDictionary(type, comparerOf(order, session), ignoresKeyCase(order));

export default defineType<GenericDictionary>({
  name: 'System.Collections.Generic.SortedList`2',
  kind: 'class',
  typeParameters: ['TKey', 'TValue'],
  interfaces: genericDictionaryInterfaces,
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.sortedlist-2',
  indexerDefinition: 'TValue Item(TKey key) {get;set;}',
  properties: genericDictionaryProperties,
  methods: methodsOf<GenericDictionary>({
    ...genericDictionaryMethods,
    'int IndexOfKey(TKey key)': (self, [key]) => indexOf([...self.keys()], key),
    'int IndexOfValue(TValue value)': (self, [value]) => indexOf([...self.values()], value),
    'TKey GetKeyAtIndex(int index)': (self, [index]) => entryAt(self, index)[0],
    'TValue GetValueAtIndex(int index)': (self, [index]) => entryAt(self, index)[1],
    'void SetValueAtIndex(int index, TValue value)': (self, [index, value]) => self.set(entryAt(self, index)[0], value),
    'void RemoveAt(int index)': (self, [index]) => void self.delete(entryAt(self, index)[0]),
    'void TrimExcess()': () => {},
  }),
  constructors: constructorsOf({
    [`${own} new()`]: (_, _args, session, type) => make(type, null, session),
    [`${own} new(${comparer})`]: (_, [order], session, type) => make(type, order, session),
    [`${own} new(${source})`]: (_, [entries], session, type) => fill(make(type, null, session), entries, session),
    [`${own} new(${source}, ${comparer})`]: (_, [entries, order], session, type) => fill(make(type, order, session), entries, session),
  }),
});
