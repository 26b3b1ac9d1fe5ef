import type { TypeValue } from '../../runtime/types/type-value.ts';
import { knownType } from '../../runtime/types/types.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';

/** Queue, Stack and their generic relatives: the elements in the order in which they come out. */
export class QueueObject extends NetObject {
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

  /** The type of the elements; System.Object where the queue is not generic. */
  get elementType(): TypeValue {
    return this.type.typeArguments[0] ?? knownType('System.Object');
  }
}
