import { convertTo } from '../runtime/convert/convert-to.ts';
import { defaultOf } from '../runtime/members/default-of.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition } from '../runtime/types/types.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { invalidOperation, outOfRange } from './argument-exceptions.ts';
import { binarySearch, comparerOf, sortItems } from './collections/comparer.ts';
import * as list from './collections/list-operations.ts';
import { collectionMethods, enumerator, getListIndex, listInterfaces, listOf, setListIndex, toTypedArray } from './collections/list-type.ts';
import type { ScriptDelegate } from './delegates.ts';

const name = 'System.Collections.Generic.List`1';
const holds = (match: ScriptDelegate, item: Value, session: Session) => match.call([item], session) === true;

function findIndex(self: ListObject, match: ScriptDelegate, session: Session, start = 0, count = self.items.length - start): number {
  for (let at = start; at < start + count; at++) if (holds(match, self.items[at], session)) return at;
  return -1;
}

function findLastIndex(self: ListObject, match: ScriptDelegate, session: Session): number {
  for (let at = self.items.length - 1; at >= 0; at--) if (holds(match, self.items[at], session)) return at;
  return -1;
}

const found = (self: ListObject, at: number) => (at < 0 ? defaultOf(self.elementType) : self.items[at]);

export default defineType<ListObject>({
  name,
  kind: 'class',
  typeParameters: ['T'],
  interfaces: listInterfaces,
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1',
  indexerDefinition: 'T Item(int index) {get;set;}',
  properties: {
    Capacity: {
      type: 'int',
      get: (self) => (self.items.length === 0 ? 0 : Math.max(4, 2 ** Math.ceil(Math.log2(self.items.length)))),
      set: (self, value) => {
        if (Number(value) < self.items.length) throw invalidOperation("capacity was less than the current size. (Parameter 'value')");
      },
    },
    Count: { type: 'int', get: (self) => self.items.length },
    IsReadOnly: { type: 'bool', get: () => false },
    IsSynchronized: { type: 'bool', get: () => false },
    SyncRoot: { type: 'System.Object', get: (self) => self },
    IsFixedSize: { type: 'bool', get: () => false },
  },
  methods: methodsOf<ListObject>({
    ...collectionMethods,
    'void AddRange(System.Collections.Generic.IEnumerable[T] collection)': (self, [values]) => {
      for (const value of list.itemsOf(values)) self.items.push(value);
    },
    'System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()': (self) => {
      const view = listOf('System.Collections.ObjectModel.ReadOnlyCollection`1', self, self.items);
      return view;
    },
    'int BinarySearch(T item)': (self, [item], session) => binarySearch(self.items, item, comparerOf(null, session)),
    'int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)': (self, [item, comparer], session) =>
      binarySearch(self.items, item, comparerOf(comparer, session)),
    'System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[T,TOutput] converter)': (self, [converter], session) =>
      new ListObject(
        closeType(findDefinition(name)!, [converter.type.typeArguments[1]]),
        self.items.map((item) => converter.call([item], session)),
      ),
    'void CopyTo(T[] array)': (self, [target]) => list.copyTo(self.items, target),
    'void CopyTo(int index, T[] array, int arrayIndex, int count)': (self, [from, target, at, count]) =>
      list.copyTo(self.items, target, at, from, count),
    'bool Exists(System.Predicate[T] match)': (self, [match], session) => findIndex(self, match, session) >= 0,
    'T Find(System.Predicate[T] match)': (self, [match], session) => found(self, findIndex(self, match, session)),
    'System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)': (self, [match], session) =>
      listOf(
        name,
        self,
        self.items.filter((item) => holds(match, item, session)),
      ),
    'int FindIndex(System.Predicate[T] match)': (self, [match], session) => findIndex(self, match, session),
    'int FindIndex(int startIndex, System.Predicate[T] match)': (self, [start, match], session) => findIndex(self, match, session, start),
    'int FindIndex(int startIndex, int count, System.Predicate[T] match)': (self, [start, count, match], session) =>
      findIndex(self, match, session, start, count),
    'T FindLast(System.Predicate[T] match)': (self, [match], session) => found(self, findLastIndex(self, match, session)),
    'int FindLastIndex(System.Predicate[T] match)': (self, [match], session) => findLastIndex(self, match, session),
    'void ForEach(System.Action[T] action)': (self, [action], session) => {
      for (const item of list.elementsOf(self)) action.call([item], session);
    },
    'System.Collections.Generic.List`1+Enumerator[T] GetEnumerator()': enumerator,
    'System.Collections.Generic.List[T] GetRange(int index, int count)': (self, [index, count]) =>
      listOf(name, self, list.range(self.items, index, count)),
    'int IndexOf(T item, int index)': (self, [item, index]) => list.indexOf(self.items, item, index),
    'int IndexOf(T item, int index, int count)': (self, [item, index, count]) => list.indexOf(self.items, item, index, count),
    'void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)': (self, [index, values]) =>
      list.insertAt(self.items, index, list.itemsOf(values)),
    'int LastIndexOf(T item)': (self, [item]) => list.lastIndexOf(self.items, item),
    'int LastIndexOf(T item, int index)': (self, [item, index]) => list.lastIndexOf(self.items, item, index),
    'int RemoveAll(System.Predicate[T] match)': (self, [match], session) => {
      const kept = self.items.filter((item) => !holds(match, item, session));
      const removed = self.items.length - kept.length;
      self.items = kept;
      return removed;
    },
    'void RemoveRange(int index, int count)': (self, [index, count]) => list.removeRange(self.items, index, count),
    'void Reverse()': (self) => list.reverse(self.items),
    'void Reverse(int index, int count)': (self, [index, count]) => list.reverse(self.items, index, count),
    'void Sort()': (self, _args, session) => sortItems(self.items, comparerOf(null, session)),
    'void Sort(System.Collections.Generic.IComparer[T] comparer)': (self, [comparer], session) =>
      sortItems(self.items, comparerOf(comparer, session)),
    'void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)': (self, [index, count, comparer], session) => {
      list.checkRange(self.items, index, count);
      sortItems(self.items, comparerOf(comparer, session), index, count);
    },
    'void Sort(System.Comparison[T] comparison)': (self, [comparison], session) => sortItems(self.items, comparerOf(comparison, session)),
    'T[] ToArray()': toTypedArray,
    'void TrimExcess()': () => {},
    'bool TrueForAll(System.Predicate[T] match)': (self, [match], session) => self.items.every((item) => holds(match, item, session)),
  }),
  constructors: constructorsOf({
    'System.Collections.Generic.List[T] new()': (_, _args, _session, type) => new ListObject(type),
    'System.Collections.Generic.List[T] new(int capacity)': (_, [capacity], _session, type) => {
      if (capacity < 0) throw outOfRange('Non-negative number required.', 'capacity');
      return new ListObject(type);
    },
    'System.Collections.Generic.List[T] new(System.Collections.Generic.IEnumerable[T] collection)': (_, [values], session, type) =>
      new ListObject(
        type,
        list.itemsOf(values).map((value) => convertTo(value, type.typeArguments[0], session)),
      ),
  }),
  enumerate: (self) => list.elementsOf(self),
  getIndex: getListIndex,
  setIndex: setListIndex,
});
