import type { TypeValue } from '../types/type-value.ts';
import { NetObject, type Value } from './value.ts';

/** An instance of a class that a script defined, where the class has no .NET base of its own. */
export class ScriptObject extends NetObject {
  override readonly type: TypeValue;
  constructor(type: TypeValue) {
    super();
    this.type = type;
  }
  get typeName() {
    return this.type.fullName;
  }

  /** Whether its class says itself what is equal, by Equals and GetHashCode: as a key it then stands for all that is. */
  get definesEquality(): boolean {
    const { equals, methods } = this.type.definition;
    return equals !== undefined && Object.keys(methods ?? {}).some((name) => name.toLowerCase() === 'gethashcode');
  }

  isEqualTo(other: Value): boolean {
    return this.type.definition.equals?.(this, other) ?? this === other;
  }
}

const fieldsOf = new WeakMap<object, Map<string, Value>>();

/** The properties that script classes gave an object, by lower-case name. */
export function scriptFields(object: object): Map<string, Value> {
  let fields = fieldsOf.get(object);
  if (!fields) {
    fields = new Map();
    fieldsOf.set(object, fields);
  }
  return fields;
}
