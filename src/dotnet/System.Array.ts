import { convertTo } from '../runtime/convert/convert-to.ts';
import { construct } from '../runtime/members/construct.ts';
import { defaultOf } from '../runtime/members/default-of.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { arrayTypeOf, closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetException } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { MultiArray } from '../runtime/values/multi-array.ts';
import { asTypedArray, elementTypeOf, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative, indexOutOfRange, notSupported, outOfRange } from './argument-exceptions.ts';
import { binarySearch, comparerOf, sortItems } from './collections/comparer.ts';
import * as list from './collections/list-operations.ts';
import type { ScriptDelegate } from './delegates.ts';

/** An array of one dimension, or of more. */
type AnyArray = Value[] | MultiArray;

const lengthsOf = (array: AnyArray): readonly number[] => (Array.isArray(array) ? [array.length] : array.lengths);
const itemsOf = (array: AnyArray): Value[] => (Array.isArray(array) ? array : array.items);
const fixedSize = () => notSupported('Collection was of a fixed size.');

const elementType = (array: AnyArray) => (Array.isArray(array) ? (elementTypeOf(array) ?? knownType('System.Object')) : array.type.elementType!);

function length(array: AnyArray, dimension: number): number {
  const found = lengthsOf(array)[dimension];
  if (found === undefined) throw new NetException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  return found;
}

function offsetOf(array: AnyArray, indexes: readonly number[]): number {
  if (indexes.length !== lengthsOf(array).length) {
    throw argument(Array.isArray(array) ? 'Array was not a one-dimensional array.' : 'Indices length does not match the array rank.');
  }
  const offset = Array.isArray(array) ? (indexes[0] >= 0 && indexes[0] < array.length ? indexes[0] : undefined) : array.offset(indexes);
  if (offset === undefined) throw new NetException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  return offset;
}

function setValue(array: AnyArray, value: Value, indexes: readonly number[], session: Session): void {
  itemsOf(array)[offsetOf(array, indexes)] = convertTo(value, elementType(array), session);
}

const number = (value: bigint) => Number(value);

function given(array: AnyArray | null, parameter = 'array'): AnyArray {
  if (array === null) throw argumentNull(parameter);
  return array;
}

function copy(source: Value[] | null, from: number, target: Value[] | null, to: number, count: number, session: Session): void {
  if (source === null) throw argumentNull('sourceArray');
  if (target === null) throw argumentNull('destinationArray');
  checkNotNegative(count, 'length');
  if (from < 0) throw outOfRange("Number was less than the array's lower bound in the first dimension.", 'sourceIndex');
  if (to < 0) throw outOfRange("Number was less than the array's lower bound in the first dimension.", 'destinationIndex');
  if (from + count > source.length) {
    throw argument("Source array was not long enough. Check the source index, length, and the array's lower bounds.", 'sourceArray');
  }
  if (to + count > target.length) {
    throw argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", 'destinationArray');
  }
  const wanted = elementTypeOf(target);
  const moved = source.slice(from, from + count);
  for (let at = 0; at < count; at++) target[to + at] = wanted && wanted !== elementTypeOf(source) ? convertTo(moved[at], wanted, session) : moved[at];
}

function sort(keys: Value[] | null, items: Value[] | null, comparer: Value, session: Session, start = 0, count?: number): void {
  if (keys === null) throw argumentNull('array');
  const size = count ?? keys.length - start;
  const compare = comparerOf(comparer, session);
  if (items === null) return sortItems(keys, compare, start, size);
  const pairs: Value[] = keys.slice(start, start + size).map((key, at) => [key, items[start + at]]);
  sortItems(pairs, (left, right) => compare((left as Value[])[0], (right as Value[])[0]));
  pairs.forEach((pair, at) => {
    [keys[start + at], items[start + at]] = pair as Value[];
  });
}

function create(type: Value, lengths: number[], session: Session): Value {
  if (type === null) throw argumentNull('elementType');
  for (const each of lengths) checkNotNegative(each, 'length');
  return construct(arrayTypeOf(type as never, lengths.length), lengths, session);
}

function indexIn(array: Value[] | null, value: Value, start = 0, count?: number): number {
  if (array === null) throw argumentNull('array');
  if (start < 0 || start > array.length) throw indexOutOfRange('startIndex');
  return list.indexOf(array, value, start, count);
}

const holds = (match: ScriptDelegate, item: Value, session: Session) => match.call([item], session) === true;
const typed = (items: Value[], like: Value[]) => asTypedArray(items, elementType(like));

