import { NetObject, type Value } from './value.ts';

/** An object of a class that does no more than hold values, as cmdlets give it out; its type reads them by name. */
export class RecordObject extends NetObject {
  readonly typeName: string;
  readonly values: Record<string, Value>;

  constructor(typeName: string, values: Record<string, Value>) {
    super();
    this.typeName = typeName;
    this.values = values;
  }
}
