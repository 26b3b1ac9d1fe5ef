import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import * as list from './collections/list-operations.ts';
import { enumerator, getListIndex, listInterfaces, readOnly } from './collections/list-type.ts';

export default defineType<ListObject>({
  name: 'System.Collections.ObjectModel.ReadOnlyCollection`1',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: listInterfaces,
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1',
  indexerDefinition: 'T Item(int index) {get;}',
  properties: {
    Count: { type: 'int', get: (self) => self.items.length },
    IsReadOnly: { type: 'bool', get: () => true },
    IsSynchronized: { type: 'bool', get: () => false },
    SyncRoot: { type: 'System.Object', get: (self) => self },
    IsFixedSize: { type: 'bool', get: () => true },
  },
  methods: methodsOf<ListObject>({
    'bool Contains(T value)': (self, [value]) => list.indexOf(self.items, value) >= 0,
    'void CopyTo(T[] array, int index)': (self, [target, at]) => list.copyTo(self.items, target, at),
    'System.Collections.Generic.IEnumerator[T] GetEnumerator()': enumerator,
    'int IndexOf(T value)': (self, [value]) => list.indexOf(self.items, value),
    'int Add(System.Object value)': () => {
      throw readOnly();
    },
    'void Clear()': () => {
      throw readOnly();
    },
  }),
  constructors: constructorsOf({
    'System.Collections.ObjectModel.ReadOnlyCollection[T] new(System.Collections.Generic.IList[T] list)': (_, [values], _session, type) =>
      new ListObject(type, list.itemsOf(values, 'list')),
  }),
  enumerate: (self) => list.elementsOf(self),
  getIndex: getListIndex,
});
