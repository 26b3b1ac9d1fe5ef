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
