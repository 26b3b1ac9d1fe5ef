import type { TypeValue } from '../../runtime/types/type-value.ts';
import { closeType, findDefinition, knownType, typeOf } from '../../runtime/types/types.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import type { Compare } from '../collections/comparer.ts';

/** What the methods of Enumerable give: elements in a row. Here they are worked out at once. */
export class Sequence extends NetObject {
  override readonly type: TypeValue;
  readonly items: readonly Value[];

  constructor(name: string, element: TypeValue, items: readonly Value[]) {
    super();
    this.type = closeType(findDefinition(name)!, [element]);
    this.items = items;
  }

  get typeName() {
    return this.type.definition.name;
  }
}

/** IOrderedEnumerable: ThenBy goes on from its order. */
export class OrderedSequence extends Sequence {
  readonly compare: Compare;

  constructor(element: TypeValue, items: readonly Value[], compare: Compare) {
    super('System.Linq.OrderedEnumerable`1', element, [...items].sort(compare));
    this.compare = compare;
  }
}

/** IGrouping. */
export class Grouping extends NetObject {
  override readonly type: TypeValue;
  readonly key: Value;
  readonly items: Value[] = [];

  constructor(key: Value, keyType: TypeValue, element: TypeValue) {
    super();
    this.type = closeType(findDefinition('System.Linq.Grouping`2')!, [keyType, element]);
    this.key = key;
  }

  get typeName() {
    return this.type.definition.name;
  }
}

/** The type of the elements that a value gives. */
export function elementTypeOfItems(source: Value, items: readonly Value[]): TypeValue {
  const type = typeOf(source);
  const declared = type?.elementType ?? (type?.typeArguments.length === 1 ? type.typeArguments[0] : undefined);
  if (declared && declared.fullName !== 'System.Object') return declared;
  const first = typeOf(items[0]);
  return first && items.every((item) => typeOf(item) === first) ? first : knownType('System.Object');
}
