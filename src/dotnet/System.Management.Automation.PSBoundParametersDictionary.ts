import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { Dictionary } from '../runtime/values/dictionary.ts';
import { dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';

const { 'void Remove(System.Object key)': _, ...methods } = dictionaryMethods;

/** A Dictionary[string, object], whose Remove tells whether there was anything. */
export default defineType<Dictionary>({
  name: 'System.Management.Automation.PSBoundParametersDictionary',
  kind: 'class',
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables',
  properties: dictionaryProperties,
  methods: methodsOf<Dictionary>({
    ...methods,
    'bool Remove(System.Object key)': (self, [each]) => {
      const had = self.has(key(each));
      self.delete(key(each));
      return had;
    },
    'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
  }),
});
