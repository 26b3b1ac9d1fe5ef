import { defaultOf } from '../../runtime/members/default-of.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { modified } from '../../runtime/values/dictionary-entry.ts';
import { Enumerator } from '../../runtime/values/enumerator.ts';
import type { Value } from '../../runtime/values/value.ts';
import { copyTo, itemsOf } from './list-operations.ts';
import { SetObject } from './set-object.ts';

export const setInterfaces = [
  'System.Collections.Generic.ISet`1',
  'System.Collections.Generic.ICollection`1',
  'System.Collections.Generic.IEnumerable`1',
  'System.Collections.Generic.IReadOnlyCollection`1',
  'System.Collections.IEnumerable',
] as const;

/** The other side of a set operation, compared as this set compares. */
function other(self: SetObject, values: Value): SetObject {
  const set = new SetObject(self.type, self.ignoreCase, self.compare);
  for (const value of itemsOf(values, 'other')) set.add(value);
  return set;
}

const subset = (self: SetObject, set: SetObject) => self.items.every((item) => set.has(item));

export function* elements(self: SetObject): Generator<Value> {
  const { size } = self;
  for (const item of self.items) {
    if (self.size !== size) throw modified();
    yield item;
  }
}

const otherParameter = 'System.Collections.Generic.IEnumerable[T] other';

/** Methods that HashSet`1 and SortedSet`1 share. */
export const setMethods: MethodsBySignature<SetObject> = {
  'bool Add(T item)': (self, [item]) => self.add(item),
  'void Clear()': (self) => self.clear(),
  'bool Contains(T item)': (self, [item]) => self.has(item),
  'void CopyTo(T[] array)': (self, [target]) => copyTo(self.items, target),
  'void CopyTo(T[] array, int arrayIndex)': (self, [target, at]) => copyTo(self.items, target, at),
  [`void ExceptWith(${otherParameter})`]: (self, [values]) => {
    for (const value of itemsOf(values, 'other')) self.delete(value);
  },
  'System.Collections.Generic.IEnumerator[T] GetEnumerator()': (self) => new Enumerator({ [Symbol.iterator]: () => elements(self) }),
  [`void IntersectWith(${otherParameter})`]: (self, [values]) => {
    const set = other(self, values);
    for (const item of self.items) if (!set.has(item)) self.delete(item);
  },
  [`bool IsProperSubsetOf(${otherParameter})`]: (self, [values]) => {
    const set = other(self, values);
    return subset(self, set) && set.size > self.size;
  },
  [`bool IsProperSupersetOf(${otherParameter})`]: (self, [values]) => {
    const set = other(self, values);
    return subset(set, self) && self.size > set.size;
  },
  [`bool IsSubsetOf(${otherParameter})`]: (self, [values]) => subset(self, other(self, values)),
  [`bool IsSupersetOf(${otherParameter})`]: (self, [values]) => subset(other(self, values), self),
  [`bool Overlaps(${otherParameter})`]: (self, [values]) => itemsOf(values, 'other').some((value) => self.has(value)),
  'bool Remove(T item)': (self, [item]) => self.delete(item),
  'int RemoveWhere(System.Predicate[T] match)': (self, [match], session) => {
    const removed = self.items.filter((item) => match.call([item], session) === true);
    for (const item of removed) self.delete(item);
    return removed.length;
  },
  [`bool SetEquals(${otherParameter})`]: (self, [values]) => {
    const set = other(self, values);
    return set.size === self.size && subset(self, set);
  },
  [`void SymmetricExceptWith(${otherParameter})`]: (self, [values]) => {
    for (const value of other(self, values).items) if (!self.delete(value)) self.add(value);
  },
  'bool TryGetValue(T equalValue, [ref] T actualValue)': (self, [value, result]) => {
    const found = self.has(value);
    result.value = found ? (self.find(value) ?? null) : defaultOf(self.type.typeArguments[0]);
    return found;
  },
  [`void UnionWith(${otherParameter})`]: (self, [values]) => {
    for (const value of itemsOf(values, 'other')) self.add(value);
  },
};
