import type { TypeValue } from '../types/type-value.ts';
import { NetObject, type Value } from './value.ts';

/** An array of two or more dimensions, `int[,]`: the elements in the order of the last index. */
export class MultiArray extends NetObject {
  override readonly type: TypeValue;
  readonly lengths: readonly number[];
  readonly items: Value[];

  constructor(type: TypeValue, lengths: readonly number[], items: Value[]) {
    super();
    this.type = type;
    this.lengths = lengths;
    this.items = items;
  }

  get typeName() {
    return this.type.fullName;
  }

  /** Where the element of these indexes is; undefined outside the bounds. */
  offset(indexes: readonly number[]): number | undefined {
    let offset = 0;
    for (const [dimension, length] of this.lengths.entries()) {
      const index = indexes[dimension];
      if (index < 0 || index >= length) return undefined;
      offset = offset * length + index;
    }
    return offset;
  }
}
