import { Char, Decimal, Double } from './numbers.ts';
import { ScriptObject } from './script-object.ts';
import { NetObject, type Value } from './value.ts';

export type DictionaryTypeName =
  | 'System.Collections.Hashtable'
  | 'System.Collections.Specialized.OrderedDictionary'
  | 'System.Collections.Generic.Dictionary`2'
  | 'System.Collections.Generic.SortedDictionary`2'
  | 'System.Management.Automation.PSBoundParametersDictionary'
  | (string & {});

/**
 * Every IDictionary: `@{}` (Hashtable, keys case-insensitive), `[ordered]@{}`, Dictionary`2 … Insertion order is kept.
 * Hashtable's own order is by hash code and, for strings, random in each real process; only integer keys have a
 * fixed order there, which `entries` reproduces (.NET reference source, Hashtable buckets).
 */
export class Dictionary extends NetObject {
  readonly typeName: DictionaryTypeName;
  readonly ignoreCase: boolean;
  readonly #values = new Map<unknown, Value>();
  /** The keys that are not their own identity: `Name` beside `name`. */
  readonly #spellings = new Map<unknown, Value>();
  #onlyIntegers = true;
  /** Counts changes, so that enumerators can refuse to go on after one. */
  version = 0;

  constructor(typeName: DictionaryTypeName = 'System.Collections.Hashtable', ignoreCase = true) {
    super();
    this.typeName = typeName;
    this.ignoreCase = ignoreCase;
  }

  get ordered(): boolean {
    return this.typeName !== 'System.Collections.Hashtable';
  }

  #identity(key: Value): unknown {
    if (typeof key === 'string') return this.ignoreCase ? key.toLowerCase() : key;
    if (key instanceof Double) return `\0double:${key.value}`;
    if (key instanceof Char) return `\0char:${key.value}`;
    if (key instanceof Decimal) return `\0decimal:${key.mantissa}/${key.scale}`;
    if (key instanceof NetObject && 'equalityKey' in key) return `\0${key.typeName}:${key.equalityKey}`;
    if (key instanceof ScriptObject && key.definesEquality) {
      for (const there of this.#values.keys()) if (there instanceof ScriptObject && key.isEqualTo(there)) return there;
    }
    return key;
  }

  get count(): number {
    return this.#values.size;
  }

  has(key: Value): boolean {
    return this.#values.has(this.#identity(key));
  }

  /** The key that is there, as it was written when it came in: `Name` for `name`. */
  spelling(key: Value): Value {
    const identity = this.#identity(key);
    return this.#spellings.has(identity) ? this.#spellings.get(identity) : (identity as Value);
  }

  /** The value of a key; undefined when there is no such key. */
  get(key: Value): Value {
    return this.#values.get(this.#identity(key));
  }

  /** Sets a value; a key that is there already keeps its spelling and place. */
  set(key: Value, value: Value): void {
    const identity = this.#identity(key);
    const values = this.#values;
    const count = values.size;
    this.version++;
    values.set(identity, value);
    if (values.size === count) return;
    if (key !== identity) this.#spellings.set(identity, key);
    if (typeof key !== 'number') this.#onlyIntegers = false;
  }

  delete(key: Value): boolean {
    this.version++;
    const identity = this.#identity(key);
    this.#spellings.delete(identity);
    return this.#values.delete(identity);
  }

  clear(): void {
    this.version++;
    this.#values.clear();
    this.#spellings.clear();
    this.#onlyIntegers = true;
  }

  /** Keys and values in the order in which .NET enumerates them. */
  entries(): [key: Value, value: Value][] {
    const spellings = this.#spellings;
    const entries: [Value, Value][] = [];
    for (const [identity, value] of this.#values)
      entries.push([spellings.size > 0 && spellings.has(identity) ? spellings.get(identity) : (identity as Value), value]);
    if (this.ordered || !this.#onlyIntegers || entries.length < 2) return entries;
    const buckets = bucketCount(entries.length);
    const bucket = (key: number) => ((key & 0x7fffffff) >>> 0) % buckets;
    return entries.sort((a, b) => bucket(b[0] as number) - bucket(a[0] as number));
  }

  keys(): Value[] {
    return this.entries().map(([key]) => key);
  }

  values(): Value[] {
    return this.entries().map(([, value]) => value);
  }
}

// .NET grows a Hashtable by primes at a load factor of 0.72 and enumerates its buckets from the last to the first.
const primes = [3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931];

function bucketCount(count: number): number {
  let size = 3;
  while (count > Math.trunc(size * 0.72)) {
    const wanted = size * 2;
    const prime = primes.find((candidate) => candidate >= wanted);
    if (prime === undefined) return wanted + 1;
    size = prime;
  }
  return size;
}
