import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { Dictionary } from '../runtime/values/dictionary.ts';
import { dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';

export default defineType<Dictionary>({
  name: 'System.Management.Automation.PSVersionHashTable',
  kind: 'class',
  base: 'System.Collections.Hashtable',
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables',
  properties: dictionaryProperties,
  methods: methodsOf<Dictionary>({
    ...dictionaryMethods,
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
  }),
});
