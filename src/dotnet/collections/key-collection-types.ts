import type { Session } from '../../runtime/session.ts';
import type { NetType } from '../../runtime/types/net-type.ts';
import { methodsOf } from '../../runtime/types/overloads.ts';
import { Enumerator } from '../../runtime/values/enumerator.ts';
import type { Value } from '../../runtime/values/value.ts';
import { place } from './index-argument.ts';
import type { KeyCollection } from './key-collection.ts';
import * as list from './list-operations.ts';

function keyCollectionType(name: string, typeParameters?: readonly string[]): NetType<KeyCollection> {
  return {
    name,
    kind: 'class',
    abstract: true,
    typeParameters,
    interfaces: [
      ...(name.includes('SortedList') ? ['System.Collections.IList'] : []),
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
    ],
    properties: {
      Count: { type: 'int', get: (self) => self.dictionary.count },
      IsSynchronized: { type: 'bool', get: () => false },
      SyncRoot: { type: 'System.Object', get: (self) => self.dictionary },
    },
    methods: methodsOf<KeyCollection>({
      'void CopyTo(array array, int arrayIndex)': (self, [target, at]) => list.copyTo(self.items, target, at),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self),
      // Of ICollection`1 and IList, which some of these types implement explicitly.
      ...(name.includes('Key') && {
        'bool Contains(System.Object value)': (self: KeyCollection, [value]: any[]) => list.indexOf(self.items, value) >= 0,
      }),
    }),
    enumerate: (self) => self,
    // Those of sorted lists are lists.
    ...(name.includes('SortedList') && {
      getIndex: (self: KeyCollection, index: Value, session: Session) => self.items[place(index, self.items.length, session)],
    }),
  };
}

/** What `$dictionary.Keys` and `.Values` are. */
export default [
  keyCollectionType('System.Collections.Hashtable+KeyCollection'),
  keyCollectionType('System.Collections.Hashtable+ValueCollection'),
  keyCollectionType('System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection'),
  keyCollectionType('System.Collections.SortedList+KeyList'),
  keyCollectionType('System.Collections.SortedList+ValueList'),
  keyCollectionType('System.Collections.Generic.Dictionary`2+KeyCollection', ['TKey', 'TValue']),
  keyCollectionType('System.Collections.Generic.Dictionary`2+ValueCollection', ['TKey', 'TValue']),
  keyCollectionType('System.Collections.Generic.SortedList`2+KeyList', ['TKey', 'TValue']),
  keyCollectionType('System.Collections.Generic.SortedList`2+ValueList', ['TKey', 'TValue']),
] satisfies NetType[];
