import { convertTo } from '../../runtime/convert/convert-to.ts';
import type { Session } from '../../runtime/session.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { closeType, findDefinition } from '../../runtime/types/types.ts';
import { Enumerator } from '../../runtime/values/enumerator.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import { asTypedArray, type Value } from '../../runtime/values/value.ts';
import { notSupported } from '../argument-exceptions.ts';
import { place } from './index-argument.ts';
import * as list from './list-operations.ts';

/** Interfaces of the generic lists. */
export const listInterfaces = [
  'System.Collections.Generic.IList`1',
  'System.Collections.Generic.ICollection`1',
  'System.Collections.Generic.IEnumerable`1',
  'System.Collections.Generic.IReadOnlyList`1',
  'System.Collections.Generic.IReadOnlyCollection`1',
  'System.Collections.IList',
  'System.Collections.ICollection',
  'System.Collections.IEnumerable',
] as const;

/** A generic list of the same elements as another. */
export function listOf(name: string, self: ListObject, items: Value[]): ListObject {
  return new ListObject(closeType(findDefinition(name)!, [self.elementType]), items);
}

export const toTypedArray = (self: ListObject) => asTypedArray([...self.items], self.elementType);

export const enumerator = (self: ListObject) => new Enumerator({ [Symbol.iterator]: () => list.elementsOf(self) });

/** Methods that List`1 and Collection`1 share. */
export const collectionMethods: MethodsBySignature<ListObject> = {
  'void Add(T item)': (self, [item]) => {
    self.items.push(item);
    self.changed();
  },
  'void Clear()': (self) => {
    self.items.length = 0;
    self.changed();
  },
  'bool Contains(T item)': (self, [item]) => list.indexOf(self.items, item) >= 0,
  'void CopyTo(T[] array, int arrayIndex)': (self, [target, at]) => list.copyTo(self.items, target, at),
  'int IndexOf(T item)': (self, [item]) => list.indexOf(self.items, item),
  'void Insert(int index, T item)': (self, [index, item]) => {
    list.insertAt(self.items, index, [item]);
    self.changed();
  },
  'bool Remove(T item)': (self, [item]) => {
    const removed = list.remove(self.items, item);
    self.changed();
    return removed;
  },
  'void RemoveAt(int index)': (self, [index]) => {
    list.removeAt(self.items, index);
    self.changed();
  },
};

export const getListIndex = (self: ListObject, index: Value, session: Session): Value => self.items[place(index, self.items.length, session)];

export function setListIndex(self: ListObject, index: Value, value: Value, session: Session): void {
  const at = place(index, self.items.length, session);
  self.items[at] = convertTo(value, self.elementType, session);
  self.changed();
}

export const readOnly = () => notSupported('Collection is read-only.');
