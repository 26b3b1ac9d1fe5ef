import { defaultOf } from '../runtime/members/default-of.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { invalidOperation } from './argument-exceptions.ts';
import { type Compare, comparerOf } from './collections/comparer.ts';

interface Entry {
  element: Value;
  priority: Value;
}

class PriorityQueue extends NetObject {
  override readonly type: TypeValue;
  readonly compare: Compare;
  entries: Entry[] = [];

  constructor(type: TypeValue, comparer: Value, session: Session) {
    super();
    this.type = type;
    this.compare = comparerOf(comparer, session);
  }

  get typeName() {
    return this.type.definition.name;
  }

  add(element: Value, priority: Value): void {
    let at = this.entries.length;
    while (at > 0 && this.compare(this.entries[at - 1].priority, priority) > 0) at--;
    this.entries.splice(at, 0, { element, priority });
  }
}

function first(self: PriorityQueue): Entry {
  if (self.entries.length === 0) throw invalidOperation('Queue empty.');
  return self.entries[0];
}

function tryTake(self: PriorityQueue, element: { value: Value }, priority: { value: Value }, remove: boolean): boolean {
  const [found] = self.entries;
  const [elementType, priorityType] = self.type.typeArguments;
  element.value = found ? found.element : defaultOf(elementType);
  priority.value = found ? found.priority : defaultOf(priorityType);
  if (found && remove) self.entries.shift();
  return found !== undefined;
}

const own = 'System.Collections.Generic.PriorityQueue[TElement,TPriority]';

export default defineType<PriorityQueue>({
  name: 'System.Collections.Generic.PriorityQueue`2',
  kind: 'class',
  typeParameters: ['TElement', 'TPriority'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.priorityqueue-2',
  properties: { Count: { type: 'int', get: (self) => self.entries.length } },
  methods: methodsOf<PriorityQueue>({
    'void Clear()': (self) => {
      self.entries = [];
    },
    'TElement Dequeue()': (self) => {
      const { element } = first(self);
      self.entries.shift();
      return element;
    },
    'void Enqueue(TElement element, TPriority priority)': (self, [element, priority]) => self.add(element, priority),
    'TElement EnqueueDequeue(TElement element, TPriority priority)': (self, [element, priority]) => {
      self.add(element, priority);
      return self.entries.shift()!.element;
    },
    'TElement Peek()': (self) => first(self).element,
    'bool TryDequeue([ref] TElement element, [ref] TPriority priority)': (self, [element, priority]) => tryTake(self, element, priority, true),
    'bool TryPeek([ref] TElement element, [ref] TPriority priority)': (self, [element, priority]) => tryTake(self, element, priority, false),
    'void TrimExcess()': () => {},
  }),
  constructors: constructorsOf({
    [`${own} new()`]: (_, __, session, type) => new PriorityQueue(type, null, session),
    [`${own} new(int initialCapacity)`]: (_, __, session, type) => new PriorityQueue(type, null, session),
    [`${own} new(System.Collections.Generic.IComparer[TPriority] comparer)`]: (_, [comparer], session, type) =>
      new PriorityQueue(type, comparer, session),
  }),
  alsoHas: ['Comparer', 'UnorderedItems', 'EnqueueRange', 'EnsureCapacity', 'DequeueEnqueue', 'Remove'],
});
