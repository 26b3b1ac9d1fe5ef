import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import { ignoresKeyCase } from './collections/dictionary-type.ts';
import {
  fill,
  genericDictionaryInterfaces,
  genericDictionaryMethods,
  genericDictionaryProperties,
  newerDictionaryMethods,
} from './collections/generic-dictionary-type.ts';

const own = 'System.Collections.Generic.Dictionary[TKey,TValue]';
const comparer = 'System.Collections.Generic.IEqualityComparer[TKey] comparer';
const source = 'System.Collections.Generic.IDictionary[TKey,TValue] dictionary';

export default defineType<GenericDictionary>({
  name: 'System.Collections.Generic.Dictionary`2',
  kind: 'class',
  typeParameters: ['TKey', 'TValue'],
  interfaces: genericDictionaryInterfaces,
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2',
  indexerDefinition: 'TValue Item(TKey key) {get;set;}',
  properties: genericDictionaryProperties,
  methods: methodsOf<GenericDictionary>(genericDictionaryMethods, newerDictionaryMethods),
  constructors: constructorsOf({
    [`${own} new()`]: (_, _args, _session, type) => new GenericDictionary(type),
    [`${own} new(int capacity)`]: (_, _args, _session, type) => new GenericDictionary(type),
    [`${own} new(${comparer})`]: (_, [order], _session, type) => new GenericDictionary(type, ignoresKeyCase(order)),
    [`${own} new(int capacity, ${comparer})`]: (_, [, order], _session, type) => new GenericDictionary(type, ignoresKeyCase(order)),
    [`${own} new(${source})`]: (_, [entries], session, type) => fill(new GenericDictionary(type), entries, session),
    [`${own} new(${source}, ${comparer})`]: (_, [entries, order], session, type) =>
      fill(new GenericDictionary(type, ignoresKeyCase(order)), entries, session),
  }),
});
