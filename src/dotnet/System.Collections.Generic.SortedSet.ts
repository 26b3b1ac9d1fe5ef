import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument } from './argument-exceptions.ts';
import { comparerOf } from './collections/comparer.ts';
import { ignoresKeyCase } from './collections/dictionary-type.ts';
import { itemsOf } from './collections/list-operations.ts';
import { SetObject } from './collections/set-object.ts';
import { elements, setInterfaces, setMethods } from './collections/set-type.ts';

const own = 'System.Collections.Generic.SortedSet[T]';
const comparer = 'System.Collections.Generic.IComparer[T] comparer';
const collection = 'System.Collections.Generic.IEnumerable[T] collection';

function make(type: TypeValue, order: Value, values: Value[], session: Session): SetObject {
  const set = new SetObject(type, ignoresKeyCase(order), comparerOf(order, session));
  for (const value of values) set.add(convertTo(value, type.typeArguments[0], session));
  return set;
}

export default defineType<SetObject>({
  name: 'System.Collections.Generic.SortedSet`1',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: [...setInterfaces, 'System.Collections.ICollection'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.sortedset-1',
  properties: {
    Count: { type: 'int', get: (self) => self.size },
    Min: { type: 'T', get: (self) => self.items[0] ?? null },
    Max: { type: 'T', get: (self) => self.items.at(-1) ?? null },
  },
  methods: methodsOf<SetObject>({
    ...setMethods,
    // A view in .NET shares the set's elements; one that is changed afterwards is seldom seen.
    [`${own} GetViewBetween(T lowerValue, T upperValue)`]: (self, [low, high]) => {
      const compare = self.compare!;
      if (compare(low, high) > 0) throw argument('Must be less than or equal to upperValue.', 'lowerValue');
      const view = new SetObject(self.type, self.ignoreCase, compare);
      for (const item of self.items) if (compare(item, low) >= 0 && compare(item, high) <= 0) view.add(item);
      return view;
    },
    'System.Collections.Generic.IEnumerable[T] Reverse()': (self) => self.items.reverse(),
  }),
  constructors: constructorsOf({
    [`${own} new()`]: (_, _args, session, type) => make(type, null, [], session),
    [`${own} new(${comparer})`]: (_, [order], session, type) => make(type, order, [], session),
    [`${own} new(${collection})`]: (_, [values], session, type) => make(type, null, itemsOf(values), session),
    [`${own} new(${collection}, ${comparer})`]: (_, [values, order], session, type) => make(type, order, itemsOf(values), session),
  }),
  enumerate: elements,
});
