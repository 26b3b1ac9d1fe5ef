import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { DictionaryEntry } from '../runtime/values/dictionary-entry.ts';
import type { Enumerator } from '../runtime/values/enumerator.ts';

const methods = methodsOf<Enumerator>({
  'bool MoveNext()': (self) => self.moveNext(),
  'void Reset()': (self) => self.reset(),
});

const entry = (self: Enumerator) => self.current as DictionaryEntry;

/** What GetEnumerator() gives; PowerShell shows the enumerators of all types alike. */
export default [
  {
    name: 'System.Collections.IEnumerator',
    kind: 'interface',
    properties: { Current: { type: 'System.Object', get: (self) => self.current } },
    methods,
  },
  {
    name: 'System.Collections.ArrayList+ArrayListEnumeratorSimple',
    kind: 'class',
    interfaces: ['System.Collections.IEnumerator', 'System.ICloneable'],
    abstract: true,
    properties: { Current: { type: 'System.Object', get: (self) => self.current } },
    methods,
  },
  {
    name: 'System.Collections.IDictionaryEnumerator',
    kind: 'interface',
    interfaces: ['System.Collections.IEnumerator'],
    properties: {
      Current: { type: 'System.Object', get: (self) => self.current },
      Key: { type: 'System.Object', get: (self) => entry(self).key },
      Value: { type: 'System.Object', get: (self) => entry(self).value },
      Entry: { type: 'System.Collections.DictionaryEntry', get: (self) => new DictionaryEntry(entry(self).key, entry(self).value) },
    },
    extendedProperties: { Name: { type: 'System.Object', kind: 'AliasProperty', definition: 'Key', get: (self) => entry(self).key } },
    methods,
  },
] satisfies NetType<Enumerator>[];
