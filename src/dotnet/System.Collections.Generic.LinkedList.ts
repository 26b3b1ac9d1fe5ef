import { convertTo } from '../runtime/convert/convert-to.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { closeType, findDefinition } from '../runtime/types/types.ts';
import { modified } from '../runtime/values/dictionary-entry.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull, invalidOperation } from './argument-exceptions.ts';
import { copyTo, itemsOf } from './collections/list-operations.ts';
import { netEquals } from './equality.ts';

/** LinkedListNode`1. */
class LinkedNode extends NetObject {
  override readonly type: TypeValue;
  value: Value;
  list: LinkedListObject | null = null;

  constructor(type: TypeValue, value: Value) {
    super();
    this.type = type;
    this.value = value;
  }

  get typeName() {
    return this.type.definition.name;
  }

  /** The node before or behind this one. */
  neighbour(step: 1 | -1): LinkedNode | null {
    const nodes = this.list?.nodes ?? [];
    return nodes[nodes.indexOf(this) + step] ?? null;
  }
}

/** LinkedList`1. */
class LinkedListObject extends NetObject {
  override readonly type: TypeValue;
  nodes: LinkedNode[] = [];
  version = 0;

  constructor(type: TypeValue) {
    super();
    this.type = type;
  }

  get typeName() {
    return this.type.definition.name;
  }

  get items(): Value[] {
    return this.nodes.map(({ value }) => value);
  }
}

const node = `System.Collections.Generic.LinkedListNode[T]`;
const list = `System.Collections.Generic.LinkedList[T]`;

function put(self: LinkedListObject, at: number, value: Value): LinkedNode {
  const made =
    value instanceof LinkedNode
      ? value
      : new LinkedNode(closeType(findDefinition('System.Collections.Generic.LinkedListNode`1')!, self.type.typeArguments), value);
  if (made.list) throw invalidOperation('The LinkedList node already belongs to a LinkedList.');
  made.list = self;
  self.nodes.splice(at, 0, made);
  self.version++;
  return made;
}

function placeOf(self: LinkedListObject, found: LinkedNode | null): number {
  if (!found) throw argumentNull('node');
  const at = self.nodes.indexOf(found);
  if (at < 0) throw invalidOperation('The LinkedList node does not belong to current LinkedList.');
  return at;
}

function take(self: LinkedListObject, at: number): void {
  if (at < 0 || self.nodes.length === 0) throw invalidOperation('The LinkedList is empty.');
  const [removed] = self.nodes.splice(at, 1);
  removed.list = null;
  self.version++;
}

function* elements(self: LinkedListObject): Generator<Value> {
  const { version } = self;
  for (const value of self.items) {
    if (self.version !== version) throw modified();
    yield value;
  }
}

export default [
  {
    name: 'System.Collections.Generic.LinkedList`1',
    kind: 'class',
    typeParameters: ['T'],
    interfaces: [
      'System.Collections.Generic.ICollection`1',
      'System.Collections.Generic.IEnumerable`1',
      'System.Collections.Generic.IReadOnlyCollection`1',
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
    ],
    source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.linkedlist-1',
    properties: {
      Count: { type: 'int', get: (self) => self.nodes.length },
      First: { type: node, get: (self) => self.nodes[0] ?? null },
      Last: { type: node, get: (self) => self.nodes.at(-1) ?? null },
    },
    methods: methodsOf<LinkedListObject>({
      [`${node} AddAfter(${node} node, T value)`]: (self, [at, value]) => put(self, placeOf(self, at) + 1, value),
      [`void AddAfter(${node} node, ${node} newNode)`]: (self, [at, value]) => void put(self, placeOf(self, at) + 1, value),
      [`${node} AddBefore(${node} node, T value)`]: (self, [at, value]) => put(self, placeOf(self, at), value),
      [`void AddBefore(${node} node, ${node} newNode)`]: (self, [at, value]) => void put(self, placeOf(self, at), value),
      [`${node} AddFirst(T value)`]: (self, [value]) => put(self, 0, value),
      [`void AddFirst(${node} node)`]: (self, [value]) => void put(self, 0, value),
      [`${node} AddLast(T value)`]: (self, [value]) => put(self, self.nodes.length, value),
      [`void AddLast(${node} node)`]: (self, [value]) => void put(self, self.nodes.length, value),
      'void Clear()': (self) => {
        for (const each of self.nodes) each.list = null;
        self.nodes = [];
        self.version++;
      },
      'bool Contains(T value)': (self, [value]) => self.nodes.some((each) => netEquals(each.value, value)),
      'void CopyTo(T[] array, int index)': (self, [target, at]) => copyTo(self.items, target, at),
      [`${node} Find(T value)`]: (self, [value]) => self.nodes.find((each) => netEquals(each.value, value)) ?? null,
      [`${node} FindLast(T value)`]: (self, [value]) => self.nodes.findLast((each) => netEquals(each.value, value)) ?? null,
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator({ [Symbol.iterator]: () => elements(self) }),
      'bool Remove(T value)': (self, [value]) => {
        const at = self.nodes.findIndex((each) => netEquals(each.value, value));
        if (at >= 0) take(self, at);
        return at >= 0;
      },
      [`void Remove(${node} node)`]: (self, [found]) => take(self, placeOf(self, found)),
      'void RemoveFirst()': (self) => take(self, 0),
      'void RemoveLast()': (self) => take(self, self.nodes.length - 1),
    }),
    constructors: constructorsOf({
      [`${list} new()`]: (_, __, ___, type) => new LinkedListObject(type),
      [`${list} new(System.Collections.Generic.IEnumerable[T] collection)`]: (_, [values], session, type) => {
        const made = new LinkedListObject(type);
        for (const value of itemsOf(values)) put(made, made.nodes.length, convertTo(value, type.typeArguments[0], session));
        return made;
      },
    }),
    enumerate: elements,
  } satisfies NetType<LinkedListObject>,
  {
    name: 'System.Collections.Generic.LinkedListNode`1',
    kind: 'class',
    typeParameters: ['T'],
    properties: {
      List: { type: list, get: (self) => self.list },
      Next: { type: node, get: (self) => self.neighbour(1) },
      Previous: { type: node, get: (self) => self.neighbour(-1) },
      Value: {
        type: 'T',
        get: (self) => self.value,
        set: (self, value) => {
          self.value = value;
        },
      },
    },
    constructors: constructorsOf({ [`${node} new(T value)`]: (_, [value], __, type) => new LinkedNode(type, value) }),
  } satisfies NetType<LinkedNode>,
] as NetType<any>[];
