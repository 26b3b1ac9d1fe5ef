import type { TypeValue } from '../types/type-value.ts';
import { baseOf } from '../types/types.ts';
import { NetObject, type Value } from './value.ts';

/** A generic list: List`1, Collection`1, ReadOnlyCollection`1 and what derives from them. */
export class ListObject extends NetObject {
  override readonly type: TypeValue;
  items: Value[];

  constructor(type: TypeValue, items: Value[] = []) {
    super();
    this.type = type;
    this.items = items;
  }

  get typeName() {
    return this.type.definition.name;
  }

  get elementType(): TypeValue {
    // A class of a script may derive from a list.
    let { type } = this;
    while (type.typeArguments.length === 0) type = baseOf(type)!;
    return type.typeArguments[0];
  }

  /** Called after the list has changed. */
  changed(): void {}
}
