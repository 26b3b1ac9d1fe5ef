import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { argumentNull, outOfRange } from './argument-exceptions.ts';
import { containsValue, dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';

const own = 'System.Management.Automation.OrderedHashtable';

/** Keys compare exactly, and keep the order in which they came. */
function make(source: Dictionary | null): Dictionary {
  const made = new Dictionary(own, false);
  for (const [each, value] of source?.entries() ?? []) made.set(each, value);
  return made;
}

export default defineType<Dictionary>({
  name: own,
  kind: 'class',
  base: 'System.Collections.Hashtable',
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json',
  properties: dictionaryProperties,
  methods: methodsOf<Dictionary>({
    ...dictionaryMethods,
    'System.Object Clone()': (self) => make(self),
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
    'bool ContainsValue(System.Object value)': (self, [value]) => containsValue(self, value),
  }),
  constructors: constructorsOf({
    [`${own} new()`]: () => make(null),
    [`${own} new(int capacity)`]: (_, [capacity]) => {
      if (capacity < 0) throw outOfRange(`capacity ('${capacity}') must be a non-negative value.`, 'capacity', capacity);
      return make(null);
    },
    [`${own} new(System.Collections.IDictionary dictionary)`]: (_, [source]) => {
      if (source === null) throw argumentNull('dictionary');
      return make(source);
    },
  }),
});
