import { convertTo } from '../../runtime/convert/convert-to.ts';
import { defaultOf } from '../../runtime/members/default-of.ts';
import type { NetType } from '../../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../../runtime/types/overloads.ts';
import { Enumerator } from '../../runtime/values/enumerator.ts';
import { asTypedArray, type Value } from '../../runtime/values/value.ts';
import { checkNotNegative, invalidOperation } from '../argument-exceptions.ts';
import { copyTo, elementsOf, indexOf, itemsOf } from './list-operations.ts';
import { QueueObject } from './queue-object.ts';

function first(self: QueueObject, what: string): Value {
  if (self.items.length === 0) throw invalidOperation(`${what} empty.`);
  return self.items[0];
}

/** A queue or stack type, generic or not. */
export function queueType(name: string, which: 'queue' | 'stack', source: string): NetType<QueueObject> {
  const generic = name.includes('`');
  const own = name.replace('`1', '[T]');
  const item = generic ? 'T' : 'System.Object';
  const collection = generic ? 'System.Collections.Generic.IEnumerable[T] collection' : 'System.Collections.ICollection col';
  const what = which === 'queue' ? 'Queue' : 'Stack';
  const put = (self: QueueObject, value: Value) => (which === 'queue' ? self.items.push(value) : self.items.unshift(value));
  const take = (self: QueueObject) => {
    const value = first(self, what);
    self.items.shift();
    return value;
  };
  const itemName = generic ? 'item' : 'obj';
  const methods: MethodsBySignature<QueueObject> = {
    'void Clear()': (self) => {
      self.items = [];
    },
    [`bool Contains(${item} obj)`]: (self, [value]) => indexOf(self.items, value) >= 0,
    'void CopyTo(array array, int index)': (self, [target, at]) => copyTo(self.items, target, at),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator({ [Symbol.iterator]: () => elementsOf(self) }),
    [`${item} Peek()`]: (self) => first(self, what),
    [`${item}[] ToArray()`]: (self) => asTypedArray([...self.items], self.elementType),
    [which === 'queue' ? `void Enqueue(${item} ${itemName})` : `void Push(${item} ${itemName})`]: (self, [value]) => void put(self, value),
    [which === 'queue' ? `${item} Dequeue()` : `${item} Pop()`]: take,
    ...(!generic && { 'System.Object Clone()': (self: QueueObject) => new QueueObject(self.type, [...self.items]) }),
    ...(generic ? { 'void TrimExcess()': () => {} } : {}),
  };
  const tryTake = (self: QueueObject, result: { value: Value }, remove: boolean) => {
    const any = self.items.length > 0;
    result.value = any ? self.items[0] : defaultOf(self.elementType);
    if (any && remove) self.items.shift();
    return any;
  };
  const newer: MethodsBySignature<QueueObject> = generic
    ? {
        [`bool ${which === 'queue' ? 'TryDequeue' : 'TryPop'}([ref] T result)`]: (self, [result]) => tryTake(self, result, true),
        'bool TryPeek([ref] T result)': (self, [result]) => tryTake(self, result, false),
      }
    : {};
  return {
    name,
    kind: 'class',
    typeParameters: generic ? ['T'] : undefined,
    interfaces: generic
      ? [
          'System.Collections.Generic.IEnumerable`1',
          'System.Collections.Generic.IReadOnlyCollection`1',
          'System.Collections.ICollection',
          'System.Collections.IEnumerable',
        ]
      : ['System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
    source,
    properties: {
      Count: { type: 'int', get: (self) => self.items.length },
      IsSynchronized: { type: 'bool', get: () => false },
      SyncRoot: { type: 'System.Object', get: (self) => self },
    },
    methods: methodsOf<QueueObject>(methods, newer),
    constructors: constructorsOf({
      [`${own} new()`]: (_, _args, _session, type) => new QueueObject(type),
      [`${own} new(int capacity)`]: (_, [capacity], _session, type) => {
        checkNotNegative(capacity, 'capacity');
        return new QueueObject(type);
      },
      [`${own} new(${collection})`]: (_, [values], session, type) => {
        const made = new QueueObject(type);
        for (const value of itemsOf(values, generic ? 'collection' : 'col')) put(made, generic ? convertTo(value, made.elementType, session) : value);
        return made;
      },
    }),
    enumerate: elementsOf,
  };
}