export default defineType<AnyArray>({
  name: 'System.Array',
  kind: 'class',
  abstract: true,
  accelerators: ['array'],
  interfaces: [
    'System.ICloneable',
    'System.Collections.IList',
    'System.Collections.ICollection',
    'System.Collections.IEnumerable',
    'System.Collections.IStructuralComparable',
    'System.Collections.IStructuralEquatable',
    'System.Collections.Generic.IList`1',
    'System.Collections.Generic.ICollection`1',
    'System.Collections.Generic.IEnumerable`1',
    'System.Collections.Generic.IReadOnlyList`1',
    'System.Collections.Generic.IReadOnlyCollection`1',
  ],
  source: 'https://learn.microsoft.com/dotnet/api/system.array',
  properties: {
    Length: { type: 'int', get: (self) => itemsOf(self).length },
    LongLength: { type: 'long', get: (self) => BigInt(itemsOf(self).length) },
    Rank: { type: 'int', get: (self) => lengthsOf(self).length },
    SyncRoot: { type: 'System.Object', get: (self) => self },
    IsReadOnly: { type: 'bool', get: () => false },
    IsFixedSize: { type: 'bool', get: () => true },
    IsSynchronized: { type: 'bool', get: () => false },
    Count: { type: 'int', get: (self) => itemsOf(self).length },
  },
  methods: methodsOf<AnyArray>({
    'void Initialize()': () => {},
    'int GetLength(int dimension)': (self, [dimension]) => length(self, dimension),
    'int GetUpperBound(int dimension)': (self, [dimension]) => length(self, dimension) - 1,
    'int GetLowerBound(int dimension)': (self, [dimension]) => {
      length(self, dimension);
      return 0;
    },
    'long GetLongLength(int dimension)': (self, [dimension]) => BigInt(length(self, dimension)),
    'System.Object GetValue(int index)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes)],
    'System.Object GetValue(int index1, int index2)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes)],
    'System.Object GetValue(int index1, int index2, int index3)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes)],
    'System.Object GetValue(Params int[] indices)': (self, [indexes]) => itemsOf(self)[offsetOf(self, indexes)],
    'System.Object GetValue(long index)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes.map(number))],
    'void SetValue(System.Object value, int index)': (self, [value, ...indexes], session) => setValue(self, value, indexes, session),
    'void SetValue(System.Object value, int index1, int index2)': (self, [value, ...indexes], session) => setValue(self, value, indexes, session),
    'void SetValue(System.Object value, int index1, int index2, int index3)': (self, [value, ...indexes], session) =>
      setValue(self, value, indexes, session),
    'void SetValue(System.Object value, Params int[] indices)': (self, [value, indexes], session) => setValue(self, value, indexes, session),
    'System.Object Clone()': (self) => (Array.isArray(self) ? typed([...self], self) : new MultiArray(self.type, self.lengths, [...self.items])),
    'void CopyTo(array array, int index)': (self, [target, at], session) => copy(itemsOf(self), 0, target, at, itemsOf(self).length, session),
    'void CopyTo(array array, long index)': (self, [target, at], session) =>
      copy(itemsOf(self), 0, target, Number(at), itemsOf(self).length, session),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(itemsOf(self)),
    'System.Object Get(int index)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes)],
    'System.Object Get(int index1, int index2)': (self, indexes) => itemsOf(self)[offsetOf(self, indexes)],
    'void Set(int index, System.Object value)': (self, [index, value], session) => setValue(self, value, [index], session),
    'void Set(int index1, int index2, System.Object value)': (self, [one, two, value], session) => setValue(self, value, [one, two], session),
    // What follows are methods of interfaces, which PowerShell shows although arrays implement them explicitly.
    'int Add(System.Object value)': () => {
      throw fixedSize();
    },
    'bool Contains(System.Object value)': (self, [value]) => list.indexOf(itemsOf(self), value) >= 0,
    'void Clear()': (self) => {
      itemsOf(self).fill(defaultOf(elementType(self)));
    },
    'int IndexOf(System.Object value)': (self, [value]) => list.indexOf(itemsOf(self), value),
    'void Insert(int index, System.Object value)': () => {
      throw fixedSize();
    },
    'void Remove(System.Object value)': () => {
      throw fixedSize();
    },
    'void RemoveAt(int index)': () => {
      throw fixedSize();
    },
  }),
  staticProperties: { MaxLength: { type: 'int', edition: '7.6', get: () => 2_147_483_591 } },
  staticMethods: methodsOf<undefined>(
    {
      'System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)': (_, [array]) =>
        new ListObject(closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [elementType(array)]), array),
      'void Resize[T]([ref] T[] array, int newSize)': (_, [reference, size], session) => {
        checkNotNegative(size, 'newSize');
        session.checkAllocation(size);
        const old = (reference.value ?? []) as Value[];
        const filler = defaultOf(elementType(old));
        reference.value = typed(
          Array.from({ length: size }, (_each, at) => (at < old.length ? old[at] : filler)),
          old,
        );
      },
      'array CreateInstance(type elementType, int length)': (_, [type, ...lengths], session) => create(type, lengths, session),
      'array CreateInstance(type elementType, int length1, int length2)': (_, [type, ...lengths], session) => create(type, lengths, session),
      'array CreateInstance(type elementType, int length1, int length2, int length3)': (_, [type, ...lengths], session) =>
        create(type, lengths, session),
      'array CreateInstance(type elementType, Params int[] lengths)': (_, [type, lengths], session) => create(type, lengths, session),
      'void Copy(array sourceArray, array destinationArray, int length)': (_, [source, target, count], session) =>
        copy(source, 0, target, 0, count, session),
      'void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)': (
        _,
        [source, from, target, to, count],
        session,
      ) => copy(source, from, target, to, count, session),
      'void Copy(array sourceArray, array destinationArray, long length)': (_, [source, target, count], session) =>
        copy(source, 0, target, 0, Number(count), session),
      'void Clear(array array, int index, int length)': (_, [array, index, count]) => {
        itemsOf(given(array)).fill(defaultOf(elementType(array)), index, index + count);
      },
      'int BinarySearch(array array, System.Object value)': (_, [array, value], session) =>
        binarySearch(itemsOf(given(array)), value, comparerOf(null, session)),
      'int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)': (_, [array, value, comparer], session) =>
        binarySearch(itemsOf(given(array)), value, comparerOf(comparer, session)),
      'T[] Empty[T]()': () => [],
      'int IndexOf(array array, System.Object value)': (_, [array, value]) => indexIn(array, value),
      'int IndexOf(array array, System.Object value, int startIndex)': (_, [array, value, start]) => indexIn(array, value, start),
      'int IndexOf(array array, System.Object value, int startIndex, int count)': (_, [array, value, start, count]) =>
        indexIn(array, value, start, count),
      'int LastIndexOf(array array, System.Object value)': (_, [array, value]) => list.lastIndexOf(itemsOf(given(array)), value),
      'int LastIndexOf(array array, System.Object value, int startIndex)': (_, [array, value, start]) =>
        list.lastIndexOf(itemsOf(given(array)), value, start),
      'void Reverse(array array)': (_, [array]) => list.reverse(itemsOf(given(array))),
      'void Reverse(array array, int index, int length)': (_, [array, index, count]) => list.reverse(itemsOf(given(array)), index, count),
      'void Sort(array array)': (_, [array], session) => sort(array, null, null, session),
      'void Sort(array keys, array items)': (_, [keys, items], session) => sort(keys, items, null, session),
      'void Sort(array array, int index, int length)': (_, [array, index, count], session) => sort(array, null, null, session, index, count),
      'void Sort(array array, System.Collections.IComparer comparer)': (_, [array, comparer], session) => sort(array, null, comparer, session),
      'void Sort(array keys, array items, System.Collections.IComparer comparer)': (_, [keys, items, comparer], session) =>
        sort(keys, items, comparer, session),
      'void Sort[T](T[] array, System.Comparison[T] comparison)': (_, [array, comparison], session) => sort(array, null, comparison, session),
      'bool Exists[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.some((item: Value) => holds(match, item, session)),
      'T Find[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.find((item: Value) => holds(match, item, session)) ?? defaultOf(elementType(array)),
      'T[] FindAll[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        typed(
          array.filter((item: Value) => holds(match, item, session)),
          array,
        ),
      'int FindIndex[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.findIndex((item: Value) => holds(match, item, session)),
      'T FindLast[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.findLast((item: Value) => holds(match, item, session)) ?? defaultOf(elementType(array)),
      'int FindLastIndex[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.findLastIndex((item: Value) => holds(match, item, session)),
      'bool TrueForAll[T](T[] array, System.Predicate[T] match)': (_, [array, match], session) =>
        array.every((item: Value) => holds(match, item, session)),
      'void ForEach[T](T[] array, System.Action[T] action)': (_, [array, action], session) => {
        for (const item of array) action.call([item], session);
      },
      'TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)': (_, [array, converter], session) =>
        asTypedArray(
          array.map((item: Value) => converter.call([item], session)),
          converter.type.typeArguments[1],
        ),
    },
    {
      'void Clear(array array)': (_, [array]) => {
        itemsOf(given(array)).fill(defaultOf(elementType(array)));
      },
      'void Fill[T](T[] array, T value)': (_, [array, value]) => {
        array.fill(value);
      },
    },
  ),
  enumerate: (self) => itemsOf(self),
});
