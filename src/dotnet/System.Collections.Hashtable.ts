import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, checkNotNegative } from './argument-exceptions.ts';
import { containsValue, dictionaryMethods, dictionaryProperties, ignoresKeyCase, key } from './collections/dictionary-type.ts';

const name = 'System.Collections.Hashtable';

/** `[hashtable]::new()` compares keys exactly; only PowerShell's own `@{}` ignores case. */
function make(source: Dictionary | null, comparer?: Value): Dictionary {
  const made = new Dictionary(name, ignoresKeyCase(comparer));
  if (source) for (const [each, value] of source.entries()) made.set(each, value);
  return made;
}

function given(source: Dictionary | null): Dictionary {
  if (source === null) throw argumentNull('d');
  return source;
}

const empty = (capacity: number, comparer?: Value) => {
  checkNotNegative(capacity, 'capacity');
  return make(null, comparer);
};

export default defineType<Dictionary>({
  name,
  kind: 'class',
  accelerators: ['hashtable'],
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.hashtable',
  indexerDefinition: 'System.Object Item(System.Object key) {get;set;}',
  properties: dictionaryProperties,
  methods: methodsOf<Dictionary>({
    ...dictionaryMethods,
    'System.Object Clone()': (self) => {
      const clone = new Dictionary(name, self.ignoreCase);
      for (const [each, value] of self.entries()) clone.set(each, value);
      return clone;
    },
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
    'bool ContainsValue(System.Object value)': (self, [value]) => containsValue(self, value),
  }),
  staticMethods: methodsOf<undefined>({ 'hashtable Synchronized(hashtable table)': (_, [table]) => table }),
  constructors: constructorsOf({
    'hashtable new()': () => make(null),
    'hashtable new(int capacity)': (_, [capacity]) => empty(capacity),
    'hashtable new(System.Collections.IEqualityComparer equalityComparer)': (_, [comparer]) => make(null, comparer),
    'hashtable new(int capacity, System.Collections.IEqualityComparer equalityComparer)': (_, [capacity, comparer]) => empty(capacity, comparer),
    'hashtable new(System.Collections.IDictionary d)': (_, [source]) => make(given(source)),
    'hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)': (_, [source, comparer]) =>
      make(given(source), comparer),
  }),
});
