import type { TypeValue } from '../../runtime/types/type-value.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { netKey } from '../equality.ts';
import type { Compare } from './comparer.ts';

/** HashSet`1 and SortedSet`1. */
export class SetObject extends NetObject {
  override readonly type: TypeValue;
  readonly ignoreCase: boolean;
  /** The order of a sorted set. */
  readonly compare: Compare | undefined;
  #items = new Map<unknown, Value>();

  constructor(type: TypeValue, ignoreCase: boolean, compare?: Compare) {
    super();
    this.type = type;
    this.ignoreCase = ignoreCase;
    this.compare = compare;
  }

  get typeName() {
    return this.type.definition.name;
  }

  #key(value: Value): unknown {
    const bare = unwrap(value);
    return typeof bare === 'string' && this.ignoreCase ? bare.toLowerCase() : netKey(bare);
  }

  get size(): number {
    return this.#items.size;
  }

  /** The elements as an array, as the list operations read it. */
  get items(): Value[] {
    const items = [...this.#items.values()];
    return this.compare ? items.sort(this.compare) : items;
  }

  has(value: Value): boolean {
    return this.#items.has(this.#key(value));
  }

  find(value: Value): Value {
    return this.#items.get(this.#key(value));
  }

  add(value: Value): boolean {
    const key = this.#key(value);
    if (this.#items.has(key)) return false;
    this.#items.set(key, value);
    return true;
  }

  delete(value: Value): boolean {
    return this.#items.delete(this.#key(value));
  }

  clear(): void {
    this.#items.clear();
  }
}
