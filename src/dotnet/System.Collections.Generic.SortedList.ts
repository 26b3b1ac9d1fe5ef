import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import type { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { comparerOf } from './collections/comparer.ts';
import { ignoresKeyCase } from './collections/dictionary-type.ts';
import { fill, genericDictionaryInterfaces, genericDictionaryMethods, genericDictionaryProperties } from './collections/generic-dictionary-type.ts';
import { SortedGenericDictionary } from './collections/sorted-dictionary.ts';

const own = 'System.Collections.Generic.SortedList[TKey,TValue]';
const comparer = 'System.Collections.Generic.IComparer[TKey] comparer';
const source = 'System.Collections.Generic.IDictionary[TKey,TValue] dictionary';

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
  methods: methodsOf<GenericDictionary>(genericDictionaryMethods),
  constructors: constructorsOf({
    [`${own} new()`]: (_, _args, session, type) => make(type, null, session),
    [`${own} new(${comparer})`]: (_, [order], session, type) => make(type, order, session),
    [`${own} new(${source})`]: (_, [entries], session, type) => fill(make(type, null, session), entries, session),
    [`${own} new(${source}, ${comparer})`]: (_, [entries, order], session, type) => fill(make(type, order, session), entries, session),
  }),
});
