import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { dictionaryMethods, dictionaryProperties, ignoresKeyCase } from './collections/dictionary-type.ts';

const name = 'System.Collections.Specialized.OrderedDictionary';
const { Count, IsReadOnly, Keys, Values, IsFixedSize, SyncRoot, IsSynchronized } = dictionaryProperties;
const badIndex = () => outOfRange('Specified argument was out of the range of valid values.', 'index');

export default defineType<Dictionary>({
  name,
  kind: 'class',
  accelerators: ['ordered'],
  interfaces: [
    'System.Collections.Specialized.IOrderedDictionary',
    'System.Collections.IDictionary',
    'System.Collections.ICollection',
    'System.Collections.IEnumerable',
  ],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.specialized.ordereddictionary',
  indexerDefinition: 'System.Object Item(int index) {get;set;}, System.Object Item(System.Object key) {get;set;}',
  properties: { Count, IsReadOnly, Keys, Values, IsFixedSize, SyncRoot, IsSynchronized },
  methods: methodsOf<Dictionary>({
    ...dictionaryMethods,
    'void Insert(int index, System.Object key, System.Object value)': (self, [index, key, value]) => {
      if (index < 0 || index > self.count) throw badIndex();
      const entries = self.entries();
      entries.splice(index, 0, [key, value]);
      self.clear();
      for (const [each, item] of entries) self.set(each, item);
    },
    'void RemoveAt(int index)': (self, [index]) => {
      if (index < 0 || index >= self.count) throw badIndex();
      self.delete(self.keys()[index]);
    },
    'ordered AsReadOnly()': (self) => self,
  }),
  constructors: constructorsOf({
    'ordered new()': () => new Dictionary(name, false),
    'ordered new(int capacity)': (_, [capacity]) => {
      checkNotNegative(capacity, 'capacity');
      return new Dictionary(name, false);
    },
    'ordered new(System.Collections.IEqualityComparer comparer)': (_, [comparer]) => new Dictionary(name, ignoresKeyCase(comparer)),
    'ordered new(int capacity, System.Collections.IEqualityComparer comparer)': (_, [, comparer]) => new Dictionary(name, ignoresKeyCase(comparer)),
  }),
});
