import { NetObject, type Value } from './value.ts';

/** An IEnumerator: `$input`, `$foreach`, `$switch`, and what GetEnumerator() gives. */
export class Enumerator extends NetObject {
  #items: Iterator<Value>;
  #current: Value = null;
  readonly #list: Iterable<Value>;

  readonly #typeName: string;

  constructor(items: Iterable<Value>, typeName = 'System.Collections.IEnumerator') {
    super();
    this.#typeName = typeName;
    this.#list = items;
    this.#items = items[Symbol.iterator]();
  }

  get typeName() {
    return this.#typeName;
  }

  get current(): Value {
    return this.#current;
  }

  moveNext(): boolean {
    const next = this.#items.next();
    this.#current = next.done ? null : next.value;
    return !next.done;
  }

  /** Goes back to before the first element. */
  reset(): void {
    this.#items = this.#list[Symbol.iterator]();
    this.#current = null;
  }

  /** What is left, which is then used up. */
  *remaining(): Generator<Value> {
    while (this.moveNext()) yield this.#current;
  }

  /** A new enumerator over the same list from its beginning (Reset). */
  restarted(): Enumerator {
    return new Enumerator(this.#list);
  }
}

/** `$input`: what is in it is in an ArrayList. */
export const inputEnumerator = (items: Iterable<Value>) => new Enumerator(items, 'System.Collections.ArrayList+ArrayListEnumeratorSimple');
