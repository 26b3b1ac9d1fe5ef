import { convertTo } from '../runtime/convert/convert-to.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ArrayList } from '../runtime/values/array-list.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { asTypedArray } from '../runtime/values/value.ts';
import { checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { binarySearch, comparerOf, sortItems } from './collections/comparer.ts';
import { place } from './collections/index-argument.ts';
import * as list from './collections/list-operations.ts';

export default defineType<ArrayList>({
  name: 'System.Collections.ArrayList',
  kind: 'class',
  interfaces: ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.arraylist',
  indexerDefinition: 'System.Object Item(int index) {get;set;}',
  properties: {
    Capacity: { type: 'int', get: (self) => Math.max(4, 2 ** Math.ceil(Math.log2(Math.max(self.items.length, 1)))), set: () => {} },
    Count: { type: 'int', get: (self) => self.items.length },
    IsFixedSize: { type: 'bool', get: () => false },
    IsReadOnly: { type: 'bool', get: () => false },
    IsSynchronized: { type: 'bool', get: () => false },
    SyncRoot: { type: 'System.Object', get: (self) => self },
  },
  methods: methodsOf<ArrayList>({
    'int Add(System.Object value)': (self, [value]) => self.items.push(value) - 1,
    'void AddRange(System.Collections.ICollection c)': (self, [values]) => list.insertAt(self.items, self.items.length, list.itemsOf(values, 'c')),
    'int BinarySearch(System.Object value)': (self, [value], session) => binarySearch(self.items, value, comparerOf(null, session)),
    'int BinarySearch(System.Object value, System.Collections.IComparer comparer)': (self, [value, comparer], session) =>
      binarySearch(self.items, value, comparerOf(comparer, session)),
    'void Clear()': (self) => {
      self.items = [];
    },
    'System.Object Clone()': (self) => new ArrayList([...self.items]),
    'bool Contains(System.Object item)': (self, [value]) => list.indexOf(self.items, value) >= 0,
    'void CopyTo(array array)': (self, [target]) => list.copyTo(self.items, target),
    'void CopyTo(array array, int arrayIndex)': (self, [target, at]) => list.copyTo(self.items, target, at),
    'void CopyTo(int index, array array, int arrayIndex, int count)': (self, [from, target, at, count]) =>
      list.copyTo(self.items, target, at, from, count),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator({ [Symbol.iterator]: () => list.elementsOf(self) }),
    'int IndexOf(System.Object value)': (self, [value]) => list.indexOf(self.items, value),
    'int IndexOf(System.Object value, int startIndex)': (self, [value, start]) => list.indexOf(self.items, value, start),
    'int IndexOf(System.Object value, int startIndex, int count)': (self, [value, start, count]) => list.indexOf(self.items, value, start, count),
    'void Insert(int index, System.Object value)': (self, [index, value]) => {
      if (index < 0 || index > self.items.length)
        throw outOfRange('Insertion index was out of range. Must be non-negative and less than or equal to size.', 'index');
      list.insertAt(self.items, index, [value]);
    },
    'void InsertRange(int index, System.Collections.ICollection c)': (self, [index, values]) =>
      list.insertAt(self.items, index, list.itemsOf(values, 'c')),
    'int LastIndexOf(System.Object value)': (self, [value]) => list.lastIndexOf(self.items, value),
    'void Remove(System.Object obj)': (self, [value]) => void list.remove(self.items, value),
    'void RemoveAt(int index)': (self, [index]) => list.removeAt(self.items, index),
    'void RemoveRange(int index, int count)': (self, [index, count]) => list.removeRange(self.items, index, count),
    'void Reverse()': (self) => list.reverse(self.items),
    'void Reverse(int index, int count)': (self, [index, count]) => list.reverse(self.items, index, count),
    'System.Collections.ArrayList GetRange(int index, int count)': (self, [index, count]) => new ArrayList(list.range(self.items, index, count)),
    'void Sort()': (self, _args, session) => sortItems(self.items, comparerOf(null, session)),
    'void Sort(System.Collections.IComparer comparer)': (self, [comparer], session) => sortItems(self.items, comparerOf(comparer, session)),
    'void Sort(int index, int count, System.Collections.IComparer comparer)': (self, [index, count, comparer], session) => {
      list.checkRange(self.items, index, count);
      sortItems(self.items, comparerOf(comparer, session), index, count);
    },
    'System.Object[] ToArray()': (self) => [...self.items],
    'array ToArray(type type)': (self, [type], session) =>
      asTypedArray(
        self.items.map((item) => convertTo(item, type, session)),
        type,
      ),
    'void TrimToSize()': () => {},
  }),
  staticMethods: methodsOf<undefined>({
    'System.Collections.ArrayList Repeat(System.Object value, int count)': (_, [value, count], session) => {
      checkNotNegative(count, 'count');
      session.checkAllocation(count);
      return new ArrayList(new Array(count).fill(value));
    },
    'System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)': (_, [value]) => value,
    'System.Collections.ArrayList Adapter(System.Collections.IList list)': (_, [value]) =>
      value instanceof ArrayList ? value : new ArrayList(value as []),
  }),
  constructors: constructorsOf({
    'System.Collections.ArrayList new()': () => new ArrayList(),
    'System.Collections.ArrayList new(int capacity)': (_, [capacity]) => {
      if (capacity < 0) throw outOfRange("'capacity' must be non-negative.", 'capacity');
      return new ArrayList();
    },
    'System.Collections.ArrayList new(System.Collections.ICollection c)': (_, [values]) => new ArrayList(list.itemsOf(values, 'c')),
  }),
  alsoHas: ['static FixedSize', 'static ReadOnly', 'SetRange'],
  enumerate: (self) => list.elementsOf(self),
  getIndex: (self, index, session) => self.items[place(index, self.items.length, session)],
  setIndex: (self, index, value, session) => {
    self.items[place(index, self.items.length, session)] = value;
  },
});
