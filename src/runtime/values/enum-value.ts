import type { TypeValue } from '../types/type-value.ts';
import { NetObject } from './value.ts';

/** A value of an enum type; its names are in the type's definition. */
export class EnumValue extends NetObject {
  override readonly type: TypeValue;
  readonly value: number;
  constructor(type: TypeValue, value: number) {
    super();
    this.type = type;
    this.value = value;
  }
  get typeName() {
    return this.type.fullName;
  }
  get equalityKey() {
    return this.value;
  }
}
