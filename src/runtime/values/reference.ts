import { NetObject, type Value } from './value.ts';

/** System.Management.Automation.PSReference: `[ref]$x`, a place that can be read and written. */
export class Reference extends NetObject {
  readonly #read: () => Value;
  readonly #write: (value: Value) => void;

  constructor(read: () => Value, write: (value: Value) => void) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get typeName() {
    return 'System.Management.Automation.PSReference';
  }

  get value(): Value {
    return this.#read();
  }

  set value(value: Value) {
    this.#write(value);
  }
}
