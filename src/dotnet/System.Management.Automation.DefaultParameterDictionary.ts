import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { DefaultParameterDictionary } from '../runtime/values/default-parameter-dictionary.ts';
import type { Dictionary } from '../runtime/values/dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';

export default defineType<Dictionary>({
  name: 'System.Management.Automation.DefaultParameterDictionary',
  kind: 'class',
  base: 'System.Collections.Hashtable',
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameters_default_values',
  properties: dictionaryProperties,
  methods: methodsOf<Dictionary>({
    ...dictionaryMethods,
    'void Add(System.Object key, System.Object value)': (self, [name, value]) => (self as DefaultParameterDictionary).add(key(name), value as Value),
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
  }),
});
