import type { TypeValue } from '../types/type-value.ts';
import { Dictionary } from './dictionary.ts';

/** Dictionary`2, SortedDictionary`2 …: a dictionary whose keys and values are of given types. */
export class GenericDictionary extends Dictionary {
  override readonly type: TypeValue;

  constructor(type: TypeValue, ignoreCase = false) {
    super(type.definition.name, ignoreCase);
    this.type = type;
  }

  get keyType(): TypeValue {
    return this.type.typeArguments[0];
  }

  get valueType(): TypeValue {
    return this.type.typeArguments[1];
  }
}
