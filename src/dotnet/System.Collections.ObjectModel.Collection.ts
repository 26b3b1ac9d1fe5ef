import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import * as list from './collections/list-operations.ts';
import { collectionMethods, enumerator, getListIndex, listInterfaces, setListIndex } from './collections/list-type.ts';

export default defineType<ListObject>({
  name: 'System.Collections.ObjectModel.Collection`1',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: listInterfaces,
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.collection-1',
  indexerDefinition: 'T Item(int index) {get;set;}',
  properties: {
    Count: { type: 'int', get: (self) => self.items.length },
    IsReadOnly: { type: 'bool', get: () => false },
    IsSynchronized: { type: 'bool', get: () => false },
    SyncRoot: { type: 'System.Object', get: (self) => self },
    IsFixedSize: { type: 'bool', get: () => false },
  },
  methods: methodsOf<ListObject>({
    ...collectionMethods,
    'System.Collections.Generic.IEnumerator[T] GetEnumerator()': enumerator,
  }),
  constructors: constructorsOf({
    'System.Collections.ObjectModel.Collection[T] new()': (_, _args, _session, type) => new ListObject(type),
    'System.Collections.ObjectModel.Collection[T] new(System.Collections.Generic.IList[T] list)': (_, [values], _session, type) =>
      new ListObject(type, list.itemsOf(values, 'list')),
  }),
  enumerate: (self) => list.elementsOf(self),
  getIndex: getListIndex,
  setIndex: setListIndex,
});
