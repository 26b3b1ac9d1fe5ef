import type { TypeValue } from '../types/type-value.ts';
import { closeType, findDefinition } from '../types/types.ts';
import type { Dictionary } from './dictionary.ts';
import { NetException } from './errors.ts';
import { GenericDictionary } from './generic-dictionary.ts';
import { NetObject, type Value } from './value.ts';

/** System.Collections.DictionaryEntry: what enumerating a Hashtable gives. */
export class DictionaryEntry extends NetObject {
  key: Value;
  value: Value;

  constructor(key: Value, value: Value) {
    super();
    this.key = key;
    this.value = value;
  }

  get typeName() {
    return 'System.Collections.DictionaryEntry';
  }
}

/** System.Collections.Generic.KeyValuePair`2: what enumerating a generic dictionary gives. */
export class KeyValuePair extends NetObject {
  override readonly type: TypeValue;
  readonly key: Value;
  readonly value: Value;

  constructor(type: TypeValue, key: Value, value: Value) {
    super();
    this.type = type;
    this.key = key;
    this.value = value;
  }

  get typeName() {
    return 'System.Collections.Generic.KeyValuePair`2';
  }
}

export const modified = () => new NetException('System.InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');

/** Goes through a list made of a dictionary and refuses to go on once the dictionary has changed. */
export function* unchanged<Item>(dictionary: Dictionary, items: Iterable<Item>): Generator<Item> {
  const { version } = dictionary;
  for (const item of items) {
    if (dictionary.version !== version) throw modified();
    yield item;
  }
  if (dictionary.version !== version) throw modified();
}

/** The entries of a dictionary as .NET's enumerator gives them. */
export function enumerateDictionary(dictionary: Dictionary): Generator<DictionaryEntry | KeyValuePair> {
  const pair =
    dictionary instanceof GenericDictionary
      ? closeType(findDefinition('System.Collections.Generic.KeyValuePair`2')!, dictionary.type.typeArguments)
      : undefined;
  const entries = dictionary.entries().map(([key, value]) => (pair ? new KeyValuePair(pair, key, value) : new DictionaryEntry(key, value)));
  return unchanged(dictionary, entries);
}
