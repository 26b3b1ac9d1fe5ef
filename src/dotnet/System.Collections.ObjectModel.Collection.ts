import { defineType, type NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import * as list from './collections/list-operations.ts';
import { collectionMethods, enumerator, getListIndex, listInterfaces, setListIndex } from './collections/list-type.ts';

const collectionType = defineType<ListObject>({
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

const observable = 'System.Collections.ObjectModel.ObservableCollection[T]';

export default [
  collectionType,
  {
    name: 'System.Collections.ObjectModel.ObservableCollection`1',
    kind: 'class',
    base: 'System.Object',
    typeParameters: ['T'],
    interfaces: listInterfaces,
    source: 'https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.observablecollection-1',
    indexerDefinition: collectionType.indexerDefinition,
    properties: collectionType.properties,
    methods: {
      ...collectionType.methods,
      ...methodsOf<ListObject>({
        'void Move(int oldIndex, int newIndex)': (self, [from, to]) => {
          const [item] = list.range(self.items, from, 1);
          list.removeAt(self.items, from);
          list.insertAt(self.items, to, [item]);
        },
      }),
    },
    constructors: constructorsOf({
      [`${observable} new()`]: (_, _args, _session, type) => new ListObject(type),
      [`${observable} new(System.Collections.Generic.IEnumerable[T] collection)`]: (_, [values], _session, type) =>
        new ListObject(type, list.itemsOf(values)),
    }),
    alsoHas: ['add_CollectionChanged', 'remove_CollectionChanged'],
    enumerate: collectionType.enumerate,
    getIndex: getListIndex,
    setIndex: setListIndex,
  } satisfies NetType<ListObject>,
] as const;
