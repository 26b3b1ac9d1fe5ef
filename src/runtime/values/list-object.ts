import type { TypeValue } from '../types/type-value.ts';
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
    return this.type.typeArguments[0];
  }

  /** Called after the list has changed. */
  changed(): void {}
}
